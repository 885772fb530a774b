using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>Inside changes of others: erases what goes at once, and everything else when nothing is left to decide.</summary>
public sealed class ErasureEnd(Db db, IServiceProvider services, HeldData held, Sessions sessions, MailDesk mails, OutboxDesk outbox, Ledger ledger, Today today, TimeProvider clock)
{
    /// <summary>When those who have not decided are reminded, in days after it was asked for.</summary>
    private static readonly int[] Chases = [0, 14, 25];

    /// <summary>Records somebody has to decide on, and has not.</summary>
    public async Task<IReadOnlyList<HeldRecord>> Undecided(Erasure erasure)
    {
        var decided = await db.ErasureOutcomes.AsNoTracking().Where(o => o.ErasureId == erasure.Id).Select(o => new { o.Kind, o.RecordId }).ToListAsync();
        var known = decided.Select(o => (o.Kind, o.RecordId)).ToHashSet();
        return [.. (await held.About(erasure.PersonId)).Where(r => r.Verdict == Verdict.Judged && !known.Contains((r.Kind.Name, r.Id)))];
    }

    /// <summary>Carries out what becomes of a record, and tells the ledger unless it is kept.</summary>
    public Task Erase(HeldRecord record, PersonRef person, Fate outcome, StandIn standIn)
    {
        if (outcome != Fate.Keep) ledger.Note(outcome == Fate.Delete ? ErasureAgain.Deleted : ErasureAgain.Unnamed, ErasureAgain.Mark(person.Id, record));
        return record.Kind.Erase!(new Erasing { Services = services, Person = person, Id = record.Id, Outcome = outcome, StandIn = standIn });
    }

    /// <summary>What nobody needs to judge, but for the session in which it is asked for: there one sees how it goes.</summary>
    public async Task EraseAtOnce(PersonRef person, Guid? keep)
    {
        foreach (var record in (await held.About(person.Id)).Where(r => r.Verdict == Verdict.AtOnce && r.Id != keep))
        {
            await Erase(record, person, Fate.Delete, Nobody);
            db.Afterwards(() => sessions.Forget(record.Id));
        }
        // Letters that bear a link to come in by, or tell of a passkey, find nothing to say any more.
        await db.SaveChangesAsync();
    }

    /// <summary>Ends the erasure when nothing is left to decide: contact details go, and the person with them unless something was kept with the name.</summary>
    public async Task<bool> IfSettled(Erasure erasure, PersonRef person)
    {
        if ((await Undecided(erasure)).Count > 0) return false;
        var named = await EraseRest(person);
        ledger.Note(named ? ErasureAgain.Kept : ErasureAgain.Person, person.Id);
        erasure.End(clock.GetUtcNow().UtcDateTime, named, person.Email, person.Name);
        if (person.Email is not null) await mails.Promise(ErasureLetters.Done, "", [erasure.Id]);
        await outbox.PromiseAt(Actor.Program, ErasureWipe.Kind, erasure.Id, ErasureWipe.Files, clock.GetUtcNow().UtcDateTime);
        if (person.Email is not null) await outbox.PromiseAt(Actor.Program, ErasureWipe.Kind, erasure.Id, ErasureWipe.Address, clock.GetUtcNow().UtcDateTime + ErasureWipe.LetterWithin);
        return true;
    }

    /// <summary>Erases what goes last; whether something was kept that needs the name.</summary>
    internal async Task<bool> EraseRest(PersonRef person)
    {
        var records = await held.About(person.Id);
        var named = records.Any(r => r.Verdict == Verdict.Judged && r.Kind.Columns.Count > 0);
        foreach (var record in records.Where(r => r.Verdict is Verdict.AtOnce or Verdict.WhenSettled).OrderBy(r => r.Verdict))
            await Erase(record, person, named ? Fate.Keep : Fate.Delete, Nobody);
        foreach (var session in await db.Sessions.Where(s => s.PersonId == person.Id).Select(s => s.Id).ToListAsync()) db.Afterwards(() => sessions.Forget(session));
        await db.Sessions.Where(s => s.PersonId == person.Id).ExecuteDeleteAsync();
        var persona = person.Id.ToString();
        await db.Settings.Where(s => s.Id.StartsWith(DemoMark.PersonaPrefix) && s.Value.StartsWith(persona)).ExecuteDeleteAsync();
        await db.SaveChangesAsync();
        return named;
    }

    /// <summary>Tells the person that it is under way, and those who decide that it waits for them; they are reminded.</summary>
    public async Task Tell(Erasure erasure)
    {
        await mails.Promise(ErasureLetters.Asked, "", [erasure.Id]);
        foreach (var programme in (await Undecided(erasure)).Select(r => r.Programme!).DistinctBy(p => p.Id))
        {
            var deciders = await Deciders(programme.Id, erasure.PersonId);
            for (var chase = 0; chase < Chases.Length; chase++)
                await mails.Promise(ErasureLetters.Waits, ErasureLetters.Occasion(erasure, programme, chase), deciders, erasure.AskedAt.AddDays(Chases[chase]));
        }
    }

    private Task<List<Guid>> Deciders(Guid programme, Guid except)
    {
        var (roles, date) = (AccessTable.Rows[Right.AnswerForData].ToList(), today.Date);
        return db.RoleGrants.AsNoTracking()
            .Where(g => g.PersonId != except && roles.Contains(g.Role) && (g.ProgrammeId == programme || (g.ProgrammeId == null && g.OrganisationId == null)))
            .Where(g => g.FromDate <= date && (g.ToDate == null || g.ToDate >= date))
            .Select(g => g.PersonId).Distinct().ToListAsync();
    }

    // Nothing of this is left to stand without its person.
    private StandIn Nobody => new(db, "");
}
