using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Tests.House;

public static partial class Given
{
    /// <summary>Somebody with an address and these roles, since long ago.</summary>
    public static async Task<Invited> Holding(WebHouse house, params Grant[] grants)
    {
        var who = await Invited(house, role: null);
        await house.Ask(services => Grants(services, who.Id, grants));
        return who;
    }

    public static DateOnly TodayIn(WebHouse house) => new Today(house.Clock).Date;

    /// <summary>A day as it is written in a field, so many days from today.</summary>
    public static string Day(WebHouse house, int from) => TodayIn(house).AddDays(from).ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The roles a person has that are not over.</summary>
    public static Task<List<RoleGrant>> RolesOf(WebHouse house, Guid person)
    {
        var today = TodayIn(house);
        return house.Read(db => db.RoleGrants.AsNoTracking().Where(g => g.PersonId == person && (g.ToDate == null || g.ToDate >= today)).ToListAsync());
    }
}
