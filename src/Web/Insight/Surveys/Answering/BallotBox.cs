using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// Takes in a filled-in form: that somebody took part, and, apart from it, what was said. The link is the right to answer;
/// nothing is audited, since an audit row would tell when. Sending the same form again changes nothing.
/// </summary>
public sealed class BallotBox(Db db, KeyStore keys, Today today)
{
    /// <exception cref="UserMistake">The wave is closed, or somebody has answered through this link; nothing is changed.</exception>
    public async Task Submit(Respondent respondent, Submission submission)
    {
        var sealedBallot = Seal(respondent, submission);
        await db.WriteUnaudited(async () =>
        {
            if (await db.Ballots.AnyAsync(b => b.Id == submission.Id)) return;
            var wave = await db.Waves.AsNoTracking().SingleAsync(w => w.Id == respondent.Wave.Id);
            if (respondent.Asking.State(wave, today.Date) != Asking.AskingState.Open) throw new UserMistake(AnsweringTexts.Closed);
            if (respondent.Invitation is { } invitation)
            {
                if (await db.Participations.AnyAsync(p => p.WaveId == wave.Id && p.PersonId == invitation.PersonId)) throw new UserMistake(AnsweringTexts.AnsweredAlready);
                db.Participations.Add(new Participation(wave.Id, invitation.PersonId, submission.Mode));
            }
            db.Ballots.Add(new Ballot(submission.Id, wave.Id, sealedBallot));
        });
    }

    private SealedText Seal(Respondent respondent, Submission submission)
    {
        var content = new BallotContent { Answers = submission.Answers, GroupId = submission.GroupId, OrganisationId = submission.OrganisationId };
        var questions = submission.Answers.Count;
        return content.Close(keys.Seal(respondent.Wave.Id), BallotContent.Room(questions)) ?? throw new UserMistake(AnsweringTexts.TooLong);
    }
}
