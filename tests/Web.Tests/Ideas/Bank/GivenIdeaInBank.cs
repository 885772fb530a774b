using BlankeArk.Web.Ideas;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.House;

/// <summary>An idea that stands in the bank, unanswered where it was raised.</summary>
public sealed record GivenIdeaInBank
{
    public required Guid Organisation { get; init; }
    public Guid? Programme { get; init; }
    public Guid? Group { get; init; }
    public string Title { get; init; } = "Felles vaktbytte";
    public string Bothers { get; init; } = "";
    public Visibility Visibility { get; init; } = Visibility.Programme;
    public Guid? Proposer { get; init; }
    public string? ChosenName { get; init; }
    /// <summary>By the clock of the house when not given.</summary>
    public DateOnly? On { get; init; }
}

public static partial class Given
{
    public static async Task<Idea> IdeaInBank(WebHouse house, GivenIdeaInBank given)
    {
        var on = given.On ?? DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime);
        var idea = new Idea(Guid.NewGuid(), System.Security.Cryptography.RandomNumberGenerator.GetInt32(100_000, int.MaxValue), given.Organisation, given.Title, on)
        {
            ProgrammeId = given.Programme,
            GroupId = given.Group,
            Bothers = given.Bothers,
            Language = "nb",
            Signing = given.Proposer is not null ? Signing.Signed : given.ChosenName is not null ? Signing.ChosenName : Signing.Anonymous,
            ProposerPersonId = given.Proposer,
            ChosenName = given.ChosenName,
            Visibility = given.Visibility,
            MovedAt = on.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        };
        await house.Ask(services =>
        {
            var db = services.GetRequiredService<Db>();
            return db.WriteUnaudited(async () =>
            {
                db.Ideas.Add(idea);
                await db.SaveChangesAsync();
                db.IdeaStandings.Add(new IdeaStanding(Guid.NewGuid(), idea.Id, given.Organisation, on));
            });
        });
        return idea;
    }

    /// <summary>The organisations of a programme, in its order.</summary>
    public static Task<List<Guid>> OrganisationsOf(WebHouse house, Guid programme) =>
        house.Read(db => db.ProgrammeOrganisations.Where(p => p.ProgrammeId == programme).OrderBy(p => p.Position).Select(p => p.OrganisationId).ToListAsync());
}
