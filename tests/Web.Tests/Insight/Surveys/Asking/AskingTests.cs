using System.Net;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Asking;

/// <summary>The clock stands at ten in the morning, Norwegian time, on 18 November 2026, and stays there.</summary>
public abstract class AskingTests(WebHouse house) : HouseTests(house)
{
    private const string Invitation = "survey-invitation", Reminder = "survey-reminder";
    private static readonly DateTime Eight = new(2026, 11, 27, 7, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Template_becomes_a_survey_in_three_languages_that_is_asked_of_everybody_once()
    {
        var asker = await Given.Asking(House);
        await asker.Prepare();

        var opened = await asker.Open();

        var survey = await asker.Coordinator.See(asker.Survey);
        var invitations = await House.Read(db => db.Invitations.AsNoTracking().Where(i => db.Functions.Any(f => f.ProgrammeId == asker.Programme.Id && f.PersonId == i.PersonId)).ToListAsync(Cancelled));
        Assert.Equal(10, survey.All("li[id^=q]").Length);
        Assert.DoesNotContain("/questions/1", survey.Body, StringComparison.Ordinal);
        Assert.Contains("0 av 6", opened.Text, StringComparison.Ordinal);
        Assert.Equal((6, 6), (invitations.Count, invitations.Select(i => Convert.ToHexString(i.TokenHash)).Distinct().Count()));
        Assert.All(await asker.Sent(Invitation), letter => Assert.Equal(MailOutcome.Sent, letter.Outcome));
        Assert.All(await asker.Letters(Reminder), letter => Assert.Equal((MailOutcome.Waiting, Eight), (letter.Outcome, letter.DueAt)));
        Assert.Equal(6, (await asker.Letters(Reminder)).Count);
        Assert.Single(asker.LettersTo("Bo"));
    }

    [Fact]
    public async Task Letter_leads_to_the_form_and_says_what_is_promised()
    {
        var asker = await Given.Asking(House);
        await asker.Prepare();
        await asker.Coordinator.Post(await asker.See("/letters/invitation"), "letter", ("In.Subject", "Spørsmål fra {program}"), ("In.Body", "{navn}, svar innen {frist}: {lenke}"));
        await asker.Open();
        await asker.Sent(Invitation);

        var preview = await asker.See("/letters");
        var token = await House.Ask(async services =>
        {
            var keys = services.GetRequiredService<BlankeArk.Web.Platform.Sealing.KeyStore>();
            var (wave, _) = await asker.Now();
            var invitation = await services.GetRequiredService<BlankeArk.Web.Platform.Data.Db>().Invitations.FirstAsync(i => i.WaveId == wave.Id, Cancelled);
            return keys.Seal(asker.Programme.Id).Open(invitation.Token);
        });
        var form = await House.Anonymous().See($"/answer/{token}");

        Assert.True(form.IsOk);
        Assert.Contains("Kari, svar innen onsdag 2. desember: http", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Undersøkelsen er anonym", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_have_not_answered_are_reminded_and_only_once()
    {
        var asker = await Given.Asking(House);
        await asker.Prepare();
        await asker.Open();
        await asker.Sent(Invitation);
        await asker.Answers("Anne");
        await asker.Answers("Bo");

        await asker.Coordinator.Post(await asker.See(), "remind");
        var letters = await asker.Sent(Reminder);
        var (wave, _) = await asker.Now();
        var refused = await Record.ExceptionAsync(() => House.Ask(s => s.GetRequiredService<LetterDesk>().RemindNow(Actor.Program, asker.Programme.Id, wave.Id)));

        Assert.Equal(4, letters.Count(l => l.Outcome == MailOutcome.Sent));
        Assert.Single(asker.LettersTo("Anne"));
        Assert.Equal(2, asker.LettersTo("Cai").Count);
        Assert.DoesNotContain("Minn dem som ikke har svart", (await asker.See()).Text, StringComparison.Ordinal);
        Assert.IsType<BlankeArk.Web.Platform.UserMistake>(refused);
    }

    [Fact]
    public async Task Dates_move_with_their_letters_as_long_as_they_lie_ahead()
    {
        var asker = await Given.Asking(House);
        await asker.Prepare(("In.OpensOn", "20.11.2026"));
        await asker.Open();

        var past = await asker.Coordinator.Post(await asker.See("/asking"), "dates", ("In.OpensOn", "1.11.2026"));
        var turned = await asker.Coordinator.Post(await asker.See("/asking"), "dates", ("In.ClosesOn", "19.11.2026"));
        var moved = await asker.Coordinator.Post(await asker.See("/asking"), "dates", ("In.OpensOn", "23.11.2026"), ("In.RemindsOn", "30.11.2026"), ("In.ClosesOn", "4.12.2026"));

        var (wave, _) = await asker.Now();
        var occasion = wave.Id.ToString();
        var closing = await House.Read(db => db.Outbox.SingleAsync(i => i.Kind == "survey.close" && i.Occasion == occasion, Cancelled));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (past.Status, turned.Status));
        Assert.True(moved.IsOk, moved.Text);
        Assert.All(await asker.Letters(Invitation), l => Assert.Equal(new DateTime(2026, 11, 23, 7, 0, 0, DateTimeKind.Utc), l.DueAt));
        Assert.All(await asker.Letters(Reminder), l => Assert.Equal(new DateTime(2026, 11, 30, 7, 0, 0, DateTimeKind.Utc), l.DueAt));
        Assert.Equal(new DateTime(2026, 12, 4, 23, 5, 0, DateTimeKind.Utc), closing.DueAt);
    }

    [Fact]
    public async Task Who_is_left_out_comes_or_leaves_is_asked_or_not_accordingly()
    {
        var asker = await Given.Asking(House);
        await asker.Prepare();
        var (anne, bo) = (await asker.Person("Anne"), await asker.Person("Bo"));
        var chosen = await asker.See("/people");
        Assert.Equal(6, chosen.All("input[name='In.People'][checked]").Length);
        var (wave, _) = await asker.Now();
        var people = await House.Read(db => db.Functions.Where(f => f.ProgrammeId == asker.Programme.Id && f.PersonId != anne).Select(f => f.PersonId).ToListAsync(Cancelled));
        await House.Ask(s => s.GetRequiredService<AskedPeople>().Choose(Actor.Program, asker.Programme.Id, wave.Id, people));
        await asker.Open();
        await asker.Sent(Invitation);

        Assert.Empty(asker.LettersTo("Anne"));
        await asker.Coordinator.Post(await asker.See("/people"), "people", ("In.People", anne.ToString()));
        await asker.Sent(Invitation);
        var withdrawn = await asker.Coordinator.Post(await asker.See("/people"), "withdraw", ("Gone.Person", bo.ToString()));

        Assert.Single(asker.LettersTo("Anne"));
        Assert.Equal(5, (await asker.Letters(Reminder)).Count);
        Assert.Contains(asker.Name("Bo") + " spørres ikke", withdrawn.Text, StringComparison.Ordinal);
        Assert.Contains("0 av 5", (await asker.See()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_without_address_answers_by_telephone_and_gets_the_letter_when_there_is_one()
    {
        var asker = await Given.Asking(House);
        var eli = await asker.Person("Eli");
        await SetEmail(eli, null);
        await asker.Prepare();
        var summary = await asker.See("/open");
        await asker.Open();

        var people = await asker.See("/people");
        await SetEmail(eli, Given.Email(asker.Name("Eli")));
        var (wave, _) = await asker.Now();
        await House.Ask(s => s.GetRequiredService<AskedPeople>().SendAgain(Actor.Program, asker.Programme.Id, wave.Id));
        await asker.Sent(Invitation);

        Assert.Contains("6 personer, 1 av dem uten e-post", summary.Text, StringComparison.Ordinal);
        Assert.Contains(asker.Name("Eli") + " uten e-post: svarer på telefon", people.Text, StringComparison.Ordinal);
        Assert.Single(asker.LettersTo("Eli"));
        Assert.Single(asker.LettersTo("Finn"));
    }

    private Task SetEmail(Guid person, string? email) => House.Ask(async services =>
    {
        var db = services.GetRequiredService<BlankeArk.Web.Platform.Data.Db>();
        await db.WriteUnaudited(async () =>
        {
            var found = await db.People.SingleAsync(p => p.Id == person);
            found.Change(found.Name, email, null, null, null);
        });
    });
}

public sealed class AskingOnSqlite(SqliteHouse house) : AskingTests(house), IClassFixture<SqliteHouse>;

public sealed class AskingOnPostgres(PostgresHouse house) : AskingTests(house), IClassFixture<PostgresHouse>;
