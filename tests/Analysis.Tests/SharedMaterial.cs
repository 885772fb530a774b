using Xunit;

namespace BlankeArk.Analysis.Tests;

/// <summary>
/// Public and real material that the project measures itself on, but does not contain: the folder named by
/// BLANKEARK_SHARED, or «shared» beside the repository. A test that needs it skips where it is absent.
/// </summary>
internal static class SharedMaterial
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("BLANKEARK_SHARED") is { Length: > 0 } named
            ? named
            : Path.GetFullPath(Path.Combine(Repository(), "..", "shared"));

    public static string Text(string path)
    {
        var file = Path.Combine(Folder, path);
        Assert.SkipUnless(File.Exists(file), $"The shared material {path} is not on this machine; set BLANKEARK_SHARED to its folder.");
        return File.ReadAllText(file);
    }

    public static string[] Lines(string path) => Text(path).Split('\n')[..^1];

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BlankeArk.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
