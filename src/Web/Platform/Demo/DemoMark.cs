using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace BlankeArk.Web.Platform.Demo;

/// <summary>A database is demo from birth or never: only then does it offer sign-in without proof of who one is.</summary>
public sealed class DemoMark(Db db, IMemoryCache memory)
{
    public const string Born = "born.demo";

    /// <summary>The roles one may try, in the order the front page shows them.</summary>
    public static readonly IReadOnlyList<Role> Roles = [Role.Coordinator, Role.Member, Role.Driver, Role.Researcher, Role.Owner, Role.Facilitator];

    public const string PersonaPrefix = "demo.persona.";

    public const string OpenWorkshop = "demo.workshop";

    public static string PersonaOf(Role role) => PersonaPrefix + role;

    /// <summary>Asked on every page, and never changes once the database is born: read once.</summary>
    public async Task<bool> IsDemo()
    {
        if (memory.TryGetValue(Born, out bool known)) return known;
        var mark = await db.Settings.AsNoTracking().SingleOrDefaultAsync(s => s.Id == Born);
        return mark is not null && memory.Set(Born, mark.Value == "true");
    }

    /// <summary>Where a visitor may join a workshop, or null where there is none to join.</summary>
    public async Task<string?> Workshop() =>
        await IsDemo() ? (await db.Settings.AsNoTracking().SingleOrDefaultAsync(s => s.Id == OpenWorkshop))?.Value : null;

    /// <summary>The invented person of the role, or null where the database is not demo.</summary>
    public async Task<Persona?> Persona(Role role)
    {
        if (!Roles.Contains(role) || !await IsDemo()) return null;
        var id = PersonaOf(role);
        var setting = await db.Settings.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id);
        return setting?.Value.Split(' ', 2) is [var person, .. var name] ? new Persona(Guid.Parse(person), string.Concat(name)) : null;
    }
}

/// <summary>An invented person whom a visitor may become.</summary>
public sealed record Persona(Guid Person, string Name);
