namespace BlankeArk.Web.Platform.OwnData;

/// <summary>What those who decide have chosen, record by record, as it is posted: the fields are named by the records' keys.</summary>
public sealed class SettleInput
{
    public Dictionary<string, string> Outcome { get; set; } = [];
    public string? Ground { get; set; }
    public string? Reason { get; set; }

    public Settlement Settlement() => new()
    {
        Judged = [.. Outcome.Where(o => o.Value.Length > 0).Select(o => new Judgement(o.Key, Enum.TryParse<Fate>(o.Value, out var outcome) ? outcome : throw new UserMistake(PlatformTexts.ChangedMeanwhile)))],
        Ground = Enum.TryParse<KeepGround>(Ground, out var ground) && Enum.IsDefined(ground) ? ground : null,
        Reason = Reason,
    };
}
