namespace BlankeArk.Analysis.Disclosure;

/// <summary>Telephone numbers and national identity numbers among the digits of a text.</summary>
internal sealed class NumberFinder : IFinder
{
    private static readonly string[] Shapes = ["8", "323", "2222", "44", "35", "53", "26", "233"];
    private static readonly string[] Amounts = ["kr", "kroner", "kroners", "nok", "mill", "millioner", "millionar", "euro", "øre", "prosent", "%", ",-", "stk"];
    private static readonly string[] OtherNumbers =
        ["kr", "kroner", "nok", "org", "orgnr", "sak", "konto", "kontonr", "kontonummer", "isbn", "issn", "gnr", "artikkelnr", "varenr", "fakturanr"];


    public void Find(Passage passage, List<Finding> found)
    {
        var text = passage.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var run = DigitRun.Read(text, at);
            FindIn(passage, run, found);
            at = run.End;
        }
    }

    private static void FindIn(Passage passage, DigitRun run, List<Finding> found)
    {
        for (var first = 0; first < run.Groups.Count;)
        {
            var (taken, kind) = Match(passage.Text, run, first);
            if (taken > 0)
            {
                var start = kind is FindingKind.Phone ? run.StartWithPlus(first) : run.Groups[first].Start;
                var length = run.Groups[first + taken - 1].End - start;
                found.Add(passage.FoundAt(start, length, kind, kind is FindingKind.Phone ? FindingReason.PhoneNumber : FindingReason.CheckDigits));
            }
            first += Math.Max(1, taken);
        }
    }

    private static (int Groups, FindingKind Kind) Match(string text, DigitRun run, int first)
    {
        if (run.GroupsMaking(first, NationalIds.Length) is > 0 and var id && NationalIds.IsValid(run.Digits(first, id)))
            return (id, FindingKind.NationalId);
        return (PhoneAt(text, run, first), FindingKind.Phone);
    }

    private static int PhoneAt(string text, DigitRun run, int first)
    {
        if (run.HasPlus(first))
            return Abroad(run, first);
        if (run.Digits(first, 1) is "0047" && NationalAt(run, first + 1) is > 0 and var after)
            return after + 1;
        if (run.Digits(first, 1) is ['0', '0', '4', '7', .. { Length: 8 } national] && MayBegin(national))
            return 1;
        var taken = NationalAt(run, first);
        return taken > 0 && IsAlone(text, run, first, taken) ? taken : 0;
    }

    // +47 and eight digits; other countries have from seven to fifteen in all (ITU-T E.164).
    private static int Abroad(DigitRun run, int first)
    {
        if (run.Digits(first, 1) is "47" && NationalAt(run, first + 1) is > 0 and var national)
            return national + 1;
        var (groups, digits) = (0, 0);
        while (first + groups < run.Groups.Count && digits + run.Groups[first + groups].Length <= 15)
            digits += run.Groups[first + groups++].Length;
        return digits >= 9 ? groups : 0;
    }

    private static int NationalAt(DigitRun run, int first)
    {
        foreach (var shape in Shapes)
        {
            if (first + shape.Length > run.Groups.Count || !run.HasShape(first, shape))
                continue;
            if (MayBegin(run.Digits(first, shape.Length)) && (shape is not "233" || run.Digits(first, 1)[0] is '2' or '3' or '5' or '6' or '7'))
                return shape.Length;
        }
        return 0;
    }

    // Norwegian numbers begin with 2 to 9, none with 20; «2016 2017» are years.
    private static bool MayBegin(string digits) => digits[0] >= '2' && !digits.StartsWith("20", StringComparison.Ordinal);

    private static bool IsAlone(string text, DigitRun run, int first, int taken)
    {
        var after = text.AsSpan(run.Groups[first + taken - 1].End).TrimStart();
        if (taken == 2 && run.Groups[first].Length == 4 && text[run.Groups[first].End] == '-')
            return SaysPhone(text, run.Groups[first].Start);
        if (run.Groups[first].Length == 2 && run.Groups[first + taken - 1].Length == 3)
            return SaysPhone(text, run.Groups[first].Start);
        if (first > 0 || first + taken < run.Groups.Count)
            return SaysPhone(text, run.Groups[first].Start);
        return !Array.Exists(Amounts, amount => StartsWithWord(text.AsSpan(run.End).TrimStart(), amount)) && !IsDecimal(after)
            && !SaysOther(WordBefore(text, run.Groups[0].Start));
    }

    // «Bestillingsnummer 40112230», but «telefonnummer» and «mobilnummer» are said to be what they are.
    private static bool SaysOther(ReadOnlySpan<char> word)
    {
        foreach (var other in OtherNumbers)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return word.EndsWith("snummer", StringComparison.OrdinalIgnoreCase) || word.EndsWith("snr", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsDecimal(ReadOnlySpan<char> after) =>
        after is ['/', ..] || (after is [',', >= '0' and <= '9', ..] && after[1..].IndexOfAnyExceptInRange('0', '9') is 1 or 2 or -1);

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetter(word[^1]) || !char.IsLetter(text[word.Length]));

    private static bool SaysPhone(string text, int start) =>
        WordBefore(text, start) is var word
        && (word.StartsWith("tlf", StringComparison.OrdinalIgnoreCase) || word.StartsWith("tel", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("mob", StringComparison.OrdinalIgnoreCase) || word.StartsWith("ring", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("phone", StringComparison.OrdinalIgnoreCase) || word.StartsWith("nummer", StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<char> WordBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] != '\n') end--;
        var from = end;
        while (from > 0 && char.IsLetter(text[from - 1])) from--;
        return text.AsSpan(from, end - from);
    }
}
