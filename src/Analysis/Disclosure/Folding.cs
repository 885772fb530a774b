namespace BlankeArk.Analysis.Disclosure;

/// <summary>Words as they are compared: small letters, one sort of apostrophe and hyphen, no accents but those of å, ä, ö and ø.</summary>
internal static class Folding
{
    /// <summary>A text of the same length, so that offsets hold.</summary>
    public static string Fold(string text) =>
        string.Create(text.Length, text, (folded, given) =>
        {
            for (var i = 0; i < given.Length; i++)
                folded[i] = Fold(given[i]);
        });

    private static char Fold(char letter)
    {
        if (char.IsAsciiLetterLower(letter))
            return letter;
        return char.ToLowerInvariant(letter) switch
        {
            '’' or '‘' or '`' or '´' => '\'',
            '\u2010' or '\u2011' => '-',
            'é' or 'è' or 'ê' or 'ë' => 'e',
            'á' or 'à' or 'â' or 'ã' => 'a',
            'ó' or 'ò' or 'ô' or 'õ' => 'o',
            'í' or 'ì' or 'î' or 'ï' => 'i',
            'ú' or 'ù' or 'û' or 'ü' => 'u',
            'ñ' or 'ń' => 'n',
            'ç' or 'ć' or 'č' => 'c',
            'š' or 'ś' => 's',
            'ž' or 'ź' or 'ż' => 'z',
            'ł' => 'l',
            'ý' => 'y',
            var small => small,
        };
    }
}
