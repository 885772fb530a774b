using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes.Gatherings;
using BlankeArk.Web.Programmes.HandingOver;
using BlankeArk.Web.Programmes.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Roles;

/// <summary>What roles, organisations' own pages and handing over add to the manifest of the room Programmes.</summary>
internal static class RolesPart
{
    private const int SoonDays = 30;

    public static IServiceCollection AddRoles(this IServiceCollection services) => services
        .AddScoped<RoleDesk>()
        .AddScoped<RoleReading>()
        .AddScoped<ProgrammeRoles>()
        .AddScoped<DeploymentRoles>()
        .AddScoped<OrganisationReading>()
        .AddScoped<OrganisationDesk>()
        .AddScoped<HandOver>();

    public static IReadOnlyList<MailKind> Mails => [RoleLetters.Given, HandOverLetter.TakenOver];

    public static async Task<IReadOnlyList<Duty>> DutiesOf(IServiceProvider services, ProgrammeRef programme, Guid person) =>
    [
        .. await FunctionDuties.Of(services, programme, person),
        .. await RoleDuties.Of(services, programme, person),
        .. await ActionDuties.Of(services, programme, person),
    ];

    /// <summary>For who edits the roster: roles that end soon, and people who have left and still answer for something.</summary>
    public static async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (programme.IsClosed || !actor.May(Right.EditRoster, programme.Id)) return [];
        var (db, date) = (services.GetRequiredService<Db>(), services.GetRequiredService<Today>().Date);
        return [.. await Ending(db, programme, date), .. await Left(db, programme, date)];
    }

    private static async Task<IEnumerable<Waiting>> Ending(Db db, ProgrammeRef programme, DateOnly date)
    {
        var soon = date.AddDays(SoonDays);
        var ending = await db.RoleGrants.AsNoTracking()
            .Where(g => g.ProgrammeId == programme.Id && g.ToDate >= date && g.ToDate <= soon
                && !db.RoleGrants.Any(o => o.ProgrammeId == programme.Id && o.Role == g.Role && o.Id != g.Id && o.FromDate > g.FromDate && (o.ToDate == null || o.ToDate > g.ToDate)))
            .Join(db.People, g => g.PersonId, p => p.Id, (g, p) => new { p.Name, g.Role, g.ToDate }).OrderBy(x => x.ToDate).ToListAsync();
        return ending.Select(e => new Waiting(
            RoleTexts.WaitsEnding.With(e.Name, LayoutTexts.Role(e.Role).ToString().ToLowerInvariant(), Days.Of(e.ToDate!.Value)), $"/programmes/{programme.Key}/roles", e.ToDate));
    }

    private static async Task<IEnumerable<Waiting>> Left(Db db, ProgrammeRef programme, DateOnly date)
    {
        var left = await db.People.AsNoTracking()
            .Where(p => db.Functions.Any(f => f.ProgrammeId == programme.Id && f.PersonId == p.Id)
                && !db.Functions.Any(f => f.ProgrammeId == programme.Id && f.PersonId == p.Id && (f.ToDate == null || f.ToDate >= date))
                && (db.ActionItems.Any(a => a.ProgrammeId == programme.Id && a.ResponsiblePersonId == p.Id && a.DoneOn == null)
                    || db.Functions.Any(f => f.ProgrammeId == programme.Id && f.ReportsToPersonId == p.Id && (f.ToDate == null || f.ToDate >= date))
                    || db.RoleGrants.Any(g => g.ProgrammeId == programme.Id && g.PersonId == p.Id && (g.ToDate == null || g.ToDate >= date))))
            .OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync();
        return left.Select(p => new Waiting(RoleTexts.WaitsLeft.With(p.Name), HandOver.AddressOf(programme, p.Id)));
    }
}
