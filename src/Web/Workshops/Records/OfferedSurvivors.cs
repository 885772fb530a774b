using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Boards;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>Survivors as the idea bank may have them: what the card says of each, and the organisation its home names.</summary>
internal static class OfferedSurvivors
{
    public static async Task<IReadOnlyList<Offer>> To(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!actor.May(Right.SeeProgramme, programme.Id)) return [];
        var (db, keys) = (services.GetRequiredService<Db>(), services.GetRequiredService<KeyStore>());
        if (keys.IsDestroyed(programme.Id)) return [];
        var survivors = await db.RecordStacks.AsNoTracking().Where(s => s.Survives && s.Card != null && s.Home != Home.LetGo)
            .Join(db.Workshops.Where(w => w.ProgrammeId == programme.Id), s => s.WorkshopId, w => w.Id, (s, w) => new { s.Id, s.Name, s.Card, s.Place, w.Number })
            .OrderByDescending(s => s.Number).ThenBy(s => s.Place).ToListAsync();
        if (survivors.Count == 0) return [];
        var names = await db.ProgrammeOrganisations.Where(p => p.ProgrammeId == programme.Id).Join(db.Organisations, p => p.OrganisationId, o => o.Id, (_, o) => o.Name).ToListAsync();
        var seal = keys.ToOpen(programme.Id);
        return [.. survivors.Select(s => Of(s.Id, seal.Open(s.Name), JsonSerializer.Deserialize<Card>(seal.Open(s.Card!.Value))!, names)).OfType<Offer>()];
    }

    // One whose words have been removed is nothing to offer.
    private static Offer? Of(Guid id, string name, Card card, IReadOnlyList<string> names)
    {
        var title = name.Length > 0 ? name : card.What;
        if (title.Length == 0) return null;
        var text = string.Join("\n", new[] { card.What, card.New, card.FirstStep }.Where(words => words.Length > 0));
        return new Offer(Survivors.Kind, id, title, text.Length > 0 ? text : title, card.ForWhom, HomeOf(card.Home, names));
    }

    // The longest name wins, where one is a part of another.
    private static string? HomeOf(string home, IReadOnlyList<string> names) =>
        names.Where(name => home.Contains(Short(name), StringComparison.CurrentCultureIgnoreCase)).MaxBy(name => name.Length);

    private static string Short(string name) => name.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) ? name[..^" kommune".Length] : name;
}
