using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>What is told of ideas in the documentation note, and of each as a document of the programme's.</summary>
internal static class IdeaChapters
{
    public static readonly IReadOnlyList<Chapter> All = [new("ideas", 700, BankTexts.Menu, Parts)];

    private static readonly IdeaStage[] Order = [IdeaStage.PutToUse, IdeaStage.Useful, IdeaStage.New, IdeaStage.Parked, IdeaStage.No];

    private static async Task<IReadOnlyList<ChapterPart>> Parts(ChapterRequest request)
    {
        var ideas = await Of(request.Services, request.Actor, request.Programme.Id);
        if (ideas.Count == 0) return [];
        return
        [
            new ChapterPart("ideas.stages", BankTexts.ByStage.In(request.Language), Placement.Body, () => Task.FromResult(Stages(ideas))),
            new ChapterPart("ideas.each", BankTexts.Each.In(request.Language), Placement.Annex, () => Task.FromResult(Each(ideas))),
        ];
    }

    /// <summary>By how far they have come, those that were let go with the reason.</summary>
    private static IReadOnlyList<Block> Stages(IReadOnlyList<ToldIdea> ideas) =>
    [
        new Heading(1, BankTexts.ByStage),
        new TableBlock(BankTexts.ByStage, [new(BankTexts.Stage), new(BankTexts.Menu, Align.End)],
            [.. Order.Select(stage => (IReadOnlyList<string>)[AnswerTexts.Of(stage), Number(ideas.Count(i => i.Stage == stage))]), [BankTexts.InAll, Number(ideas.Count)]]) { RowHeaders = true, LastRowIsTotal = true },
        .. Order.SelectMany(stage => Stage(stage, [.. ideas.Where(i => i.Stage == stage)])),
    ];

    private static IEnumerable<Block> Stage(IdeaStage stage, IReadOnlyList<ToldIdea> ideas)
    {
        if (ideas.Count == 0) yield break;
        yield return new Heading(2, AnswerTexts.Of(stage));
        yield return new ListBlock(false, [.. ideas.Select(idea => (IReadOnlyList<Block>)[new Paragraph([new Inline(idea.Idea.Title, Bold: true), new Inline($" ({Places.Name(idea.Home)}){(idea.Reason is { } reason && stage != IdeaStage.New ? $". {reason}" : "")}")])])]);
    }

    private static IReadOnlyList<Block> Each(IReadOnlyList<ToldIdea> ideas) => [new Heading(1, BankTexts.Each), .. ideas.SelectMany(One)];

    private static IEnumerable<Block> One(ToldIdea told)
    {
        yield return new Heading(2, told.Idea.Title);
        yield return new Paragraph($"{BankTexts.Number.With(told.Idea.Number)}. {Proposed(told)}. {(told.Supporters == 0 ? "" : $"{BankTexts.Support.With(told.Supporters)}.")}".TrimEnd());
        foreach (var (question, said) in new[] { (BankTexts.Bothers, told.Idea.Bothers), (BankTexts.Otherwise, told.Idea.Otherwise), (BankTexts.ForWhom, told.Idea.ForWhom) })
            if (said.Length > 0) yield return new Paragraph([new Inline($"{question} ", Bold: true), new Inline(said)]);
        foreach (var place in told.Places.Where(p => p.Steps.Count > 0))
            yield return new Paragraph([new Inline($"{Places.Name(place.Place)}: {AnswerTexts.Of(place.Standing.Stage)}. ", Bold: true), new Inline(place.Steps[0].Reason)]);
    }

    private static string Proposed(ToldIdea told) => told.Proposer is { } name
        ? BankTexts.ProposedBy.With(name, Programmes.Days.Of(told.Idea.ProposedOn))
        : BankTexts.ProposedWithout.With(Programmes.Days.Of(told.Idea.ProposedOn));

    /// <summary>Each idea that was proposed to the programme, as somebody outside may ask to read it.</summary>
    public static async Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme)
    {
        var ideas = await Of(services, Actor.Program, programme.Id);
        using var _ = new Speaking(programme.Language);
        return [.. ideas.Select(told => new CaseDocument($"idea-{told.Idea.Number}", BankTexts.IdeaNamed.With(told.Idea.Title), told.Idea.ProposedOn, Markdown(told)))];
    }

    private static string Markdown(ToldIdea told) => string.Join("\n\n", new[]
    {
        Proposed(told) + ".",
        told.Idea.Bothers,
        told.Idea.Otherwise,
        told.Idea.ForWhom.Length > 0 ? $"{BankTexts.ForWhom} {told.Idea.ForWhom}" : "",
        string.Join("\n\n", told.Places.SelectMany(p => p.Steps.Reverse().Select(s => $"{p.Place.Name}: {AnswerTexts.Of(s.Stage)}. {s.Reason}"))),
    }.Where(part => part.Length > 0));

    private static async Task<IReadOnlyList<ToldIdea>> Of(IServiceProvider services, Actor actor, Guid programme)
    {
        var db = services.GetRequiredService<Db>();
        return await services.GetRequiredService<IdeaTelling>().Read(await db.Ideas.AsNoTracking().VisibleTo(actor, db)
            .Where(i => i.ProgrammeId == programme && i.MergedIntoId == null).OrderBy(i => i.ProposedOn).ThenBy(i => i.Number).ToListAsync());
    }

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.CurrentCulture);
}
