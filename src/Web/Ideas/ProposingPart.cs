using BlankeArk.Web.Ideas.Proposing;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Search;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Ideas;

/// <summary>The part of the room in which ideas are proposed and followed by those who proposed them.</summary>
internal static class ProposingPart
{
    public static IReadOnlyList<MenuEntry> Menu => [];

    public static IReadOnlyList<Deed> Deeds =>
    [
        new("idea.propose", new("Foreslo en idé", "Foreslo ein idé", "Proposed an idea")),
        new("idea.clarify", new("La til noe i ideen sin", "La til noko i ideen sin", "Added to an idea of their own")),
        new("idea.withdraw", new("Tok tilbake ideen sin", "Tok tilbake ideen sin", "Took back an idea of their own")),
        new("idea.bring", new("Tok med en idé fra et verksted", "Tok med ein idé frå ein verkstad", "Brought an idea from a workshop")),
        new("idea.channel", new("Skrev hvor varsler om kritikkverdige forhold tas imot", "Skreiv kvar varsel om kritikkverdige forhold blir tekne imot", "Wrote where warnings of wrongdoing are received")),
    ];

    public static IReadOnlyList<NoticeKind> NoticeKinds => [];

    public static IReadOnlyList<ItemKind> Kinds => [IdeaKind.Kind];

    public static IReadOnlyList<Chapter> Chapters => [];

    public static IReadOnlyList<HeldKind> Held => HeldIdeas.Kinds;

    public static IReadOnlyList<PersonalData> PersonalData => HeldIdeas.PersonalData;

    public static IReadOnlyList<DueDeletion> Due => [NamesDue.Due];

    public static IReadOnlyList<DeletionKind> Deletions => IdeaDeletions.All;

    /// <summary>What may be found by its words: what stands in the clear, and who sees it is asked each time.</summary>
    public static IReadOnlyList<SearchedKind> Searched =>
    [
        new(IdeaKind.Name, db => db.Ideas.Select(i => new SearchedText { Id = i.Id, Title = i.Title, Text = i.Bothers + "\n" + i.Otherwise + "\n" + i.ForWhom })),
    ];

    public static void AddServices(IServiceCollection services) => services
        .AddSingleton<ProposalThrottle>()
        .AddScoped<ProposalForm>()
        .AddScoped<ProposalWriter>()
        .AddScoped<Proposals>()
        .AddScoped<UnsignedProposals>()
        .AddScoped<IdeaRemoval>()
        .AddScoped<SimilarIdeas>()
        .AddScoped<BroughtIdeas>()
        .AddScoped<Channels>();

    public static void MapEndpoints(IEndpointRouteBuilder routes) => SimilarEndpoint.Map(routes);

    public static Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) => Task.FromResult<IReadOnlyList<Duty>>([]);

    public static Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) => Task.FromResult<IReadOnlyList<Waiting>>([]);

    public static Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) => Task.FromResult<IReadOnlyList<ExportTable>>([]);

    public static Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) => Task.FromResult<IReadOnlyList<CaseDocument>>([]);

    public static Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request) => Task.FromResult<IReadOnlyList<StandingPart>>([]);

    public static Task SeedDemo(DemoSeed demo) => Task.CompletedTask;
}
