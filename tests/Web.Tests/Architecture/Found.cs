using Xunit;

namespace BlankeArk.Web.Tests.Architecture;

/// <summary>What a rule found, told whole: a list cut short helps nobody.</summary>
public static class Found
{
    public static void Nothing(IEnumerable<string> found)
    {
        var all = found.Distinct().ToList();
        Assert.True(all.Count == 0, string.Join("\n", all));
    }
}
