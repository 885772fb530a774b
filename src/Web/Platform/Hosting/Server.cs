using System.Globalization;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Mail;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>The web server: services, the order of the pipeline, and the words it says when it starts.</summary>
public static class Server
{
    public static async Task<int> Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        // Where nothing else is configured, the address of the README.
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://localhost:5080");
        try
        {
            Configure(builder);
        }
        catch (SettingsRefused refused)
        {
            return await Refuse(refused);
        }
        await using var app = builder.Build();
        try
        {
            await Birth.Prepare(app.Services);
        }
        catch (DatabaseRefused refused)
        {
            return await Refuse(refused);
        }
        await FirstAdministrator.Ask(app.Services);
        Pipeline(app);
        app.Lifetime.ApplicationStarted.Register(() => Greet(app));
        await app.RunAsync();
        return 0;
    }

    private static async Task<int> Refuse(Exception refused)
    {
        await Console.Error.WriteLineAsync(refused.Message);
        return 1;
    }

    public static void Configure(WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        // Files as the build compressed them, also in a checkout: what a phone is sent is then the same everywhere.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = TooLarge.LargestRequest;
        });
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = TooLarge.LargestRequest);
        Logs(builder);
        builder.AddHouse();
        builder.AddWeb();
    }

    public static void Pipeline(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<WaitOutside>();
        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
        app.Use(ErrorPages.TellByReading);
        app.Use(ErrorPages.TellOfLostForm);
        app.UseMiddleware<TooLarge>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = ErrorPages.Handle,
            AllowStatusCode404Response = true,
            SuppressDiagnosticsCallback = ErrorPages.IsNoFault,
        });
        app.UseRouting();
        app.UseWhen(CompressedAttribute.IsOn, page => page.UseResponseCompression());
        app.UseMiddleware<SecurityLog>();
        app.UseRateLimiter();
        app.UseMiddleware<ReaderLanguage>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapHouse();
    }

    // Structured, and without addresses, queries or parameters, in which personal data could lie.
    private static void Logs(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        if (builder.Environment.IsDevelopment()) builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        else builder.Logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("BlankeArk", LogLevel.Information);
    }

    private static void Greet(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        var deployment = app.Services.GetRequiredService<Deployment>();
        Console.WriteLine($"Data: {deployment.Data}{(deployment.Postgres is null ? "" : " (PostgreSQL)")}");
        var mail = app.Services.GetRequiredService<MailSettings>();
        if (mail.Host is { } host) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Mail: {host}:{mail.Port}{(mail.Tls ? "" : " (without TLS)")}"));
        // The address last: whoever waits for it has then been told everything.
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Blanke Ark: {string.Join(" ", addresses)}"));
    }
}
