using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>What became of a form that was sent.</summary>
public enum Outcome { Taken, Wrong, Early, Busy, Closed, Answered }

internal sealed record Received(Outcome Outcome, AnswerForm Form, FilledForm Filled)
{
    public string? Ticket { get; init; }
    public Guid? Ballot { get; init; }
    /// <summary>Seconds after which the same form may be sent again.</summary>
    public int? Wait { get; init; }

    public int Status => Outcome switch
    {
        Outcome.Wrong => StatusCodes.Status422UnprocessableEntity,
        Outcome.Early or Outcome.Busy => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status409Conflict,
    };
}

/// <summary>Somebody at the door with a link that opens. The plain form and the module's are received alike.</summary>
internal sealed class AnswerCall(HttpContext http, AnswerForm form)
{
    private const int BusyFor = 60;
    private readonly IServiceProvider services = http.RequestServices;

    public HttpContext Http => http;
    public AnswerForm Form => form;

    public async Task<Received> Receive(IFormCollection posted)
    {
        var filled = AnswerReading.Read(form, posted);
        if (!form.IsOpenLink) return await Submit(filled, BallotOf(posted));
        return await Admit(filled, posted);
    }

    private static Guid BallotOf(IFormCollection posted) => Guid.TryParse(posted[AnswerForm.BallotField], out var id) && id != Guid.Empty ? id : Guid.NewGuid();

    // Whoever fills in what people do not see, or has no ticket of ours, is asked once more; nothing is said of why.
    private async Task<Received> Admit(FilledForm filled, IFormCollection posted)
    {
        var (tickets, waveId) = (services.GetRequiredService<Tickets>(), form.Respondent.Wave.Id);
        string? ticket = posted[AnswerForm.TicketField], work = posted[AnswerForm.WorkField];
        if (!string.IsNullOrEmpty(posted[AnswerForm.TrapField])) return Wrong(filled, AnsweringTexts.LeaveEmpty) with { Ticket = ticket };
        var check = tickets.Check(waveId, ticket, work);
        if (check.Wait is { } wait) return Wrong(filled, AnsweringTexts.TooQuick.With(wait)) with { Outcome = Outcome.Early, Wait = wait, Ticket = ticket };
        if (check.Id is not { } ballot) return Wrong(filled, AnsweringTexts.SendAgain) with { Ticket = tickets.Issue(waveId) };
        var admitted = services.GetRequiredService<Throttle>().Admits(http.Connection.RemoteIpAddress, waveId, Tickets.HasWorked(ticket!, work));
        return admitted
            ? await Submit(filled, ballot) with { Ticket = ticket }
            : Wrong(filled, AnsweringTexts.Busy) with { Outcome = Outcome.Busy, Wait = BusyFor, Ticket = ticket };
    }

    private async Task<Received> Submit(FilledForm filled, Guid ballot)
    {
        if (filled.Mistakes.Count > 0) return new Received(Outcome.Wrong, form, filled) { Ballot = ballot };
        try
        {
            await services.GetRequiredService<BallotBox>().Submit(form.Respondent, filled.Submission(ballot, AnswerMode.Form));
            return new Received(Outcome.Taken, form, filled);
        }
        catch (UserMistake mistake)
        {
            return await Refused(filled, mistake, ballot);
        }
    }

    // What stands in the way is read anew: it may have come about since the form was found.
    private async Task<Received> Refused(FilledForm filled, UserMistake mistake, Guid ballot)
    {
        var respondents = services.GetRequiredService<Respondents>();
        var now = form.IsOpenLink ? await respondents.ByCode(form.Respondent.Asking.LinkCode) : await respondents.ByInvitation(form.Respondent.Wave.Id, form.Respondent.Invitation!.Id);
        if (now.Respondent.MayAnswer) return Wrong(filled, mistake.Message) with { Ballot = ballot };
        return new Received(now.Respondent.HasAnswered && now.Respondent.Asking.Anonymous ? Outcome.Answered : Outcome.Closed, now, filled);
    }

    private Received Wrong(FilledForm filled, string why) => new(Outcome.Wrong, form, filled with
    {
        Mistakes = new Dictionary<string, string>(filled.Mistakes, StringComparer.Ordinal) { [AnswerReading.Whole] = why },
    });
}
