using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.House;

/// <summary>A survey from the template in a programme of its own, and a coordinator who asks it.</summary>
public sealed record Asker(WebHouse House, ProgrammeRef Programme, Visitor Coordinator, string Family)
{
    public string Survey => $"/surveys/{Programme.Key}/1";
    public string Wave => $"{Survey}/waves/1";

    public string Name(string first) => $"{first} {Family}";

    public Task<Page> See(string below = "") => Coordinator.See(Wave + below);

    public async Task<Page> Prepare(params (string, string?)[] values) =>
        await Coordinator.Post(await Coordinator.See($"{Survey}/waves/new"), "wave", values);

    public async Task<Page> Open() => await Coordinator.Post(await See("/open"), "open", ("In.Sure", "true"));

    public Task<(Wave Wave, WaveAsking Asking)> Now() => House.Read(async db =>
    {
        var wave = await db.Waves.AsNoTracking().SingleAsync(w => db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == Programme.Id));
        return (wave, await db.Askings.AsNoTracking().SingleAsync(a => a.WaveId == wave.Id));
    });

    public async Task<IReadOnlyList<MailState>> Letters(string kind)
    {
        var (wave, _) = await Now();
        return await House.Ask(services => services.GetRequiredService<MailDesk>().Letters(kind, wave.Id.ToString()));
    }

    /// <summary>The letters of a kind once all that are due have been dealt with.</summary>
    public Task<IReadOnlyList<MailState>> Sent(string kind) => Eventually.Is(
        () => Letters(kind), letters => letters.Count > 0 && letters.All(l => l.Outcome != MailOutcome.Waiting),
        _ => $"Not all letters of the kind {kind} were sent. {string.Join('\n', House.Log.Errors)}");

    /// <summary>What was sent to somebody: the letters that lie in the data folder with the address in them.</summary>
    public IReadOnlyList<string> LettersTo(string first) =>
        [.. Directory.EnumerateFiles(Path.Combine(House.DataFolder, "mail"), "*.eml").Select(File.ReadAllText).Where(l => l.Contains(Given.Email(Name(first)), StringComparison.OrdinalIgnoreCase))];

    /// <summary>Somebody answers by form, in whatever words.</summary>
    public async Task Answers(string first)
    {
        var (wave, asking) = await Now();
        var person = await Person(first);
        var open = new OpenWave(House, Programme, await House.Read(db => db.Surveys.AsNoTracking().SingleAsync(s => s.Id == wave.SurveyId)), wave.Id,
            await House.Read(db => db.Questions.AsNoTracking().Where(q => q.SurveyId == wave.SurveyId && q.Kind == QuestionKind.OpenText).ToListAsync()), [person]);
        await open.Answer(asking.Way == Way.OpenLink ? null : 0, open.Says("Et svar"));
    }

    public Task<Guid> Person(string first) => House.Read(async db =>
    {
        var email = Given.Email(Name(first));
        return (await db.People.SingleAsync(p => p.Email == email)).Id;
    });
}

public static partial class Given
{
    public static readonly string[] SixPeople = ["Anne", "Bo", "Cai", "Dag", "Eli", "Finn"];

    /// <summary>Six people of one family, known in no other programme, a survey from a template, and the coordinator.</summary>
    public static async Task<Asker> Asking(WebHouse house, string template = "start")
    {
        var family = $"Li{Guid.NewGuid():N}"[..12];
        var programme = await ProgrammeWith(house, [.. SixPeople.Select(first => $"{first} {family}")]);
        var coordinator = await house.With(new Grant(Role.Coordinator, programme.Id));
        var page = await coordinator.Post(await coordinator.See($"/surveys/{programme.Key}/new"), "survey", ("In.Template", template));
        Assert.True(page.IsOk, page.Text);
        return new Asker(house, programme, coordinator, family);
    }
}
