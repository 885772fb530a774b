using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes.Roles;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.HandingOver;

public sealed record HandOverInput
{
    /// <summary>The last day of the one who leaves.</summary>
    public required DateOnly LastDay { get; init; }
    /// <summary>By a duty's key, who takes it over, or null when nobody does. All that are listed are in it.</summary>
    public required IReadOnlyDictionary<string, Guid?> To { get; init; }
}

/// <summary>Passes on what somebody who leaves a programme answers for, in every room, in one change.</summary>
public sealed class HandOver(Db db, IServiceProvider services, ProgrammeRoles roles, MailDesk mail, Today today)
{
    private const int LongestPast = 31;

    /// <summary>What the person answers for; a room tells it in the manifest.</summary>
    public async Task<IReadOnlyList<Duty>> Duties(ProgrammeRef programme, Guid person)
    {
        var all = new List<Duty>();
        foreach (var room in RoomList.All) all.AddRange(await room.DutiesOf(services, programme, person));
        return all;
    }

    /// <summary>Those one may hand over to: everybody else with a function or a role in the programme.</summary>
    public IQueryable<Person> Successors(Guid programme, Guid leaver) => roles.Known(programme).Where(p => p.Id != leaver);

    public async Task Pass(Actor actor, ProgrammeRef programme, Guid person, HandOverInput input)
    {
        actor.Must(Right.EditRoster, programme.Id);
        actor.Must(Right.GiveRoles, programme.Id);
        // What has been stays as it was: somebody who left long ago is ended by hand.
        if (input.LastDay < today.Date.AddDays(-LongestPast)) throw new UserMistake(HandOverTexts.LastDayPast.With(LongestPast), nameof(input.LastDay));
        await db.Write(actor, async () =>
        {
            await db.ChangeableProgramme(programme.Id);
            var duties = (await Duties(programme, person)).Where(d => d.WhyNotPass(actor) is null).ToList();
            // What was passed on meanwhile is no matter; what has come is.
            if (duties.Any(d => !input.To.ContainsKey(d.Key))) throw new UserMistake(HandOverTexts.HasMore);
            await Check(programme.Id, person, input);
            foreach (var duty in duties) await Pass(actor, duty, input);
            var took = duties.Select(d => input.To[d.Key]).OfType<Guid>().Distinct().ToList();
            await mail.Promise(HandOverLetter.TakenOver.Kind, HandOverLetter.Occasion(programme, person, input.LastDay), took);
            // Who took over what: a role may let its holder read what was said.
            return new Act("roster.person.hand-over", programme.Id, person, string.Join("; ", duties.Select(d => $"{d.Key} to {input.To[d.Key]?.ToString() ?? "nobody"}")));
        });
    }

    public static string AddressOf(ProgrammeRef programme, Guid person) => $"/programmes/{programme.Key}/roster/people/{person}/hand-over";

    private async Task Check(Guid programme, Guid person, HandOverInput input)
    {
        var chosen = input.To.Values.OfType<Guid>().Distinct().ToList();
        if (chosen.Count == 0) return;
        var known = await Successors(programme, person).Where(p => chosen.Contains(p.Id)).Select(p => p.Id).ToListAsync();
        if (input.To.FirstOrDefault(to => to.Value is { } id && !known.Contains(id)) is { Key: { } key }) throw new UserMistake(HandOverTexts.NotThere, $"To[{key}]");
    }

    private static async Task Pass(Actor actor, Duty duty, HandOverInput input)
    {
        var successor = input.To[duty.Key];
        if (successor is null && duty.WhyNotNobody is { } why) throw new UserMistake(why, $"To[{duty.Key}]");
        try
        {
            await duty.Pass(new Passing(actor, successor, input.LastDay));
        }
        catch (UserMistake mistake)
        {
            throw new UserMistake(mistake.Message, $"To[{duty.Key}]");
        }
    }
}
