using System.Net.Mail;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>
/// Leaves letters as files, where no mail server is configured and in a demo. A file appears whole or not at all, and bears
/// the name of the letter: left twice, it is one file.
/// </summary>
internal sealed class FolderSender(string folder) : MailSender
{
    public override async Task Send(MailMessage message, Guid id)
    {
        try
        {
            await Leave(message, id);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SmtpException)
        {
            throw new MailDelayed($"The folder for letters could not be written ({failure.GetType().Name}).", serverIsDown: true);
        }
    }

    private async Task Leave(MailMessage message, Guid id)
    {
        var writing = Path.Combine(folder, $".{id:N}");
        if (Directory.Exists(writing)) Directory.Delete(writing, recursive: true);
        OwnFolder(folder);
        OwnFolder(writing);
        using (var pickup = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = writing })
            await pickup.SendMailAsync(message);
        File.Move(Directory.EnumerateFiles(writing).Single(), Path.Combine(folder, $"{id:N}.eml"), overwrite: true);
        Directory.Delete(writing);
    }

    // Letters hold names, addresses and links that open what is the receiver's alone.
    private static void OwnFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
