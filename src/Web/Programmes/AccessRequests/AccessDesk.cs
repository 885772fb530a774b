using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>The fields of a new request as they are posted.</summary>
public sealed record AccessInput
{
    public required string? Asked { get; init; }
    public required string? Received { get; init; }
    public required string? Requester { get; init; }
    public required string? Address { get; init; }
}

/// <summary>Requests to read a programme's documents, from the day they come to the answer. A closed programme is asked too.</summary>
public sealed class AccessDesk(Db db, AccessReading reading, Today today, TimeProvider clock)
{
    /// <summary>Registers a request; gives its number.</summary>
    public async Task<int> Register(Actor actor, Guid programmeId, AccessInput input)
    {
        actor.Must(Right.AnswerForData, programmeId);
        var asked = Written.Prose(input.Asked, "Asked");
        if (asked.Length == 0) throw new UserMistake(AccessTexts.AskedMissing, "Asked");
        var received = Days.Read(input.Received, "Received");
        if (received > today.Date) throw new UserMistake(AccessTexts.ReceivedLater, "Received");
        var (requester, address) = (Written.LineOrNull(input.Requester, "Requester") ?? "", Written.LineOrNull(input.Address, "Address") ?? "");
        var id = Guid.CreateVersion7();
        return await db.Write(actor, new Act("access.register", programmeId, id), async () =>
        {
            var number = 1 + (await db.AccessRequests.Where(r => r.ProgrammeId == programmeId).MaxAsync(r => (int?)r.Number) ?? 0);
            var request = new AccessRequest(id, programmeId, number, asked, received);
            request.CameFrom(requester, address);
            db.AccessRequests.Add(request);
            return number;
        });
    }

    /// <summary>Takes documents into the answer, with what they say now.</summary>
    public async Task Choose(Actor actor, ProgrammeRef programme, int number, IReadOnlyCollection<string> keys)
    {
        var request = await reading.Read(actor, programme, number);
        var wanted = (await reading.Available(actor, programme)).Where(d => keys.Contains(d.Key)).ToList();
        if (wanted.Count == 0) throw new UserMistake(AccessTexts.ChooseSome, "Keys");
        var checker = await reading.Checker(programme.Id);
        var frozen = wanted.ConvertAll(d => (d.Key, Text: FrozenText.Of(d, checker)));
        await Change(actor, programme, request.Request, "access.choose", why: null, async () =>
        {
            var there = await db.AccessDocuments.Where(d => d.RequestId == request.Request.Id).ToListAsync();
            var last = there.Select(d => d.Number).DefaultIfEmpty().Max();
            foreach (var (key, text) in frozen.Where(f => there.TrueForAll(d => d.Key != f.Key)))
            {
                var document = new AccessDocument(Guid.CreateVersion7(), request.Request.Id, ++last, key);
                document.Take(text);
                db.AccessDocuments.Add(document);
            }
        });
    }

    /// <summary>Takes a document out of the answer again.</summary>
    public async Task Drop(Actor actor, ProgrammeRef programme, int number, int documentNumber)
    {
        var request = await reading.Read(actor, programme, number);
        var id = request.Document(documentNumber).Document.Id;
        await Change(actor, programme, request.Request, "access.drop", why: null, async () =>
        {
            await db.AccessMarks.Where(m => m.DocumentId == id).ExecuteDeleteAsync();
            await db.AccessDocuments.Where(d => d.Id == id).ExecuteDeleteAsync();
        });
    }

    /// <summary>Takes in what a document says by now. What was decided about words that still stand in it holds.</summary>
    public async Task Renew(Actor actor, ProgrammeRef programme, int number, int documentNumber)
    {
        var request = await reading.Read(actor, programme, number);
        var old = request.Document(documentNumber).Document;
        var now = (await reading.Available(actor, programme)).FirstOrDefault(d => d.Key == old.Key) ?? throw new UserMistake(AccessTexts.SourceGone);
        var text = FrozenText.Of(now, await reading.Checker(programme.Id));
        await Change(actor, programme, request.Request, "access.renew", why: null, async () =>
            (await db.AccessDocuments.SingleAsync(d => d.Id == old.Id)).Take(text));
    }

    /// <summary>Gives a document, with what is blacked out in it, or refuses all of it.</summary>
    public async Task Decide(Actor actor, ProgrammeRef programme, int number, int documentNumber, Ground? refused)
    {
        var request = await reading.Read(actor, programme, number);
        var id = request.Document(documentNumber).Document.Id;
        await Change(actor, programme, request.Request, refused is null ? "access.give" : "access.refuse", refused?.Exemption.ToString(), async () =>
        {
            var document = await db.AccessDocuments.SingleAsync(d => d.Id == id);
            if (refused is { } ground) document.Refuse(ground);
            else document.Give();
        });
    }

    /// <summary>The answer goes out, and nothing of it changes any more.</summary>
    public async Task Answer(Actor actor, ProgrammeRef programme, int number)
    {
        var request = await reading.Read(actor, programme, number);
        if (request.WhyNotAnswer() is { } why) throw new UserMistake(why);
        var (date, at) = (today.Date, clock.GetUtcNow().UtcDateTime);
        await Change(actor, programme, request.Request, "access.answer", why: null, async () =>
            (await db.AccessRequests.SingleAsync(r => r.Id == request.Request.Id)).Answer(date, at));
    }

    /// <summary>One change of a request as it was read: whoever changed it meanwhile is not run over, and an answer is final.</summary>
    internal async Task Change(Actor actor, ProgrammeRef programme, AccessRequest read, string verb, string? why, Func<Task> work)
    {
        actor.Must(Right.AnswerForData, programme.Id);
        await db.Write(actor, new Act(verb, programme.Id, read.Id, why), async () =>
        {
            var request = await db.AccessRequests.SingleAsync(r => r.Id == read.Id);
            if (request.WhyNotChange() is { } whyNot) throw new UserMistake(whyNot);
            db.Expect(request, read.Version);
            await work();
            db.Entry(request).Property(r => r.Version).IsModified = true;
        });
    }
}
