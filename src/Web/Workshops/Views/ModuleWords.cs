using System.Globalization;
using System.Reflection;
using System.Text.Json;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Views;

/// <summary>
/// The words a live view's module needs, in the reader's language: there are none in the modules themselves. The name of a
/// text is its key; «one|several» where a number decides, which is the first that is filled in.
/// </summary>
internal static class ModuleWords
{
    /// <summary>Every text of a class, and why commands are refused, as JSON for the page to hold.</summary>
    public static string Of(Type texts) => JsonSerializer.Serialize(
        texts.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(Text))
            .Select(field => (Key: JsonNamingPolicy.CamelCase.ConvertName(field.Name), Text: (Text)field.GetValue(null)!))
            .Concat(Enum.GetValues<Boards.Refusal>().Select(why => (Key: $"no{why}", Text: WorkshopsTexts.Refused(why))))
            .ToDictionary(word => word.Key, word => word.Text.ToString(), StringComparer.Ordinal));

    /// <summary>A text of two forms with its number filled in, as the modules do it.</summary>
    public static string Of(Text counted, int count)
    {
        var forms = counted.ToString().Split('|');
        return string.Format(CultureInfo.CurrentUICulture, count == 1 ? forms[0] : forms[^1], count);
    }
}
