using BlankeArk.Web.Platform.Sealing;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Sealing;

/// <summary>A key is made when it is first asked for, perhaps by many at once, and destroyed by a verb and the job that follows it.</summary>
public sealed class KeyMakingTests : IDisposable
{
    private const int Programs = 8, Keys = 100;
    private readonly string folder = Directory.CreateTempSubdirectory("blankeark-keys-").FullName;

    [Fact]
    public async Task Key_that_many_ask_for_first_is_one_key_and_opens_what_each_of_them_sealed()
    {
        var (ids, sealedBy) = await AtOnce((store, id, _) => store.Seal(id).Close("svar"));

        var keys = new KeyStore(folder);
        foreach (var texts in sealedBy)
            Assert.All(ids.Zip(texts), pair => Assert.Equal("svar", keys.Seal(pair.First).Open(pair.Second)));
        Assert.Equal(Keys, Directory.EnumerateFiles(folder, "*.key*").Count());
    }

    [Fact]
    public async Task Key_that_several_destroy_while_others_ask_for_it_is_gone()
    {
        var (ids, _) = await AtOnce((store, id, program) =>
        {
            if (program % 2 == 0) store.Delete(id);
            else return Record.Exception(() => store.Seal(id)) is null or KeyDestroyed;
            return true;
        });

        Assert.All(ids, id => Assert.True(new KeyStore(folder).IsDestroyed(id)));
        Assert.Empty(Directory.EnumerateFiles(folder, "*.key*"));
    }

    /// <summary>Each key is dealt with by all the programs at the same moment, and then the next.</summary>
    private async Task<(Guid[] Ids, List<T>[] Done)> AtOnce<T>(Func<KeyStore, Guid, int, T> act)
    {
        Guid[] ids = [.. Enumerable.Range(0, Keys).Select(_ => Guid.NewGuid())];
        using var abreast = new Barrier(Programs);
        return (ids, await Task.WhenAll(Enumerable.Range(0, Programs).Select(program => Task.Factory.StartNew(() => ids.Select(id =>
        {
            abreast.SignalAndWait(TestContext.Current.CancellationToken);
            return act(new KeyStore(folder), id, program);
        }).ToList(), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default))));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
