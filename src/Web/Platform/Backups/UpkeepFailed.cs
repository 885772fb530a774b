namespace BlankeArk.Web.Platform.Backups;

/// <summary>A backup, restore, drill or rotation was refused or did not come through; said in words, and nothing is half done.</summary>
public sealed class UpkeepFailed(string message, Exception? cause = null) : Exception(message, cause);
