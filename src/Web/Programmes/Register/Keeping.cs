using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>How long raw material is kept after a programme is closed: a year, or what the programme has chosen.</summary>
public sealed class Keeping(Db db)
{
    public const int Months = 12;
    public const int MostMonths = 120;
    /// <summary>Days that at least lie between closing and the first deletion; so many as the shortest month has.</summary>
    public const int WarningDays = 28;

    /// <summary>The closed programmes, each with the day on which its raw material falls due.</summary>
    public async Task<IReadOnlyList<(Guid Programme, DateOnly Day)>> Closed()
    {
        var closed = await db.Programmes.AsNoTracking().Where(p => p.ClosedOn != null)
            .Select(p => new { p.Id, p.ClosedOn, Chosen = db.RegisterFacts.Where(f => f.ProgrammeId == p.Id).Select(f => (int?)f.Months).FirstOrDefault() })
            .ToListAsync();
        return [.. closed.Select(p => (p.Id, p.ClosedOn!.Value.AddMonths(p.Chosen ?? Months)))];
    }

    public async Task<int> MonthsOf(Guid programme) =>
        await db.RegisterFacts.Where(f => f.ProgrammeId == programme).Select(f => (int?)f.Months).SingleOrDefaultAsync() ?? Months;
}
