using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>A figure as it is brought, for the period that begins on the day.</summary>
public sealed record Figure(DateOnly Period, double Value, double? Base = null, string Remark = "")
{
    private const double Largest = 1e12;

    /// <summary>Why the indicator cannot have been measured so; null when it can.</summary>
    public static FilledText? WhyNot(Indicator indicator, double value, double? all)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > Largest || all is { } given && !(given <= Largest)) return FigureTexts.TooLarge;
        if (!indicator.IsShare) return all is null ? (FilledText?)null : FigureTexts.NoBase;
        if (all is not { } of) return FigureTexts.BaseMissing;
        return of > 0 && value >= 0 && value <= of ? null : new FilledText(FigureTexts.ShareOutside, value, of);
    }

    /// <summary>A figure as people write it; where the unit is per cent, the sign behind it says nothing more.</summary>
    public static Parsed<double> Read(string? written)
    {
        var number = Parse.Number((written ?? "").Trim().TrimEnd('%').TrimEnd());
        return number.Ok ? (double)number.Value : number.Mistake!;
    }

    /// <summary>One figure from the fields of a form.</summary>
    public static Figure Read(Indicator indicator, string? period, string? value, string? all, string? remark, DateOnly today)
    {
        var read = Periods.Read(indicator.Frequency, period, today);
        var (figure, of) = (Read(value), string.IsNullOrWhiteSpace(all) ? null : Read(all));
        if (!read.Ok) throw new UserMistake(read.Mistake!.ToString(), "Period");
        if (!figure.Ok) throw new UserMistake(figure.Mistake!.ToString(), "Value");
        if (of is { Ok: false }) throw new UserMistake(of.Mistake!.ToString(), "Base");
        if (WhyNot(indicator, figure.Value, of?.Value) is { } why) throw new UserMistake(why.ToString(), indicator.IsShare ? "Base" : "Value");
        return new Figure(read.Value, figure.Value, of?.Value, ReadRemark(remark));
    }

    public static string ReadRemark(string? written)
    {
        var remark = (written ?? "").ReplaceLineEndings(" ").Trim();
        return remark.Length <= Measurement.LongestRemark ? remark : throw new UserMistake(FigureTexts.RemarkTooLong.With(Measurement.LongestRemark), "Remark");
    }
}
