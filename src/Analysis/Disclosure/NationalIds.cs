namespace BlankeArk.Analysis.Disclosure;

/// <summary>
/// Norwegian national identity numbers: day, month, year, three digits that tell the century, and two check digits (mod 11).
/// D-numbers add 4 to the first digit of the day; synthetic numbers for testing add 4 or 8 to that of the month.
/// Source: Skatteetaten, the national population register's description of its numbers.
/// </summary>
internal static class NationalIds
{
    public const int Length = 11;
    private static ReadOnlySpan<int> FirstWeights => [3, 7, 6, 1, 8, 9, 4, 5, 2];
    private static ReadOnlySpan<int> SecondWeights => [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

    /// <summary>Whether eleven digits are such a number.</summary>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        digits.Length == Length && HasDate(digits)
        && CheckDigit(digits, FirstWeights) == digits[9] - '0' && CheckDigit(digits, SecondWeights) == digits[10] - '0';

    /// <summary>The check digit that follows the digits weighed; 10 where no number can have them.</summary>
    public static int CheckDigit(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * (digits[i] - '0');
        return sum % 11 == 0 ? 0 : 11 - (sum % 11);
    }

    private static bool HasDate(ReadOnlySpan<char> digits)
    {
        var (day, month) = (Two(digits, 0), Two(digits, 2));
        if (day > 40) day -= 40;
        if (month > 80) month -= 80;
        else if (month > 40) month -= 40;
        // A 31st of a short month is let through: with both check digits right, it is more likely misread than meant as something else.
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    private static int Two(ReadOnlySpan<char> digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';
}
