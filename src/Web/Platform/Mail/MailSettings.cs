using System.Net.Mail;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>
/// How letters leave the deployment: by a mail server where one is configured, else as files in the data folder. Not a
/// record: it would write its password out.
/// </summary>
public sealed class MailSettings
{
    private const int Submission = 587, TlsFromTheStart = 465;

    /// <exception cref="SettingsRefused">They cannot be meant so.</exception>
    public MailSettings(IConfiguration configuration, Deployment deployment)
    {
        var mail = configuration.GetSection("Mail");
        Host = Given(mail["Host"]);
        Port = Number(mail["Port"]) ?? Submission;
        User = Given(mail["User"]);
        Password = Given(mail["Password"]);
        From = Given(mail["From"]) ?? $"blankeark@{deployment.Address.Host}";
        FromName = Given(mail["FromName"]) ?? "Blanke Ark";
        Tls = Switch(mail["Tls"]) ?? true;
        if (!MailAddress.TryCreate(From, out _)) throw new SettingsRefused("Mail:From is not an e-mail address.");
        if (Host is not null) Check(mail, configuration["Address"]);
        else if (mail.GetChildren().Any(c => c.Key is not ("From" or "FromName"))) throw new SettingsRefused("Mail:Host is missing: which mail server is the other Mail settings for?");
    }

    /// <summary>The mail server, or null where letters are left in the data folder.</summary>
    public string? Host { get; }
    public int Port { get; }
    public string? User { get; }
    public string? Password { get; }
    public string From { get; }
    public string FromName { get; }
    public bool Tls { get; }

    private void Check(IConfigurationSection mail, string? address)
    {
        if (Given(mail["From"]) is null) throw new SettingsRefused("Mail:From is missing: the address that letters come from.");
        if (Port == TlsFromTheStart) throw new SettingsRefused("Mail:Port 465 speaks TLS from the start, which is not supported. Use the port for STARTTLS, usually 587.");
        if (User is null != Password is null) throw new SettingsRefused("Mail:User and Mail:Password belong together: give both or neither.");
        if (User is not null && !Tls && !IsThisMachine) throw new SettingsRefused("Mail:Tls is false, so Mail:Password would be sent in the clear. Leave Mail:Tls on, or use a server that needs no password.");
        if (Given(address) is null) throw new SettingsRefused("Address is missing: the address at which people reach this service, such as https://blankeark.example. Links in letters lead there.");
    }

    private bool IsThisMachine => Host is "localhost" or "127.0.0.1" or "::1";

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static int? Number(string? value) => Given(value) is not { } given ? null
        : int.TryParse(given, out var port) && port is > 0 and < 65536 ? port
        : throw new SettingsRefused("Mail:Port is not a port: a whole number from 1 to 65535.");

    private static bool? Switch(string? value) => Given(value) is not { } given ? null
        : bool.TryParse(given, out var on) ? on : throw new SettingsRefused("Mail:Tls is true or false.");
}
