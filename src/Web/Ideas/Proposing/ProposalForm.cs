using System.Globalization;
using BlankeArk.Analysis.Disclosure;
using BlankeArk.Analysis.Proposals;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>What is written in the form, all of it text.</summary>
public sealed class ProposalInput
{
    public string? Bothers { get; set; }
    public string? Otherwise { get; set; }
    public string? ForWhom { get; set; }
    public string? Organisation { get; set; }
    public string? Signing { get; set; }
    public string? Name { get; set; }
    public string? SeenBy { get; set; }
    public string? Title { get; set; }
    /// <summary>Ticked when the words on speaking up have been read.</summary>
    public bool Read { get; set; }
    /// <summary>Whether it has been looked over.</summary>
    public string? Reviewed { get; set; }
    public string? Programme { get; set; }
    public string? Ticket { get; set; }
    public string? Work { get; set; }
    /// <summary>A field that people do not see.</summary>
    public string? Homepage { get; set; }
}

/// <summary>Reads the form of a proposal: what is meant, whether it belongs elsewhere, and whether a program sends it.</summary>
public sealed class ProposalForm(Db db, Tickets tickets, ProposalThrottle throttle, Today today, IHttpContextAccessor http)
{
    /// <summary>What tickets of this form are about.</summary>
    private static readonly Guid About = new("6b1f3a52-7f3c-4d0e-9a55-1de5a0f2c411");
    private static readonly ProposalCheck Check = new(new DisclosureChecker(new DisclosureRoster()));

    /// <summary>What may be chosen at first; to everybody it is shown later, when somebody has looked for names in it.</summary>
    public static readonly IReadOnlyList<Visibility> Offered = [Visibility.Group, Visibility.Programme, Visibility.Organisations];

    public string NewTicket() => tickets.Issue(About);

    /// <summary>The municipalities and regions that take part in a programme, and so have somebody to answer.</summary>
    public Task<List<Organisation>> Organisations() => db.Organisations.AsNoTracking()
        .Where(o => (o.Kind == OrganisationKind.Municipality || o.Kind == OrganisationKind.Region) && db.ProgrammeOrganisations.Any(p => p.OrganisationId == o.Id))
        .OrderBy(o => o.Kind).ThenBy(o => o.Name).ToListAsync();

    /// <exception cref="UserMistake">Something is missing or too long, or somebody who gets help is named.</exception>
    public async Task<Proposal> Read(Actor actor, ProposalInput input)
    {
        var bothers = Proposal.Read(input.Bothers, Idea.LongestText, nameof(input.Bothers), ProposingTexts.BothersMissing);
        var otherwise = Proposal.Read(input.Otherwise, Idea.LongestText, nameof(input.Otherwise), ProposingTexts.OtherwiseMissing);
        var organisation = await OrganisationOf(input.Organisation);
        var signing = Sign(actor, input.Signing);
        var title = Proposal.Line(input.Title, Idea.LongestTitle, nameof(input.Title));
        return new Proposal
        {
            Id = Guid.Empty,
            OrganisationId = organisation,
            ProgrammeId = await ProgrammeOf(organisation, input.Programme),
            Title = title.Length > 0 ? title : IdeaTitle.Of(otherwise),
            Bothers = bothers,
            Otherwise = otherwise,
            ForWhom = Proposal.Line(input.ForWhom, Idea.LongestForWhom, nameof(input.ForWhom)),
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            Signing = signing,
            ChosenName = signing == Signing.ChosenName ? Proposal.Line(input.Name, Proposal.LongestName, nameof(input.Name), ProposingTexts.ChosenNameMissing) : null,
            Visibility = signing == Signing.Signed ? SeenBy(input.SeenBy) : Visibility.Group,
        };
    }

    /// <summary>What of it looks like a warning of wrongdoing; null where nothing does.</summary>
    /// <exception cref="UserMistake">Somebody who gets help is named, at the field in which it stands.</exception>
    public static string? Warns(Proposal proposal)
    {
        foreach (var (field, words) in new[] { ("Bothers", proposal.Bothers), ("Otherwise", proposal.Otherwise), ("ForWhom", proposal.ForWhom), ("Title", proposal.Title) })
            MustNameNobody(words, field);
        return Check.Check(proposal.Words) is [var first, ..] ? first.Text : null;
    }

    /// <exception cref="UserMistake">Somebody who gets help is named.</exception>
    public static void MustNameNobody(string words, string field)
    {
        if (Check.Check(words).FirstOrDefault(f => f.Refuses) is { } named)
            throw new UserMistake(named.Concern == ProposalConcern.NationalId ? ProposingTexts.NamesId : ProposingTexts.NamesPatient.With(named.Text), field);
    }

    /// <summary>The proposal under the id its ticket is good for, when it is good: whoever fills in what people do not see, or has none of ours, is asked once more.</summary>
    public Proposal Admit(Proposal proposal, ProposalInput input)
    {
        if (!string.IsNullOrEmpty(input.Homepage)) throw new UserMistake(ProposingTexts.LeaveEmpty);
        var check = tickets.Check(About, input.Ticket, input.Work);
        if (check.Wait is { } wait) throw new UserMistake(ProposingTexts.TooQuick.With(wait));
        if (check.Id is not { } id)
        {
            input.Ticket = NewTicket();
            throw new UserMistake(ProposingTexts.SendAgain);
        }
        if (!throttle.Admits(http.HttpContext!.Connection.RemoteIpAddress, Tickets.HasWorked(input.Ticket!, input.Work))) throw new UserMistake(ProposingTexts.Busy);
        return proposal with { Id = id };
    }

    private async Task<Guid> OrganisationOf(string? written) =>
        Guid.TryParse(written, out var id) && (await Organisations()).Exists(o => o.Id == id) ? id : throw new UserMistake(ProposingTexts.OrganisationMissing, nameof(ProposalInput.Organisation));

    // The one it was sent out by, where the organisation takes part in it; else the last it takes part in, so that somebody sees it.
    private async Task<Guid?> ProgrammeOf(Guid organisation, string? key)
    {
        var date = today.Date;
        var open = await db.Programmes.AsNoTracking()
            .Where(p => p.ClosedOn == null && p.StartsOn <= date && db.ProgrammeOrganisations.Any(o => o.ProgrammeId == p.Id && o.OrganisationId == organisation))
            .OrderByDescending(p => p.StartsOn).ThenBy(p => p.Key).Select(p => new { p.Id, p.Key }).ToListAsync();
        return (open.Find(p => p.Key == key) ?? open.FirstOrDefault())?.Id;
    }

    private static Signing Sign(Actor actor, string? written) => written switch
    {
        nameof(Signing.Signed) when actor.May(Right.KeepOwnSignIn) && actor.PersonId is not null => Signing.Signed,
        nameof(Signing.ChosenName) => Signing.ChosenName,
        nameof(Signing.Anonymous) => Signing.Anonymous,
        _ => throw new UserMistake(ProposingTexts.SignMissing, nameof(ProposalInput.Signing)),
    };

    private static Visibility SeenBy(string? written) => string.IsNullOrEmpty(written) ? Visibility.Group
        : Offered.Select(v => (Visibility?)v).FirstOrDefault(v => v.ToString() == written) ?? throw new UserMistake(ProposingTexts.SeenByMissing, nameof(ProposalInput.SeenBy));
}
