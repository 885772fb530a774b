using System.Net;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Publishing;

/// <summary>Excerpts: taken from what is settled, read by everybody in the programme, and never more than was settled.</summary>
public abstract class ExcerptTests(WebHouse house) : HouseTests(house)
{
    private const string Mail = "tove.test@prove.example";
    private static readonly string[] Said = [$"Skriv til {Mail} om turnus", "Nok tid", "Tid", "Mer tid", "Samarbeid"];

    [Fact]
    public async Task Excerpt_is_offered_only_once_the_answer_is_settled_and_holds_what_was_settled()
    {
        var given = await Given.Survey(House, Said);
        var researcher = await House.With(new Grant(Role.Researcher, given.Programme));
        var address = $"{given.Address}/waves/1/check/answers/{await Given.AnswerId(House, given, "Skriv")}";

        var before = await researcher.See(address);
        await Given.Settled(House, given, Outcome.Replace);
        var page = await researcher.See(address);
        var raw = await researcher.Post(page, "take", ("Cut.Passage", $"til {Mail}"));
        var excerpt = await researcher.Post(page, "take", ("Cut.Passage", "til [fjernet] om turnus"));

        Assert.DoesNotContain(before.Html.Forms, form => Page.NameOf(form) == "take");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, raw.Status);
        Assert.Equal($"/surveys/{given.Key}/excerpts/1", excerpt.Address);
        Assert.Equal("til [fjernet] om turnus", Page.Words(Assert.Single(excerpt.All("blockquote"))));
        Assert.DoesNotContain(Mail, excerpt.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unsettled_answer_gives_no_excerpt_by_any_way()
    {
        var given = await Given.Survey(House, Said);
        var (answer, quote) = await Quoted(given);

        await Assert.ThrowsAsync<UserMistake>(() => House.Ask(s => s.GetRequiredService<Excerpts>().Take(given.Researcher, given.Programme, answer, "om turnus")));
        await Assert.ThrowsAsync<UserMistake>(() => House.Ask(s => s.GetRequiredService<Excerpts>().TakeQuote(given.Researcher, given.Programme, quote)));
        Assert.False(await House.Read(db => db.Excerpts.AnyAsync(e => e.ProgrammeId == given.Programme, Cancelled)));
    }

    [Fact]
    public async Task Quote_is_taken_along_from_its_page_as_it_was_settled()
    {
        var given = await Given.Survey(House, Said);
        var (answer, quote) = await Quoted(given);
        var researcher = await House.With(new Grant(Role.Researcher, given.Programme));
        var address = $"{given.Address}/results/sort/1/quote/{answer}";

        var before = await researcher.See(address);
        await Given.Settled(House, given, Outcome.Replace);
        var page = await researcher.See(address);
        var excerpt = await researcher.Post(page, "picked", ("Picked.Take", $"{quote}"));
        var removed = await researcher.Post(await researcher.See(address), "picked", ("Picked.Remove", $"{quote}"));

        Assert.Empty(before.All("button[name='Picked.Take']"));
        Assert.Contains(PublishingTexts.QuoteUnsettled.Nb, before.Text, StringComparison.Ordinal);
        Assert.Single(page.All("button[name='Picked.Take']"));
        Assert.Equal("til [fjernet] …", Page.Words(Assert.Single(excerpt.All("blockquote"))));
        Assert.Empty(removed.All("button[name='Picked.Remove']"));
    }

    [Fact]
    public async Task Everybody_in_the_programme_reads_excerpts_and_nobody_elsewhere_and_only_those_who_read_answers_take_or_remove_them()
    {
        var given = await Taken();
        var member = await House.With(new Grant(Role.Observer, given.Programme));
        var stranger = await House.With(new Grant(Role.Coordinator, (await Given.Survey(House, Said)).Programme));
        var answer = await Given.AnswerId(House, given, "Skriv");

        var list = await member.See($"/surveys/{given.Key}/excerpts");
        var page = await member.See($"/surveys/{given.Key}/excerpts/1");
        var elsewhere = await stranger.Get($"/surveys/{given.Key}/excerpts/1");
        var taking = await member.Get($"{given.Address}/waves/1/check/answers/{answer}");

        Assert.Contains("[fjernet]", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Html.Forms, form => Page.NameOf(form) == "remove");
        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], [elsewhere.StatusCode, taking.StatusCode]);
        await Assert.ThrowsAsync<Forbidden>(() => House.Ask(s => s.GetRequiredService<Excerpts>().Remove(given.Member, given.Programme, 1, "Vil ikke")));
    }

    [Fact]
    public async Task Red_thread_runs_between_excerpt_and_survey()
    {
        var given = await Taken();
        var member = await House.With(new Grant(Role.Member, given.Programme));

        var excerpt = await member.See($"/surveys/{given.Key}/excerpts/1");
        var survey = await member.See(given.Address);

        Assert.Contains(excerpt.All(".thread a"), knot => knot.GetAttribute("href") == given.Address);
        Assert.Contains(survey.All(".thread a"), knot => knot.GetAttribute("href") == $"/surveys/{given.Key}/excerpts/1");
        Assert.DoesNotContain(Mail, survey.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_up_later_holds_the_excerpt_back_until_it_is_settled()
    {
        var (programme, key) = await Given.Programme(House);
        var given = await Given.Survey(House, programme, key, (Given.Open(1), ["Alt henger på Blåveis i turnus", .. Said]));
        var answer = await Given.AnswerId(House, given, "Alt");
        await House.Ask(s => s.GetRequiredService<Excerpts>().Take(given.Researcher, programme, answer, "Alt henger på Blåveis …"));
        var member = await House.With(new Grant(Role.Member, programme));

        var before = await member.See($"/surveys/{key}/excerpts/1");
        await Given.Import(House, programme, Given.Csv("navn;e-post;gruppe;kommune;rolle", "Blåveis Tyttebærmo;b@prove.example;Prosjektgruppa;Lier;medlem"));
        var held = await member.See($"/surveys/{key}/excerpts/1");
        var survey = await member.See(given.Address);
        await Given.Settled(House, given, Outcome.Replace, "[noen]");
        var after = await member.See($"/surveys/{key}/excerpts/1");

        Assert.Contains("Blåveis", before.Text, StringComparison.Ordinal);
        Assert.Contains(PublishingTexts.ExcerptHeld.Nb, held.Text, StringComparison.Ordinal);
        Assert.All([held, survey, after], page => Assert.DoesNotContain("Blåveis", page.Body, StringComparison.Ordinal));
        Assert.Equal("Alt henger på [noen] …", Page.Words(Assert.Single(after.All("blockquote"))));
    }

    [Fact]
    public async Task Excerpt_is_removed_with_a_reason_or_with_its_wave_and_its_ties_with_it()
    {
        var (alone, wave) = (await Taken(), await Taken());
        var researcher = await House.With(new Grant(Role.Researcher, alone.Programme));

        var silent = await researcher.Post(await researcher.See($"/surveys/{alone.Key}/excerpts/1"), "remove");
        await researcher.Post(await researcher.See($"/surveys/{alone.Key}/excerpts/1"), "remove", ("Gone.Reason", "Feil sted"));
        await House.Ask(s => s.GetRequiredService<Waves>().Remove(wave.Researcher, wave.Programme, wave.Wave.Id, "Feil fil"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        foreach (var given in new[] { alone, wave })
        {
            Assert.False(await House.Read(db => db.Excerpts.AnyAsync(e => e.ProgrammeId == given.Programme, Cancelled)));
            Assert.False(await House.Read(db => db.Links.AnyAsync(l => l.ToId == given.Survey.Id, Cancelled)));
        }
    }

    private async Task<GivenSurvey> Taken()
    {
        var given = await Given.Survey(House, Said);
        await Given.Settled(House, given, Outcome.Replace);
        var answer = await Given.AnswerId(House, given, "Skriv");
        await House.Ask(s => s.GetRequiredService<Excerpts>().Take(given.Researcher, given.Programme, answer, "Skriv til [fjernet] om turnus"));
        return given;
    }

    private async Task<(Guid Answer, Guid Quote)> Quoted(GivenSurvey given)
    {
        var answer = await Given.AnswerId(House, given, "Skriv");
        return (answer, await House.Ask(s => s.GetRequiredService<Quoting>().Pick(given.Researcher, given.Programme, answer, null, $"til {Mail} …")));
    }
}

public sealed class ExcerptsOnSqlite(SqliteHouse house) : ExcerptTests(house), IClassFixture<SqliteHouse>;

public sealed class ExcerptsOnPostgres(PostgresHouse house) : ExcerptTests(house), IClassFixture<PostgresHouse>;
