namespace BlankeArk.Web.Workshops.Records;

/// <summary>What was typed, as it will be read when it is saved.</summary>
internal static class WallPreview
{
    public static ReadRecord Of(Guid programmeId, WallInput input)
    {
        var (draft, place) = (WallEntry.Draft(input), 0);
        return new ReadRecord
        {
            Workshop = new Workshop(Guid.Empty, programmeId, 0, "", "", default),
            Groups =
            [
                new ReadGroup(Guid.Empty, draft.Name, draft.Statement,
                [
                    .. draft.Stacks.Select(s => s.Round).Concat(draft.Loose.Select(n => n.Round)).Distinct().Order().Select(round => new ReadRound(
                        round,
                        [.. draft.Stacks.Where(s => s.Round == round).Select(s => Of(s, ++place))],
                        [.. draft.Loose.Where(n => n.Round == round).Select(Of)])),
                ]),
            ],
            Rounds = new Dictionary<int, string>(),
            Spread = null,
        };
    }

    private static ReadStack Of(DraftStack stack, int place) => new()
    {
        Id = stack.Id,
        Place = place,
        Round = stack.Round,
        Name = stack.Name,
        Survives = stack.Survives,
        Chosen = false,
        PlenumDots = null,
        Dots = stack.Dots,
        New = null,
        Useful = null,
        Said = null,
        Card = stack.Card,
        Home = string.IsNullOrWhiteSpace(stack.Card?.Home) ? Home.Awaited : Home.Found,
        LetGo = null,
        Notes = [.. stack.Notes.Select(Of)],
    };

    private static ReadNote Of(DraftNote note) => new(Guid.Empty, note.Text, "", null, Hidden: false, Removed: false);
}
