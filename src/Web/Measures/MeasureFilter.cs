using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Measures;

/// <summary>Which of the measures one may see are asked for; what is not understood asks for nothing.</summary>
public sealed record MeasureFilter(string? Programme, Guid? Organisation, MeasureStage? Stage)
{
    public static MeasureFilter Of(string? programme, string? organisation, string? stage) => new(
        string.IsNullOrWhiteSpace(programme) ? null : programme,
        Guid.TryParse(organisation, out var id) ? id : null,
        Enum.TryParse<MeasureStage>(stage, out var known) && Enum.IsDefined(known) ? known : null);

    public bool IsAny => Programme is null && Organisation is null && Stage is null;

    public string Query => string.Join('&',
        new[] { ("programme", Programme), ("organisation", Organisation?.ToString()), ("stage", Stage?.ToString()) }
            .Where(p => p.Item2 is not null).Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2!)}"));

    public IQueryable<Measure> Among(IQueryable<Measure> measures, Db db)
    {
        if (Programme is { } key) measures = measures.Where(m => db.Programmes.Any(p => p.Id == m.ProgrammeId && p.Key == key));
        if (Organisation is { } organisation) measures = measures.Where(m => m.OrganisationId == organisation);
        return Stage is { } stage ? measures.Where(m => m.Stage == stage) : measures;
    }
}
