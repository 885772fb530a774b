namespace BlankeArk.Web.Ideas.Lending;

/// <summary>That an organisation took over another's idea or measure: the copy, where it came from, and what was adapted.</summary>
public sealed class Adoption(Guid id, string kind, Guid itemId, Guid originId, Guid lenderId, Guid borrowerId, DateTime at)
{
    public const int Longest = 500;

    public Guid Id { get; private init; } = id;
    /// <summary>The red thread's kind of both ends: idea or measure.</summary>
    public string Kind { get; private init; } = kind;
    /// <summary>The borrower's copy.</summary>
    public Guid ItemId { get; private init; } = itemId;
    public Guid OriginId { get; private init; } = originId;
    /// <summary>The organisation whose idea or measure it was.</summary>
    public Guid LenderId { get; private init; } = lenderId;
    public Guid BorrowerId { get; private init; } = borrowerId;
    /// <summary>What must be adapted; empty where nothing need be.</summary>
    public string ForWhom { get; init; } = "";
    public string Size { get; init; } = "";
    public string Surroundings { get; init; } = "";
    public string Staffing { get; init; } = "";
    public string Technology { get; init; } = "";
    public DateTime At { get; private init; } = at;
    public Guid? ByPersonId { get; set; }
}
