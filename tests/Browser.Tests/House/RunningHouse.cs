using Xunit;

namespace BlankeArk.Browser.Tests.House;

/// <summary>A server with its demo programme, one per test class.</summary>
public sealed class RunningHouse : IAsyncLifetime
{
    private ServerProcess? server;

    public ServerProcess Server => server ?? throw new InvalidOperationException(Chromium.WhyNot);

    /// <summary>Somebody with a browser comes to this house; without a browser on the machine the test is skipped.</summary>
    public Task<Visit> Visit(Chromium chromium, int width = House.Visit.Desk, string language = "nb", bool dark = false, bool scripts = true)
    {
        if (Chromium.WhyNot is { } reason) Assert.Skip(reason);
        return House.Visit.Begin(chromium, Server.Address, width, language, dark, scripts);
    }

    public async ValueTask InitializeAsync()
    {
        if (Chromium.WhyNot is null) server = await ServerProcess.Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
    }
}
