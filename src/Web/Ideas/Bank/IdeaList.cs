using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>An idea in a list.</summary>
public sealed record IdeaRow(Guid Id, int Number, string Title, string Language, Guid OrganisationId, DateTime MovedAt)
{
    /// <summary>Where it stands where it was raised.</summary>
    public IdeaStage Stage { get; init; }
    public bool Answered { get; init; }
    /// <summary>In how many other organisations it is put to use.</summary>
    public int UsedElsewhere { get; init; }
    public int Supporters { get; init; }
}

/// <summary>A page of a list, how many there are in all, and what was meant by words that stand nowhere.</summary>
public sealed record IdeaRows(IReadOnlyList<IdeaRow> Rows, int Total, IReadOnlyList<string> Meant);

/// <summary>How many ideas there are from an organisation.</summary>
public sealed record IdeasFrom(Guid Organisation, int Count);

/// <summary>Ideas that somebody sees, a page at a time.</summary>
public sealed class IdeaList(Db db, AnswerTime time, IdeaSearch search, Remembered remembered)
{
    public const int PerPage = 25;

    public async Task<IdeaRows> Read(Actor actor, IdeaFilter filter)
    {
        var ideas = filter.Of(db, actor, time.AnsweredBy);
        var skip = (Math.Max(1, filter.Page) - 1) * PerPage;
        if (string.IsNullOrWhiteSpace(filter.Search))
            return new(await Rows(Ordered(ideas, filter.Order).Skip(skip).Take(PerPage)), await Count(actor, filter, ideas), []);
        var (ids, meant) = await search.Find(filter.Search, ideas.Select(i => i.Id));
        var found = ideas.Where(i => ids.Contains(i.Id));
        if (filter.Order != IdeaOrder.Moved) return new(await Rows(Ordered(found, filter.Order).Skip(skip).Take(PerPage)), ids.Count, meant);
        List<Guid> page = [.. ids.Skip(skip).Take(PerPage)];
        var rows = (await Rows(ideas.Where(i => page.Contains(i.Id)))).ToDictionary(r => r.Id);
        return new([.. page.Where(rows.ContainsKey).Select(id => rows[id])], ids.Count, meant);
    }

    /// <summary>All of a list, whatever page is asked for.</summary>
    public async Task<IReadOnlyList<Idea>> All(Actor actor, IdeaFilter filter, int most)
    {
        var ideas = filter.Of(db, actor, time.AnsweredBy);
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var (ids, _) = await search.Find(filter.Search, ideas.Select(i => i.Id));
            ideas = ideas.Where(i => ids.Contains(i.Id));
        }
        return await Ordered(ideas, filter.Order).Take(most).ToListAsync();
    }

    /// <summary>How many ideas the actor sees from each organisation, whatever else is chosen.</summary>
    public Task<IReadOnlyList<IdeasFrom>> FromEach(Actor actor) => remembered.Get(db, Name(actor, "from"), async () => (IReadOnlyList<IdeasFrom>)
        await db.Ideas.AsNoTracking().VisibleTo(actor, db).Where(i => i.MergedIntoId == null)
            .GroupBy(i => i.OrganisationId).Select(g => new IdeasFrom(g.Key, g.Count())).ToListAsync());

    private IQueryable<Idea> Ordered(IQueryable<Idea> ideas, IdeaOrder order) => order switch
    {
        IdeaOrder.Support => ideas.OrderByDescending(i => db.IdeaSupports.Count(s => s.IdeaId == i.Id)).ThenByDescending(i => i.MovedAt).ThenBy(i => i.Id),
        IdeaOrder.Proposed => ideas.OrderByDescending(i => i.ProposedOn).ThenBy(i => i.Id),
        _ => ideas.OrderByDescending(i => i.MovedAt).ThenBy(i => i.Id),
    };

    private async Task<IReadOnlyList<IdeaRow>> Rows(IQueryable<Idea> ideas)
    {
        var rows = await ideas.Select(i => new IdeaRow(i.Id, i.Number, i.Title, i.Language, i.OrganisationId, i.MovedAt)).ToListAsync();
        var ids = rows.ConvertAll(r => r.Id);
        if (ids.Count == 0) return [];
        var support = await db.SupportOf(ids);
        var standings = (await db.IdeaStandings.AsNoTracking().Where(s => ids.Contains(s.IdeaId)).Select(s => new { s.IdeaId, s.OrganisationId, s.Stage, s.Answered }).ToListAsync()).ToLookup(s => s.IdeaId);
        return rows.ConvertAll(row =>
        {
            var home = standings[row.Id].FirstOrDefault(s => s.OrganisationId == row.OrganisationId);
            return row with
            {
                Stage = home?.Stage ?? IdeaStage.New,
                Answered = home is { Answered: true },
                UsedElsewhere = standings[row.Id].Count(s => s.OrganisationId != row.OrganisationId && s.Stage == IdeaStage.PutToUse),
                Supporters = support.GetValueOrDefault(row.Id),
            };
        });
    }

    // Counting reads every idea there is: kept until something is written.
    private async Task<int> Count(Actor actor, IdeaFilter filter, IQueryable<Idea> ideas) =>
        (await remembered.Get(db, Name(actor, (filter with { Page = 1, Order = IdeaOrder.Moved }).ToString()), async () => new Counted(await ideas.CountAsync()))).Ideas;

    private string Name(Actor actor, string what) =>
        $"ideas {what} {actor.Kind} {actor.PersonId} {db.Date:O} {string.Join(';', actor.Grants.Select(g => $"{g.Role} {g.Programme} {g.Organisation}"))}";

    private sealed record Counted(int Ideas);
}
