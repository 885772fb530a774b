namespace BlankeArk.Web.Platform.Access;

/// <summary>How surely it is known who somebody is: by a link in a letter, or by a passkey or a provider's high level.</summary>
public enum SignInLevel { Link, Strong }
