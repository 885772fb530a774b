namespace BlankeArk.Web.Platform.Hosting;

/// <summary>The deployment is configured in a way that cannot be meant: said at start, before anything is touched.</summary>
public sealed class SettingsRefused(string message) : Exception(message);
