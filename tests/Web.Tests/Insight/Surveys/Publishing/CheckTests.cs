using System.Net;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Publishing;

/// <summary>Settling what was found, by the pages and by the rules behind them.</summary>
public abstract class CheckTests(WebHouse house) : HouseTests(house)
{
    private const string Mail = "tove.test@prove.example";
    private static readonly string[] Said = [$"Skriv til {Mail}. Det går fint.", $"Jeg spurte {Mail} om turnus", "Nok tid", "Tid", "Mer tid", "Samarbeid"];

    [Fact]
    public async Task Finding_stands_in_its_sentence_with_why_and_what_may_stand_instead()
    {
        var given = await Given.Survey(House, Said);

        var page = await (await Researcher(given)).See($"{given.Address}/waves/1/check");

        Assert.Contains("0 av 2", page.Text, StringComparison.Ordinal);
        Assert.Equal([Mail, Mail], page.All("mark").Select(m => m.TextContent));
        Assert.Contains("En e-postadresse.", page.Text, StringComparison.Ordinal);
        Assert.Equal("[e-postadresse]", page.Html.QuerySelector("#f-words")!.GetAttribute("value"));
        Assert.DoesNotContain("tove", page.Address, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Places_alike_are_settled_in_one_go_and_the_next_is_asked_about()
    {
        var given = await Given.Survey(House, [.. Said, "Ring 912 34 567"]);
        var researcher = await Researcher(given);

        var after = await researcher.Post(await At(researcher, given, Mail), "settle", ("In.Outcome", "Replace"));

        Assert.Contains("2 av 3", after.Text, StringComparison.Ordinal);
        Assert.Equal("912 34 567", Assert.Single(after.All("mark")).TextContent);
        Assert.Equal(["Skriv til [e-postadresse]. Det går fint.", "Jeg spurte [e-postadresse] om turnus"], (await Settled(given)).Where(t => t.Contains('[', StringComparison.Ordinal)).OrderDescending());
    }

    [Fact]
    public async Task Sentence_left_out_leaves_a_sign_and_the_rest()
    {
        var given = await Given.Survey(House, Said);
        await Given.Settled(House, given, Outcome.LeaveOut);

        var texts = await Settled(given);

        Assert.Contains("[…] Det går fint.", texts);
        Assert.Contains("[…]", texts);
    }

    [Theory]
    [InlineData("Keep", "", "", "f-reason")]
    [InlineData("Replace", "", "", "f-words")]
    [InlineData(null, "x", "x", "f-outcome")]
    public async Task Choice_that_says_too_little_is_refused_at_its_field_and_settles_nothing(string? outcome, string words, string reason, string field)
    {
        var given = await Given.Survey(House, Said);
        var researcher = await Researcher(given);
        var page = await researcher.See($"{given.Address}/waves/1/check");

        var refused = await researcher.Post(page, "settle", ("In.Outcome", outcome), ("In.Words", words), ("In.Reason", reason));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotNull(refused.Html.QuerySelector($"#{field}-mistake"));
        Assert.Equal(2, (await Tally(given)).Unsettled);
    }

    [Fact]
    public async Task Decision_is_for_its_place_alone_unless_it_is_said_to_go_everywhere()
    {
        var given = await Given.Survey(House, Said);
        var researcher = await Researcher(given);
        var page = await researcher.See($"{given.Address}/waves/1/check");
        var first = page.All("input[name='In.Places']")[0].GetAttribute("value");

        await researcher.Post(page, "settle", ("In.Places", first), ("In.Outcome", "Keep"), ("In.Reason", "Felles postkasse"));
        var alone = await Tally(given);
        await researcher.Post(await researcher.See($"{given.Address}/waves/1/check"), "settle", ("In.Outcome", "Keep"), ("In.Reason", "Felles postkasse"), ("In.Everywhere", "true"));
        var again = await Given.Wave(House, given, Mail, "Ring 912 34 567");

        Assert.Equal(1, alone.Unsettled);
        Assert.Equal(new CheckTally(2, 2, 1), await House.Ask(s => s.GetRequiredService<DisclosureCheck>().Tally(given.Researcher, given.Programme, again)));
    }

    [Fact]
    public async Task Decision_can_be_changed_and_taken_back()
    {
        var given = await Given.Survey(House, [$"Skriv til {Mail}"]);
        await Given.Settled(House, given);
        var researcher = await Researcher(given);
        var list = await researcher.See($"{given.Address}/waves/1/check");

        var kept = await researcher.See(list.Html.QuerySelector(".found-list a")!.GetAttribute("href")!);
        var changed = await researcher.Post(kept, "settle", ("In.Outcome", "Replace"), ("In.Words", "postkassa"));
        var texts = await Settled(given);
        var undone = await researcher.Post(await researcher.See(changed.Html.QuerySelector(".found-list a")!.GetAttribute("href")!), "undo");

        Assert.Contains("Sier ikke hvem", kept.Text, StringComparison.Ordinal);
        Assert.Equal(["Skriv til postkassa"], texts);
        Assert.Contains("0 av 1", undone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_check_missed_is_marked_and_settled_wherever_it_stands()
    {
        var given = await Given.Survey(House, ["Spør han med rød traktor om det", "Han med  rød TRAKTOR vet alt", "Han med rød traktorlast er noe annet"]);
        var researcher = await Researcher(given);
        var read = await researcher.See($"{given.Address}/waves/1/check/read");
        var page = await researcher.See(read.All("li a.small").First(a => a.ParentElement!.TextContent.Contains("Spør", StringComparison.Ordinal)).GetAttribute("href")!);

        var missing = await researcher.Post(page, "mark", ("In.Phrase", "blå traktor"), ("In.Words", "en kjenning"));
        var after = await researcher.Post(page, "mark", ("In.Phrase", "han med rød traktor"), ("In.Words", "en kjenning"), ("In.Everywhere", "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.Status);
        Assert.True(after.IsOk);
        Assert.Equal(["Han med rød traktorlast er noe annet", "Spør en kjenning om det", "en kjenning vet alt"], (await Settled(given)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Shortened_quote_follows_its_answer_and_what_is_found_in_it_alone_is_settled_by_itself()
    {
        var given = await Given.Survey(House, [$"Skriv til {Mail} om turnus", "Ring 912 hver dag 34 567"]);
        var answers = (await House.Ask(s => s.GetRequiredService<SurveyResults>().Answers(given.Researcher, given.Programme, given.Wave.Id)))[0].Answers;
        foreach (var (part, passage) in new[] { ("Skriv", $"til {Mail} …"), ("Ring", "Ring 912 … 34 567") })
            await House.Ask(s => s.GetRequiredService<Quoting>().Pick(given.Researcher, given.Programme, answers.Single(a => a.Text.StartsWith(part, StringComparison.Ordinal)).Id, null, passage));

        var before = await Quotes(given);
        await Given.Settled(House, given, Outcome.Replace);

        Assert.DoesNotContain(before, quote => quote.Contains('@', StringComparison.Ordinal));
        Assert.Contains("til [fjernet] …", await Quotes(given));
        Assert.Equal(0, (await Tally(given)).Unsettled);
    }

    [Fact]
    public async Task Words_of_ones_own_among_choices_are_checked_and_counted()
    {
        var given = await Given.Survey(House, (Given.Several(1, "Nettbrett", "Sensor"), ["Nettbrett", "Sensor", "Sensor", "Nettbrett\nSensor", $"Sensor\nAnnet: {Mail}"]));
        var before = await Labels(given);

        await Given.Settled(House, given, Outcome.Replace, "[noen]");

        Assert.Equal(["Nettbrett", "Sensor", "[…]"], before);
        Assert.Equal(["Nettbrett", "Sensor", "Annet: [noen]"], await Labels(given));
    }

    [Fact]
    public async Task Check_is_closed_to_others_and_its_phrases_lie_sealed()
    {
        var given = await Given.Survey(House, Said);
        await Given.Settled(House, given, everywhere: true);
        var member = await House.With(new Grant(Role.Driver, given.Programme));
        var elsewhere = await Given.Survey(House, Said);

        var statuses = await Task.WhenAll(new[] { "check", "check/read", "publish" }.Select(async p => (await member.Get($"{given.Address}/waves/1/{p}")).StatusCode));
        var stored = await House.Read(db => db.DisclosureDecisions.AsNoTracking().Where(d => d.ProgrammeId == given.Programme).ToListAsync(Cancelled));
        var audit = await House.Read(db => db.Audit.AsNoTracking().Where(a => a.ProgrammeId == given.Programme).ToListAsync(Cancelled));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.Forbidden, status));
        Assert.DoesNotContain(stored, d => System.Text.Encoding.UTF8.GetString(d.Phrase.Bytes).Contains("tove", StringComparison.Ordinal));
        Assert.DoesNotContain(audit, row => row.Why is not null);
        await Assert.ThrowsAsync<Missing>(() => House.Ask(s => s.GetRequiredService<Settlements>().Undo(elsewhere.Researcher, elsewhere.Programme, elsewhere.Wave.Id, stored[0].Id)));
    }

    private Task<Visitor> Researcher(GivenSurvey given) => House.With(new Grant(Role.Researcher, given.Programme));

    private Task<CheckTally> Tally(GivenSurvey given) =>
        House.Ask(s => s.GetRequiredService<DisclosureCheck>().Tally(given.Researcher, given.Programme, given.Wave.Id));

    private static async Task<Page> At(Visitor researcher, GivenSurvey given, string words)
    {
        var page = await researcher.See($"{given.Address}/waves/1/check");
        return await researcher.See(page.All(".found-list a").First(a => a.TextContent.Contains(words, StringComparison.Ordinal)).GetAttribute("href")!);
    }

    private async Task<IReadOnlyList<string>> Settled(GivenSurvey given)
    {
        var (_, check) = await House.Ask(s => s.GetRequiredService<DisclosureCheck>().Read(given.Researcher, given.Programme, given.Wave.Id));
        return [.. check.Answers.Values.Select(t => t.Settled?.Text ?? "unsettled")];
    }

    private async Task<IReadOnlyList<string>> Quotes(GivenSurvey given) =>
        [.. (await ForAll(given)).Questions[0].Open?.Quotes.Select(q => q.Passage) ?? []];

    private async Task<IReadOnlyList<string>> Labels(GivenSurvey given) => (await ForAll(given)).Questions[0].Distribution!.Labels;

    private Task<WaveSummary> ForAll(GivenSurvey given) =>
        House.Ask(s => s.GetRequiredService<SurveyResults>().SummaryToTakeOut(given.Researcher, given.Programme, given.Wave.Id));
}

public sealed class CheckOnSqlite(SqliteHouse house) : CheckTests(house), IClassFixture<SqliteHouse>;

public sealed class CheckOnPostgres(PostgresHouse house) : CheckTests(house), IClassFixture<PostgresHouse>;
