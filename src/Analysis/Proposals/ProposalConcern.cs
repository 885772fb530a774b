namespace BlankeArk.Analysis.Proposals;

/// <summary>Why a proposal may belong elsewhere than among ideas.</summary>
public enum ProposalConcern
{
    /// <summary>It tells of something that breaks a law: money taken, records read, rules broken.</summary>
    Lawbreaking,

    /// <summary>It tells that somebody is bullied, harassed or punished for speaking up.</summary>
    Harassment,

    /// <summary>It tells that somebody who gets help is hit, threatened, locked in or left to themselves.</summary>
    Abuse,

    /// <summary>It tells of something that is a danger to life or health now.</summary>
    Danger,

    /// <summary>It names somebody who gets help.</summary>
    PatientName,

    /// <summary>It holds a national identity number.</summary>
    NationalId,
}

/// <summary>A place in a text that says what it may really be.</summary>
/// <param name="Concern">Why it may belong elsewhere.</param>
/// <param name="Start">Index of the first character in the text that was checked, from 0.</param>
/// <param name="Length">Number of characters (UTF-16 code units), at least 1.</param>
/// <param name="Text">The characters as they stand.</param>
public sealed record ProposalFinding(ProposalConcern Concern, int Start, int Length, string Text)
{
    /// <summary>Whether it must be written otherwise before it can be sent: somebody who gets help is named. Everything else is advice.</summary>
    public bool Refuses => Concern is ProposalConcern.PatientName or ProposalConcern.NationalId;
}
