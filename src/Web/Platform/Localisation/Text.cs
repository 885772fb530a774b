using System.Globalization;

namespace BlankeArk.Web.Platform.Localisation;

/// <summary>
/// One text of the screen in the three languages of the project. A text that lacks a language does not compile.
/// In a page, write <c>@IdeaTexts.Title</c>: the reader's language is the current UI culture.
/// </summary>
public sealed record Text(string Nb, string Nn, string En)
{
    public static implicit operator string(Text text) => text.ToString();

    public string In(string language) => language switch { "nn" => Nn, "en" => En, _ => Nb };

    /// <summary>The text with {0}, {1} … filled in, in the reader's language.</summary>
    public string With(params object?[] values) =>
        string.Format(CultureInfo.CurrentUICulture, ToString(), values);

    /// <summary>The text with {0}, {1} … filled in, in the language given.</summary>
    public string InWith(string language, params object?[] values) =>
        string.Format(Languages.Culture(language), In(language), values);

    public override string ToString() => In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
}
