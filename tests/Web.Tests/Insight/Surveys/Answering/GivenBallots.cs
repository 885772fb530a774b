using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

/// <summary>A wave that is asked here and open, with people who have links to it.</summary>
public sealed record OpenWave(WebHouse House, ProgrammeRef Programme, Survey Survey, Guid Id, IReadOnlyList<Question> Questions, IReadOnlyList<Guid> People)
{
    /// <summary>What the address of somebody's link would lead to, read afresh; nobody for the open link.</summary>
    public Task<Respondent> Respondent(int? person = null) => House.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        var (wave, asking) = (await db.Waves.AsNoTracking().SingleAsync(w => w.Id == Id), await db.Askings.AsNoTracking().SingleAsync(a => a.WaveId == Id));
        var who = person is { } index ? People[index] : (Guid?)null;
        return new Respondent
        {
            Programme = Programme,
            Survey = Survey,
            Wave = wave,
            Asking = asking,
            State = asking.State(wave, DateOnly.FromDateTime(House.Clock.GetUtcNow().UtcDateTime)),
            Invitation = who is null ? null : await db.Invitations.AsNoTracking().SingleAsync(i => i.WaveId == Id && i.PersonId == who),
            PersonName = null,
            HasAnswered = who is not null && await db.Participations.AnyAsync(p => p.WaveId == Id && p.PersonId == who),
        };
    });

    /// <summary>An answer to every question, each of the same words.</summary>
    public Submission Says(string words, Guid? group = null, Guid? organisation = null) => new()
    {
        Id = Guid.NewGuid(),
        Answers = Questions.ToDictionary(q => q.Id, _ => words),
        Mode = AnswerMode.Form,
        GroupId = group,
        OrganisationId = organisation,
    };

    public async Task<Submission> Answer(int? person, Submission submission)
    {
        var respondent = await Respondent(person);
        await House.Ask(services => services.GetRequiredService<BallotBox>().Submit(respondent, submission));
        return submission;
    }

    /// <summary>The people one after the other, in the order given, each with words of their own.</summary>
    public async Task<IReadOnlyList<Submission>> AnswerAll(params IEnumerable<int> people)
    {
        var sent = new List<Submission>();
        foreach (var person in people) sent.Add(await Answer(person, Says(Words(person))));
        return sent;
    }

    public static string Words(int person) => $"kjennetegn{person:000}ord";

    public Task Close() => House.Ask(services => services.GetRequiredService<Counting>().Close(WhoActs.Program, Programme.Id, Id));

    /// <summary>Closes, and waits until the job that clears up has ended.</summary>
    public async Task CloseWholly()
    {
        await Close();
        await Eventually.So(Cleared, () => "The wave was not cleared up.");
    }

    private async Task<bool> Cleared()
    {
        var (occasion, kind) = (Id.ToString(), "survey.wipe");
        var item = await House.Read(db => db.Outbox.AsNoTracking().SingleAsync(i => i.Kind == kind && i.Occasion == occasion));
        return item.Failure is { } failure ? throw new InvalidOperationException(failure) : item.FinishedAt is not null;
    }

    /// <summary>All that was said, opened, in the order of the words.</summary>
    public Task<List<(Guid Sheet, string Words)>> Opened() => House.Ask(async services =>
    {
        var seal = services.GetRequiredService<KeyStore>().Seal(Programme.Id);
        var answers = await services.GetRequiredService<Db>().Answers.AsNoTracking().Where(a => a.WaveId == Id).ToListAsync();
        return answers.Select(a => (a.SheetId!.Value, seal.Open(a.Value))).OrderBy(a => a.Item2, StringComparer.Ordinal).ToList();
    });
}

public static partial class Given
{
    /// <summary>So many people are asked two questions. Those who answer on an open link have no invitations.</summary>
    public static async Task<OpenWave> OpenWave(WebHouse house, int people = 12, bool anonymous = true, Background background = Background.None, bool openLink = false)
    {
        var marker = Guid.NewGuid().ToString("N")[..8];
        var programme = await ProgrammeWith(house, [.. Enumerable.Range(0, people).Select(i => $"Prøve {marker} {i:000}")]);
        return await house.Ask(async services =>
        {
            var (db, keys) = (services.GetRequiredService<Db>(), services.GetRequiredService<KeyStore>());
            var persons = await db.Functions.Where(f => f.ProgrammeId == programme.Id).Join(db.People, f => f.PersonId, p => p.Id, (_, p) => p)
                .OrderBy(p => p.Name).Select(p => p.Id).ToListAsync();
            var survey = new Survey(Guid.CreateVersion7(), programme.Id, 1, "Prøve");
            var questions = Enumerable.Range(1, 2).Select(n => new Question(Guid.CreateVersion7(), survey.Id, n, QuestionKind.OpenText)).ToList();
            foreach (var question in questions) question.Ask("nb", $"Spørsmål {question.Number}?");
            var wave = new Wave(Guid.CreateVersion7(), survey.Id, 1, "Første", knowsWho: !openLink);
            var asking = new WaveAsking(wave.Id);
            asking.Choose(anonymous, openLink ? Way.OpenLink : Way.Invited, background);
            var today = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime);
            asking.Plan(today.AddDays(-3), null, today.AddDays(10));
            asking.Open(house.Clock.GetUtcNow().UtcDateTime.AddDays(-3), openLink ? LinkToken.Make() : null);
            var tokens = persons.ConvertAll(p => (Person: p, Token: LinkToken.Make()));
            await db.WriteUnaudited(() =>
            {
                db.AddRange(survey, wave, asking);
                db.AddRange(questions);
                if (!openLink)
                    db.AddRange(tokens.Select(t => new Invitation(Guid.CreateVersion7(), wave.Id, t.Person, LinkToken.Hash(t.Token)!, keys.Seal(programme.Id).Close(t.Token))));
                return Task.CompletedTask;
            });
            return new OpenWave(house, programme, survey, wave.Id, questions, persons);
        });
    }
}
