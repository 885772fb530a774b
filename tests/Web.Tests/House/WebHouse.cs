using System.Net;
using System.Security.Claims;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace BlankeArk.Web.Tests.House;

/// <summary>
/// The whole house, set up as in production (https, strict cookies), on a database and data folder of its own that are
/// gone afterwards. Test classes take <see cref="SqliteHouse"/> or <see cref="PostgresHouse"/>; see HouseTests.
/// </summary>
public class WebHouse : IAsyncLifetime
{
    private static readonly Uri Address = new("https://localhost");
    private readonly Func<Task<Site>> build;
    private Site site = null!;
    private WebApplication app = null!;
    private string[] settings = [];

    protected WebHouse(DatabaseKind kind, Func<Task<Site>> build) => (Kind, this.build) = (kind, build);

    public DatabaseKind Kind { get; }
    public TestClock Clock { get; } = new();
    public LogBook Log { get; } = new();
    public IServiceProvider Services => app.Services;
    public string DataFolder => site.Folder;
    public Site Site => site;

    /// <summary>Why this house cannot stand on this machine, or null.</summary>
    public virtual string? WhyNot => null;

    /// <summary>A house of one's own: demo, or as a deployment is, without a demo programme. Dispose it.</summary>
    public static async Task<WebHouse> Open(DatabaseKind kind, bool demo = true)
    {
        var house = new WebHouse(kind, () => demo ? Template.Copy(kind) : Site.Make(kind));
        await house.InitializeAsync();
        return house;
    }

    /// <summary>A deployment of one's own whose clock is right when it opens: for programs beside it, which go by the real one.</summary>
    public static async Task<WebHouse> OpenNow(DatabaseKind kind)
    {
        var house = await Open(kind, demo: false);
        house.Clock.SetTo(DateTimeOffset.UtcNow);
        return house;
    }

    /// <summary>A house on a site that another has left. Dispose it, and the site goes with it.</summary>
    public static async Task<WebHouse> On(Site site, params string[] settings)
    {
        var house = new WebHouse(site.Kind, () => Task.FromResult(site)) { settings = settings };
        await house.InitializeAsync();
        return house;
    }

    /// <summary>Ends the program, and leaves its database and data folder to the next. Dispose the site, or open a house on it.</summary>
    public async Task<Site> MoveOut()
    {
        await app.DisposeAsync();
        site.Release();
        (app, var left, site) = (null!, site, null!);
        return left;
    }

    public async ValueTask InitializeAsync()
    {
        if (WhyNot is not null) return;
        site = await build();
        app = await Start(site, demo: false, Clock, Log, settings);
    }

    /// <summary>A second program on the same database and data folder. Dispose it.</summary>
    public Task<WebApplication> Second() => Start(site, demo: false, Clock, Log);

    /// <summary>Builds the house on a site, prepares its database and starts it in memory.</summary>
    internal static async Task<WebApplication> Start(Site site, bool demo, TestClock clock, LogBook log, params string[] settings)
    {
        var built = Build(site, demo, clock, log, builder => builder.WebHost.UseTestServer(server => server.BaseAddress = Address), settings);
        await Birth.Prepare(built.Services);
        Server.Pipeline(built);
        await built.StartAsync();
        return built;
    }

    internal static WebApplication Build(Site site, bool demo, TestClock clock, LogBook log, Action<WebApplicationBuilder> configure, params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Server).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
            // As published: in a checkout the framework would add an address for style sheets that are being edited.
            Args = [.. site.Arguments, $"--Demo={demo}", "--ReloadStaticAssetsAtRuntime=false", .. settings],
        });
        Server.Configure(builder);
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(Given.News);
        configure(builder);
        return builder.Build();
    }

    /// <summary>Somebody who has not signed in.</summary>
    public Visitor Anonymous() => At(app);

    /// <summary>The same, at a second program; with the cookies of another, as when the one before it is stopped.</summary>
    public static Visitor At(WebApplication program, CookieContainer? cookies = null)
    {
        var container = cookies ?? new CookieContainer();
        return new Visitor(new HttpClient(new CookieContainerHandler(container) { InnerHandler = program.GetTestServer().CreateHandler() }) { BaseAddress = Address }, container);
    }

    /// <summary>Somebody who has come in by the front page's «try the demo» in this role.</summary>
    public async Task<Visitor> As(Role role)
    {
        var visitor = Anonymous();
        var page = await visitor.Post(await visitor.See("/"), "demo", ("In.Role", role.ToString()));
        Assert.True(page.IsOk, $"Trying the demo as {role} gave {page.Status}. {string.Join('\n', Log.Errors)}");
        return visitor;
    }

    /// <summary>Somebody signed in with these roles and no others, whom the demo does not offer.</summary>
    public Task<Visitor> With(params Grant[] grants) => With(SignInLevel.Strong, grants);

    public async Task<Visitor> With(SignInLevel level, params Grant[] grants)
    {
        var person = Guid.CreateVersion7();
        await Ask(services => Given.Grants(services, person, grants));
        await Ask(services => Given.KnownPerson(services, person));
        return await In(person, level);
    }

    /// <summary>A known person, signed in.</summary>
    public async Task<Visitor> In(Guid person, SignInLevel level = SignInLevel.Strong)
    {
        var session = Guid.NewGuid();
        await Ask(services => Given.Session(services, session, person, level, Clock.GetUtcNow().UtcDateTime));
        return Holding(SessionCookie.PrincipalOf(session));
    }

    /// <summary>Somebody whose cookie says this, whatever it may be.</summary>
    public Visitor Holding(ClaimsPrincipal principal)
    {
        var visitor = Anonymous();
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var ticket = new AuthenticationTicket(principal, new() { IssuedUtc = Clock.GetUtcNow() }, CookieAuthenticationDefaults.AuthenticationScheme);
        visitor.Cookies.Add(Address, new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket)) { Secure = true });
        return visitor;
    }

    /// <summary>Asks the house's services something in a scope of their own.</summary>
    public async Task<T> Ask<T>(Func<IServiceProvider, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider);
    }

    public Task Ask(Func<IServiceProvider, Task> question) => Ask(async services => { await question(services); return true; });

    /// <summary>Asks the database something.</summary>
    public Task<T> Read<T>(Func<Db, Task<T>> question) => Ask(services => question(services.GetRequiredService<Db>()));

    /// <summary>The id of the demo programme.</summary>
    public Task<Guid> DemoProgramme() => Ask(async services =>
        (await services.GetRequiredService<CurrentProgramme>().Become(BlankeArk.Web.Platform.Demo.DemoSeed.ProgrammeKey)).Id);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (app is not null) await app.DisposeAsync();
        if (site is not null) await site.DisposeAsync();
    }
}

public sealed class SqliteHouse() : WebHouse(DatabaseKind.Sqlite, () => Template.Copy(DatabaseKind.Sqlite));

public sealed class PostgresHouse() : WebHouse(DatabaseKind.Postgres, () => Template.Copy(DatabaseKind.Postgres))
{
    public override string? WhyNot => Site.WhyNoPostgres;
}

/// <summary>As a deployment is: not born as demo, and empty.</summary>
public sealed class SqliteDeployment() : WebHouse(DatabaseKind.Sqlite, () => Site.Make(DatabaseKind.Sqlite));

public sealed class PostgresDeployment() : WebHouse(DatabaseKind.Postgres, () => Site.Make(DatabaseKind.Postgres))
{
    public override string? WhyNot => Site.WhyNoPostgres;
}
