namespace BlankeArk.Web.Workshops.Records;

/// <summary>What is typed from a wall, as the form has it.</summary>
public sealed class EntryInput
{
    public string? Title { get; set; }
    public string? HeldOn { get; set; }
    public string? Participants { get; set; }
    public string? Group { get; set; }
    public string? Statement { get; set; }
    public string? Round1 { get; set; }
    public string? Round2 { get; set; }
    public string? Round3 { get; set; }
    /// <summary>«see» or «save».</summary>
    public string? Step { get; set; }

    internal IReadOnlyList<string?> Rounds() => [Round1, Round2, Round3];

    internal WallInput Wall() => new() { Group = Group, Statement = Statement, Rounds = Rounds() };
}
