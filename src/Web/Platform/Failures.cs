namespace BlankeArk.Web.Platform;

/// <summary>The user's mistake: a message for the field it concerns, or for the form as a whole. Nothing was changed.</summary>
public sealed class UserMistake(string message, string? field = null) : Exception(message)
{
    public string? Field { get; } = field;
}

/// <summary>What was asked for is not there, or not for this actor to know of: 404.</summary>
public sealed class Missing(string what) : Exception($"{what} is not there.");

/// <summary>
/// The actor is known and may not do this: 403, or the sign-in page for somebody not signed in, or a passkey asked for
/// where that is all that is missing.
/// </summary>
public sealed class Forbidden(string what, bool lacksPasskey = false) : Exception($"Not allowed: {what}.")
{
    public bool LacksPasskey { get; } = lacksPasskey;
}
