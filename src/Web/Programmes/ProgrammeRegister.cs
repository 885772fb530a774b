using System.Globalization;
using System.Text;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes.Register;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>Begins, edits, closes and reopens programmes, and says which organisations take part.</summary>
public sealed class ProgrammeRegister(Db db, OrganisationList organisations, KeyStore keys, Keeping keeping, Today today)
{
    private const int LongestKey = 60;

    /// <summary>Begins a programme; whoever does it becomes its coordinator. Gives the programme's key.</summary>
    public async Task<string> Start(Actor actor, ProgrammeInput input, OrganisationChoice owner)
    {
        actor.Must(Right.StartProgramme);
        var title = Check(input);
        var id = Guid.CreateVersion7();
        return await db.Write(actor, new Act("programme.start", id, id), async () =>
        {
            var ownerId = await organisations.FindOrAdd(owner);
            if (input.ParentId is { } parent) await CheckParent(actor, id, parent);
            var programme = new Programme(id, await FreeKey(title), title, input.Language, ownerId, input.StartsOn);
            Fill(programme, title, input, ownerId);
            db.Programmes.Add(programme);
            db.ProgrammeOrganisations.Add(new ProgrammeOrganisation(id, ownerId, 1));
            if (actor.PersonId is { } person)
            {
                db.RoleGrants.Add(new RoleGrant
                {
                    Id = Guid.CreateVersion7(),
                    PersonId = person,
                    Role = Role.Coordinator,
                    ProgrammeId = id,
                    FromDate = today.Date,
                });
            }
            return programme.Key;
        });
    }

    public async Task Edit(Actor actor, Guid programmeId, ProgrammeInput input, OrganisationChoice owner)
    {
        actor.Must(Right.EditProgramme, programmeId);
        var title = Check(input);
        await db.Write(actor, new Act("programme.edit", programmeId, programmeId), async () =>
        {
            var programme = await db.ChangeableProgramme(programmeId);
            db.Expect(programme, input.Version);
            if (input.ParentId is { } parent && parent != programme.ParentId) await CheckParent(actor, programmeId, parent);
            var ownerId = await organisations.FindOrAdd(owner);
            Fill(programme, title, input, ownerId);
            await TakeIn(programmeId, ownerId);
        });
    }

    /// <summary>Closes the programme: from now on it can be read, not changed.</summary>
    public async Task Close(Actor actor, Guid programmeId, DateOnly day)
    {
        actor.Must(Right.EditProgramme, programmeId);
        await db.Write(actor, new Act("programme.close", programmeId, programmeId), async () =>
        {
            var programme = await Find(programmeId);
            if (programme.WhyNotClose(day) is { } why) throw new UserMistake(why, "ClosedOn");
            if (day > today.Date) throw new UserMistake(ProgrammesTexts.ClosesInFuture, "ClosedOn");
            // A year mistyped would otherwise have everything deleted for good the next night, before anybody was told.
            if (day.AddMonths(Math.Min(await keeping.MonthsOf(programmeId), Keeping.Months)) < today.Date.AddDays(Keeping.WarningDays))
                throw new UserMistake(RegisterTexts.ClosedTooLongAgo.With(Keeping.WarningDays), "ClosedOn");
            programme.Close(day);
        });
    }

    public async Task Reopen(Actor actor, Guid programmeId, string why)
    {
        actor.Must(Right.EditProgramme, programmeId);
        var reason = Written.Line(why, "Why", ProgrammesTexts.ReasonNeeded);
        await db.Write(actor, new Act("programme.reopen", programmeId, programmeId, reason), async () =>
        {
            var programme = await Find(programmeId);
            if (programme.WhyNotReopen() is { } whyNot) throw new UserMistake(whyNot);
            if (keys.IsDestroyed(programmeId)) throw new UserMistake(RegisterTexts.CannotReopen);
            programme.Reopen();
        });
    }

    /// <summary>An organisation takes part from now on.</summary>
    public async Task AddOrganisation(Actor actor, Guid programmeId, OrganisationChoice choice)
    {
        actor.Must(Right.EditProgramme, programmeId);
        await db.Write(actor, new Act("programme.organisation.add", programmeId), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var id = await organisations.FindOrAdd(choice);
            if (!await TakeIn(programmeId, id)) throw new UserMistake(ProgrammesTexts.OrganisationThere, "Municipality");
        });
    }

    public async Task RemoveOrganisation(Actor actor, Guid programmeId, Guid organisationId)
    {
        actor.Must(Right.EditProgramme, programmeId);
        await db.Write(actor, new Act("programme.organisation.remove", programmeId, organisationId), async () =>
        {
            var programme = await db.ChangeableProgramme(programmeId);
            if (programme.OwnerOrganisationId == organisationId) throw new UserMistake(ProgrammesTexts.OwnerStays);
            if (await db.Functions.AnyAsync(f => f.ProgrammeId == programmeId && f.OrganisationId == organisationId))
                throw new UserMistake(ProgrammesTexts.OrganisationHasPeople);
            var part = await db.ProgrammeOrganisations.SingleOrDefaultAsync(
                p => p.ProgrammeId == programmeId && p.OrganisationId == organisationId) ?? throw new Missing("Organisation");
            db.ProgrammeOrganisations.Remove(part);
        });
    }

    private async Task<bool> TakeIn(Guid programmeId, Guid organisationId)
    {
        var parts = await db.ProgrammeOrganisations.AsNoTracking().Where(p => p.ProgrammeId == programmeId).ToListAsync();
        if (parts.Any(p => p.OrganisationId == organisationId)) return false;
        var next = parts.Select(p => p.Position).DefaultIfEmpty(0).Max() + 1;
        db.ProgrammeOrganisations.Add(new ProgrammeOrganisation(programmeId, organisationId, next));
        return true;
    }

    private async Task<Programme> Find(Guid id) =>
        await db.Programmes.SingleOrDefaultAsync(p => p.Id == id) ?? throw new Missing("Programme");



    private static string Check(ProgrammeInput input)
    {
        var title = Written.Line(input.Title, nameof(input.Title), ProgrammesTexts.TitleMissing);
        if (!Languages.Has(input.Language)) throw new UserMistake(ProgrammesTexts.LanguageMissing, nameof(input.Language));
        if (input.EndsOn < input.StartsOn) throw new UserMistake(ProgrammesTexts.EndsBeforeStart, nameof(input.EndsOn));
        return title;
    }

    private static void Fill(Programme programme, string title, ProgrammeInput input, Guid ownerId)
    {
        programme.Name(title, input.Language, ownerId, input.ParentId);
        programme.Last(input.StartsOn, input.EndsOn);
        programme.Describe(
            Written.Prose(input.Question, nameof(input.Question)),
            Written.Prose(input.Goal, nameof(input.Goal)),
            Written.Prose(input.EffectGoal, nameof(input.EffectGoal)),
            Written.Prose(input.ResultGoal, nameof(input.ResultGoal)),
            Written.Prose(input.Mandate, nameof(input.Mandate)));
    }

    /// <summary>A programme does not stand above itself, and one names as parent only what one may see.</summary>
    private async Task CheckParent(Actor actor, Guid programmeId, Guid parentId)
    {
        if (!actor.May(Right.SeeProgramme, parentId)) throw new UserMistake(ProgrammesTexts.ParentUnknown, "Parent");
        var parents = await db.Programmes.AsNoTracking().Select(p => new { p.Id, p.ParentId }).ToDictionaryAsync(p => p.Id, p => p.ParentId);
        if (!parents.ContainsKey(parentId)) throw new UserMistake(ProgrammesTexts.ParentUnknown, "Parent");
        for (Guid? above = parentId; above is { } id; above = parents.GetValueOrDefault(id))
            if (id == programmeId) throw new UserMistake(ProgrammesTexts.ParentIsBelow, "Parent");
    }

    private async Task<string> FreeKey(string title)
    {
        var wanted = Slug(title);
        var taken = await db.Programmes.AsNoTracking().Where(p => p.Key.StartsWith(wanted)).Select(p => p.Key).ToListAsync();
        if (wanted is not "new" and not "organisations" && !taken.Contains(wanted)) return wanted;
        var number = 2;
        while (taken.Contains($"{wanted}-{number}")) number++;
        return $"{wanted}-{number}";
    }

    /// <summary>The title as it stands in an address: a–z, digits and hyphens.</summary>
    internal static string Slug(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var c in title.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace('ø', 'o').Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length == LongestKey) break;
        }
        var result = slug.ToString().Trim('-');
        return result.Length == 0 ? "programme" : result;
    }
}
