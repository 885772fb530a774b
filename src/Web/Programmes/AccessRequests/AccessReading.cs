using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>A request with the documents chosen for it, each as far as it is screened.</summary>
public sealed record AccessCase(AccessRequest Request, IReadOnlyList<Screening> Documents)
{
    /// <summary>Those that say something else by now, or are gone; a case that is answered has none.</summary>
    public IReadOnlyList<AccessDocument> Changed { get; init; } = [];

    public Screening Document(int number) => Documents.FirstOrDefault(d => d.Document.Number == number) ?? throw new Missing("The document");

    /// <summary>Null, or why the answer cannot go out.</summary>
    public Text? WhyNotAnswer() =>
        Request.WhyNotChange()
        ?? (Documents.Count == 0 ? AccessTexts.NothingChosen
            : Changed.Count > 0 ? AccessTexts.SomeChanged
            : Documents.Any(d => d.Unsettled > 0) ? AccessTexts.SomeUnsettled : null);
}

/// <summary>Reads access requests, and what a programme has that may be asked for.</summary>
public sealed class AccessReading(Db db, PreparedChecks prepared, IServiceProvider services)
{
    /// <summary>What the programme has, room by room, in its language.</summary>
    public async Task<IReadOnlyList<CaseDocument>> Available(Actor actor, ProgrammeRef programme)
    {
        actor.Must(Right.AnswerForData, programme.Id);
        var found = new List<CaseDocument>();
        foreach (var room in RoomList.All) found.AddRange(await room.CaseDocuments(services, programme));
        return found;
    }

    public async Task<AccessCase> Read(Actor actor, ProgrammeRef programme, int number)
    {
        actor.Must(Right.AnswerForData, programme.Id);
        var request = await db.AccessRequests.AsNoTracking().SingleOrDefaultAsync(r => r.ProgrammeId == programme.Id && r.Number == number) ?? throw new Missing("The request");
        var documents = await db.AccessDocuments.AsNoTracking().Where(d => d.RequestId == request.Id).OrderBy(d => d.Number).ToListAsync();
        var marks = (await db.AccessMarks.AsNoTracking().Where(m => db.AccessDocuments.Any(d => d.Id == m.DocumentId && d.RequestId == request.Id)).OrderBy(m => m.Id).ToListAsync())
            .ToLookup(m => m.DocumentId);
        if (request.IsAnswered) return new(request, [.. documents.Select(d => Screening.Of(d, [.. marks[d.Id]]))]);
        var checker = await Checker(programme.Id);
        var now = (await Available(actor, programme)).ToDictionary(d => d.Key);
        return new(request, [.. documents.Select(d => Screening.Of(d, [.. marks[d.Id]], checker))])
        {
            Changed = [.. documents.Where(d => !now.TryGetValue(d.Key, out var there) || !d.Says(FrozenText.Of(there, checker)))],
        };
    }

    internal async Task<DisclosureChecker> Checker(Guid programmeId) => prepared.For(programmeId, await ProgrammeRoster.Read(db, programmeId));
}
