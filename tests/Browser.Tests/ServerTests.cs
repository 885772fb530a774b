using System.Net;
using BlankeArk.Browser.Tests.House;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>The program as a process: how it starts, says where it is, and stops.</summary>
public sealed class ServerTests
{
    [Fact]
    public async Task Server_says_its_address_and_where_its_data_lie()
    {
        await using var server = await ServerProcess.Start();

        Assert.Contains($"Data: {server.Folder}", server.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(server.Folder, "blankeark.db")));
    }

    [Fact]
    public async Task Server_asked_to_stop_stops_by_itself_and_leaves_its_database_whole()
    {
        await using var server = await ServerProcess.Start();
        using var client = new HttpClient { BaseAddress = server.Address };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode);

        var code = await server.Stop();

        Assert.Equal(0, code);
        Assert.False(File.Exists(Path.Combine(server.Folder, "blankeark.db-wal")) && new FileInfo(Path.Combine(server.Folder, "blankeark.db-wal")).Length > 0);
    }
}
