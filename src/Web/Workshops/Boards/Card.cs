using System.Text.Json.Serialization;

namespace BlankeArk.Web.Workshops.Boards;

/// <summary>What a survivor would be in somebody's working day.</summary>
public sealed record Card
{
    public const int Longest = 500;

    public string What { get; init; } = "";
    public string ForWhom { get; init; } = "";
    public string New { get; init; } = "";
    public string Takes { get; init; } = "";
    /// <summary>The first step, within two weeks.</summary>
    public string FirstStep { get; init; } = "";
    /// <summary>Who raises it at home, in which municipality: a voluntary signature, which binds nobody.</summary>
    public string Home { get; init; } = "";
    /// <summary>Nobody does yet, and the project group is to see it.</summary>
    public bool NoHomeYet { get; init; }
    public string CouldFail { get; init; } = "";
    public bool Landed { get; init; }

    /// <summary>What is missing before it may land.</summary>
    [JsonIgnore]
    public Refusal? WhyNotLand =>
        string.IsNullOrWhiteSpace(FirstStep) ? Refusal.NoFirstStep : string.IsNullOrWhiteSpace(Home) && !NoHomeYet ? Refusal.NoHome : null;

    /// <summary>The same card with each of its words gone over.</summary>
    public Card With(Func<string, string> said) => this with
    {
        What = said(What),
        ForWhom = said(ForWhom),
        New = said(New),
        Takes = said(Takes),
        FirstStep = said(FirstStep),
        Home = said(Home),
        CouldFail = said(CouldFail),
    };
}
