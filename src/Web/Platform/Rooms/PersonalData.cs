using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Rooms;

/// <summary>The point of article 6(1) of the GDPR that a processing stands on.</summary>
public enum LegalGround { PublicTask, LegalDuty, Consent }

/// <summary>
/// Personal data in plain words: what, about whom, why (legal ground), and until when; and, beside them, what the
/// programme's register of personal data says of them.
/// </summary>
public sealed record PersonalData(Text What, Text About, Text Why, Text Until)
{
    public LegalGround Ground { get; init; } = LegalGround.PublicTask;

    /// <summary>What of the special categories (article 9) may stand in it; null when none is asked for.</summary>
    public Text? Special { get; init; }

    /// <summary>Who may read it: the roles that hold this right. Null for what each sees of oneself alone.</summary>
    public Right? ReadWith { get; init; }

    /// <summary>How it is erased when somebody asks, in plain words.</summary>
    public Text? Erased { get; init; }

    /// <summary>How many a programme holds; null for what belongs to the deployment and no programme.</summary>
    public Func<Db, Guid, Task<int>>? Count { get; init; }

    /// <summary>What is counted, such as «{0} svar».</summary>
    public Text? Counted { get; init; }

    /// <summary>The name of the <see cref="DueDeletion"/> that ends it by itself, or null.</summary>
    public string? Due { get; init; }
}

/// <summary>A kind of record that falls due by a rule, and is then deleted by itself in the night.</summary>
public sealed record DueDeletion
{
    public required string Name { get; init; }
    public required Text What { get; init; }
    /// <summary>The rule in plain words; {0} is the programme's own number of months where it <see cref="Keeps"/> one.</summary>
    public required Text Rule { get; init; }
    /// <summary>The rule reckons from the day the programme is closed, with the months the programme has chosen.</summary>
    public bool Keeps { get; init; }
    /// <summary>What there is whose day is known, whether it has come or not.</summary>
    public required Func<IServiceProvider, Task<IReadOnlyList<DueBatch>>> Waiting { get; init; }
    /// <summary>Inside a change: deletes a batch and notes it in the ledger; gives how many. Harmless when they are gone.</summary>
    public required Func<IServiceProvider, DueBatch, Task<int>> Delete { get; init; }
}

/// <summary>So many records of a programme, or of the deployment when none is given, that fall due on one day.</summary>
public sealed record DueBatch(Guid? Programme, DateOnly Day, int Count);
