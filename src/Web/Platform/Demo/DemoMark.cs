using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Demo;

/// <summary>A database is demo from birth or never: only then does it offer sign-in without proof of who one is.</summary>
public sealed class DemoMark(Db db)
{
    public const string Born = "born.demo";

    /// <summary>The roles one may try, in the order the front page shows them.</summary>
    public static readonly IReadOnlyList<Role> Roles = [Role.Coordinator, Role.Member, Role.Researcher, Role.Owner, Role.Facilitator];

    public static string PersonaOf(Role role) => $"demo.persona.{role}";

    public Task<bool> IsDemo() => db.Settings.AsNoTracking().AnyAsync(s => s.Id == Born && s.Value == "true");

    /// <summary>The invented person of the role, or null where the database is not demo.</summary>
    public async Task<Guid?> Persona(Role role)
    {
        if (!Roles.Contains(role) || !await IsDemo()) return null;
        var id = PersonaOf(role);
        var setting = await db.Settings.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id);
        return setting is null ? null : Guid.Parse(setting.Value);
    }
}
