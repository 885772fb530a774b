using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>Two years after the home municipality's last word on an idea nobody needs to know whose it was; the idea stays.</summary>
internal static class NamesDue
{
    private const int Years = 2;
    private static readonly IdeaStage[] Settled = [IdeaStage.No, IdeaStage.PutToUse];

    public static DueDeletion Due { get; } = new()
    {
        Name = IdeaDeletions.Names,
        What = HeldIdeasTexts.DueNames,
        Rule = HeldIdeasTexts.DueNamesRule,
        Waiting = async services =>
        [
            .. (await Named(services.GetRequiredService<Db>()).Select(n => new { n.Programme, n.Since }).ToListAsync())
                .GroupBy(n => (n.Programme, Day: n.Since.AddYears(Years))).Select(g => new DueBatch(g.Key.Programme, g.Key.Day, g.Count())),
        ],
        Delete = async (services, batch) =>
        {
            var (db, ledger) = (services.GetRequiredService<Db>(), services.GetRequiredService<Ledger>());
            var named = (await Named(db).Where(n => n.Programme == batch.Programme).ToListAsync()).Where(n => n.Since.AddYears(Years) == batch.Day).ToList();
            foreach (var idea in named)
            {
                await IdeaDeletions.Unsign(db, idea.Id);
                ledger.Note(IdeaDeletions.Names, idea.Id);
            }
            return named.Count;
        },
    };

    private static IQueryable<NamedIdea> Named(Db db) => db.Ideas.AsNoTracking()
        .Where(i => i.ProposerPersonId != null || i.ChosenName != null || db.IdeaSupports.Any(s => s.IdeaId == i.Id))
        .Join(db.IdeaStandings.Where(s => s.Answered && Settled.Contains(s.Stage)), i => new { IdeaId = i.Id, i.OrganisationId }, s => new { s.IdeaId, s.OrganisationId },
            (i, s) => new NamedIdea { Id = i.Id, Programme = i.ProgrammeId, Since = s.Since });

    private sealed class NamedIdea
    {
        public Guid Id { get; init; }
        public Guid? Programme { get; init; }
        public DateOnly Since { get; init; }
    }
}
