using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>Text that somebody wrote in a programme, and where one reads it.</summary>
public sealed record WrittenText(Guid Id, ProgrammeRef Programme, string What, string Address, params IReadOnlyList<string> Texts);

/// <summary>Where such text lies: the table, the column of the record's id, and the columns of text.</summary>
public sealed record TextPlace(string Table, string Key, params IReadOnlyList<string> Columns)
{
    public bool Versioned { get; init; } = true;
    /// <summary>Words that are looked for in that text, under the same id: the name goes from both or from neither.</summary>
    public TextPlace? With { get; init; }
}

/// <summary>Makes a kind of record of running text in which people are named: found by the name, and rid of it in the text.</summary>
public static class MentionKind
{
    /// <param name="name">The kind's name.</param>
    /// <param name="title">Such as «Nevnt i referater».</param>
    /// <param name="why">Why such text is kept, and the ground.</param>
    /// <param name="until">How long.</param>
    /// <param name="suggested">What is suggested of it.</param>
    /// <param name="place">Where it lies.</param>
    /// <param name="read">The texts of the programmes that person was in.</param>
    public static HeldKind Of(string name, Text title, Text why, Text until, Fate suggested, TextPlace place, Func<Db, Guid, Task<List<WrittenText>>> read)
    {
        HeldKind? made = null;
        return made = new HeldKind
        {
            Name = name,
            Title = title,
            Why = why,
            Until = until,
            Verdict = Verdict.Judged,
            Outcomes = suggested == Fate.Keep ? [Fate.Keep, Fate.Unname] : [Fate.Unname, Fate.Keep],
            Find = (services, person) => Find(made!, services, person, read),
            Erase = erasing => Erase(erasing, place),
        };
    }

    private static async Task<IReadOnlyList<HeldRecord>> Find(HeldKind kind, IServiceProvider services, Guid person, Func<Db, Guid, Task<List<WrittenText>>> read)
    {
        if (await services.GetRequiredService<KnownPeople>().Find(person) is not { } known) return [];
        var texts = await read(services.GetRequiredService<Db>(), person);
        return
        [
            .. texts.Where(t => t.Texts.Any(text => Mentions.In(text, known)))
                .Select(t => new HeldRecord { Kind = kind, Id = t.Id, Programme = t.Programme, What = t.What, Address = t.Address }),
        ];
    }

    private static async Task Erase(Erasing erasing, TextPlace place)
    {
        if (erasing.Outcome == Fate.Keep) return;
        if (place.With is { } with) await Erase(erasing, with);
        foreach (var column in place.Columns)
        {
            // The names of tables and columns are our own.
            var read = $"select distinct {column} as \"Value\" from \"{place.Table}\" where {place.Key} = {{0}}";
            var write = $"update \"{place.Table}\" set {column} = {{0}}{(place.Versioned ? ", version = version + 1" : "")} where {place.Key} = {{1}} and {column} = {{2}}";
            foreach (var text in await erasing.Db.Database.SqlQueryRaw<string>(read, erasing.Id).ToListAsync())
                if (Mentions.In(text, erasing.Person))
                    await erasing.Db.Database.ExecuteSqlRawAsync(write, Mentions.Without(text, erasing.Person, erasing.StandIn.Name), erasing.Id, text);
        }
    }
}
