using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes.AccessRequests;
using BlankeArk.Web.Programmes.Gatherings;
using BlankeArk.Web.Programmes.Register;
using BlankeArk.Web.Programmes.Roles;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>Programmes: what they want, who takes part, in which groups and phases.</summary>
public sealed class ProgrammesRoom : Room
{
    public override string Name => "programmes";

    public override void AddServices(IServiceCollection services) => services
        .AddScoped<OrganisationList>()
        .AddScoped<ProgrammeRegister>()
        .AddScoped<ProgrammePlan>()
        .AddScoped<Roster>()
        .AddScoped<RosterImport>()
        .AddScoped<RosterReading>()
        .AddScoped<RosterWelcome>()
        .AddScoped<Administrators>()
        .AddRoles()
        .AddScoped<OwnContact>()
        .AddScoped<ProgrammeOverview>()
        .AddRegister()
        .AddAccessRequests()
        .AddGatherings();

    public override void MapEndpoints(IEndpointRouteBuilder routes) => Map(routes);

    private static void Map(IEndpointRouteBuilder routes)
    {
        GatheringsPart.MapEndpoints(routes);
        RegisterPart.MapEndpoints(routes);
        AccessPart.MapEndpoints(routes);
    }

    public override IReadOnlyList<MenuEntry> Menu =>
    [
        new(ProgrammesTexts.Overview, p => $"/programmes/{p.Key}", Right.SeeProgramme),
        new(ProgrammesTexts.Plan, p => $"/programmes/{p.Key}/plan", Right.SeeProgramme),
        new(RosterTexts.Title, p => $"/programmes/{p.Key}/roster", Right.SeeProgramme),
        .. GatheringsPart.Menu,
        .. RegisterPart.Menu,
    ];

    public override IReadOnlyList<Chapter> Chapters => [.. ProgrammeChapters.All, .. GatheringsPart.Chapters];

    public override IReadOnlyList<Command> Commands => [RosterCommand.Import, Administrators.Command, Administrators.ForgetPasskeys, Administrators.ChangeEmail];

    public override IReadOnlyList<Deed> Deeds => [.. ProgrammesDeeds.All, .. GatheringsPart.Deeds, .. AccessDeeds.All];

    public override IReadOnlyList<MailKind> Mails => [RosterWelcome.Welcome, .. RolesPart.Mails];

    /// <summary>Who holds a function is a member, for the organisation the function is held for.</summary>
    public override async Task<IReadOnlyList<Grant>> GrantsOf(Db db, Guid person, DateOnly today)
    {
        var held = await db.Functions.AsNoTracking()
            .Where(f => f.PersonId == person && f.FromDate <= today && (f.ToDate == null || f.ToDate >= today))
            .Select(f => new { f.ProgrammeId, f.OrganisationId })
            .Distinct().ToListAsync();
        return [.. held.Select(f => new Grant(Role.Member, f.ProgrammeId, f.OrganisationId))];
    }

    public override Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) =>
        RolesPart.DutiesOf(services, programme, person);

    public override Task<PersonRef?> FindPerson(Db db, Guid id) =>
        db.People.AsNoTracking().Where(p => p.Id == id).Select(p => new PersonRef(p.Id, p.Name, p.Email)).SingleOrDefaultAsync();

    public override Task<PersonRef?> FindPerson(Db db, string email) =>
        db.People.AsNoTracking().Where(p => p.Email == email).Select(p => new PersonRef(p.Id, p.Name, p.Email)).SingleOrDefaultAsync();

    public override Task<bool> Belongs(Db db, Guid person, DateOnly today) =>
        db.Functions.AnyAsync(f => f.PersonId == person && (f.ToDate == null || f.ToDate >= today));

    public override Task<ProgrammeRef?> FindProgramme(Db db, string key) =>
        db.Programmes.AsNoTracking().Where(p => p.Key == key)
            .Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn))
            .SingleOrDefaultAsync();

    public override async Task<IReadOnlyList<ProgrammeRef>> EveryProgramme(Db db) =>
        await db.Programmes.AsNoTracking().OrderBy(p => p.Title).Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn)).ToListAsync();

    public override async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        [
            .. await Successors(services, actor, programme),
            .. await RolesPart.WaitingFor(services, actor, programme),
            .. await RegisterPart.WaitingFor(services, actor, programme),
            .. await GatheringsPart.WaitingFor(services, actor, programme),
            .. await Erasures(services, actor, programme),
            .. await AccessPart.WaitingFor(services, actor, programme),
        ];

    /// <summary>For who answers for the programme: those who have asked to be erased, and are not answered.</summary>
    private static async Task<IReadOnlyList<Waiting>> Erasures(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!actor.May(Right.AnswerForData, programme.Id)) return [];
        var (waiting, desk) = (new List<Waiting>(), services.GetRequiredService<ErasureDesk>());
        foreach (var erasure in await services.GetRequiredService<Db>().Erasures.AsNoTracking().Where(e => e.EndedAt == null && e.PersonId != actor.PersonId).OrderBy(e => e.DueOn).ToListAsync())
            if ((await desk.Waiting(actor, erasure, programme.Id)).Count > 0)
                waiting.Add(new Waiting(OwnDataTexts.WaitsForYou, $"/programmes/{programme.Key}/roster/people/{erasure.PersonId}/data", erasure.DueOn));
        return waiting;
    }

    /// <summary>For who edits the roster: functions that somebody has left without a successor.</summary>
    private static async Task<IReadOnlyList<Waiting>> Successors(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (programme.IsClosed || !actor.May(Right.EditRoster, programme.Id)) return [];
        var overview = await services.GetRequiredService<ProgrammeOverview>().Read(programme.Id);
        return overview.Left.Count == 0
            ? []
            : [new Waiting(ProgrammesTexts.FindSuccessors.With(overview.Left.Count), $"/programmes/{programme.Key}/roster#former")];
    }

    public override async Task SeedDemo(DemoSeed demo)
    {
        await DemoProgramme.Seed(demo);
        await demo.Db.SaveChangesAsync();
        await GatheringsDemo.Seed(demo);
        await demo.Db.SaveChangesAsync();
        await AccessDemo.Seed(demo, (await FindProgramme(demo.Db, DemoSeed.ProgrammeKey))!);
    }

    public override async Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        [.. await RosterExport.Tables(services, actor, programme), .. await GatheringsExport.Tables(services, actor, programme)];

    public override IReadOnlyList<ItemKind> Kinds =>
    [
        new("programme", ProgrammesTexts.Programme, async (services, actor, id) =>
        {
            if (!actor.May(Right.SeeProgramme, id)) return null;
            return await services.GetRequiredService<Db>().Programmes.AsNoTracking()
                .Where(p => p.Id == id).Select(p => new ItemRef(p.Title, "/programmes/" + p.Key)).SingleOrDefaultAsync();
        }),
        new("group", RosterTexts.Group, async (services, actor, id) =>
        {
            var db = services.GetRequiredService<Db>();
            var found = await db.Groups.AsNoTracking().Where(g => g.Id == id)
                .Join(db.Programmes, g => g.ProgrammeId, p => p.Id, (g, p) => new { g.Name, g.Number, g.ProgrammeId, p.Key })
                .SingleOrDefaultAsync();
            return found is null || !actor.May(Right.SeeProgramme, found.ProgrammeId)
                ? null
                : new ItemRef(found.Name, $"/programmes/{found.Key}/roster#group-{found.Number}") { MayTie = actor.May(Right.EditProgramme, found.ProgrammeId) };
        }),
        .. GatheringsPart.Kinds,
    ];

    public override IReadOnlyList<PersonalData> PersonalData =>
    [
        .. RegisterPart.PersonalData,
        .. GatheringsPart.PersonalData,
        .. AccessPart.PersonalData,
    ];

    public override Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) => AccessSources.Of(services, programme);

    public override IReadOnlyList<DueDeletion> Due => [IdleContacts.Due, AccessDue.Due, NoticesHeld.Due];

    public override IReadOnlyList<DeletionKind> Deletions => [IdleContacts.Again, AccessDue.Again, ClosedForGood.Again, .. ErasureAgain.Kinds];

    public override IReadOnlyList<Job> Jobs => [DueJob.Job, DueJob.Wipe];

    public override Task Started(IServiceProvider services) => DueJob.Promise(services);

    public override IReadOnlyList<HeldKind> Held => [.. RosterHeld.Kinds, .. GatheringsHeld.Kinds, .. MentionedHeld.Kinds, .. AccessPart.Held];

    // A random id, as for everything anonymous: it tells nothing of when.
    public override Guid? MakeNameless(Db db, string name)
    {
        var nobody = new Person(Guid.NewGuid(), name);
        db.People.Add(nobody);
        return nobody.Id;
    }
}
