using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>Who asked is forgotten some time after the answer, when no complaint can come any more.</summary>
internal static class AccessDue
{
    public const string Name = "programmes.requesters";

    public static DueDeletion Due { get; } = new()
    {
        Name = Name,
        What = AccessTexts.DueRequesters,
        Rule = AccessTexts.DueRequestersRule,
        Waiting = async services => [.. (await Known(services)).GroupBy(r => (r.ProgrammeId, Day: Day(r))).Select(g => new DueBatch(g.Key.ProgrammeId, g.Key.Day, g.Count()))],
        Delete = async (services, batch) => Forget(services, [.. (await Known(services)).Where(r => r.ProgrammeId == batch.Programme && Day(r) == batch.Day)]),
    };

    /// <summary>After a restore, also where the backup does not know of the answer.</summary>
    public static DeletionKind Again { get; } = new(Name, (services, request) => services.GetRequiredService<Db>().WriteUnaudited(async () =>
        Forget(services, await Naming(services).Where(r => r.Id == request).ToListAsync())));

    private static Task<List<AccessRequest>> Known(IServiceProvider services) => Naming(services).Where(r => r.AnsweredOn != null).ToListAsync();

    private static IQueryable<AccessRequest> Naming(IServiceProvider services) =>
        services.GetRequiredService<Db>().AccessRequests.Where(r => r.Requester != "" || r.Address != "");

    private static DateOnly Day(AccessRequest request) => request.AnsweredOn!.Value.AddMonths(AccessRequest.MonthsKnown);

    private static int Forget(IServiceProvider services, List<AccessRequest> requests)
    {
        var ledger = services.GetRequiredService<Ledger>();
        foreach (var request in requests)
        {
            request.ForgetWho();
            ledger.Note(Name, request.Id);
        }
        return requests.Count;
    }
}
