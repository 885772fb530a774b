namespace BlankeArk.Web.Platform.Sealing;

/// <summary>Something that, once deleted, stays deleted when an older backup is restored.</summary>
public sealed record DeletionKind(string Name, Func<IServiceProvider, Guid, Task> Again);
