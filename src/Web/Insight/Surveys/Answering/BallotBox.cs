using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// Takes in a filled-in form: that somebody took part, and, apart from it, what was said. The link is the right to answer;
/// nothing is audited, since an audit row would tell when. Sending the same form again changes nothing.
/// </summary>
public sealed class BallotBox(Db db, KeyStore keys, Intake intake, AskedForms forms)
{
    /// <exception cref="UserMistake">The wave is closed, or somebody has answered through this link; nothing is changed.</exception>
    public async Task Submit(Respondent respondent, Submission submission)
    {
        if (respondent.Invitation is { Withdrawn: true }) throw new Missing("The link");
        var sheet = respondent.Asking.Anonymous ? await Anonymous(respondent, submission) : Named(respondent, submission);
        if (await intake.Take(sheet) is { } why) throw new UserMistake(why);
    }

    private async Task<SealedSheet> Anonymous(Respondent respondent, Submission submission)
    {
        var asked = respondent.Asking.Background;
        var content = new BallotContent
        {
            Answers = submission.Answers,
            GroupId = asked is Background.Group or Background.Both ? submission.GroupId : null,
            OrganisationId = asked is Background.Organisation or Background.Both ? submission.OrganisationId : null,
        };
        // All questions, whatever was answered: what is asked does not change while the wave is open.
        var questions = (await forms.Of(db, respondent)).Questions.Count;
        return new SealedSheet(submission.Id, respondent.Wave.Id, respondent.Invitation?.PersonId, submission.Mode)
        {
            Ballot = content.Close(SealOf(respondent.Wave.Id), BallotContent.Room(questions)) ?? throw new UserMistake(AnsweringTexts.TooLong),
        };
    }

    // Closed and counted since the form was opened: the wave's key is gone.
    private Seal SealOf(Guid waveId)
    {
        try
        {
            return keys.Seal(waveId);
        }
        catch (KeyDestroyed)
        {
            throw new UserMistake(AnsweringTexts.Closed);
        }
    }

    private SealedSheet Named(Respondent respondent, Submission submission)
    {
        var person = respondent.Invitation?.PersonId ?? throw new InvalidOperationException("An open link is anonymous.");
        var seal = keys.Seal(respondent.Programme.Id);
        return new SealedSheet(submission.Id, respondent.Wave.Id, person, submission.Mode)
        {
            Answers = [.. submission.Answers.Select(a => (a.Key, seal.Close(a.Value)))],
        };
    }
}
