using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

public sealed record KnownPerson(Guid Id, string Name, string? Email);

/// <summary>Finds a programme's people by what a list says of them: the e-mail address first, then the name.</summary>
public sealed class PeopleFinder
{
    private readonly ILookup<string, KnownPerson> byName;
    private readonly Dictionary<string, KnownPerson> byEmail;

    private PeopleFinder(IReadOnlyList<KnownPerson> people)
    {
        byName = people.ToLookup(p => Key(p.Name), StringComparer.Ordinal);
        byEmail = people.Where(p => p.Email is not null).ToDictionary(p => p.Email!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Everybody who has, or has had, a function in the programme.</summary>
    public static async Task<PeopleFinder> Of(Db db, Guid programmeId) => new(await db.People.AsNoTracking()
        .Where(p => db.Functions.Any(f => f.ProgrammeId == programmeId && f.PersonId == p.Id))
        .Select(p => new KnownPerson(p.Id, p.Name, p.Email)).ToListAsync());

    /// <summary>The person, or in words why none is found.</summary>
    public (KnownPerson? Person, FilledText? Why) Find(string? name, string? email)
    {
        if (email is not null && byEmail.TryGetValue(email.Trim(), out var addressed)) return (addressed, null);
        if (name is null) return (null, new(ParticipationTexts.EmailUnknown, email));
        var named = byName[Key(name)].Concat(Turned(name)).DistinctBy(p => p.Id).Take(2).ToList();
        return named.Count switch
        {
            1 => (named[0], null),
            0 => (null, new(ParticipationTexts.NameUnknown, name)),
            _ => (null, new(ParticipationTexts.NameShared, name)),
        };
    }

    // «Nordmann, Kari»
    private IEnumerable<KnownPerson> Turned(string name) =>
        name.Split(',') is [var last, var first] ? byName[Key($"{first} {last}")] : [];

    private static string Key(string name) =>
        string.Join(' ', name.Normalize().ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
