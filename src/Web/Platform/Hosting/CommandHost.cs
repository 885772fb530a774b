namespace BlankeArk.Web.Platform.Hosting;

/// <summary>The house without its web server, for one command; also while a server runs on the same data.</summary>
public sealed class CommandHost : IAsyncDisposable
{
    private WebApplication? app;
    private AsyncServiceScope? scope;

    public async Task<IServiceProvider> Start(bool prepare = true)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddHouse();
        app = builder.Build();
        if (prepare) await Birth.Prepare(app.Services);
        scope = app.Services.CreateAsyncScope();
        return scope.Value.ServiceProvider;
    }

    public async ValueTask DisposeAsync()
    {
        if (scope is { } opened) await opened.DisposeAsync();
        if (app is not null) await app.DisposeAsync();
    }
}
