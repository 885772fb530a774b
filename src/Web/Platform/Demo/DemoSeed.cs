using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Platform.Demo;

/// <summary>What a room is given to make its part of the demo programme: deterministic, in one language, of invented people.</summary>
public sealed record DemoSeed(IServiceProvider Services, Db Db, DateOnly Today)
{
    public const string ProgrammeKey = "demo";

    public Actor Actor => Actor.Program;

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Names the invented person a visitor becomes when trying the demo in this role.</summary>
    public void Persona(Role role, Guid person, string name) =>
        Db.Settings.Add(new Setting { Id = DemoMark.PersonaOf(role), Value = $"{person} {name}" });

    /// <summary>The address of a workshop that a visitor may join without becoming anybody.</summary>
    public void Workshop(string address) => Db.Settings.Add(new Setting { Id = DemoMark.OpenWorkshop, Value = address });
}
