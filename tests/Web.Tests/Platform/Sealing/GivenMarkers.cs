using System.Text;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.House;

/// <summary>A house in which a word that stands nowhere else has been written into everything that is sealed.</summary>
public sealed record MarkedHouse(GivenSurvey Survey, OpenWave Wave, OpenSession Session, IReadOnlyDictionary<string, string> Columns, string Staged)
{
    /// <summary>Columns whose words others in the programme are shown by design: what has been checked, and what a workshop came to.</summary>
    private static readonly string[] Checked =
    [
        "Quotation.Passage", "Excerpt.Passage", "DisclosureDecision.Replacement",
        "RecordGroup.Statement", "RecordNote.Text", "RecordStack.Card", "RecordStack.LetGo", "RecordStack.Name",
    ];

    public IEnumerable<string> All => Columns.Values.Append(Staged);

    /// <summary>What only those who may read answers may see.</summary>
    public IEnumerable<string> Raw => Columns.Where(c => !Checked.Contains(c.Key)).Select(c => c.Value).Append(Staged);
}

public static partial class Given
{
    /// <summary>A column that seals something and has no line here fails the test that counts them.</summary>
    public static async Task<MarkedHouse> Marked(WebHouse house)
    {
        var survey = await Survey(house,
            [$"{Word("Answer.Value")} sier at {Word("DisclosureDecision.Phrase")} vil ha {Word("Quotation.Passage")} og {Word("Excerpt.Passage")}; skriv til tove.test@prove.example", "Nok tid", "Tid", "Mer tid", "Samarbeid"]);
        await Decided(house, survey);
        var wave = await OpenWave(house, people: 6);
        for (var person = 0; person < 6; person++) await wave.Answer(person, wave.Says(Word("Ballot.Content")));
        house.Services.GetRequiredService<Staging>().Put(survey.Programme, Encoding.UTF8.GetBytes(Word("Staged.File")));
        var seal = house.Services.GetRequiredService<KeyStore>().Seal(wave.Programme.Id);
        var link = seal.Open(await house.Read(db => db.Invitations.OrderBy(i => i.Id).Select(i => i.Token).FirstAsync()));
        var session = await Session(house, people: 1);
        await session.Do(new Begin(1));
        await session.Do(new Write(Guid.NewGuid(), 0, null, Word("WorkshopEvent.Events")), 0);
        await Recorded(house, survey.Programme);
        string[] worded = ["RecordGroup.Statement", "RecordNote.Text", "RecordStack.Card", "RecordStack.LetGo", "RecordStack.Name", "WorkshopEvent.Events", "Answer.Value", "Ballot.Content", "Quotation.Passage", "Excerpt.Passage", "DisclosureDecision.Phrase", "DisclosureDecision.Replacement", "DisclosureDecision.Reason"];
        return new MarkedHouse(survey, wave, session, worded.ToDictionary(c => c, Word).Append(KeyValuePair.Create("Invitation.Token", link)).ToDictionary(), Word("Staged.File"));
    }

    /// <summary>Quoted, settled and taken along, as a researcher would.</summary>
    private static Task Decided(WebHouse house, GivenSurvey survey) => house.Ask(async services =>
    {
        var (who, programme) = (survey.Researcher, survey.Programme);
        var answer = await AnswerId(house, survey, Word("Answer.Value"));
        await services.GetRequiredService<Quoting>().Pick(who, programme, answer, null, $"vil ha {Word("Quotation.Passage")}");
        await services.GetRequiredService<Settlements>().Mark(who, programme, answer, new MarkInput { Phrase = Word("DisclosureDecision.Phrase"), Outcome = Outcome.Replace, Words = Word("DisclosureDecision.Replacement") });
        var (_, check) = await services.GetRequiredService<DisclosureCheck>().Read(who, programme, survey.Wave.Id);
        await services.GetRequiredService<Settlements>().Settle(who, programme, survey.Wave.Id, new SettleInput
        {
            Places = [.. check.All.Where(f => !f.IsSettled).Select(f => f.Key)],
            Outcome = Outcome.Keep,
            Reason = Word("DisclosureDecision.Reason"),
        });
        await services.GetRequiredService<Excerpts>().Take(who, programme, answer, $"og {Word("Excerpt.Passage")}");
    });

    /// <summary>A workshop from a wall, with something that was let go.</summary>
    private static Task Recorded(WebHouse house, Guid programme) => house.Ask(async services =>
    {
        var typed = $"# {Word("RecordStack.Name")} *\n{Word("RecordNote.Text")}\nFørste steg: {Word("RecordStack.Card")}";
        var input = new WallInput { Group = "", Statement = Word("RecordGroup.Statement"), Rounds = [typed] };
        await services.GetRequiredService<WallEntry>().Make(BlankeArk.Web.Platform.Access.Actor.Program, programme, "Fra veggen", "17.11.2026", "6", input);
        var stack = await services.GetRequiredService<BlankeArk.Web.Platform.Data.Db>().RecordStacks.Where(s => s.Home == Home.Awaited).Select(s => s.Id).SingleAsync();
        await services.GetRequiredService<Survivors>().LetGo(BlankeArk.Web.Platform.Access.Actor.Program, programme, stack, Word("RecordStack.LetGo"));
    });

    private static string Word(string column) => "kjenneord" + column.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
}
