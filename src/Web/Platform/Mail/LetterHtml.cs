using System.Net;
using System.Text;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>
/// The letter as HTML, made from its text: paragraphs, links and buttons. It fetches nothing and tells nobody that it was
/// opened. Programs for mail know little of style sheets, so the little style there is stands where it is used.
/// </summary>
internal static class LetterHtml
{
    private const string Body = "margin:0;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5;color:#1c211f;background:#ffffff";
    private const string Button = "display:inline-block;padding:12px 20px;border-radius:6px;background:#1d5b4b;color:#ffffff;font-weight:bold;text-decoration:none";

    public static string Of(Letter letter)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\r\n<html lang=\"").Append(Languages.Has(letter.Language) ? letter.Language : "nb")
            .Append("\">\r\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>").Append(Encoded(letter.Subject))
            .Append("</title></head>\r\n<body style=\"").Append(Body).Append("\">\r\n<div style=\"max-width:36em\">\r\n");
        foreach (var paragraph in LetterText.Paragraphs(letter.Text)) Write(html, paragraph);
        return html.Append("</div>\r\n</body>\r\n</html>\r\n").ToString();
    }

    private static void Write(StringBuilder html, LetterParagraph paragraph)
    {
        html.Append("<p>");
        if (paragraph.Button is { } button)
            html.Append("<a style=\"").Append(Button).Append("\" href=\"").Append(Encoded(button.Address!)).Append("\">").Append(Encoded(button.Words)).Append("</a>");
        else
            html.AppendJoin("<br>\r\n", paragraph.Lines.Select(line => string.Concat(line.Select(Piece))));
        html.Append("</p>\r\n");
    }

    private static string Piece(LetterPiece piece) => piece.Address is { } address
        ? $"<a href=\"{Encoded(address)}\">{Encoded(piece.Words)}</a>"
        : Encoded(piece.Words);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
