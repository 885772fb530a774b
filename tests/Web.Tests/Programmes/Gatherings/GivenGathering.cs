using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Gatherings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Act = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

public static partial class Given
{
    public static readonly DateOnly Today = new(2026, 11, 18);

    public static PlannedGathering Plan(string title = "Samling", DateOnly? date = null, Guid? group = null) => new()
    {
        Kind = GatheringKind.Gathering,
        Title = title,
        GroupId = group,
        Date = date ?? Today,
        FromTime = new TimeOnly(9, 0),
        ToTime = new TimeOnly(15, 0),
    };

    /// <summary>A gathering; gives its number.</summary>
    public static Task<int> Gathering(WebHouse house, Guid programme, PlannedGathering? plan = null) =>
        house.Ask(s => s.GetRequiredService<GatheringPlan>().Add(Act.Program, programme, plan ?? Plan()));

    public static Task<Guid> Group(WebHouse house, Guid programme, string name) =>
        house.Read(db => db.Groups.Where(g => g.ProgrammeId == programme && g.Name == name).Select(g => g.Id).SingleAsync());

    /// <summary>Somebody with a function in the group, for the first or second municipality of the programme; gives the person's id.</summary>
    public static Task<Guid> Person(WebHouse house, Guid programme, string name, string group = "Frivillighet", int place = 1) => house.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        var groupId = await Group(house, programme, group);
        var organisation = await db.ProgrammeOrganisations.Where(p => p.ProgrammeId == programme).OrderBy(p => p.Position).Skip(place - 1).Select(p => p.OrganisationId).FirstAsync();
        var function = await services.GetRequiredService<Roster>().AddPerson(
            Act.Program, programme, new PersonInput { Name = name }, new FunctionInput { GroupId = groupId, OrganisationId = organisation, FromDate = LongAgo });
        return await db.Functions.Where(f => f.Id == function).Select(f => f.PersonId).SingleAsync();
    });

    public static Act As(Guid person, BlankeArk.Web.Platform.Access.Role role, Guid programme) => Actor(role, programme) with { PersonId = person };
}
