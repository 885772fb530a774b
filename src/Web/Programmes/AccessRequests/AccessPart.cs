using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>What access requests add to the manifest of the room Programmes.</summary>
internal static class AccessPart
{
    public static IServiceCollection AddAccessRequests(this IServiceCollection services) => services
        .AddSingleton<PreparedChecks>()
        .AddScoped<AccessReading>()
        .AddScoped<AccessDesk>()
        .AddScoped<ScreeningDesk>();

    public static void MapEndpoints(IEndpointRouteBuilder routes) =>
        routes.MapGet("/programmes/{programme}/access-requests/{number:int}/answer.{format}", Download).WithMetadata(new NeedsAttribute(Right.AnswerForData));

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(AccessTexts.DataRequesters, AccessTexts.DataRequestersAbout, AccessTexts.DataRequestersWhy, AccessTexts.DataRequestersUntil)
        {
            Ground = LegalGround.LegalDuty,
            ReadWith = Right.AnswerForData,
            Erased = AccessTexts.DataRequestersErased,
            Count = (db, programme) => db.AccessRequests.CountAsync(r => r.ProgrammeId == programme && (r.Requester != "" || r.Address != "")),
            Counted = AccessTexts.CountedRequesters,
            Due = AccessDue.Name,
        },
        new(AccessTexts.DataAnswers, AccessTexts.DataAnswersAbout, AccessTexts.DataRequestersWhy, AccessTexts.DataAnswersUntil)
        {
            Ground = LegalGround.LegalDuty,
            ReadWith = Right.AnswerForData,
            Erased = AccessTexts.DataAnswersErased,
            Count = (db, programme) => db.AccessDocuments.CountAsync(d => db.AccessRequests.Any(r => r.Id == d.RequestId && r.ProgrammeId == programme)),
            Counted = AccessTexts.CountedAnswers,
        },
    ];

    public static IReadOnlyList<HeldKind> Held => [Documents, Requests];

    /// <summary>For who answers: what is asked and not answered.</summary>
    public static async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!actor.May(Right.AnswerForData, programme.Id)) return [];
        var open = await services.GetRequiredService<Db>().AccessRequests.AsNoTracking().Where(r => r.ProgrammeId == programme.Id && r.AnsweredOn == null).OrderBy(r => r.Number).ToListAsync();
        return [.. open.Select(r => new Waiting(AccessTexts.Waits.With(r.Number), $"/programmes/{programme.Key}/access-requests/{r.Number}", r.DueOn))];
    }

    private static readonly HeldKind Documents = MentionKind.Of(
        "in-access-document", AccessTexts.InAnswers, AccessTexts.DataRequestersWhy, AccessTexts.DataAnswersUntil, Fate.Keep,
        new("access_document", "id", "title", "text") { Versioned = false, With = new("access_mark", "document_id", "phrase") { Versioned = false } },
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.AccessDocuments.AsNoTracking().Join(db.AccessRequests, d => d.RequestId, r => r.Id, (d, r) => new { Document = d, r.ProgrammeId, r.Number })
                .Where(r => programmes.Keys.Contains(r.ProgrammeId)).ToListAsync();
            return [.. rows.Select(r => new WrittenText(r.Document.Id, programmes[r.ProgrammeId], AccessTexts.RequestNumber.With(r.Number), Address(programmes[r.ProgrammeId], r.Number), r.Document.Title, r.Document.Text))];
        });

    private static readonly HeldKind Requests = MentionKind.Of(
        "in-access-request", AccessTexts.InRequests, AccessTexts.DataRequestersWhy, AccessTexts.DataAnswersUntil, Fate.Unname,
        new("access_request", "id", "asked", "requester", "address"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.AccessRequests.AsNoTracking().Where(r => programmes.Keys.Contains(r.ProgrammeId)).ToListAsync();
            return [.. rows.Select(r => new WrittenText(r.Id, programmes[r.ProgrammeId], AccessTexts.RequestNumber.With(r.Number), Address(programmes[r.ProgrammeId], r.Number), r.Asked, r.Requester, r.Address))];
        });

    private static string Address(ProgrammeRef programme, int number) => $"/programmes/{programme.Key}/access-requests/{number}";

    // In the programme's language: that of its documents.
    private static async Task<IResult> Download(int number, string format, CurrentActor current, CurrentProgramme programmes, AccessReading reading, Db db, HttpContext http)
    {
        var programme = await programmes.Get();
        var answered = await reading.Read(await current.Get(), programme, number);
        if (!answered.Request.IsAnswered) throw new Missing("The answer");
        var owner = await db.Programmes.Where(p => p.Id == programme.Id).Join(db.Organisations, p => p.OwnerOrganisationId, o => o.Id, (p, o) => o.Name).SingleAsync();
        return DocumentFile.Result(http, AccessAnswer.Make(answered, programme, owner), format, $"{programme.Key}-{AccessTexts.FileName.In(programme.Language)}-{number}");
    }
}
