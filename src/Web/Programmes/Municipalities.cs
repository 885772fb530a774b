using System.Reflection;

namespace BlankeArk.Web.Programmes;

/// <summary>A municipality as the official list has it. A name in several languages holds each of them.</summary>
public sealed record Municipality(string Number, string Name)
{
    public bool IsCalled(string name) =>
        string.Equals(Name, name, StringComparison.OrdinalIgnoreCase)
        || Name.Split(" – ").Any(part => string.Equals(part, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The 357 municipalities of Norway; the list with its source is Data/municipalities.csv.</summary>
public static class Municipalities
{
    private static readonly Lazy<IReadOnlyList<Municipality>> List = new(Read);

    public static IReadOnlyList<Municipality> All => List.Value;

    public static Municipality? Numbered(string number) => All.FirstOrDefault(m => m.Number == number);

    /// <summary>The municipality of this name, or null where none or several have it (Herøy, Våler).</summary>
    public static Municipality? Called(string name)
    {
        var found = All.Where(m => m.IsCalled(name)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static List<Municipality> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("municipalities.csv")
            ?? throw new InvalidOperationException("The list of municipalities is not in the program.");
        using var reader = new StreamReader(stream);
        var result = new List<Municipality>(357);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length < 5 || !char.IsDigit(line[0])) continue;
            result.Add(new Municipality(line[..4], line[5..]));
        }
        return result;
    }
}
