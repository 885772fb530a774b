using System.Globalization;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>The fields of the register's form as they are posted.</summary>
public sealed record FactsInput
{
    public required string? Contact { get; init; }
    public required string? Officer { get; init; }
    public required string? Processor { get; init; }
    public required string? Months { get; init; }
    public required string? LongerBecause { get; init; }
    public required int Version { get; init; }
}

/// <summary>What people fill in of the register. A closed programme's too: it is then that the time limits run.</summary>
public sealed class RegisterDesk(Db db, Today today)
{
    public async Task Fill(Actor actor, Guid programmeId, FactsInput input)
    {
        actor.Must(Right.EditProgramme, programmeId);
        var (months, because) = Kept(input);
        var (contact, officer, processor) = (Line(input.Contact, "Contact"), Line(input.Officer, "Officer"), Line(input.Processor, "Processor"));
        await db.Write(actor, new Act("register.fill", programmeId, programmeId, because.Length == 0 ? null : because), async () =>
        {
            var facts = await db.RegisterFacts.SingleOrDefaultAsync(f => f.ProgrammeId == programmeId);
            if (facts is null) db.RegisterFacts.Add(facts = new RegisterFacts(programmeId));
            else db.Expect(facts, input.Version);
            await CheckNotAtOnce(programmeId, facts.Months, months);
            facts.Fill(contact, officer, processor);
            facts.Keep(months, because);
        });
    }

    private static (int Months, string Because) Kept(FactsInput input)
    {
        if (!int.TryParse(input.Months?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var months) || months > Keeping.MostMonths)
            throw new UserMistake(RegisterTexts.MonthsWrong.With(Keeping.MostMonths), "Months");
        if (months <= Keeping.Months) return (months, "");
        return (months, Written.Line(input.LongerBecause, "LongerBecause", RegisterTexts.LongerMissing));
    }

    /// <summary>Nobody shortens the time such that everything is gone the same night, without the warning that comes before.</summary>
    private async Task CheckNotAtOnce(Guid programmeId, int before, int months)
    {
        var closed = await db.Programmes.Where(p => p.Id == programmeId).Select(p => p.ClosedOn).SingleAsync();
        if (months < before && closed?.AddMonths(months) <= today.Date) throw new UserMistake(RegisterTexts.Already.With(months), "Months");
    }

    private static string Line(string? written, string field) => Written.LineOrNull(written, field) ?? "";
}
