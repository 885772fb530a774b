using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Search;

namespace BlankeArk.Web.Platform.Rooms;

/// <summary>
/// What a room tells the house of itself. Every member has an answer that means «nothing»; a room overrides what it has.
/// The rooms stand in one explicit order in Rooms.cs.
/// </summary>
public abstract class Room
{
    /// <summary>The folder of the room, the first part of its addresses and its test folder.</summary>
    public abstract string Name { get; }

    public virtual void AddServices(IServiceCollection services) { }

    /// <summary>Small endpoints: downloads, feeds, autosave. Pages need none: they route themselves.</summary>
    public virtual void MapEndpoints(IEndpointRouteBuilder routes) { }

    /// <summary>The room's entry in a programme's menu.</summary>
    public virtual IReadOnlyList<MenuEntry> Menu => [];

    /// <summary>What waits for this actor in this programme.</summary>
    public virtual Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        Task.FromResult<IReadOnlyList<Waiting>>([]);

    /// <summary>Chapters of the documentation note.</summary>
    public virtual IReadOnlyList<Chapter> Chapters => [];

    /// <summary>Roles that follow from what the room knows of a person, such as member from a function held today.</summary>
    public virtual Task<IReadOnlyList<Grant>> GrantsOf(Db db, Guid person, DateOnly today) =>
        Task.FromResult<IReadOnlyList<Grant>>([]);

    /// <summary>
    /// Whether the actor may at this address of the programme what no role of theirs gives: somebody named to lead one
    /// workshop may lead that one.
    /// </summary>
    public virtual Task<bool> MayHere(Db db, Actor actor, Right right, ProgrammeRef programme, RouteValueDictionary address) => Task.FromResult(false);

    /// <summary>The person with this id; only the room that knows people answers.</summary>
    public virtual Task<PersonRef?> FindPerson(Db db, Guid id) => Task.FromResult<PersonRef?>(null);

    /// <summary>The person with this address, in lower case.</summary>
    public virtual Task<PersonRef?> FindPerson(Db db, string email) => Task.FromResult<PersonRef?>(null);

    /// <summary>What the person answers for in the programme and would leave behind, and how each is passed on.</summary>
    public virtual Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) =>
        Task.FromResult<IReadOnlyList<Duty>>([]);

    /// <summary>Whether the person has something to come here for that is not over: today, or on a day to come.</summary>
    public virtual Task<bool> Belongs(Db db, Guid person, DateOnly today) => Task.FromResult(false);

    /// <summary>The programme with this key; only the room that owns programmes answers.</summary>
    public virtual Task<ProgrammeRef?> FindProgramme(Db db, string key) => Task.FromResult<ProgrammeRef?>(null);

    /// <summary>The programme that an address without {programme} in it is of, when it is one of the room's.</summary>
    public virtual Task<ProgrammeRef?> ProgrammeOf(Db db, PathString address) => Task.FromResult<ProgrammeRef?>(null);

    /// <summary>Every programme there is, also closed ones; only the room that owns programmes answers.</summary>
    public virtual Task<IReadOnlyList<ProgrammeRef>> EveryProgramme(Db db) => Task.FromResult<IReadOnlyList<ProgrammeRef>>([]);

    /// <summary>What must hold before anybody comes in, whatever happened while the program did not run; asked at every start.</summary>
    public virtual Task Started(IServiceProvider services) => Task.CompletedTask;

    /// <summary>The database was exchanged for a restored one: lets go of what is remembered of it in memory.</summary>
    public virtual void Forget(IServiceProvider services) { }

    /// <summary>Seeds the room's part of the demo programme; rooms are asked in their order.</summary>
    public virtual Task SeedDemo(DemoSeed demo) => Task.CompletedTask;

    /// <summary>Everything of the room in a programme, as tables; what the actor may not see is left out.</summary>
    public virtual Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        Task.FromResult<IReadOnlyList<ExportTable>>([]);

    /// <summary>The documents that somebody outside may ask to read; never raw material.</summary>
    public virtual Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) =>
        Task.FromResult<IReadOnlyList<CaseDocument>>([]);

    /// <summary>Kinds of item that the red thread may tie together.</summary>
    public virtual IReadOnlyList<ItemKind> Kinds => [];

    /// <summary>Personal data the room holds, why, and until when.</summary>
    public virtual IReadOnlyList<PersonalData> PersonalData => [];

    /// <summary>Records that fall due and are deleted by themselves.</summary>
    public virtual IReadOnlyList<DueDeletion> Due => [];

    /// <summary>Whether the room holds anything sealed under the programme's key; when no room does any more, the key is destroyed.</summary>
    public virtual Task<bool> HoldsSealed(IServiceProvider services, Guid programme) => Task.FromResult(false);

    /// <summary>Keys of parts of a programme, such as a wave, that are destroyed with the programme's own.</summary>
    public virtual Task<IReadOnlyList<Guid>> KeysUnder(IServiceProvider services, Guid programme) => Task.FromResult<IReadOnlyList<Guid>>([]);

    /// <summary>The kinds of record in which the room holds something about a person.</summary>
    public virtual IReadOnlyList<HeldKind> Held => [];

    /// <summary>What the room holds about a person, record by record, with what erasure does to each.</summary>
    public async Task<IReadOnlyList<HeldRecord>> HeldAbout(IServiceProvider services, Guid person)
    {
        var found = new List<HeldRecord>();
        foreach (var kind in Held) found.AddRange(await kind.Find(services, person));
        return found;
    }

    /// <summary>Inside a change: somebody without a name, to stand where an erased person stood; only the room that knows people answers.</summary>
    public virtual Guid? MakeNameless(Db db, string name) => null;

    /// <summary>The kinds of item people may search for, each with all there is of it.</summary>
    public virtual IReadOnlyList<SearchedKind> Searched => [];

    public virtual IReadOnlyList<Command> Commands => [];

    /// <summary>How things stand, for those who decide: parts of the sheet and of the yearly report.</summary>
    public virtual Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request) => Task.FromResult<IReadOnlyList<StandingPart>>([]);

    /// <summary>What this actor may bring from the room to the idea bank, in this programme.</summary>
    public virtual Task<IReadOnlyList<Offer>> Offered(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        Task.FromResult<IReadOnlyList<Offer>>([]);

    /// <summary>What the room gives to everybody as open data.</summary>
    public virtual IReadOnlyList<Feed> Feeds => [];

    /// <summary>What the room's verbs are called in the audit; a test sees that none is forgotten.</summary>
    public virtual IReadOnlyList<Deed> Deeds => [];

    /// <summary>Work the room promises and does later, while one may do something else.</summary>
    public virtual IReadOnlyList<Job> Jobs => [];

    /// <summary>Letters the room promises, which are composed when they are sent.</summary>
    public virtual IReadOnlyList<MailKind> Mails => [];

    /// <summary>What the room tells people of, in the one letter they get of all that they follow.</summary>
    public virtual IReadOnlyList<NoticeKind> NoticeKinds => [];

    /// <summary>What the room deletes for good, and how it is deleted again when a backup brings it back.</summary>
    public virtual IReadOnlyList<DeletionKind> Deletions => [];
}

/// <summary>The little of a programme that every room needs to know.</summary>
public sealed record ProgrammeRef(Guid Id, string Key, string Title, string Language, DateOnly? ClosedOn)
{
    public bool IsClosed => ClosedOn is not null;
}

/// <summary>The little of a person that the house needs to know.</summary>
public sealed record PersonRef(Guid Id, string Name, string? Email);

public sealed record MenuEntry(Text Title, Func<ProgrammeRef, string> Address, Right Right);

/// <summary>Something that waits for somebody: what, where to do it, and by when.</summary>
public sealed record Waiting(string What, string Address, DateOnly? Due = null);

/// <summary>A kind of item in the red thread, and how the items are found: title and address, or null when this actor may not see it.</summary>
public sealed record ItemKind(string Name, Text Title, Func<IServiceProvider, Actor, Guid, Task<ItemRef?>> Find)
{
    /// <summary>Those of many items that the actor sees, asked at once; without it they are found one by one.</summary>
    public Func<IServiceProvider, Actor, IReadOnlyList<Guid>, Task<IReadOnlyList<Guid>>>? Seen { get; init; }
}

/// <summary>An item's title and address, and where there is something to tell, where it stands or what it shows, in the language of the moment.</summary>
public sealed record ItemRef(string Title, string Address, string? Standing = null)
{
    /// <summary>Whether this actor may change the item, and so say what it came from and what came of it.</summary>
    public bool MayTie { get; init; }
}

/// <summary>A chapter of the documentation note: its parts, each of which the coordinator puts in the body, the annex or nowhere.</summary>
public sealed record Chapter(string Key, int Order, Text Title, Func<ChapterRequest, Task<IReadOnlyList<ChapterPart>>> Parts);

public sealed record ChapterRequest(IServiceProvider Services, Actor Actor, ProgrammeRef Programme, string Language);

public enum Placement { Body, Annex, Out }

/// <summary>
/// A part of a chapter. Blocks are made only when the part is in the document asked for;
/// headings in them start at level 1, and are moved below the chapter's own.
/// </summary>
public sealed record ChapterPart(string Key, string Title, Placement Default, Func<Task<IReadOnlyList<Block>>> Blocks);
