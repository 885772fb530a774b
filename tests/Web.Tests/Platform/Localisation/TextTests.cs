using System.Reflection;
using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Tests.Architecture;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Localisation;

/// <summary>Every text of the program, found wherever it stands.</summary>
public sealed partial class TextTests
{
    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Placeholder { get; }

    // Words of bokmål that nynorsk spells otherwise: the commonest signs of a text that was only copied.
    [GeneratedRegex(@"\b(ikke|hva|hvem|hvordan|hvorfor|hvilke[nt]?|fra|jeg|noe|noen|kommuner|kommunene|deltakere|deltakerne|gjøre|gjøres|hjemme|være|(?<!eller )en(?= [a-zæøå])|et(?= [a-zæøå])|svarene|å svare|velges|hvis|dere|mye|sammen|bare hvis|legges|mangler|flere|spørsmålene|finnes|vises|brukes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bokmal { get; }

    private static IReadOnlyList<(string Name, Text Text)> All { get; } = [.. Rooms.Web.GetTypes().SelectMany(Of)];

    [Fact]
    public void Text_has_all_three_languages()
    {
        Assert.NotEmpty(All);
        Found.Nothing(All.Where(t => new[] { t.Text.Nb, t.Text.Nn, t.Text.En }.Any(string.IsNullOrWhiteSpace)).Select(t => t.Name));
    }

    [Fact]
    public void Text_has_the_same_places_to_fill_in_in_each_language() =>
        Found.Nothing(All.Where(t => !Places(t.Text.Nb).SetEquals(Places(t.Text.Nn)) || !Places(t.Text.Nb).SetEquals(Places(t.Text.En))).Select(t => t.Name));

    [Fact]
    public void Nynorsk_has_no_words_of_bokmal() =>
        Found.Nothing(All.Select(t => (t.Name, Found: Bokmal.Match(t.Text.Nn))).Where(t => t.Found.Success).Select(t => $"{t.Name}: {t.Found.Value}"));

    [Fact]
    public void Nynorsk_is_written_and_not_copied()
    {
        var sentences = All.Where(t => t.Text.Nb.Split(' ').Length >= 5).ToList();

        var copied = sentences.Where(t => t.Text.Nb == t.Text.Nn).ToList();

        Assert.True(copied.Count <= sentences.Count / 10, $"{copied.Count} of {sentences.Count}: {string.Join(", ", copied.Select(t => t.Name))}");
    }

    private static HashSet<string> Places(string text) => [.. Placeholder.Matches(text).Select(m => m.Groups[1].Value)];

    private static IEnumerable<(string, Text)> Of(Type type)
    {
        if (type.ContainsGenericParameters) yield break;
        foreach (var field in type.GetFields(Il.Everything).Where(f => f.IsStatic && f.FieldType == typeof(Text)))
            if (field.GetValue(null) is Text text) yield return ($"{type.Name}.{field.Name}", text);
        foreach (var field in type.GetFields(Il.Everything).Where(f => f.IsStatic && typeof(IEnumerable<Text>).IsAssignableFrom(f.FieldType)))
            foreach (var text in (IEnumerable<Text>?)field.GetValue(null) ?? []) yield return ($"{type.Name}.{field.Name}", text);
        foreach (var field in type.GetFields(Il.Everything).Where(f => f.IsStatic && f.FieldType == typeof(IReadOnlyList<Deed>)))
            foreach (var deed in (IEnumerable<Deed>?)field.GetValue(null) ?? []) yield return ($"{type.Name}.{deed.Verb}", deed.Words);
        foreach (var method in type.GetMethods(Il.Everything).Where(m => m.IsStatic && m.ReturnType == typeof(Text) && !m.IsGenericMethod && !m.IsSpecialName))
            foreach (var text in Said(method)) yield return ($"{type.Name}.{method.Name}", text);
    }

    // A text chosen by a value: asked for each value of an enumeration, and for some numbers.
    private static IEnumerable<Text> Said(MethodInfo method)
    {
        var parameters = method.GetParameters();
        if (parameters.Length != 1) return [];
        var type = parameters[0].ParameterType;
        object[] values = type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()] : type == typeof(int) ? [0, 1, 2, 400, 403, 404, 413, 500] : [];
        return values.Select(value => Ask(method, value)).OfType<Text>();
    }

    private static Text? Ask(MethodInfo method, object value)
    {
        try
        {
            return (Text?)method.Invoke(null, [value]);
        }
        catch (TargetInvocationException unknown) when (unknown.InnerException is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
