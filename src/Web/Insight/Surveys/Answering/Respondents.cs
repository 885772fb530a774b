using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// Finds who stands behind a link, and the form that is theirs. Whatever is wrong with a link (misspelt, forged, withdrawn,
/// not sent yet), the same is asked of the database and the same <see cref="Missing"/> is thrown.
/// </summary>
public sealed class Respondents(Db db, KeyStore keys, Today today)
{
    private static readonly byte[] Nobody = new byte[32];

    public async Task<AnswerForm> ByToken(string? token)
    {
        var hash = LinkToken.Hash(token) ?? Nobody;
        return await Form(await db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.TokenHash == hash && !i.Withdrawn), null);
    }

    public async Task<AnswerForm> ByCode(string? code)
    {
        var known = LinkToken.Hash(code) is null ? "" : code;
        return await Form(null, await db.Askings.AsNoTracking().SingleOrDefaultAsync(a => a.LinkCode == known && a.Way == Way.OpenLink));
    }

    /// <summary>Somebody invited, found by those who run the wave.</summary>
    public async Task<AnswerForm> ByInvitation(Guid waveId, Guid invitationId) =>
        await Form(await db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.Id == invitationId && i.WaveId == waveId && !i.Withdrawn), null);

    private async Task<AnswerForm> Form(Invitation? invitation, WaveAsking? asking)
    {
        var waveId = invitation?.WaveId ?? asking?.WaveId;
        var found = await (
            from wave in db.Waves.AsNoTracking()
            join survey in db.Surveys on wave.SurveyId equals survey.Id
            join programme in db.Programmes on survey.ProgrammeId equals programme.Id
            join owner in db.Organisations on programme.OwnerOrganisationId equals owner.Id
            join asked in db.Askings on wave.Id equals asked.WaveId
            where wave.Id == waveId
            select new { Wave = wave, Survey = survey, Programme = programme, Owner = owner.Name, Asking = asked }).SingleOrDefaultAsync();
        if (found is null || found.Asking.IsPreparing) throw new Missing("The link");
        var person = invitation is null ? null : await db.People.AsNoTracking().SingleAsync(p => p.Id == invitation.PersonId);
        var respondent = new Respondent
        {
            Programme = new ProgrammeRef(found.Programme.Id, found.Programme.Key, found.Programme.Title, found.Programme.Language, found.Programme.ClosedOn),
            Survey = found.Survey,
            Wave = found.Wave,
            Asking = found.Asking,
            State = found.Asking.State(found.Wave, today.Date),
            Invitation = invitation,
            PersonName = person?.Name,
            HasAnswered = person is not null && await db.Participations.AnyAsync(p => p.WaveId == found.Wave.Id && p.PersonId == person.Id),
        };
        return await Form(respondent, found.Owner);
    }

    private async Task<AnswerForm> Form(Respondent respondent, string asker)
    {
        var questions = await db.Questions.AsNoTracking().Where(q => q.SurveyId == respondent.Survey.Id).OrderBy(q => q.Number).ToListAsync();
        var belonging = await BelongingOf(respondent);
        return new AnswerForm
        {
            Respondent = respondent,
            Asker = asker,
            Questions = questions,
            Belonging = belonging,
            SentBefore = respondent.Asking.Anonymous ? new Dictionary<string, IReadOnlyList<string>>() : await Sent(respondent, questions),
        };
    }

    private async Task<Belonging> BelongingOf(Respondent respondent)
    {
        // Where it is known who wrote what, it is known where they belong as well.
        var belonging = new Belonging { Asked = respondent.Asking.Anonymous ? respondent.Asking.Background : Background.None };
        if (belonging.Asked == Background.None) return belonging;
        var programmeId = respondent.Programme.Id;
        var groups = await db.Groups.AsNoTracking().Where(g => g.ProgrammeId == programmeId).OrderBy(g => g.Number).ToListAsync();
        var organisations = await (
            from part in db.ProgrammeOrganisations.AsNoTracking()
            join organisation in db.Organisations on part.OrganisationId equals organisation.Id
            where part.ProgrammeId == programmeId
            orderby part.Position
            select new Place(null, organisation.Id, organisation.Name)).ToListAsync();
        if (respondent.Invitation is not { } invitation)
            return belonging with
            {
                Groups = belonging.AsksGroup ? [.. groups.Select(g => new Place(g.Id, null, g.Name))] : [],
                Organisations = belonging.AsksOrganisation ? organisations : [],
            };
        var day = today.Date;
        var functions = await db.Functions.AsNoTracking()
            .Where(f => f.ProgrammeId == programmeId && f.PersonId == invitation.PersonId && f.FromDate <= day && (f.ToDate == null || f.ToDate >= day)).ToListAsync();
        var places = functions.Select(f => (Group: belonging.AsksGroup ? f.GroupId : (Guid?)null, Organisation: belonging.AsksOrganisation ? f.OrganisationId : null))
            .Where(f => f.Group is not null || f.Organisation is not null).Distinct();
        return belonging with
        {
            Places = [.. places.Select(f => new Place(f.Group, f.Organisation, string.Join(", ", ((string?[])
                [groups.Find(g => g.Id == f.Group)?.Name, organisations.Find(o => o.OrganisationId == f.Organisation)?.Name]).OfType<string>())))
                .OrderBy(p => p.Name, StringComparer.CurrentCulture)],
        };
    }

    private async Task<Dictionary<string, IReadOnlyList<string>>> Sent(Respondent respondent, List<Question> questions)
    {
        var sent = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (respondent.Invitation is not { } invitation) return sent;
        var sheet = await db.NamedSheets.AsNoTracking().SingleOrDefaultAsync(s => s.WaveId == respondent.Wave.Id && s.PersonId == invitation.PersonId);
        if (sheet is null) return sent;
        var seal = keys.Seal(respondent.Programme.Id);
        var answers = await db.Answers.AsNoTracking().Where(a => a.WaveId == respondent.Wave.Id && a.SheetId == sheet.SheetId).ToListAsync();
        foreach (var answer in answers)
            if (questions.Find(q => q.Id == answer.QuestionId) is { } question)
                sent[AskedItem.Field(question)] = question.Kind == QuestionKind.Several ? seal.Open(answer.Value).Split('\n') : [seal.Open(answer.Value)];
        return sent;
    }
}
