using System.Text;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.House;

/// <summary>A wave that goes out here: who is asked through which link, and what is asked.</summary>
public sealed record GivenAsked(WebHouse House, ProgrammeRef Programme, Wave Wave, IReadOnlyDictionary<string, string> Tokens, string Code)
{
    /// <summary>Where one of those invited answers; with none named, the first.</summary>
    public string Link(string? name = null) => $"/answer/{(name is null ? Tokens.Values.First() : Tokens[name])}";
    public string OpenLink => $"/answer/open/{Code}";
    public string Address => $"/surveys/{Programme.Key}/1/waves/1";

    public Task<int> Ballots() => House.Read(db => db.Ballots.CountAsync(b => b.WaveId == Wave.Id));
    public Task<List<Participation>> TookPart() => House.Read(db => db.Participations.AsNoTracking().Where(p => p.WaveId == Wave.Id).ToListAsync());
    public Task<Guid> Person(string name) => House.Read(db => db.People.Where(p => p.Email == Given.Email(name)).Select(p => p.Id).SingleAsync());

    /// <summary>What lies in the ballots, opened as only closing does.</summary>
    internal Task<List<BallotContent>> Opened() => House.Ask(async services =>
    {
        var seal = services.GetRequiredService<KeyStore>().Seal(Wave.Id);
        var ballots = await services.GetRequiredService<Db>().Ballots.AsNoTracking().Where(b => b.WaveId == Wave.Id).ToListAsync();
        return ballots.Select(b => BallotContent.Open(seal, b.Content)).ToList();
    });

    public Task Close() => Change(db => db.Waves.Where(w => w.Id == Wave.Id).ExecuteUpdateAsync(w => w.SetProperty(x => x.ClosedOn, new DateOnly(2026, 11, 18))));
    public Task Withdraw() => Change(db => db.Invitations.Where(i => i.WaveId == Wave.Id).ExecuteUpdateAsync(i => i.SetProperty(x => x.Withdrawn, true)));

    private Task Change(Func<Db, Task> change) => House.Ask(services =>
    {
        var db = services.GetRequiredService<Db>();
        return db.WriteUnaudited(() => change(db));
    });
}

public static partial class Given
{
    public const string OpenQuestion = "q1", OneChoice = "q2", SeveralChoices = "q3", ScaleQuestion = "q4", FirstRow = "q5", SecondRow = "q6";

    /// <summary>A wave that is open today, with a question of each kind; opened yesterday unless told otherwise.</summary>
    public static async Task<GivenAsked> Asked(WebHouse house, bool anonymous = true, Way way = Way.Invited, Background background = Background.None, DateOnly? opensOn = null, params string[] names)
    {
        var programme = await ProgrammeWith(house, names.Length > 0 ? names : [$"Ada Prøve{Guid.NewGuid():N}"]);
        return await house.Ask(async services =>
        {
            var db = services.GetRequiredService<Db>();
            var survey = new Survey(Guid.CreateVersion7(), programme.Id, 1, "Startkartlegging");
            survey.Describe(survey.Title, "Vi vil vite hva som haster.");
            var wave = new Wave(Guid.CreateVersion7(), survey.Id, 1, "Høsten 2026", knowsWho: way == Way.Invited);
            var asking = new WaveAsking(wave.Id);
            asking.Choose(anonymous, way, background);
            asking.Plan(opensOn ?? new DateOnly(2026, 11, 17), null, new DateOnly(2026, 12, 1));
            var code = LinkToken.Make();
            asking.Open(house.Clock.GetUtcNow().UtcDateTime, way == Way.OpenLink ? code : null);
            var tokens = new Dictionary<string, string>();
            var people = await db.People.Where(p => db.Functions.Any(f => f.ProgrammeId == programme.Id && f.PersonId == p.Id)).OrderBy(p => p.Name).ToListAsync();
            var seal = services.GetRequiredService<KeyStore>().Seal(programme.Id);
            await db.WriteUnaudited(async () =>
            {
                db.Add(survey);
                await db.SaveChangesAsync();
                db.Add(wave);
                db.AddRange(Questions(survey.Id));
                await db.SaveChangesAsync();
                db.Add(asking);
                if (way == Way.OpenLink) return;
                foreach (var person in people)
                {
                    var token = tokens[person.Name] = LinkToken.Make();
                    db.Add(new Invitation(Guid.CreateVersion7(), wave.Id, person.Id, LinkToken.Hash(token)!, seal.Close(token)));
                }
            });
            return new GivenAsked(house, programme, wave, tokens, code);
        });
    }

    /// <summary>A database that cannot say who took part.</summary>
    public static Task NoParticipation(IServiceProvider services) =>
        services.GetRequiredService<Db>().Database.ExecuteSqlRawAsync("drop table participation");

    private static IEnumerable<Question> Questions(Guid survey)
    {
        var open = Open(1, "Hva haster?")(survey);
        open.Ask("nn", "Kva hastar?");
        var one = new Question(Guid.CreateVersion7(), survey, 2, QuestionKind.OneChoice);
        one.Ask("nb", "Hvor lenge har du vært her?");
        one.Offer(["Under ett år", "Over ett år"]);
        one.Say(new Dictionary<string, QuestionWords> { ["nn"] = new() { Choices = ["Under eitt år", "Over eitt år"] } });
        return [open, one, Several(3, "Tilsyn", "Video", "Ingenting")(survey), Scale(4, 1, 5)(survey), Scale(5, 1, 5, "Vi har tid")(survey), Scale(6, 1, 5, "Vi har folk")(survey)];
    }

    /// <summary>What the module sends: these fields under an id, as the browser writes them.</summary>
    public static Task<HttpResponseMessage> Sent(Visitor visitor, string link, Guid ballot, params (string Name, string Value)[] fields) =>
        visitor.Client.PostAsync($"{link}/ballot", Body([("ballot", ballot.ToString()), .. fields]), Xunit.TestContext.Current.CancellationToken);

    /// <summary>What a browser sends of the plain form.</summary>
    public static async Task<Page> Posted(Visitor visitor, string link, params (string Name, string Value)[] fields)
    {
        var answer = await visitor.Client.PostAsync(link, Body(fields), Xunit.TestContext.Current.CancellationToken);
        if (answer.Headers.Location is { } on) return await visitor.See(on.ToString());
        return new Page(answer, await answer.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken));
    }

    private static StringContent Body((string Name, string Value)[] fields) =>
        new(string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}")), Encoding.UTF8, "application/x-www-form-urlencoded");
}
