namespace BlankeArk.Analysis.Tests.Disclosure;

/// <summary>Makes national identity numbers that belong to nobody we know of, by the rule for their check digits.</summary>
internal static class Ids
{
    /// <summary>A valid number for six digits of a date and the first individual number from one on that has check digits.</summary>
    public static string Make(string date, int individual)
    {
        for (var i = individual; ; i = (i + 1) % 1000)
        {
            var nine = date + i.ToString("000", System.Globalization.CultureInfo.InvariantCulture);
            var first = Digit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
            var second = Digit($"{nine}{first}", [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
            if (first < 10 && second < 10)
                return $"{nine}{first}{second}";
        }
    }

    /// <summary>The number with its last digit changed.</summary>
    public static string Wrong(string id) => id[..^1] + (char)('0' + ((id[^1] - '0' + 1) % 10));

    private static int Digit(string digits, int[] weights) =>
        (11 - (weights.Select((weight, i) => weight * (digits[i] - '0')).Sum() % 11)) % 11;
}
