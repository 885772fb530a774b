using System.Text.RegularExpressions;

namespace BlankeArk.Analysis.Proposals;

/// <summary>Words of our own for somebody who gets help, in bokmål, nynorsk and English.</summary>
internal static class PatientWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>Said of one person: a single patient, user or resident, or what only they have.</summary>
    public static readonly Regex One = new(
        @"\b(?:\w*(?:pasient|beboer|bebuar|klient)(?:en|ene|ane|er|ar|s|ens)?|(?:tjeneste|teneste|sykehjems|sjukeheims|bruker|brukar)?(?:bruker|brukar)(?:en|s|ens)?|\w*patients?|residents?|service users?|clients?|(?:hjemmehjelp|heimehjelp|hjemmesykepleie|heimesjukepleie) hos|har demens|er dement|har kreft|has dementia|has cancer|på rom(?:met)?|på rom \w+|i leilighet|i leilegheit|in room)\b",
        Options);

    /// <summary>How those who get help are spoken of, and those who work there are not.</summary>
    public static readonly Regex Polite = new(@"\b(?:fru|frøken|herr|hr|mrs|mr)\.?$", Options);
}
