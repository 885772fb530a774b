using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>All that ideas hold of people who are named. An idea without a signature holds nothing of anybody.</summary>
internal static class HeldIdeas
{
    public static IReadOnlyList<HeldKind> Kinds { get; } = [Proposed(), Supported(), Answered(), Reflected(), Borrowed()];

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(HeldIdeasTexts.DataProposers, HeldIdeasTexts.DataProposersAbout, HeldIdeasTexts.WhyAnswer, HeldIdeasTexts.UntilAnswered)
        {
            ReadWith = Right.SeeProgramme,
            Erased = HeldIdeasTexts.DataErased,
            Count = (db, programme) => db.Ideas.CountAsync(i => i.ProgrammeId == programme && i.ProposerPersonId != null),
            Counted = HeldIdeasTexts.DataCounted,
            Due = IdeaDeletions.Names,
        },
        new(HeldIdeasTexts.DataDeciders, HeldIdeasTexts.DataDecidersAbout, HeldIdeasTexts.WhyRecord, HeldIdeasTexts.UntilIdea)
        {
            ReadWith = Right.SeeProgramme,
            Erased = HeldIdeasTexts.DataDecidersErased,
            Count = (db, programme) => db.IdeaSteps.CountAsync(s => s.ByPersonId != null && db.Ideas.Any(i => i.Id == s.IdeaId && i.ProgrammeId == programme)),
            Counted = HeldIdeasTexts.DataDecidersCounted,
        },
    ];

    private static HeldKind Proposed() => new()
    {
        Name = "idea-proposed",
        Title = HeldIdeasTexts.Proposed,
        Why = HeldIdeasTexts.WhyAnswer,
        Until = HeldIdeasTexts.UntilAnswered,
        Columns = ["idea.proposer_person_id"],
        Verdict = Verdict.AtOnce,
        Find = (services, person) => Records(services, Proposed, db => db.Ideas.AsNoTracking().Where(i => i.ProposerPersonId == person)
            .Select(i => new Row(i.Id, i.Id, i.ProposedOn, i.Bothers + "\n" + i.Otherwise + "\n" + i.ForWhom))),
        Erase = async erasing => await erasing.Db.Ideas.Where(i => i.Id == erasing.Id && i.ProposerPersonId == erasing.Person.Id).ExecuteUpdateAsync(set => set
            .SetProperty(i => i.ProposerPersonId, (Guid?)null).SetProperty(i => i.Signing, Signing.Anonymous).SetProperty(i => i.Version, i => i.Version + 1)),
    };

    private static HeldKind Supported() => new()
    {
        Name = "idea-supported",
        Title = HeldIdeasTexts.Supported,
        Why = HeldIdeasTexts.WhyAnswer,
        Until = HeldIdeasTexts.UntilAnswered,
        Columns = ["idea_support.person_id"],
        Verdict = Verdict.AtOnce,
        Find = (services, person) => Records(services, Supported, db => db.IdeaSupports.AsNoTracking().Where(s => s.PersonId == person).Select(s => new Row(s.IdeaId, s.IdeaId, s.Since, ""))),
        Erase = async erasing => await erasing.Db.IdeaSupports.Where(s => s.IdeaId == erasing.Id && s.PersonId == erasing.Person.Id).ExecuteDeleteAsync(),
    };

    private static HeldKind Answered() => new()
    {
        Name = "idea-answered",
        Title = HeldIdeasTexts.Answered,
        Why = HeldIdeasTexts.WhyRecord,
        Until = HeldIdeasTexts.UntilIdea,
        Columns = ["idea_step.by_person_id"],
        Verdict = Verdict.Judged,
        Outcomes = [Fate.Unname, Fate.Keep],
        Find = (services, person) => Records(services, Answered, db => db.IdeaSteps.AsNoTracking().Where(s => s.ByPersonId == person).Select(s => new Row(s.Id, s.IdeaId, null, s.Reason) { At = s.At })),
        Erase = async erasing =>
        {
            if (erasing.Outcome == Fate.Keep) return;
            await erasing.Db.IdeaSteps.Where(s => s.Id == erasing.Id && s.ByPersonId == erasing.Person.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.ByPersonId, (Guid?)null));
        },
    };

    private static HeldKind Reflected() => new()
    {
        Name = "idea-reflected",
        Title = HeldIdeasTexts.Reflected,
        Why = HeldIdeasTexts.WhyAnswer,
        Until = HeldIdeasTexts.UntilIdea,
        Columns = ["idea_reflection.by_person_id"],
        Verdict = Verdict.AtOnce,
        Find = (services, person) => Records(services, Reflected, db => db.IdeaReflections.AsNoTracking().Where(r => r.ByPersonId == person).Select(r => new Row(r.Id, r.IdeaId, null, r.Sentence) { At = r.At })),
        Erase = async erasing => await erasing.Db.IdeaReflections.Where(r => r.Id == erasing.Id && r.ByPersonId == erasing.Person.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.ByPersonId, (Guid?)null)),
    };

    private static HeldKind Borrowed() => new()
    {
        Name = "adoption",
        Title = HeldIdeasTexts.Borrowed,
        Why = HeldIdeasTexts.WhyRecord,
        Until = HeldIdeasTexts.UntilIdea,
        Columns = ["adoption.by_person_id"],
        Verdict = Verdict.AtOnce,
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            var rows = await db.Adoptions.AsNoTracking().Where(a => a.ByPersonId == person).OrderBy(a => a.At)
                .Select(a => new { a.Id, a.At, Lender = db.Organisations.Where(o => o.Id == a.LenderId).Select(o => o.Name).Single() }).ToListAsync();
            var kind = Kinds.Single(k => k.Name == "adoption");
            return [.. rows.Select(a => new HeldRecord { Kind = kind, Id = a.Id, What = HeldIdeasTexts.CopyOf.With(a.Lender), Rows = [new HeldRow(HeldIdeasTexts.On, Days.Of(DateOnly.FromDateTime(Today.Local(a.At))))] })];
        },
        Erase = async erasing => await erasing.Db.Adoptions.Where(a => a.Id == erasing.Id && a.ByPersonId == erasing.Person.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.ByPersonId, (Guid?)null)),
    };

    private sealed record Row(Guid Id, Guid IdeaId, DateOnly? On, string Words)
    {
        public DateTime? At { get; init; }
        public DateOnly Day => On ?? DateOnly.FromDateTime(Today.Local(At!.Value));
    }

    private static async Task<IReadOnlyList<HeldRecord>> Records(IServiceProvider services, Func<HeldKind> made, Func<Db, IQueryable<Row>> read)
    {
        var db = services.GetRequiredService<Db>();
        var rows = await read(db).ToListAsync();
        var ids = rows.ConvertAll(r => r.IdeaId);
        var ideas = await db.Ideas.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id);
        var programmes = await HeldProgrammes.Of(db, ideas.Values.Select(i => i.ProgrammeId).OfType<Guid>());
        var kind = Kinds.Single(k => k.Name == made().Name);
        return
        [
            .. rows.OrderBy(r => r.Day).ThenBy(r => r.Id).Select(r => new HeldRecord
            {
                Kind = kind,
                Id = r.Id,
                Programme = ideas[r.IdeaId].ProgrammeId is { } programme ? programmes[programme] : null,
                What = ideas[r.IdeaId].Title,
                Rows = HeldRow.Known((HeldIdeasTexts.On, Days.Of(r.Day)), (HeldIdeasTexts.Words, r.Words.Trim() is { Length: > 0 } words ? words : null)),
                Address = string.Create(CultureInfo.InvariantCulture, $"/ideas/{ideas[r.IdeaId].Number}"),
            }),
        ];
    }
}
