using BlankeArk.Analysis.Benefits;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>What is known of sick leave, as it is written, and what it comes to in words.</summary>
public sealed class LeaveFields
{
    public string? Employees { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public string? PostCost { get; set; }
    public string? Substituted { get; set; }
    public string? SubstituteCost { get; set; }
    public string? Refunded { get; set; }
    public string? Refund { get; set; }
    public string? Usable { get; set; }

    internal IReadOnlyList<string> Say()
    {
        var input = new SickLeaveInput
        {
            Employees = CalculatorForm.Number(Employees, "Leave.Employees", 0, CalculatorForm.Most),
            FromPercent = CalculatorForm.Number(From, "Leave.From", 0, 100),
            ToPercent = CalculatorForm.Number(To, "Leave.To", 0, 100),
            PostCost = CalculatorForm.NumberOr(PostCost, "Leave.PostCost", 0, CalculatorForm.Most),
            SubstitutedShare = CalculatorForm.NumberOr(Substituted, "Leave.Substituted", 0, 100) / 100,
            SubstitutePostCost = CalculatorForm.NumberOr(SubstituteCost, "Leave.SubstituteCost", 0, CalculatorForm.Most),
            RefundedShare = CalculatorForm.NumberOr(Refunded, "Leave.Refunded", 0, 100) / 100,
            RefundPerPost = CalculatorForm.NumberOr(Refund, "Leave.Refund", 0, CalculatorForm.Most),
            UsableShare = CalculatorForm.NumberOr(Usable, "Leave.Usable", 0, 100, 100) / 100,
        };
        var result = SickLeave.Of(input);
        List<string> said =
        [
            CalculatorTexts.Posts.With(CalculatorForm.Said(input.Employees), CalculatorForm.Said(input.FromPercent), CalculatorForm.Said(input.ToPercent), CalculatorForm.Said(result.Posts)),
            CalculatorTexts.Split.With(CalculatorForm.Said(result.SubstitutePosts), CalculatorForm.Said(result.FreedPosts), CalculatorForm.Said(result.ScatteredPosts)),
        ];
        if (result.SubstitutesSaved != 0 || result.RefundsLost != 0)
            said.Add(CalculatorTexts.Saved.With(CalculatorForm.Kroner(result.Saved), CalculatorForm.Kroner(result.SubstitutesSaved), CalculatorForm.Kroner(result.RefundsLost)));
        if (result.FreedValue != 0) said.Add(CalculatorTexts.Freed.With(CalculatorForm.Kroner(result.FreedValue)));
        return [.. said, CalculatorTexts.Assumes];
    }
}

/// <summary>Visits and minutes as they are written, and what they come to in words.</summary>
public sealed class VisitFields
{
    public string? PerWeek { get; set; }
    public string? Minutes { get; set; }
    public string? Usable { get; set; }
    public string? HourCost { get; set; }
    public string? Weeks { get; set; }
    public string? Hours { get; set; }

    internal IReadOnlyList<string> Say()
    {
        var input = new VisitTimeInput
        {
            VisitsPerWeek = CalculatorForm.Number(PerWeek, "Visit.PerWeek", 0, CalculatorForm.Most),
            MinutesSaved = CalculatorForm.Number(Minutes, "Visit.Minutes", -1440, 1440),
            UsableShare = CalculatorForm.NumberOr(Usable, "Visit.Usable", 0, 100, 100) / 100,
            HourCost = CalculatorForm.NumberOr(HourCost, "Visit.HourCost", 0, CalculatorForm.Most),
            WeeksPerYear = CalculatorForm.NumberOr(Weeks, "Visit.Weeks", 0, 53, 52),
            HoursPerPost = CalculatorForm.NumberOr(Hours, "Visit.Hours", 1, 8760, 1750),
        };
        var result = VisitTime.Of(input);
        return
        [
            CalculatorTexts.VisitResult.With(CalculatorForm.Said(input.VisitsPerWeek), CalculatorForm.Said(input.MinutesSaved), CalculatorForm.Kroner(result.Hours), CalculatorForm.Kroner(result.UsableHours), CalculatorForm.Said(result.Posts), CalculatorForm.Kroner(result.Value)),
            CalculatorTexts.VisitAssumes.With(CalculatorForm.Said(input.WeeksPerYear), CalculatorForm.Said(input.HoursPerPost)),
        ];
    }
}

internal static class CalculatorForm
{
    public const decimal Most = 1_000_000_000;

    public static decimal Number(string? written, string field, decimal least, decimal most)
    {
        // Where per cent are asked for the sign may be written, and says nothing more.
        var number = Parse.Number((written ?? "").Trim().TrimEnd('%').TrimEnd());
        if (!number.Ok) throw new UserMistake(number.Mistake!.ToString(), field);
        return number.Value >= least && number.Value <= most ? number.Value : throw new UserMistake(CalculatorTexts.Outside.With(least, most), field);
    }

    public static decimal NumberOr(string? written, string field, decimal least, decimal most, decimal otherwise = 0) =>
        string.IsNullOrWhiteSpace(written) ? otherwise : Number(written, field, least, most);

    public static string Said(decimal number) => ChartNumbers.Format((double)number, number == decimal.Truncate(number) ? 0 : 1, language: null);

    public static string Kroner(decimal number) => ChartNumbers.Format((double)number, 0, language: null);
}
