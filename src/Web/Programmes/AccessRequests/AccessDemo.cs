using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes.Disclosure;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>An invented newspaper has asked for minutes: one set is chosen, and waits to be screened.</summary>
internal static class AccessDemo
{
    public static async Task Seed(DemoSeed demo, ProgrammeRef programme)
    {
        var documents = await AccessSources.Of(demo.Services, programme);
        var checker = new DisclosureChecker((await ProgrammeRoster.Read(demo.Db, programme.Id)).Known);
        var request = new AccessRequest(Guid.CreateVersion7(), programme.Id, 1,
            "Vi ber om innsyn i referatene fra samlingene i programmet, og i planen for det.", demo.Today.AddDays(-1));
        request.CameFrom("Storfjellsposten", "redaksjonen@storfjellsposten.example");
        demo.Db.AccessRequests.Add(request);
        var number = 0;
        foreach (var document in documents.Where(d => d.Key.StartsWith("minutes-", StringComparison.Ordinal)).Take(1))
        {
            var chosen = new AccessDocument(Guid.CreateVersion7(), request.Id, ++number, document.Key);
            chosen.Take(FrozenText.Of(document, checker));
            demo.Db.AccessDocuments.Add(chosen);
        }
    }
}
