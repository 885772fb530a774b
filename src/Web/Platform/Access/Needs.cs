using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.AspNetCore.Authorization;

namespace BlankeArk.Web.Platform.Access;

/// <summary>The right a page or endpoint needs; with {programme} in its address, the right in that programme.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class NeedsAttribute(Right right) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public Right Right { get; } = right;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Asks the access table. A programme that does not exist is as closed as one that is not the actor's.</summary>
public sealed class NeedsHandler(Db db, CurrentActor current, CurrentProgramme programme, IHttpContextAccessor http) : AuthorizationHandler<NeedsAttribute>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsAttribute requirement)
    {
        var actor = await current.Get();
        var inProgramme = http.HttpContext?.GetRouteValue("programme") is not null;
        var found = inProgramme ? await programme.GetOrNull() : null;
        if (inProgramme && found is null && requirement.Right != Right.SeePublic) return;
        if (actor.May(requirement.Right, found?.Id)) context.Succeed(requirement);
        else if (found is not null && await MayHere(actor, requirement.Right, found)) context.Succeed(requirement);
        else if (actor.LacksPasskey(requirement.Right, found?.Id)) http.HttpContext?.Items[LacksPasskey] = true;
    }

    private async Task<bool> MayHere(Actor actor, Right right, ProgrammeRef found)
    {
        foreach (var room in RoomList.All)
            if (await room.MayHere(db, actor, right, found, http.HttpContext!.Request.RouteValues))
                return true;
        return false;
    }

    /// <summary>Marks a request that a passkey would open.</summary>
    public static readonly object LacksPasskey = new();
}
