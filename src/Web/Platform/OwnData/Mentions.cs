using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>A person in running text: the whole name or the address, as words of their own, whatever their capitals.</summary>
public static class Mentions
{
    public static bool In(string? text, PersonRef person) => !string.IsNullOrEmpty(text) && Of(person).IsMatch(text);

    public static string Without(string text, PersonRef person, string standIn) => Of(person).Replace(text, _ => standIn);

    private static Regex Of(PersonRef person)
    {
        var marks = new[] { person.Name, person.Email }.OfType<string>().Select(mark =>
            string.Join(@"\s+", mark.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))).Where(mark => mark.Length > 0);
        return new Regex($@"(?<![\p{{L}}\p{{N}}])({string.Join('|', marks)})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
