using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>Where what is held about somebody is taken out: by themselves, or by their programme on their behalf.</summary>
public sealed class OwnDataDesk(Db db, HeldData held, KnownPeople people, Sureness sureness, IServiceProvider services, TimeProvider clock)
{
    /// <summary>The file, or null when one is to sign in again first.</summary>
    public async Task<byte[]?> TakeOut(Actor actor, OpenSession session, string format)
    {
        actor.Must(Right.KeepOwnSignIn);
        if (!await sureness.IsFresh(actor, session.Id)) return null;
        await db.Write(actor, new Act("own-data.take-out", Subject: actor.PersonId), () => Task.CompletedTask);
        return Write(session.Person.Name, await WithWords(actor, await held.About(session.Person.Id)), format);
    }

    /// <summary>What the programme holds about somebody who has asked for it there.</summary>
    public async Task<byte[]> TakeOutFor(Actor actor, Guid programme, Guid person, string format)
    {
        actor.Must(Right.AnswerForData, programme);
        var (known, records) = await InProgramme(programme, person);
        await db.Write(actor, new Act("own-data.take-out-for", programme, person), () => Task.CompletedTask);
        return Write(known, records, format);
    }

    /// <summary>What the programme holds about somebody, for those who answer for it.</summary>
    public Task<(string Name, IReadOnlyList<HeldRecord> Records)> Of(Actor actor, Guid programme, Guid person)
    {
        actor.Must(Right.AnswerForData, programme);
        return InProgramme(programme, person);
    }

    /// <exception cref="Missing">The programme holds nothing about such a person.</exception>
    internal async Task<(string Name, IReadOnlyList<HeldRecord> Records)> InProgramme(Guid programme, Guid person)
    {
        var records = await held.About(person, programme);
        if (await people.Find(person) is not { } known || records.All(r => r.Programme is null)) throw new Missing("The person");
        return (known.Name, records);
    }

    // Who is not surely known gets the records, which say what is missing and how to get it.
    private async Task<IReadOnlyList<HeldRecord>> WithWords(Actor actor, IReadOnlyList<HeldRecord> records)
    {
        if (actor.Level != SignInLevel.Strong) return records;
        var whole = new List<HeldRecord>();
        foreach (var record in records)
            whole.Add(record.Kind.Words is { } words ? record with { Rows = await words(services, actor, record.Id) } : record);
        return whole;
    }

    private byte[] Write(string name, IReadOnlyList<HeldRecord> records, string format)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return format == "json" ? OwnDataFile.Json(name, records, now) : OwnDataFile.Pdf(name, records, now);
    }
}
