using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Register;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Insight.Surveys.Answering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Programmes.Register;

/// <summary>Those who hold nothing any more are forgotten but for the name; roles count as functions do. Each test has a house of its own.</summary>
public abstract class IdleContactsTests(WebHouse house) : HouseTests(house)
{
    private static readonly DateOnly Closed = new(2026, 11, 18);

    [Fact]
    public async Task Role_that_nobody_ended_ends_with_its_programme_and_the_ways_in_go_too()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var (closed, open) = (await Given.Programme(own), await Given.Programme(own));
        var (gone, stays) = (await Researcher(own, closed.Id), await Researcher(own, closed.Id));
        await own.Ask(services => Given.Grants(services, stays.Id, new Grant(Role.Member, open.Id)));
        await own.Ask(services => services.GetRequiredService<ProgrammeRegister>().Close(WhoActs.Program, closed.Id, Closed));

        own.Clock.SetTo(At(Closed.AddMonths(12).AddDays(-1)));
        await Run(own);
        var before = await Email(own, gone.Id);
        own.Clock.SetTo(At(Closed.AddMonths(12)));
        await Run(own);

        Assert.Equal((gone.Email, null, stays.Email), (before, await Email(own, gone.Id), await Email(own, stays.Id)));
        Assert.False(await own.Read(db => db.ProviderLinks.AnyAsync(l => l.PersonId == gone.Id, Cancelled)));
        Assert.False(await own.Read(db => db.Passkeys.AnyAsync(p => p.PersonId == gone.Id, Cancelled)));
        Assert.True(await own.Read(db => db.ProviderLinks.AnyAsync(l => l.PersonId == stays.Id, Cancelled)));
        // Addresses are in plain text in the database: its files are rid of them as well.
        Assert.Equal(0, (await Traces.Files(own)).CountOf(gone.Email));
    }

    [Fact]
    public async Task Programme_whose_key_is_gone_is_closed_again_when_a_backup_brings_it_back_open()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var programme = await own.DemoProgramme();
        var again = RoomList.All.SelectMany(r => r.Deletions).ToDictionary(k => k.Name, k => k.Again);
        await own.Ask(services => services.GetRequiredService<ProgrammeRegister>().Close(WhoActs.Program, programme, Closed));
        own.Clock.SetTo(At(Closed.AddMonths(12)));
        await Run(own);
        await own.Ask(services => services.GetRequiredService<Db>().WriteUnaudited(() =>
            services.GetRequiredService<Db>().Programmes.Where(p => p.Id == programme).ExecuteUpdateAsync(set => set.SetProperty(p => p.ClosedOn, (DateOnly?)null))));

        foreach (var kind in await own.Read(db => db.Deletions.Where(d => d.SubjectId == programme).Select(d => d.Kind).ToListAsync(Cancelled)))
            await own.Ask(services => again.GetValueOrDefault(kind, (_, _) => Task.CompletedTask)(services, programme));

        Assert.Equal(Closed.AddMonths(12), await own.Read(db => db.Programmes.Where(p => p.Id == programme).Select(p => p.ClosedOn).SingleAsync(Cancelled)));
        Assert.True((await (await own.As(Role.Coordinator)).See("/surveys/demo")).IsOk);
    }

    private static async Task<(Guid Id, string Email)> Researcher(WebHouse own, Guid programme)
    {
        var (id, email) = (Guid.CreateVersion7(), $"forsker-{Guid.NewGuid():N}@prove.example");
        await own.Ask(services => Given.KnownPerson(services, id, "Prøve", email));
        await own.Ask(services => Given.Grants(services, id, new Grant(Role.Researcher, programme)));
        await own.Ask(services => Given.Passkey(services, id, own.Clock.GetUtcNow().UtcDateTime));
        await own.Ask(services => services.GetRequiredService<Db>().WriteUnaudited(() =>
        {
            services.GetRequiredService<Db>().ProviderLinks.Add(new()
            {
                Id = Guid.CreateVersion7(),
                Provider = "prove",
                Subject = id.ToString(),
                PersonId = id,
                HasBeenStrong = true,
                MadeAt = own.Clock.GetUtcNow().UtcDateTime,
            });
            return Task.CompletedTask;
        }));
        return (id, email);
    }

    private static async Task Run(WebHouse own)
    {
        await Given.NothingIsDue(own);
        await own.Ask(services => services.GetRequiredService<DueDesk>().Run());
        await Given.NothingIsDue(own);
    }

    private static Task<string?> Email(WebHouse own, Guid person) => own.Read(db => db.People.Where(p => p.Id == person).Select(p => p.Email).SingleAsync(Cancelled));

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}

public sealed class IdleContactsOnSqlite(SqliteHouse house) : IdleContactsTests(house), IClassFixture<SqliteHouse>;
public sealed class IdleContactsOnPostgres(PostgresHouse house) : IdleContactsTests(house), IClassFixture<PostgresHouse>;
