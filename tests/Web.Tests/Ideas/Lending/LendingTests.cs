using System.Net;
using BlankeArk.Web.Ideas;
using BlankeArk.Web.Ideas.Lending;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Ideas.Lending;

/// <summary>A municipality takes over another's idea: once, knowing where it came from, and both see what it leads to.</summary>
public abstract class LendingTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Idea_is_taken_over_in_one_step_and_those_it_is_from_are_told()
    {
        var loan = await Given.Loan(House);
        var lender = await Given.Follower(House);
        await House.Ask(services => Given.Grants(services, lender.Id, loan.Decides(loan.Lender)));
        var borrower = await House.With(loan.Decides(loan.Borrower));

        var page = await Adopt(borrower, loan, ("In.Size", "Vi er halvparten så mange."));
        var again = await borrower.See(loan.Page);

        var copy = await House.Read(db => db.Ideas.AsNoTracking().SingleAsync(i => i.OrganisationId == loan.Borrower.Id && i.Title == loan.Idea.Title, Cancelled));
        Assert.Equal($"/ideas/{copy.Number}?saved=1", page.Address);
        Assert.Equal((loan.Idea.Bothers, Signing.Anonymous, null, loan.Programme), (copy.Bothers, copy.Signing, copy.ProposerPersonId, copy.ProgrammeId));
        var adoption = await House.Read(db => db.Adoptions.AsNoTracking().SingleAsync(a => a.ItemId == copy.Id, Cancelled));
        Assert.Equal((loan.Idea.Id, loan.Lender.Id, loan.Borrower.Id, "Vi er halvparten så mange.", ""), (adoption.OriginId, adoption.LenderId, adoption.BorrowerId, adoption.Size, adoption.Staffing));
        Assert.Equal(1, await House.Read(db => db.Links.CountAsync(l => l.FromId == copy.Id && l.ToId == loan.Idea.Id && l.Relation == "lent-from", Cancelled)));
        var standing = await House.Read(db => db.IdeaStandings.AsNoTracking().SingleAsync(s => s.IdeaId == copy.Id, Cancelled));
        Assert.Equal((IdeaStage.Useful, true), (standing.Stage, standing.Answered));
        Assert.Equal(["Vi trenger det samme."], await House.Read(db => db.IdeaSteps.Where(s => s.IdeaId == copy.Id).Select(s => s.Reason).ToListAsync(Cancelled)));
        var told = await House.Read(db => db.Notices.AsNoTracking().Where(n => n.ItemId == loan.Idea.Id).Select(n => n.PersonId).ToListAsync(Cancelled));
        Assert.Equal(new[] { loan.Proposer, lender.Id }.Order(), told.Order());
        var news = await House.Ask(services => services.GetRequiredService<NoticeReading>().Of(loan.Actor(loan.Lender) with { PersonId = lender.Id }));
        Assert.Contains(loan.Idea.Title, Assert.Single(news.Lines).Line.Text, StringComparison.Ordinal);
        Assert.Contains(LendingTexts.TakenOverBefore.Nb, again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_adapted_is_asked_and_one_answer_is_enough()
    {
        var loan = await Given.Loan(House);
        var borrower = await House.With(loan.Decides(loan.Borrower));

        var silent = await Adopt(borrower, loan);
        var both = await Adopt(borrower, loan, ("In.Staffing", "Færre."), ("In.Nothing", "true"));
        var unreasoned = await Adopt(borrower, loan, ("In.Nothing", "true"), ("In.Reason", " "));
        var nothing = await Adopt(borrower, loan, ("In.Nothing", "true"));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], [silent.Status, both.Status, unreasoned.Status]);
        Assert.Contains(LendingTexts.NothingSaid.Nb, silent.Text, StringComparison.Ordinal);
        Assert.Contains(LendingTexts.BothSaid.Nb, both.Text, StringComparison.Ordinal);
        Assert.Contains(LendingTexts.ReasonMissing.Nb, unreasoned.Text, StringComparison.Ordinal);
        Assert.StartsWith("/ideas/", nothing.Address, StringComparison.Ordinal);
        Assert.Equal(1, await House.Read(db => db.Adoptions.CountAsync(a => a.OriginId == loan.Idea.Id, Cancelled)));
    }

    [Fact]
    public async Task Only_who_decides_for_another_organisation_and_sees_the_idea_takes_it_over()
    {
        var (loan, hidden) = (await Given.Loan(House), await Given.Loan(House, Visibility.Group));
        var (own, coordinator, stranger) = (await House.With(loan.Decides(loan.Lender)), await House.With(new Grant(Role.Coordinator, loan.Programme)), await House.With(hidden.Decides(hidden.Borrower)));

        Assert.Contains(LendingTexts.NobodyToBorrow.Nb, (await own.See(loan.Page)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.Get(loan.Page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(hidden.Page)).StatusCode);
        await Assert.ThrowsAsync<Missing>(() => House.Ask(services => services.GetRequiredService<LendingDesk>().Adopt(hidden.Actor(hidden.Borrower), hidden.Borrower.Id, hidden.Programme, hidden.Idea.Id, Input())));
        await Assert.ThrowsAsync<Forbidden>(() => House.Ask(services => services.GetRequiredService<LendingDesk>().Adopt(loan.Actor(loan.Borrower), loan.Lender.Id, loan.Programme, loan.Idea.Id, Input())));
        Assert.Equal(0, await House.Read(db => db.Adoptions.CountAsync(a => a.OriginId == loan.Idea.Id || a.OriginId == hidden.Idea.Id, Cancelled)));
    }

    [Fact]
    public async Task Two_who_take_it_over_at_once_make_one_copy()
    {
        var loan = await Given.Loan(House);

        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await House.Ask(services => services.GetRequiredService<LendingDesk>().Adopt(loan.Actor(loan.Borrower), loan.Borrower.Id, loan.Programme, loan.Idea.Id, Input()));
                return true;
            }
            catch (UserMistake)
            {
                return false;
            }
        }));

        Assert.Equal(1, tries.Count(made => made));
        Assert.Equal(1, await House.Read(db => db.Adoptions.CountAsync(a => a.OriginId == loan.Idea.Id, Cancelled)));
        Assert.Equal(2, await House.Read(db => db.Ideas.CountAsync(i => i.Title == loan.Idea.Title, Cancelled)));
    }

    [Fact]
    public async Task Both_see_what_it_led_to_at_the_other_and_others_only_that_there_is_more()
    {
        var loan = await Given.Loan(House);
        await House.Ask(services => services.GetRequiredService<LendingDesk>().Adopt(loan.Actor(loan.Borrower), loan.Borrower.Id, loan.Programme, loan.Idea.Id, Input()));
        var copy = await House.Read(db => db.Ideas.AsNoTracking().SingleAsync(i => i.OrganisationId == loan.Borrower.Id && i.Title == loan.Idea.Title, Cancelled));

        var fromLender = await Read(loan.Actor(loan.Lender), loan.Idea.Id);
        var fromBorrower = await Read(loan.Actor(loan.Borrower), copy.Id);
        var fromOutside = await Read(Actor.Anonymous, loan.Idea.Id);

        var lent = Assert.Single(fromLender.To);
        Assert.Equal((loan.Borrower.Id, $"/ideas/{copy.Number}"), (lent.Other.Id, lent.Item.Address));
        Assert.Contains(loan.Borrower.Name, lent.Item.Standing, StringComparison.Ordinal);
        Assert.Equal(loan.Lender.Id, fromBorrower.From?.Other.Id);
        Assert.Equal((null, 0, 1), (fromOutside.From, fromOutside.To.Count, fromOutside.Unseen));
    }

    [Fact]
    public async Task Loans_are_counted_for_those_who_see_both_ends()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var loan = await Given.Loan(own, Visibility.Public);
        await own.Ask(services => services.GetRequiredService<LendingDesk>().Adopt(loan.Actor(loan.Borrower), loan.Borrower.Id, loan.Programme, loan.Idea.Id, Input()));

        var inside = await (await own.With(loan.Decides(loan.Lender))).See("/ideas/lending");
        var outside = await own.Anonymous().See("/ideas/lending");

        Assert.Equal([["Lier", "1", "0", "0", "0"], ["Hole", "0", "0", "1", "0"]], inside.Table("table:last-of-type").Skip(1));
        Assert.Contains(LendingTexts.FiguresNone.Nb, outside.Text, StringComparison.Ordinal);
    }

    private Task<LendingOfItem> Read(Actor actor, Guid item) => House.Ask(services => services.GetRequiredService<LendingReading>().Of(actor, item));

    private static async Task<Page> Adopt(Visitor visitor, GivenLoan loan, params (string Name, string? Value)[] values) =>
        await visitor.Post(await visitor.See(loan.Page), "adopt", values.Any(v => v.Name == "In.Reason") ? values : [("In.Reason", "Vi trenger det samme."), .. values]);

    private static AdoptInput Input() => new() { Id = Guid.NewGuid(), Nothing = true, Stage = IdeaStage.PutToUse, Reason = "Vi trenger det samme." };
}

public sealed class LendingOnSqlite(SqliteHouse house) : LendingTests(house), IClassFixture<SqliteHouse>;
public sealed class LendingOnPostgres(PostgresHouse house) : LendingTests(house), IClassFixture<PostgresHouse>;
