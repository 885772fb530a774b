using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>What the room tells in the documentation note: background and goals, organisation, phases.</summary>
internal static class ProgrammeChapters
{
    public static readonly IReadOnlyList<Chapter> All =
    [
        new("background", 100, NoteTexts.Background, Background),
        new("organisation", 200, NoteTexts.Organisation, Organisation),
        new("phases", 300, NoteTexts.Phases, Phases),
    ];

    private static async Task<IReadOnlyList<ChapterPart>> Background(ChapterRequest request)
    {
        var programme = await request.Services.GetRequiredService<Db>().Programmes.AsNoTracking().SingleAsync(p => p.Id == request.Programme.Id);
        var owner = await request.Services.GetRequiredService<Db>().Organisations.AsNoTracking().SingleAsync(o => o.Id == programme.OwnerOrganisationId);
        return
        [
            Part("background.goals", NoteTexts.Goals, request, () => Goals(programme, owner, request.Language)),
            .. programme.Mandate.Length == 0 ? [] : (IEnumerable<ChapterPart>)
                [Part("background.mandate", NoteTexts.Mandate, request, () => [new Heading(1, NoteTexts.Mandate.In(request.Language)), .. Prose.Blocks(programme.Mandate)])],
        ];
    }

    private static IReadOnlyList<Block> Goals(Programme programme, Organisation owner, string language)
    {
        var blocks = new List<Block>
        {
            new Paragraph(NoteTexts.Owned.InWith(language, programme.Title, owner.Name, Date(programme.StartsOn, language),
                programme.EndsOn is { } end ? Date(end, language) : NoteTexts.NoEnd.In(language))),
        };
        foreach (var (title, text) in new[]
                 {
                     (NoteTexts.Question, programme.Question), (NoteTexts.Goal, programme.Goal),
                     (NoteTexts.EffectGoal, programme.EffectGoal), (NoteTexts.ResultGoal, programme.ResultGoal),
                 })
        {
            if (text.Length == 0) continue;
            blocks.Add(new Heading(1, title.In(language)));
            blocks.AddRange(Prose.Blocks(text));
        }
        return blocks;
    }

    private static async Task<IReadOnlyList<ChapterPart>> Organisation(ChapterRequest request)
    {
        var today = request.Services.GetRequiredService<Today>().Date;
        var roster = await request.Services.GetRequiredService<RosterReading>().Read(request.Programme.Id, today);
        var note = new RosterNote(roster, request.Language);
        return
        [
            Part("organisation.groups", NoteTexts.Groups, request, note.Groups),
            Part("organisation.turnover", NoteTexts.Turnover, request, note.Turnover),
            Part("organisation.people", NoteTexts.PeopleList, request, note.People) with { Default = Placement.Annex },
        ];
    }

    private static async Task<IReadOnlyList<ChapterPart>> Phases(ChapterRequest request)
    {
        var phases = await request.Services.GetRequiredService<Db>().Phases.AsNoTracking()
            .Where(p => p.ProgrammeId == request.Programme.Id).OrderBy(p => p.StartsOn).ThenBy(p => p.Number).ToListAsync();
        return [.. phases.Select(phase => new ChapterPart(
            $"phases.{phase.Number}", phase.Name, Placement.Body, () => Task.FromResult(Phase(phase, request.Language))))];
    }

    private static IReadOnlyList<Block> Phase(Phase phase, string language)
    {
        var blocks = new List<Block>
        {
            new Heading(1, NoteTexts.PhaseNamed.InWith(language, phase.Number, phase.Name)),
            new Paragraph([new Inline(NoteTexts.FromTo.InWith(language, Date(phase.StartsOn, language), Date(phase.EndsOn, language)), Italic: true)]),
        };
        blocks.AddRange(Prose.Blocks(phase.Purpose));
        foreach (var (title, text) in new[] { (NoteTexts.Good, phase.Good), (NoteTexts.Hard, phase.Hard) })
        {
            if (text.Length == 0) continue;
            blocks.Add(new Heading(2, title.In(language)));
            blocks.AddRange(Prose.Blocks(text));
        }
        return blocks;
    }

    private static ChapterPart Part(string key, Text title, ChapterRequest request, Func<IReadOnlyList<Block>> blocks) =>
        new(key, title.In(request.Language), Placement.Body, () => Task.FromResult(blocks()));

    internal static string Date(DateOnly date, string language) =>
        date.ToString(language == "en" ? "d MMMM yyyy" : "d. MMMM yyyy", Languages.Culture(language));
}
