using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>For those who decide in a municipality: ideas from there that wait too long for an answer.</summary>
internal static class IdeasWaiting
{
    public static async Task<IReadOnlyList<Waiting>> For(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        List<Guid> mine = [.. actor.Grants.Select(g => g.Organisation).OfType<Guid>().Distinct().Where(o => actor.May(Right.DecideForOrganisation, programme.Id, o))];
        if (mine.Count == 0) return [];
        var (db, time) = (services.GetRequiredService<Db>(), services.GetRequiredService<AnswerTime>());
        var counts = await db.Ideas.Where(i => i.ProgrammeId == programme.Id && i.MergedIntoId == null && mine.Contains(i.OrganisationId)).Waiting(db, time.AnsweredBy)
            .GroupBy(i => i.OrganisationId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        if (counts.Count == 0) return [];
        var places = await services.GetRequiredService<Places>().All();
        return
        [
            .. from count in counts
               let place = places[count.Key]
               orderby place.Name
               select new Waiting(
                   count.Count == 1 ? AnswerTexts.OneWaits.With(place.Name) : AnswerTexts.Waits.With(count.Count, place.Name),
                   $"/ideas?waiting=1&municipality={OrganisationReading.AddressOf(place)}&programme={programme.Key}"),
        ];
    }
}
