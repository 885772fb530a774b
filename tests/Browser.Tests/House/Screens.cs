namespace BlankeArk.Browser.Tests.House;

/// <summary>Where pictures of pages are kept: artifacts/screens in the repository.</summary>
internal static class Screens
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "BlankeArk.slnx")))
                return Directory.CreateDirectory(Path.Combine(folder.FullName, "artifacts", "screens")).FullName;
        return Directory.CreateTempSubdirectory("blankeark-screens-").FullName;
    }
}
