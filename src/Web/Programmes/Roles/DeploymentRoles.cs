using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Programmes.Roles;

/// <summary>Who else runs the deployment. There is always one who does, once there has been one.</summary>
public sealed class DeploymentRoles(Db db, RoleDesk desk)
{
    private static readonly RolePlace Here = new();

    public async Task Give(Actor actor, RoleInput input)
    {
        actor.Must(Right.AppointPeople);
        await db.Write(actor, async () =>
        {
            if (input.Role != Role.Administrator) throw new Forbidden($"give the role {input.Role} at the deployment");
            return new Act("role.give", Why: await desk.Give(actor, Here, input, db.People));
        });
    }

    public async Task End(Actor actor, RoleEnd end)
    {
        actor.Must(Right.AppointPeople);
        await db.Write(actor, async () => new Act("role.end", Why: await desk.End(Here, end, role => role == Role.Administrator)));
    }
}
