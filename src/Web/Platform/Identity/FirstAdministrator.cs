using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>
/// A deployment that nobody runs yet says how to begin. There is no first password and no page to set up by: whoever holds
/// the machine makes the first administrator.
/// </summary>
public static class FirstAdministrator
{
    public const string Words =
        "Nobody runs this deployment yet. Make the first administrator on this machine, with the same settings (Data, Postgres, Address):\n" +
        "    BlankeArk.Web administrator EMAIL NAME";

    public static async Task Ask(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        if (await IsMissing(scope.ServiceProvider)) Console.WriteLine(Words);
    }

    internal static async Task<bool> IsMissing(IServiceProvider services)
    {
        if (await services.GetRequiredService<DemoMark>().IsDemo()) return false;
        var date = services.GetRequiredService<Today>().Date;
        return !await services.GetRequiredService<Db>().RoleGrants.AnyAsync(g => g.Role == Role.Administrator && g.FromDate <= date && (g.ToDate == null || g.ToDate >= date));
    }
}
