using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Access;

/// <summary>Who acts in this request, read once: the person of the session with the roles held today.</summary>
public sealed class CurrentActor(Db db, Today today, IHttpContextAccessor http)
{
    private Actor? actor;

    /// <summary>Set at once for commands and jobs, which have no request.</summary>
    public void Become(Actor who) => actor = who;

    public async Task<Actor> Get() => actor ??= await Read(http.HttpContext?.Features.Get<OpenSession>());

    private async Task<Actor> Read(OpenSession? session) =>
        session is null ? Actor.Anonymous : await OfPerson(session.Person.Id, session.Person.Name) with { Level = session.Level };

    /// <summary>A person with the roles held today, also one who is not there, such as in a job promised by right.</summary>
    public async Task<Actor> OfPerson(Guid person, string name)
    {
        var date = today.Date;
        var stored = await db.RoleGrants.AsNoTracking()
            .Where(g => g.PersonId == person && g.FromDate <= date && (g.ToDate == null || g.ToDate >= date))
            .Select(g => new Grant(g.Role, g.ProgrammeId, g.OrganisationId))
            .ToListAsync();
        foreach (var room in RoomList.All)
            stored.AddRange(await room.GrantsOf(db, person, date));
        return new Actor { Kind = ActorKind.Person, PersonId = person, Name = name, Grants = stored, Level = SignInLevel.Strong };
    }
}
