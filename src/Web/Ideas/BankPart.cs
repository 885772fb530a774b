using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Ideas;

/// <summary>The part of the room in which ideas are found, answered, merged and shown to more.</summary>
internal static class BankPart
{
    public static IReadOnlyList<MenuEntry> Menu => [new(BankTexts.Menu, programme => $"/ideas?programme={programme.Key}", Right.SeeProgramme)];

    public static IReadOnlyList<Deed> Deeds =>
    [
        new("idea.stage", new("Svarte på en idé", "Svarte på ein idé", "Answered an idea")),
        new("idea.merge", new("Slo sammen to ideer", "Slo saman to idear", "Put two ideas together")),
        new("idea.unmerge", new("Tok to ideer fra hverandre", "Tok to idear frå kvarandre", "Took two ideas apart")),
        new("idea.support", new("Støttet en idé", "Støtta ein idé", "Supported an idea")),
        new("idea.let-go", new("Sluttet å støtte en idé", "Slutta å støtte ein idé", "Stopped supporting an idea")),
        new("idea.edit", new("Endret en idé", "Endra ein idé", "Changed an idea")),
        new("idea.show", new("Valgte hvem som ser en idé", "Valde kven som ser ein idé", "Chose who sees an idea")),
        new("idea.reflect", new("Tenkte ti bud om en idé", "Tenkte ti bod om ein idé", "Thought an idea through by the commandments")),
    ];

    public static IReadOnlyList<NoticeKind> NoticeKinds => IdeaNews.Kinds;

    public static IReadOnlyList<ItemKind> Kinds => [];

    public static IReadOnlyList<Chapter> Chapters => IdeaChapters.All;

    public static IReadOnlyList<Feed> Feeds => [IdeaFeed.Feed];

    public static IReadOnlyList<HeldKind> Held => [];

    public static IReadOnlyList<PersonalData> PersonalData => [];

    public static IReadOnlyList<DueDeletion> Due => [];

    public static IReadOnlyList<DeletionKind> Deletions => [];

    public static void AddServices(IServiceCollection services) => services
        .AddSingleton<AnswerTime>()
        .AddScoped<Places>()
        .AddScoped<IdeaSearch>()
        .AddScoped<IdeaList>()
        .AddScoped<IdeaReading>()
        .AddScoped<IdeaCheck>()
        .AddScoped<IdeaTelling>()
        .AddScoped<IdeaNews>()
        .AddScoped<IdeaAnswers>()
        .AddScoped<IdeaMerging>()
        .AddScoped<IdeaDesk>();

    public static void MapEndpoints(IEndpointRouteBuilder routes) => IdeaFiles.Map(routes);

    public static Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) => Task.FromResult<IReadOnlyList<Duty>>([]);

    public static Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme) => IdeasWaiting.For(services, actor, programme);

    public static Task<IReadOnlyList<ExportTable>> Export(IServiceProvider services, Actor actor, ProgrammeRef programme) => IdeaFiles.Tables(services, actor, programme);

    public static Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme) => IdeaChapters.CaseDocuments(services, programme);

    public static Task<IReadOnlyList<StandingPart>> Standing(StandingRequest request) => IdeasStand.Parts(request);

    public static Task SeedDemo(DemoSeed demo) => Task.CompletedTask;
}
