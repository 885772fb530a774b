using BlankeArk.Web.Platform.Sealing;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Sealing;

/// <summary>A key is made when it is first asked for, perhaps by many at once: by the first who answer a survey.</summary>
public sealed class KeyMakingTests : IDisposable
{
    private const int Programs = 8, Keys = 100;
    private readonly string folder = Directory.CreateTempSubdirectory("blankeark-keys-").FullName;

    [Fact]
    public async Task Key_that_many_ask_for_first_is_one_key_and_opens_what_each_of_them_sealed()
    {
        Guid[] ids = [.. Enumerable.Range(0, Keys).Select(_ => Guid.NewGuid())];
        using var abreast = new Barrier(Programs);

        var sealedBy = await Task.WhenAll(Enumerable.Range(0, Programs).Select(_ => Task.Factory.StartNew(() => ids.Select(id =>
        {
            var store = new KeyStore(folder);
            abreast.SignalAndWait(TestContext.Current.CancellationToken);
            return store.Seal(id).Close("svar");
        }).ToList(), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        var keys = new KeyStore(folder);
        foreach (var texts in sealedBy)
            Assert.All(ids.Zip(texts), pair => Assert.Equal("svar", keys.Seal(pair.First).Open(pair.Second)));
        Assert.Equal(Keys, Directory.EnumerateFiles(folder, "*.key*").Count());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
