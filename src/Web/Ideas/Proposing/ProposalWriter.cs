using System.Security.Cryptography;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Search;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>Puts a new idea in the bank, with where it stands at home. Its ids and number say nothing of when it came.</summary>
public sealed class ProposalWriter(Db db, SearchIndex index, Today today, TimeProvider clock)
{
    private const int LeastNumber = 10_000, Numbers = 990_000;

    /// <summary>Inside a change: the idea's number. One that is there already is left as it is.</summary>
    public async Task<int> Add(Proposal proposal, Guid? person = null, byte[]? secretHash = null)
    {
        await Alone(proposal.Id);
        if (await NumberOf(proposal.Id) is { } known) return known;
        if (await db.Deletions.AnyAsync(d => d.Kind == IdeaDeletions.Idea && d.SubjectId == proposal.Id)) throw new UserMistake(ProposingTexts.WithdrawnAlready);
        await Check(proposal);
        var idea = new Idea(proposal.Id, await Number(), proposal.OrganisationId, proposal.Title, today.Date)
        {
            ProgrammeId = proposal.ProgrammeId,
            Bothers = proposal.Bothers,
            Otherwise = proposal.Otherwise,
            ForWhom = proposal.ForWhom,
            Language = proposal.Language,
            Signing = proposal.Signing,
            ProposerPersonId = person,
            ChosenName = proposal.Signing == Signing.ChosenName ? proposal.ChosenName : null,
            SecretHash = secretHash,
            Visibility = proposal.Visibility,
            MovedAt = StartOfDay,
        };
        db.Ideas.Add(idea);
        db.IdeaStandings.Add(new IdeaStanding(Guid.NewGuid(), idea.Id, idea.OrganisationId, today.Date));
        await Index(idea);
        return idea.Number;
    }

    /// <summary>All that is told of the time of what nobody has signed.</summary>
    public DateTime StartOfDay => Today.Utc(today.Date, TimeOnly.MinValue);

    /// <summary>Inside a change: whoever brings the same once more waits until this one is through. SQLite has one writer as it is.</summary>
    public async Task Alone(Guid id)
    {
        var number = BitConverter.ToInt64(id.ToByteArray(), sizeof(long));
        if (!db.IsSqlite) await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({number})");
    }

    /// <summary>Does a change that adds an idea; when it came twice and the first has added it, it is the same idea.</summary>
    public async Task<int> Once(Guid id, Func<Task> change)
    {
        try
        {
            await change();
        }
        catch (UserMistake) when (db.Database.CurrentTransaction is null)
        {
            db.ChangeTracker.Clear();
            if (await NumberOf(id) is null) throw;
        }
        return await NumberOf(id) ?? throw new Missing("The idea");
    }

    /// <summary>Adds what its proposer came to think of, below what was said before.</summary>
    public Task Clarify(Idea idea, string? written)
    {
        var said = Proposal.Read(written, Idea.LongestText, "Said", ProposingTexts.SaidMissing);
        ProposalForm.MustNameNobody(said, "Said");
        var all = $"{idea.Otherwise}\n\n{ProposingTexts.ClarifiedOn.InWith(idea.Language, Days.Of(today.Date))} {said}";
        if (all.Length > Idea.LongestText) throw new UserMistake(ProposingTexts.TooMuch.With(Math.Max(0, said.Length - (all.Length - Idea.LongestText))), "Said");
        idea.Otherwise = all;
        idea.MovedAt = idea.Signing == Signing.Signed ? clock.GetUtcNow().UtcDateTime : StartOfDay;
        return Index(idea);
    }

    private Task Index(Idea idea) => index.Put(IdeaKind.Name, idea.Id, idea.Title, string.Join("\n", idea.Bothers, idea.Otherwise, idea.ForWhom));

    private Task<int?> NumberOf(Guid id) => db.Ideas.AsNoTracking().Where(i => i.Id == id).Select(i => (int?)i.Number).SingleOrDefaultAsync();

    private async Task Check(Proposal proposal)
    {
        if (!await db.Organisations.AnyAsync(o => o.Id == proposal.OrganisationId)) throw new UserMistake(ProposingTexts.OrganisationMissing, "Organisation");
        if (proposal.ProgrammeId is { } programme) await db.ChangeableProgramme(programme);
    }

    private async Task<int> Number()
    {
        while (true)
        {
            var number = LeastNumber + RandomNumberGenerator.GetInt32(Numbers);
            if (!await db.Ideas.AnyAsync(i => i.Number == number)) return number;
        }
    }
}
