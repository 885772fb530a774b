using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Programmes.Gatherings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.House;

/// <summary>A programme with somebody who leaves it, two who stay, and its coordinator.</summary>
public sealed record Team(Guid Id, string Key, Guid Leaver, Guid Successor, Guid Third, Visitor Coordinator)
{
    public string Address => $"/programmes/{Key}/roster/people/{Leaver}/hand-over";
    public string Email => $"etter-{Id:N}@lier.example";
}

public static partial class Given
{
    public static async Task<Visitor> CoordinatorOf(WebHouse house, Guid programme) =>
        await house.In((await Holding(house, new Grant(Role.Coordinator, programme))).Id);

    /// <summary>Somebody who leads one group, is in another, has one reporting to them, reads the answers and is to do two things.</summary>
    public static async Task<Team> Team(WebHouse house)
    {
        var (id, key) = await Programme(house);
        var team = new Team(id, key, default, default, default, await CoordinatorOf(house, id));
        await Import(house, id, Csv("navn;e-post;kommune;gruppe;rolle;leder;rapporterer til",
            $"Prøve Leder {id:N};leder-{id:N}@lier.example;Lier;Prosjektgruppa;prosjektleder;ja;",
            $"Prøve Leder {id:N};leder-{id:N}@lier.example;Lier;Frivillighet;medlem;;",
            $"Prøve Etter {id:N};{team.Email};Hole;Prosjektgruppa;medlem;;leder-{id:N}@lier.example",
            $"Prøve Tredje {id:N};;Hole;Frivillighet;medlem;;leder-{id:N}@lier.example"));
        var people = await house.Read(db => db.People.Where(p => p.Name.EndsWith(id.ToString("N"))).ToDictionaryAsync(p => p.Name.Split()[1], p => p.Id, TestContext.Current.CancellationToken));
        await house.Ask(s => Grants(s, people["Leder"], new Grant(Role.Researcher, id)));
        foreach (var task in new[] { "Bestill rommet.", "Skriv brevet." })
            await house.Ask(s => s.GetRequiredService<ActionList>().Add(BlankeArk.Web.Platform.Access.Actor.Program, id, null, new() { Task = task, ResponsiblePersonId = people["Leder"], Due = TodayIn(house).AddDays(20) }));
        return team with { Leaver = people["Leder"], Successor = people["Etter"], Third = people["Tredje"] };
    }
}
