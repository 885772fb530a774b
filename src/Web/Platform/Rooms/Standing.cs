using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Platform.Rooms;

/// <summary>What those who decide ask a room: for a programme, an organisation or both, from a day to a day, in a language.</summary>
public sealed record StandingRequest(IServiceProvider Services, Actor Actor, string Language)
{
    public Guid? Programme { get; init; }
    public Guid? Organisation { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
}

/// <summary>How things stand in a part of a room; a short form for the sheet, a longer for the yearly report.</summary>
public sealed record StandingPart(string Key, int Order, string Title)
{
    /// <summary>A few figures, each with what it counts, such as (4, «ideer venter på svar»).</summary>
    public IReadOnlyList<(int Number, string What)> Figures { get; init; } = [];
    public required IReadOnlyList<Block> Short { get; init; }
    public IReadOnlyList<Block> Long { get; init; } = [];
}

/// <summary>What a room offers the idea bank, such as a survivor of a workshop.</summary>
public sealed record Offer(string Kind, Guid Id, string Title, string Text, string ForWhom, string? OrganisationName);
