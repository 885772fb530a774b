using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>How far a wave has come, in numbers alone.</summary>
public sealed record AskingCount
{
    /// <summary>How many are asked; null where whoever has the open link may answer.</summary>
    public required int? Asked { get; init; }
    public required int Answered { get; init; }
    public required int ByPhone { get; init; }
}

public enum AskedState { Waiting, Answered, ByPhone, NoEmail, MailFailed, Withdrawn }

/// <summary>Somebody asked, or left out, and how it stands.</summary>
public sealed record AskedPerson
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required AskedState State { get; init; }
    /// <summary>In words, when a letter failed.</summary>
    public required string? WhyFailed { get; init; }
    /// <summary>Holds no function in the programme any more.</summary>
    public required bool HasLeft { get; init; }
    /// <summary>The link is closed; somebody who had answered stays among those who did.</summary>
    public required bool Withdrawn { get; init; }
}

/// <summary>Somebody who may be asked: holds a function today.</summary>
public sealed record MayBeAsked(Guid Id, string Name, bool HasEmail, bool IsAsked);

/// <summary>Reads how it goes with a wave that is asked here.</summary>
public sealed class AskingReading(Db db, Today today, MailDesk mails)
{
    public async Task<AskingCount> Count(Actor actor, Guid programmeId, Wave wave, WaveAsking asking)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var byMode = await db.Participations.Where(p => p.WaveId == wave.Id).GroupBy(p => p.Mode).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var taken = byMode.Sum(m => m.Count);
        if (asking.Way == Way.OpenLink)
            return new AskingCount { Asked = null, Answered = asking.Received ?? await db.Ballots.CountAsync(b => b.WaveId == wave.Id), ByPhone = 0 };
        var asked = asking.IsPreparing
            ? await db.HeldOn(programmeId, today.Date).CountAsync(p => !db.Invitations.Any(i => i.WaveId == wave.Id && i.PersonId == p))
            : await db.Invitations.CountAsync(i => i.WaveId == wave.Id && (!i.Withdrawn || db.Participations.Any(p => p.WaveId == wave.Id && p.PersonId == i.PersonId)));
        return new AskingCount { Asked = asked, Answered = taken, ByPhone = byMode.Find(m => m.Key == AnswerMode.Phone)?.Count ?? 0 };
    }

    /// <summary>Everybody with an invitation, by name.</summary>
    public async Task<IReadOnlyList<AskedPerson>> People(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.SeeParticipation, programmeId);
        var invited = await db.Invitations.AsNoTracking().Where(i => i.WaveId == waveId)
            .Join(db.People, i => i.PersonId, p => p.Id, (i, p) => new { i.Id, i.PersonId, i.Withdrawn, p.Name, p.Email }).OrderBy(i => i.Name).ToListAsync();
        var took = await db.Participations.AsNoTracking().Where(p => p.WaveId == waveId).ToDictionaryAsync(p => p.PersonId, p => p.Mode);
        var held = (await db.HeldOn(programmeId, today.Date).ToListAsync()).ToHashSet();
        var failed = (await mails.Letters(SurveyMails.Invitation, AskedWave.Occasion(waveId))).Where(l => l.Outcome == MailOutcome.Failed).ToDictionary(l => l.SubjectId, l => l.WhyNot);
        return [.. invited.Select(i => new AskedPerson
        {
            Id = i.PersonId,
            Name = i.Name,
            State = took.TryGetValue(i.PersonId, out var mode) ? (mode == AnswerMode.Phone ? AskedState.ByPhone : AskedState.Answered)
                : i.Withdrawn ? AskedState.Withdrawn
                : i.Email is null ? AskedState.NoEmail
                : failed.ContainsKey(i.Id) ? AskedState.MailFailed
                : AskedState.Waiting,
            WhyFailed = failed.GetValueOrDefault(i.Id),
            HasLeft = !held.Contains(i.PersonId),
            Withdrawn = i.Withdrawn,
        })];
    }

    /// <summary>Everybody who holds a function today, by name, and whether this wave asks them as it stands.</summary>
    public async Task<IReadOnlyList<MayBeAsked>> Choices(Actor actor, Guid programmeId, Guid waveId, bool preparing)
    {
        actor.Must(Right.SeeParticipation, programmeId);
        var held = db.HeldOn(programmeId, today.Date);
        var standing = await db.Invitations.AsNoTracking().Where(i => i.WaveId == waveId).ToDictionaryAsync(i => i.PersonId, i => !i.Withdrawn);
        var people = await db.People.AsNoTracking().Where(p => held.Contains(p.Id)).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.Email }).ToListAsync();
        return [.. people.Select(p => new MayBeAsked(p.Id, p.Name, p.Email is not null, standing.TryGetValue(p.Id, out var asked) ? asked : preparing))];
    }

    /// <summary>What has gone out of each kind of letter, and what will.</summary>
    public async Task<IReadOnlyDictionary<string, MailRound>> Rounds(Actor actor, Guid programmeId, Guid waveId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        return (await mails.Rounds(AskedWave.Occasion(waveId))).ToDictionary(r => r.Kind, StringComparer.Ordinal);
    }

    /// <summary>For each language that some question lacks, their numbers: those who read it see them in the programme's.</summary>
    public async Task<IReadOnlyList<(string Language, IReadOnlyList<int> Questions)>> Lacking(Actor actor, Guid programmeId, Guid surveyId, string own)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var questions = await db.Questions.AsNoTracking().Where(q => q.SurveyId == surveyId).OrderBy(q => q.Number).ToListAsync();
        return [.. Languages.All.Where(l => l != own)
            .Select(l => (l, (IReadOnlyList<int>)[.. questions.Where(q => !q.IsIn(l, own)).Select(q => q.Number)])).Where(l => l.Item2.Count > 0)];
    }
}
