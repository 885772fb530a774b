using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys;

public abstract class ParticipationTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Demo_counts_26_of_45_people_and_31_of_50_functions()
    {
        var programme = await Demo();

        var participation = await Read(Actor.Program, programme);

        var table = participation.Table;
        Assert.Equal((26, 45, new Share(31, 50)), (table.PeopleAnswered, table.People, table.Sum));
        Assert.Equal((22, 4, 0), (participation.ByForm, participation.ByPhone, participation.WithoutFunction));
        Assert.Equal(7, table.Groups.Count);
        Assert.Null(table.Organisations[^1].Id);
    }

    [Fact]
    public async Task Others_see_a_table_in_which_nobody_is_singled_out_until_it_is_published()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li", "Bo Li", "Cai Li", "Dag Li", "Eli Li", "Finn Li");
        await Given.Imported(House, programme, Given.Answers("svar.csv", "Navn;Hva?", "Anne Li;Dette", "Bo Li;Hint", "Cai Li;Noe"));
        var wave = await Given.Wave(House, programme);
        var member = Given.Actor(Role.Member, programme.Id);

        var before = await Read(member, programme);
        await House.Ask(s => s.GetRequiredService<Waves>().Close(Actor.Program, programme.Id, wave.Id, new DateOnly(2026, 11, 18)));
        await House.Ask(s => s.GetRequiredService<Waves>().PublishParticipation(Actor.Program, programme.Id, wave.Id, published: true));
        var after = await Read(member, programme);

        Assert.True(before.Table.IsWithheld);
        Assert.Null(before.Table.Cells[0][0].Answered);
        Assert.Equal(new Share(3, 6), after.Table.Cells[0][0]);
    }

    [Fact]
    public async Task Closed_wave_keeps_who_was_asked_when_people_leave_and_says_why_it_was_reopened()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li", "Bo Li");
        await Given.Imported(House, programme, Given.Answers("svar.csv", "Navn;Hva?", "Anne Li;Dette", "Bo Li;Hint"), new ImportChoices { ClosedOn = new DateOnly(2026, 11, 18) });
        var wave = await Given.Wave(House, programme);
        await House.Ask(async s =>
        {
            var db = s.GetRequiredService<BlankeArk.Web.Platform.Data.Db>();
            await db.WriteUnaudited(async () => (await db.Functions.FirstAsync(f => f.ProgrammeId == programme.Id)).End(new DateOnly(2026, 11, 1)));
        });

        var closed = await Read(Actor.Program, programme);
        var refused = await Assert.ThrowsAsync<UserMistake>(() => House.Ask(s =>
            s.GetRequiredService<ParticipationRegister>().Tick(Actor.Program, programme.Id, wave.Id, [])));
        await Assert.ThrowsAsync<UserMistake>(() => House.Ask(s => s.GetRequiredService<Waves>().Reopen(Actor.Program, programme.Id, wave.Id, " ")));
        await House.Ask(s => s.GetRequiredService<Waves>().Reopen(Actor.Program, programme.Id, wave.Id, "Én svarte for sent"));
        var open = await Read(Actor.Program, programme);

        Assert.Equal(new Share(2, 2), closed.Table.Sum);
        Assert.Equal(ParticipationTexts.ReopenFirst, refused.Message);
        Assert.Equal((new Share(1, 1), 1), (open.Table.Sum, open.WithoutFunction));
    }

    [Fact]
    public async Task List_finds_people_by_name_or_address_and_names_the_others()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li", "Bo Li", "Cai Li", "Dag Li");
        await Given.Imported(House, programme, Given.Answers("svar.csv", "Hva?", "Dette", "Hint"));
        var wave = await Given.Wave(House, programme);
        var list = ParticipationList.ReadPasted($"anne  li\n{Given.Email("Bo Li").ToUpperInvariant()};telefon\nLi, Cai\nDag Li <{Given.Email("Dag Li")}>\nIngen Slik\nfeil@prove.example");

        var preview = await House.Ask(s => s.GetRequiredService<ParticipationRegister>().Preview(Actor.Program, programme.Id, wave.Id, list));
        await Assert.ThrowsAsync<UserMistake>(() => House.Ask(s => s.GetRequiredService<ParticipationRegister>().Import(Actor.Program, programme.Id, wave.Id, list, leaveOutUnknown: false)));
        await House.Ask(s => s.GetRequiredService<ParticipationRegister>().Import(Actor.Program, programme.Id, wave.Id, list, leaveOutUnknown: true));

        Assert.Equal(["Anne Li", "Bo Li", "Cai Li", "Dag Li"], preview.Found.Select(f => f.Person.Name).Order(StringComparer.Ordinal));
        Assert.Equal([5, 6], preview.Unknown.Select(u => u.Row));
        var read = await Read(Actor.Program, programme);
        Assert.Equal((3, 1), (read.ByForm, read.ByPhone));
    }

    [Fact]
    public void List_with_headings_is_read_by_them()
    {
        var list = ParticipationList.ReadPasted("Nr;Navn;Måte\n1;Anne Li;skjema\n2;Bo Li;Telefon");

        Assert.Equal([("Anne Li", AnswerMode.Form), ("Bo Li", AnswerMode.Phone)], list.Select(l => (l.Name, l.Mode!.Value)));
    }

    private async Task<ProgrammeRef> Demo() => await House.Ask(s => s.GetRequiredService<CurrentProgramme>().Become("demo"));

    private async Task<WaveParticipation> Read(Actor actor, ProgrammeRef programme)
    {
        var wave = await Given.Wave(House, programme);
        return (await House.Ask(s => s.GetRequiredService<ParticipationReading>().Read(actor, programme.Id, wave)))!;
    }
}

public sealed class ParticipationOnSqlite(SqliteHouse house) : ParticipationTests(house), IClassFixture<SqliteHouse>;

public sealed class ParticipationOnPostgres(PostgresHouse house) : ParticipationTests(house), IClassFixture<PostgresHouse>;
