using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>The people of a programme and the functions they hold.</summary>
public sealed class Roster(Db db, Today today)
{
    /// <summary>Gives a function to somebody who is in the programme already.</summary>
    public async Task<Guid> AddFunction(Actor actor, Guid programmeId, Guid personId, FunctionInput input)
    {
        actor.Must(Right.EditRoster, programmeId);
        var id = Guid.CreateVersion7();
        await db.Write(actor, new Act("roster.function.add", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            if (!await IsInProgramme(programmeId, personId)) throw new Missing("Person");
            await Add(id, programmeId, personId, input);
        });
        return id;
    }

    /// <summary>Gives a function to somebody new to the programme; one known to the deployment by the same address is that person.</summary>
    public async Task<Guid> AddPerson(Actor actor, Guid programmeId, PersonInput who, FunctionInput input)
    {
        actor.Must(Right.EditRoster, programmeId);
        var (id, name, email) = (Guid.CreateVersion7(), Check(who), Written.Email(who.Email, nameof(who.Email)));
        await db.Write(actor, new Act("roster.person.add", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var known = email is null ? null : await db.People.SingleOrDefaultAsync(p => p.Email == email);
            if (known is not null && !SameName(known.Name, name)) throw new UserMistake(RosterTexts.EmailTaken, nameof(who.Email));
            if (known is null) db.People.Add(known = Fill(new Person(Guid.CreateVersion7(), name), name, email, who));
            await Add(id, programmeId, known.Id, input);
        });
        return id;
    }

    public async Task EditFunction(Actor actor, Guid programmeId, Guid functionId, FunctionInput input)
    {
        actor.Must(Right.EditRoster, programmeId);
        await db.Write(actor, new Act("roster.function.edit", programmeId, functionId), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var function = await Find(programmeId, functionId);
            db.Expect(function, input.Version);
            await Check(programmeId, function.PersonId, input, functionId);
            Fill(function, input);
        });
    }

    /// <summary>Ends a function with its last day; the history stays.</summary>
    public async Task EndFunction(Actor actor, Guid programmeId, Guid functionId, DateOnly lastDay)
    {
        actor.Must(Right.EditRoster, programmeId);
        await db.Write(actor, new Act("roster.function.end", programmeId, functionId), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var function = await Find(programmeId, functionId);
            if (lastDay < function.FromDate) throw new UserMistake(RosterTexts.ToBeforeFrom, "LastDay");
            function.End(lastDay);
        });
    }

    public async Task EditPerson(Actor actor, Guid programmeId, Guid personId, PersonInput input)
    {
        actor.Must(Right.EditRoster, programmeId);
        var (name, email) = (Check(input), Written.Email(input.Email, nameof(input.Email)));
        await db.Write(actor, new Act("roster.person.edit", programmeId, personId), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            if (!await IsInProgramme(programmeId, personId)) throw new Missing("Person");
            if (email is not null && await db.People.AnyAsync(p => p.Email == email && p.Id != personId))
                throw new UserMistake(RosterTexts.EmailTaken, nameof(input.Email));
            var person = await db.People.SingleAsync(p => p.Id == personId);
            db.Expect(person, input.Version);
            if (person.Email != email) await db.MustMayMove(actor, programmeId, [person], today.Date, nameof(input.Email));
            Fill(person, name, email, input);
        });
    }

    private async Task Add(Guid id, Guid programmeId, Guid personId, FunctionInput input)
    {
        await Check(programmeId, personId, input, functionId: null);
        var function = new Function(id, programmeId, personId, input.GroupId, input.OrganisationId, "", input.FromDate);
        Fill(function, input);
        db.Functions.Add(function);
    }

    private static string Check(PersonInput input)
    {
        Written.LineOrNull(input.Phone, nameof(input.Phone));
        Written.LineOrNull(input.Title, nameof(input.Title));
        return Written.Line(input.Name, nameof(input.Name), RosterTexts.NameMissing);
    }

    private async Task Check(Guid programmeId, Guid personId, FunctionInput input, Guid? functionId)
    {
        Written.LineOrNull(input.Post, nameof(input.Post));
        if (input.ToDate < input.FromDate) throw new UserMistake(RosterTexts.ToBeforeFrom, nameof(input.ToDate));
        if (!await db.Groups.AnyAsync(g => g.ProgrammeId == programmeId && g.Id == input.GroupId))
            throw new UserMistake(RosterTexts.GroupMissing, "Group");
        if (input.OrganisationId is { } organisation
            && !await db.ProgrammeOrganisations.AnyAsync(p => p.ProgrammeId == programmeId && p.OrganisationId == organisation))
            throw new UserMistake(RosterTexts.OrganisationNotInProgramme, "Organisation");
        if (input.ReportsToPersonId == personId) throw new UserMistake(RosterTexts.ReportsToSelf, "ReportsTo");
        if (input.ReportsToPersonId is { } boss && !await IsInProgramme(programmeId, boss))
            throw new UserMistake(RosterTexts.ReportsToUnknown.With(""), "ReportsTo");
        var others = await db.Functions.AsNoTracking()
            .Where(f => f.PersonId == personId && f.GroupId == input.GroupId && f.OrganisationId == input.OrganisationId && f.Id != functionId)
            .Select(f => new { f.FromDate, f.ToDate }).ToListAsync();
        if (others.Any(o => (o.ToDate is null || o.ToDate >= input.FromDate) && (input.ToDate is null || input.ToDate >= o.FromDate)))
            throw new UserMistake(RosterTexts.FunctionThere, "Group");
    }

    private static void Fill(Function function, FunctionInput input)
    {
        function.Change(input.GroupId, input.OrganisationId, Written.Tidy(input.Post), input.IsLeader, input.ReportsToPersonId);
        function.Last(input.FromDate, input.ToDate);
    }

    private static Person Fill(Person person, string name, string? email, PersonInput input)
    {
        person.Change(name, email, Written.Tidy(input.Phone), Written.Tidy(input.Title), input.OrganisationId);
        return person;
    }

    private async Task<Function> Find(Guid programmeId, Guid id) =>
        await db.Functions.SingleOrDefaultAsync(f => f.Id == id && f.ProgrammeId == programmeId) ?? throw new Missing("Function");

    private Task<bool> IsInProgramme(Guid programmeId, Guid personId) =>
        db.Functions.AnyAsync(f => f.ProgrammeId == programmeId && f.PersonId == personId);

    private static bool SameName(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
