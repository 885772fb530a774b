using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>
/// Makes the message of a letter: plain text and HTML beside each other, and headers that no name or subject can add to.
/// </summary>
internal static class LetterMessage
{
    private const int LongestAddress = 254, LongestName = 150, LongestSubject = 200;

    /// <param name="letter">What is to be sent.</param>
    /// <param name="id">The letter's own: the same each time it is tried, so that a receiver who gets it twice can tell.</param>
    /// <param name="settings">Whom it comes from.</param>
    /// <param name="host">The name of the deployment.</param>
    /// <exception cref="UserMistake">The address cannot be written to.</exception>
    public static MailMessage Of(Letter letter, Guid id, MailSettings settings, string host)
    {
        var message = new MailMessage
        {
            From = new MailAddress(settings.From, OneLine(settings.FromName, LongestName), Encoding.UTF8),
            Subject = OneLine(letter.Subject, LongestSubject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        try
        {
            message.To.Add(Address(letter.To, letter.ToName));
            if (letter.ReplyTo is { } replyTo) message.ReplyToList.Add(Address(replyTo, ""));
            message.Headers.Add("Message-ID", $"<{id:N}@{host}>");
            // Nobody is to be told by machine that somebody is on holiday.
            message.Headers.Add("Auto-Submitted", "auto-generated");
            message.Headers.Add("X-Auto-Response-Suppress", "All");
            message.Headers.Add("Content-Language", Languages.Has(letter.Language) ? letter.Language : "nb");
            message.AlternateViews.Add(View(letter.Text.ReplaceLineEndings("\r\n"), MediaTypeNames.Text.Plain));
            message.AlternateViews.Add(View(LetterHtml.Of(letter), MediaTypeNames.Text.Html));
            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    private static AlternateView View(string text, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }

    /// <summary>One plain address: no list, no name, no comment, and nothing that could end the line it stands on.</summary>
    private static MailAddress Address(string written, string name)
    {
        var address = written.Trim();
        var at = address.LastIndexOf('@');
        var isPlain = at > 0 && address.Length <= LongestAddress && address[..at].All(IsLocal) && address[(at + 1)..].All(IsHost);
        if (!isPlain || !MailAddress.TryCreate(address, OneLine(name, LongestName), Encoding.UTF8, out var made) || made.Address != address)
            throw new UserMistake(MailTexts.BadAddress);
        return made;
    }

    // Servers that take other letters before the @ are few, and ours may not be one.
    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~.".Contains(c);

    private static bool IsHost(char c) => char.IsLetterOrDigit(c) || c is '.' or '-';

    /// <summary>The text on one line: what could begin another, or hide, is a space.</summary>
    private static string OneLine(string text, int longest)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length + rune.Utf16SequenceLength > longest) break;
            line.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse ? " " : rune.ToString());
        }
        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
