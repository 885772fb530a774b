using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>One's own name, telephone and job title. The address signs one in, so that is for the coordinator to change.</summary>
public sealed class OwnContact(Db db)
{
    public async Task Change(Actor actor, string? name, string? phone, string? title, int version)
    {
        actor.Must(Right.KeepOwnSignIn);
        var called = Written.Line(name, "Name", RosterTexts.NameMissing);
        var (number, job) = (Written.LineOrNull(phone, "Phone"), Written.LineOrNull(title, "Title"));
        await db.Write(actor, new Act("own-data.correct", Subject: actor.PersonId), async () =>
        {
            var person = await db.People.SingleAsync(p => p.Id == actor.PersonId);
            db.Expect(person, version);
            person.Change(called, person.Email, number, job, person.OrganisationId);
        });
    }
}
