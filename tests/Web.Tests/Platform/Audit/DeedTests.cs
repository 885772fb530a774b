using System.Reflection;
using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Tests.Architecture;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Audit;

public sealed partial class DeedTests
{
    [GeneratedRegex(@"^[a-z]+(\.[a-z-]+)+$")]
    private static partial Regex Verb { get; }

    [Fact]
    public void Every_verb_of_the_program_has_words()
    {
        var worded = PlatformDeeds.All.Concat(RoomList.All.SelectMany(room => room.Deeds)).Select(deed => deed.Verb).ToHashSet(StringComparer.Ordinal);

        var verbs = Rooms.Web.GetTypes().SelectMany(Il.Methods).Where(NamesVerb).SelectMany(Il.Strings).Where(text => Verb.IsMatch(text)).Distinct().ToList();

        Assert.True(verbs.Count > 60, $"Only {verbs.Count} verbs were found.");
        // A job's kind looks like a verb, and is named where the job is promised.
        var kinds = RoomList.All.SelectMany(room => room.Jobs.Select(job => job.Kind));
        Found.Nothing(verbs.Except(worded).Except(kinds).Select(verb => $"«{verb}» has no words: add it to its room's Deeds."));
    }

    // A verb is named where an act is made, or handed to a method that makes it.
    private static bool NamesVerb(MethodBase method) => Il.Mentions(method).Any(step =>
        step is ConstructorInfo { DeclaringType: var made } && made == typeof(Act)
        || step is MethodInfo called && called.DeclaringType?.Assembly == Rooms.Web && called.GetParameters().Any(p => p.Name == "verb" && p.ParameterType == typeof(string)));
}
