namespace BlankeArk.Web.Ideas.Bank;

/// <summary>The counties of Norway by the first two digits of their municipalities' official numbers.</summary>
internal static class Counties
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["03"] = "Oslo",
        ["11"] = "Rogaland",
        ["15"] = "Møre og Romsdal",
        ["18"] = "Nordland",
        ["31"] = "Østfold",
        ["32"] = "Akershus",
        ["33"] = "Buskerud",
        ["34"] = "Innlandet",
        ["39"] = "Vestfold",
        ["40"] = "Telemark",
        ["42"] = "Agder",
        ["46"] = "Vestland",
        ["50"] = "Trøndelag",
        ["55"] = "Troms",
        ["56"] = "Finnmark",
    };

    /// <summary>The number and name of the county a municipality lies in; null for what has no such number.</summary>
    public static (string Number, string Name)? Of(string? municipality) =>
        municipality is { Length: 4 } && Names.TryGetValue(municipality[..2], out var name) ? (municipality[..2], name) : null;
}
