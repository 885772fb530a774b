using BlankeArk.Web.Platform.Audit;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>What the verbs of gatherings are called in the audit.</summary>
internal static class GatheringsDeeds
{
    public static readonly IReadOnlyList<Deed> All =
    [
        new("gathering.add", new("Planla en samling", "Planla ei samling", "Planned a gathering")),
        new("gathering.edit", new("Endret en samling", "Endra ei samling", "Changed a gathering")),
        new("gathering.cancel", new("Avlyste en samling", "Avlyste ei samling", "Cancelled a gathering")),
        new("gathering.restore", new("Satte opp igjen en avlyst samling", "Sette opp igjen ei avlyst samling", "Restored a cancelled gathering")),
        new("gathering.attendance", new("Førte frammøte", "Førte frammøte", "Recorded attendance")),
        new("gathering.minutes", new("Skrev referat", "Skreiv referat", "Wrote minutes")),
        new("gathering.decide", new("Førte en beslutning", "Førte ei avgjerd", "Recorded a decision")),
        new("gathering.decision.edit", new("Endret en beslutning", "Endra ei avgjerd", "Changed a decision")),
        new("gathering.decision.remove", new("Fjernet en beslutning", "Fjerna ei avgjerd", "Removed a decision")),
        new("action.add", new("La til en oppgave", "La til ei oppgåve", "Added an action")),
        new("action.edit", new("Endret en oppgave", "Endra ei oppgåve", "Changed an action")),
        new("action.done", new("Merket en oppgave som gjort", "Merkte ei oppgåve som gjord", "Marked an action as done")),
        new("action.undone", new("Merket en oppgave som ikke gjort", "Merkte ei oppgåve som ikkje gjord", "Marked an action as not done")),
        new("action.remove", new("Fjernet en oppgave", "Fjerna ei oppgåve", "Removed an action")),
    ];
}
