namespace BlankeArk.Analysis.Disclosure;

/// <summary>What a roster must hold to be prepared.</summary>
internal static class RosterCheck
{
    public static void Throw(DisclosureRoster roster)
    {
        Named(roster.People.Select(person => person.Name), "person");
        Named(roster.People.SelectMany(person => person.Posts).Select(post => post.Post), "post");
        Named(roster.Municipalities, "municipality");
        Named(roster.Places, "place");
        Named(roster.Units, "unit");
        Named(roster.Ignored, "name to ignore");
    }

    private static void Named(IEnumerable<string> names, string what)
    {
        if (names.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException($"A {what} without a name is in the roster.", nameof(names));
    }
}
