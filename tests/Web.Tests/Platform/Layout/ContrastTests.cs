using System.Globalization;
using System.Text.RegularExpressions;
using BlankeArk.Web.Tests.Architecture;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Layout;

/// <summary>The colours of app.css, in light and in dark: text reads at the contrast WCAG 2.2 AA asks, notes at 7:1.</summary>
public sealed partial class ContrastTests
{
    private const string Edge = "@media screen and (prefers-color-scheme: dark)";

    [GeneratedRegex(@"(--[a-z0-9-]+):\s*(#[0-9a-f]{6}|var\((--[a-z0-9-]+)\));", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token { get; }

    [Theory]
    [InlineData("--ink", "--paper", 7)]
    [InlineData("--ink", "--desk", 7)]
    [InlineData("--muted", "--paper", 4.5)]
    [InlineData("--muted", "--desk", 4.5)]
    [InlineData("--accent", "--paper", 4.5)]
    [InlineData("--accent", "--desk", 4.5)]
    [InlineData("--on-accent", "--accent", 4.5)]
    [InlineData("--on-accent", "--ds-color-accent-base-hover", 4.5)]
    [InlineData("--on-accent", "--ds-color-accent-base-active", 4.5)]
    [InlineData("--accent", "--ds-color-accent-surface-hover", 4.5)]
    [InlineData("--ink", "--tint", 7)]
    [InlineData("--danger", "--paper", 4.5)]
    [InlineData("--danger", "--danger-tint", 4.5)]
    [InlineData("--ink", "--danger-tint", 4.5)]
    [InlineData("--thread", "--paper", 3)]
    [InlineData("--thread", "--desk", 3)]
    [InlineData("--ds-color-neutral-border-default", "--paper", 3)]
    [InlineData("--ds-color-neutral-border-default", "--ds-color-neutral-surface-default", 3)]
    [InlineData("--note-ink", "--note1", 7)]
    [InlineData("--note-ink", "--note2", 7)]
    [InlineData("--note-ink", "--note3", 7)]
    [InlineData("--note-ink", "--note4", 7)]
    [InlineData("--note-ink", "--note5", 7)]
    [InlineData("--note-ink", "--demo", 7)]
    public void Colour_stands_out_in_light_and_dark(string front, string back, double least)
    {
        foreach (var (scheme, colours) in Schemes())
        {
            var ratio = Ratio(Resolve(colours, front), Resolve(colours, back));

            Assert.True(ratio >= least, $"{scheme}: {front} on {back} has {ratio:0.00}:1, needs {least}:1.");
        }
    }

    private static IEnumerable<(string Scheme, Dictionary<string, string> Colours)> Schemes()
    {
        var css = Repository.Read("src/Web/wwwroot/css/app.css");
        var edge = css.IndexOf(Edge, StringComparison.Ordinal);
        var light = Tokens(css[..edge]);
        var dark = new Dictionary<string, string>(light, StringComparer.Ordinal);
        foreach (var (name, value) in Tokens(css[edge..css.IndexOf("\n}\n", edge, StringComparison.Ordinal)])) dark[name] = value;
        return [("light", light), ("dark", dark)];
    }

    private static Dictionary<string, string> Tokens(string css) =>
        Token.Matches(css).ToDictionary(m => m.Groups[1].Value, m => m.Groups[3].Success ? m.Groups[3].Value : m.Groups[2].Value, StringComparer.Ordinal);

    private static string Resolve(Dictionary<string, string> colours, string name)
    {
        while (!name.StartsWith('#')) name = colours[name];
        return name;
    }

    // WCAG 2.2, definitions of contrast ratio and relative luminance.
    private static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex) => 0.2126 * Linear(hex, 1) + 0.7152 * Linear(hex, 3) + 0.0722 * Linear(hex, 5);

    private static double Linear(string hex, int at)
    {
        var c = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
