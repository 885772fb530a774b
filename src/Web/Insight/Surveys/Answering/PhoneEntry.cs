using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>Answers entered for somebody on the phone. That it was done for a person is audited; what was said is not.</summary>
public sealed class PhoneEntry(Db db, BallotBox box)
{
    public static Platform.Localisation.Text? WhyNotEnter(Respondent respondent) =>
        respondent.State != Asking.AskingState.Open ? AnsweringTexts.PhoneNotOpen
        : respondent.HasAnswered || respondent.Invitation is null ? AnsweringTexts.AnsweredAlready : null;

    public async Task Enter(Actor actor, Guid programmeId, Respondent respondent, Submission submission)
    {
        actor.Must(Right.EditSurveys, programmeId);
        if (respondent.Programme.Id != programmeId) throw new Missing("The person");
        if (WhyNotEnter(respondent) is { } why) throw new UserMistake(why);
        // In a transaction of its own, so that nothing in the database ties the row, which stays, to the ballot.
        await db.Write(actor, new Act("survey.enter-by-phone", programmeId, respondent.Invitation!.PersonId), () => Task.CompletedTask);
        await box.Submit(respondent, submission with { Mode = AnswerMode.Phone });
    }
}
