using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Identity.Providers;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Running;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Search;
using BlankeArk.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>What the house is made of: services for commands and server alike, then those of the web alone.</summary>
public static class House
{
    public static void AddHouse(this WebApplicationBuilder builder)
    {
        var deployment = new Deployment(builder.Configuration, builder.Environment);
        var mail = new MailSettings(builder.Configuration, deployment);
        var providers = ProviderSettings.Read(builder.Configuration);
        var backups = new BackupSettings(builder.Configuration, deployment);
        Directory.CreateDirectory(deployment.Data);
        var services = builder.Services;
        services.AddSingleton(deployment);
        services.AddSingleton(mail);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(sp => new WriteGate(deployment.Kind, sp.GetRequiredService<TimeProvider>(), sp.GetRequiredService<Standstill>()));
        services.AddSingleton(new Standstill(deployment.Keys));
        services.AddSingleton<Remembered>();
        services.AddSingleton(new KeyStore(deployment.Keys) { Backups = backups.Keys });
        services.AddSingleton(new LedgerFile(deployment.Keys));
        services.AddScoped<Ledger>();
        services.AddSingleton(sp => new Staging(deployment.Staging, sp.GetRequiredService<KeyStore>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Backup>();
        services.AddSingleton<Today>();
        services.AddSingleton<Tickets>();
        services.AddHttpContextAccessor();
        services.AddDbContext<Db>(options => UseDatabase(options, deployment));
        services.AddScoped<Migrations>();
        services.AddScoped<DemoMark>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<CurrentProgramme>();
        services.AddScoped<RedThread>();
        services.AddScoped<Layout.DrawnOnce>();
        services.AddMemoryCache();
        services.AddDataProtection().SetApplicationName("BlankeArk").PersistKeysToFileSystem(new DirectoryInfo(deployment.Protection));
        services.AddSingleton<OutboxBell>();
        services.AddScoped<OutboxDesk>();
        services.AddScoped<OutboxLeases>();
        services.AddScoped<OutboxSweep>();
        services.AddSingleton<MailBell>();
        services.AddScoped<MailDesk>();
        services.AddScoped<MailLeases>();
        services.AddIdentity(providers);
        services.AddBackups(backups);
        services.AddOwnData();
        services.AddNotices();
        services.AddRunning();
        services.AddSearch();
        foreach (var room in RoomList.All)
        {
            room.AddServices(services);
            foreach (var job in room.Jobs) services.AddSingleton(job);
            foreach (var kind in room.Mails) services.AddSingleton(kind);
            foreach (var kind in room.NoticeKinds) services.AddSingleton(kind);
        }
    }

    public static void AddWeb(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddRazorComponents(forms =>
        {
            forms.MaxFormMappingCollectionSize = 2000;
            forms.MaxFormMappingRecursionDepth = 4;
            forms.MaxFormMappingErrorCount = 50;
            forms.MaxFormMappingKeySize = 200;
        });
        services.AddCascadingValue(_ => new Mistakes());
        services.AddResponseCompression(pages => pages.EnableForHttps = true);
        services.AddIdentityWeb(builder.Environment);
        services.AddAuthorization(options =>
        {
            // Needs alone decides; what carries no Needs is closed.
            options.DefaultPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => true).Build();
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
        });
        services.AddScoped<IAuthorizationHandler, NeedsHandler>();
        services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = builder.Environment.IsDevelopment() ? "blankeark.forgery" : "__Host-blankeark.forgery";
            forgery.Cookie.SecurePolicy = SessionCookie.Secure(builder.Environment);
            forgery.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.Configure<ForwardedHeadersOptions>(headers =>
            headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddHostedService<OutboxWorker>();
        services.AddHostedService<MailWorker>();
        services.AddHostedService<UpkeepWorker>();
        services.AddHealthChecks().AddCheck<Readiness>("ready", tags: ["ready"]);
    }

    private static void UseDatabase(DbContextOptionsBuilder options, Deployment deployment)
    {
        if (deployment.Postgres is { } postgres)
            options.UseNpgsql(postgres);
        else
            options.UseSqlite($"Data Source={deployment.SqliteFile}").AddInterceptors(new SqliteOpening());
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
    }
}
