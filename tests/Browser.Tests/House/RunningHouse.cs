using Xunit;

namespace BlankeArk.Browser.Tests.House;

/// <summary>A server with its demo programme, one per test class.</summary>
public sealed class RunningHouse : IAsyncLifetime
{
    private ServerProcess? server;

    public ServerProcess Server => server ?? throw new InvalidOperationException(Chromium.WhyNot);

    public async ValueTask InitializeAsync()
    {
        if (Chromium.WhyNot is null) server = await ServerProcess.Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
    }
}
