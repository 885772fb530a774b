using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Audit;

/// <summary>
/// A verb of the audit in plain words. Why something was done is usually what somebody wrote, which stands in the programme
/// and is not for whoever runs the deployment: only where <see cref="Why"/> is given did the program itself say it.
/// </summary>
public sealed record Deed(string Verb, Text Words)
{
    /// <summary>Says in the reader's language what the program noted as why; null where people wrote it.</summary>
    public Func<string, string>? Why { get; init; }
}
