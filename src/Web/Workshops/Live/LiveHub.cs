using System.Text.Json;
using System.Text.Json.Serialization;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;
using Microsoft.AspNetCore.SignalR;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>A command's number, or why it was refused.</summary>
public sealed record Answered(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? N,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Refusal? No = null);

public sealed record Said(bool Ok, string? Say);

public sealed record SuggestedStack(IReadOnlyList<Guid> Notes, string Name);

public sealed record Suggested(IReadOnlyList<SuggestedStack> Stacks);

public sealed record Present(IReadOnlyList<string> Names, int Unnamed);

/// <summary>What phones, walls and consoles may ask of a workshop. Whoever sends something else is told no, and nobody else notices.</summary>
internal sealed class LiveHub(LiveSessions sessions, TimeProvider clock, Standstill standstill) : Hub
{
    private const int LongestQuestion = 500;
    /// <summary>What comparing all notes with all costs of one's allowance.</summary>
    private const double Dear = 15;

    /// <summary>What somebody has already, from before the connection broke, and a first name they wish to be greeted by.</summary>
    public async Task Hello(long since, string? name)
    {
        var here = await Here();
        here.Name = string.IsNullOrWhiteSpace(name) ? null : name.Trim()[..Math.Min(name.Trim().Length, Seats.LongestName)];
        sessions.OnTurn(here.Session, board =>
        {
            var known = IsOfThisLog(board, since) && since >= board.MovedAt(here.Guest.By.Id) ? since : 0;
            (here.Has, here.HasOwn, here.HasPresent, here.Audience, here.IsTold) = (known, 0, -1, LiveFeed.AudienceOf(here, board), true);
        });
    }

    public async Task<Answered> Do(Guid op, JsonElement command)
    {
        var here = await Here();
        try
        {
            var asked = command.Deserialize<BoardCommand>(BoardJson.Options) ?? throw new JsonException();
            return new((await sessions.Do(here.Guest.Workshop, op, asked, here.Guest.By)).Number);
        }
        catch (Refused refused)
        {
            return new(null, refused.Why);
        }
        catch (Exception malformed) when (malformed is JsonException or NotSupportedException)
        {
            return new(null, Refusal.Malformed);
        }
        catch (Exception why) when (why is TryAgain or Missing)
        {
            // Not acknowledged: to be sent again as it is.
            throw new HubException("again", why);
        }
    }

    public async Task<Said> Coach(string text)
    {
        var here = await Here();
        return CoachTexts.Say(text.Length > LongestQuestion ? text[..LongestQuestion] : text, here.Guest.Language);
    }

    /// <summary>Notes of the round being landed that seem to say the same.</summary>
    public async Task<Suggested> Suggest(Guid group) => await Suggestions.Of(sessions, (await Here(Dear)).Guest, group, Context.ConnectionAborted);

    /// <summary>Who is here now, for those who lead.</summary>
    public async Task<Present?> People()
    {
        var here = await Here();
        if (here.Guest.Leads is null) return null;
        var (names, unnamed) = here.Session.Guests.People();
        return new(names, unnamed);
    }

    private async Task<LiveConnection> Here(double cost = 1)
    {
        var here = Context.Items.TryGetValue(typeof(LiveConnection), out var come) ? (LiveConnection)come! : throw new HubException("full");
        await here.Allowance.Take(cost);
        return here;
    }

    // After a restore the same number may mean something else, for as long as anybody may remember the earlier log.
    private bool IsOfThisLog(Board board, long since) =>
        since > 0 && since <= board.Number
        && clock.GetUtcNow().UtcDateTime - new DateTime(standstill.Generation, DateTimeKind.Utc) > Seats.Kept;
}
