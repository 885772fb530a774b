using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>The form in which an import is looked through.</summary>
public sealed class ImportInput
{
    public string? Survey { get; set; }
    public string? Title { get; set; }
    public string? Wave { get; set; }
    public string? ClosedOn { get; set; }
    public string? Anonymous { get; set; }
    public string? LeaveOutUnknown { get; set; }
    public string? Do { get; set; }
    /// <summary>One for each column, as the scale's ends are.</summary>
    public List<string?>? Use { get; set; }
    public List<string?>? From { get; set; }
    public List<string?>? To { get; set; }

    /// <exception cref="UserMistake">The date cannot be read.</exception>
    public ImportChoices Choices()
    {
        if (string.IsNullOrWhiteSpace(ClosedOn)) return Readable();
        var day = Parse.Date(ClosedOn);
        return day.Ok ? Readable() with { ClosedOn = day.Value } : throw new UserMistake(day.Mistake!.ToString(), "ClosedOn");
    }

    /// <summary>The choices as far as they can be read.</summary>
    public ImportChoices Readable() => new()
    {
        SurveyNumber = Number(Survey),
        Title = Title,
        WaveName = Wave,
        Anonymous = Anonymous == "true",
        LeaveOutUnknown = LeaveOutUnknown == "true",
        Columns = Use is null ? null : [.. Use.Select((use, i) => new ColumnChoice(
            Enum.TryParse<ColumnUse>(use, out var known) && Enum.IsDefined(known) ? known : ColumnUse.LeaveOut, Number(At(From, i)), Number(At(To, i))))],
    };

    private static string? At(List<string?>? list, int index) => list is not null && index < list.Count ? list[index] : null;

    private static int? Number(string? written) => string.IsNullOrWhiteSpace(written) ? null : Parse.WholeNumber(written).OrNull;
}
