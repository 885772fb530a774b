using System.Globalization;
using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>What people write in the forms of the room, read.</summary>
internal static class BenefitForm
{
    private const int MostMonths = 240;

    public static string Line(string? written, string field, Text missing, int longest)
    {
        var line = (written ?? "").ReplaceLineEndings(" ").Trim();
        if (line.Length == 0) throw new UserMistake(missing, field);
        return line.Length <= longest ? line : throw new UserMistake(BenefitTexts.TooLong.With(longest), field);
    }

    public static string Text(string? written, string field, Text missing, int longest)
    {
        var text = (written ?? "").ReplaceLineEndings("\n").Trim();
        if (text.Length == 0) throw new UserMistake(missing, field);
        return text.Length <= longest ? text : throw new UserMistake(BenefitTexts.TooLong.With(longest), field);
    }

    public static string LineOrNone(string? written, string field, int longest) =>
        string.IsNullOrWhiteSpace(written) ? "" : Line(written, field, BenefitTexts.NameMissing, longest);

    public static double? Number(string? written, string field)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var number = Figure.Read(written);
        return number.Ok ? number.Value : throw new UserMistake(number.Mistake!.ToString(), field);
    }

    public static int? Months(string? written, string field)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var number = Parse.WholeNumber(written);
        if (!number.Ok) throw new UserMistake(number.Mistake!.ToString(), field);
        return number.Value is >= 0 and <= MostMonths ? number.Value : throw new UserMistake(BenefitTexts.MonthsOutside.With(MostMonths), field);
    }

    public static DateOnly? Date(string? written, string field) => Days.ReadOrNull(written, field);

    public static T Chosen<T>(string? written, string field, Text missing) where T : struct, Enum =>
        Enum.TryParse<T>(written, out var chosen) && Enum.IsDefined(chosen) ? chosen : throw new UserMistake(missing, field);

    public static Guid? Person(string? written) => Guid.TryParse(written, out var id) ? id : null;

    public static int Version(string? written) => int.TryParse(written, CultureInfo.InvariantCulture, out var version) ? version : -1;

    /// <summary>A number as it stands in a field, to be read again.</summary>
    public static string Field(double? value) => value?.ToString("0.######", Languages.Culture("nb")) ?? "";
}

/// <summary>The fields of a benefit.</summary>
public sealed class BenefitFields
{
    public string? Title { get; set; }
    public string? Kind { get; set; }
    public string? Owner { get; set; }
    public string? Version { get; set; }

    internal static BenefitFields Of(Benefit benefit) => new() { Title = benefit.Title, Kind = benefit.Kind.ToString(), Owner = benefit.OwnerPersonId?.ToString() };

    internal BenefitInput Input() => new()
    {
        Title = BenefitForm.Line(Title, nameof(Title), BenefitTexts.TitleMissing, Benefit.LongestTitle),
        Kind = BenefitForm.Chosen<BenefitKind>(Kind, nameof(Kind), BenefitTexts.KindMissing),
        OwnerPersonId = BenefitForm.Person(Owner),
        Version = BenefitForm.Version(Version),
    };
}

/// <summary>The fields of an indicator.</summary>
public sealed class IndicatorFields
{
    public string? Name { get; set; }
    public string? Unit { get; set; }
    public string? Chart { get; set; }
    public string? Better { get; set; }
    public string? Frequency { get; set; }
    public string? FetchedBy { get; set; }
    public string? System { get; set; }
    public string? ZeroPoint { get; set; }
    public string? ZeroPointOn { get; set; }
    public string? Target { get; set; }
    public string? TargetOn { get; set; }
    public string? HumpCost { get; set; }
    public string? BreakEvenMonth { get; set; }
    public string? FullMonth { get; set; }
    public string? Version { get; set; }
    public string? Do { get; set; }

    internal static IndicatorFields Of(Indicator indicator) => new()
    {
        Name = indicator.Name,
        Unit = indicator.Unit,
        Chart = indicator.Chart.ToString(),
        Better = indicator.Better.ToString(),
        Frequency = indicator.Frequency.ToString(),
        FetchedBy = indicator.FetchedByPersonId?.ToString(),
        System = indicator.System,
        ZeroPoint = BenefitForm.Field(indicator.ZeroPoint),
        ZeroPointOn = Days.Field(indicator.ZeroPointOn),
        Target = BenefitForm.Field(indicator.Target),
        TargetOn = Days.Field(indicator.TargetOn),
        HumpCost = BenefitForm.Field(indicator.HumpCost),
        BreakEvenMonth = BenefitForm.Field(indicator.BreakEvenMonth),
        FullMonth = BenefitForm.Field(indicator.FullMonth),
    };

    internal IndicatorInput Input()
    {
        var chart = BenefitForm.Chosen<SpcKind>(Chart, nameof(Chart), BenefitTexts.ChartMissing);
        return new()
        {
            Name = BenefitForm.Line(Name, nameof(Name), BenefitTexts.NameMissing, Indicator.LongestName),
            // A share is told in per cent, whatever is counted.
            Unit = chart is SpcKind.P or SpcKind.PPrime ? BenefitTexts.PerCent : BenefitForm.Line(Unit, nameof(Unit), BenefitTexts.UnitMissing, Indicator.LongestUnit),
            Chart = chart,
            Better = BenefitForm.Chosen<Better>(Better, nameof(Better), BenefitTexts.BetterMissing),
            Frequency = BenefitForm.Chosen<Frequency>(Frequency, nameof(Frequency), BenefitTexts.FrequencyMissing),
            FetchedByPersonId = BenefitForm.Person(FetchedBy),
            System = BenefitForm.LineOrNone(System, nameof(System), Indicator.LongestSystem),
            ZeroPoint = BenefitForm.Number(ZeroPoint, nameof(ZeroPoint)),
            ZeroPointOn = BenefitForm.Date(ZeroPointOn, nameof(ZeroPointOn)),
            Target = BenefitForm.Number(Target, nameof(Target)),
            TargetOn = BenefitForm.Date(TargetOn, nameof(TargetOn)),
            HumpCost = BenefitForm.Number(HumpCost, nameof(HumpCost)),
            BreakEvenMonth = BenefitForm.Months(BreakEvenMonth, nameof(BreakEvenMonth)),
            FullMonth = BenefitForm.Months(FullMonth, nameof(FullMonth)),
            Version = BenefitForm.Version(Version),
        };
    }
}
