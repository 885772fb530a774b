using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Bench;

/// <summary>People with links to many open waves of one survey in the demo programme.</summary>
internal sealed class Hall
{
    public const int Questions = 10;
    private readonly List<IReadOnlyList<string>> waves = [];

    public IReadOnlyList<string> Tokens(int wave) => waves[wave];

    public static async Task<Hall> Fill(string data, string? postgres, int people, int waves)
    {
        Environment.SetEnvironmentVariable("Data", data);
        Environment.SetEnvironmentVariable("Postgres", postgres);
        Environment.SetEnvironmentVariable("Demo", "true");
        var hall = new Hall();
        await using var host = new CommandHost();
        var db = (await host.Start()).GetRequiredService<Db>();
        await db.WriteUnaudited(() => hall.Seat(db, people, waves));
        return hall;
    }

    public async Task<int> Stored()
    {
        await using var host = new CommandHost();
        return await (await host.Start()).GetRequiredService<Db>().Ballots.CountAsync();
    }

    private async Task Seat(Db db, int people, int many)
    {
        var programme = await db.Programmes.Select(p => p.Id).SingleAsync();
        var survey = new Survey(Guid.CreateVersion7(), programme, 1 + await db.Surveys.MaxAsync(s => s.Number), "Måling");
        var seated = Enumerable.Range(0, people).Select(i => new Person(Guid.CreateVersion7(), $"Prøve {i}")).ToList();
        db.Surveys.Add(survey);
        db.People.AddRange(seated);
        for (var number = 1; number <= Questions; number++)
        {
            var question = new Question(Guid.CreateVersion7(), survey.Id, number, QuestionKind.OpenText);
            question.Ask("nb", $"Hva mener du om sak {number}?");
            db.Questions.Add(question);
        }
        for (var number = 1; number <= many; number++)
        {
            var wave = new Wave(Guid.CreateVersion7(), survey.Id, number, $"Måling {number}", knowsWho: true);
            var asking = new WaveAsking(wave.Id);
            var today = DateOnly.FromDateTime(DateTime.UtcNow);
            asking.Plan(today.AddDays(-1), null, today.AddDays(7));
            asking.Open(DateTime.UtcNow, null);
            var tokens = seated.ConvertAll(_ => LinkToken.Make());
            db.AddRange(wave, asking);
            db.Invitations.AddRange(seated.Zip(tokens, (person, token) => new Invitation(Guid.CreateVersion7(), wave.Id, person.Id, LinkToken.Hash(token)!, new([]))));
            waves.Add(tokens);
        }
    }
}
