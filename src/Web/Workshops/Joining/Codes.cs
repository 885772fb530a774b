using System.Security.Cryptography;

namespace BlankeArk.Web.Workshops.Joining;

/// <summary>The code of a workshop: made by chance, read aloud in a room, and typed with a thumb.</summary>
public static class Codes
{
    // What is not in the alphabet and looks like one letter or figure alone that is. What looks like several stays wrong.
    private static readonly Dictionary<char, char> LookAlike = new() { ['O'] = 'Q', ['0'] = 'Q', ['S'] = '5', ['Z'] = '2', ['U'] = 'V' };

    public static string Make() => RandomNumberGenerator.GetString(Workshop.CodeAlphabet, Workshop.CodeLength);

    /// <summary>
    /// The code that was meant: capital or small, with spaces or dashes, with the address in front of it, or with a letter
    /// that is in no code for the one it looks like. Null when it can be none.
    /// </summary>
    public static string? Read(string? written)
    {
        var code = new string([.. (written ?? "").Trim().TrimEnd('/').Split('/')[^1].ToUpperInvariant()
            .Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '–' or '.'))
            .Select(letter => LookAlike.GetValueOrDefault(letter, letter))]);
        return code.Length == Workshop.CodeLength && code.All(Workshop.CodeAlphabet.Contains) ? code : null;
    }

    /// <summary>In two halves, as it is easiest to read and say.</summary>
    public static string Spaced(string code) => $"{code[..3]} {code[3..]}";
}
