using System.Text;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>
/// The demo's workshop that can be joined, invented: two groups have asked their question and chosen directions, and now
/// write ideas. What one group has written is shown already.
/// </summary>
internal sealed class OpenWorkshopDemo(BoardScript script, Seats seats, Guid workshop)
{
    public const string Code = "PRV7K2";

    private static readonly (string Name, string Material)[] Groups =
    [
        ("Trygg hjemme", "Fra intervjuene: «Om natten ligger jeg og lytter.» Sju av fjorten kjenner seg utrygge når det er mørkt."),
        ("Mer enn tjenester", "Fra intervjuene: «Jeg trenger ikke flere timer hjelp. Jeg trenger noen å drikke kaffe med.»"),
    ];

    public static async Task Seed(DemoSeed demo)
    {
        var programme = await demo.Db.Programmes.AsNoTracking().Where(p => p.Key == DemoSeed.ProgrammeKey)
            .Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn)).SingleOrDefaultAsync();
        if (programme is null) return;
        var seats = demo.Get<Seats>();
        await demo.Get<WorkshopDesk>().Create(demo.Actor, programme, new NewWorkshop
        {
            Title = "Kreativ dag: hverdagen hjemme",
            HeldOn = demo.Today,
            Facilitator = await Leader(demo.Db, programme.Id),
            TemplateTitle = "",
            Phases = Templates.Creative.Plan(programme.Language, []),
            Groups = string.Join('\n', Groups.Select(g => g.Name)),
            Code = Code,
            Script = (script, id) => new OpenWorkshopDemo(script, seats, id).Play(),
        });
        demo.Workshop($"/w/{Code}");
    }

    private static async Task<Guid?> Leader(Db db, Guid programme) =>
        await db.RoleGrants.Where(g => g.ProgrammeId == programme && g.Role == Role.Facilitator).OrderBy(g => g.PersonId).Select(g => (Guid?)g.PersonId).FirstOrDefaultAsync();

    private void Play()
    {
        var groups = script.Board.Groups.ToList();
        foreach (var (i, group) in groups.Index()) script.Do(new MakeGroup(group.Id, group.Name, Groups[i].Material, SelfLed: true));
        var words = OpenWorkshopWords.Groups;
        foreach (var (i, group) in groups.Index())
            for (var seat = 0; seat < words[i].Seats; seat++) script.Do(new Join(group.Id), PlayerOf(i, seat));
        Begin(PhaseKind.Statement, 0);
        foreach (var (i, group) in groups.Index())
        {
            Write(i, words[i].Questions.Select(question => (question, (Guid?)null)));
            script.Do(new ChooseStatement(group.Id, words[i].Questions[0]));
        }
        Begin(PhaseKind.Produce, 1);
        foreach (var (i, _) in groups.Index()) Write(i, words[i].Directions.SelectMany(d => d.Notes).Select(note => (note, (Guid?)null)));
        Begin(PhaseKind.Land, 1);
        foreach (var (i, group) in groups.Index()) Land(i, group.Id, words[i].Directions);
        Begin(PhaseKind.Produce, 2);
        foreach (var (i, group) in groups.Index())
        {
            var survivors = script.Board.Stacks.Where(s => s.Group == group.Id && s.Survives).ToList();
            Write(i, words[i].Ideas.Select((idea, n) => (idea, (Guid?)survivors[n % survivors.Count].Id)));
        }
        script.Do(new Reveal(groups[0].Id));
    }

    private void Land(int at, Guid group, IReadOnlyList<DemoDirection> directions)
    {
        var notes = script.Board.Notes.Where(n => n.Group == group && n.Round == 1).ToList();
        var stacks = new List<Guid>();
        foreach (var direction in directions)
        {
            var stack = Guid.NewGuid();
            stacks.Add(stack);
            script.Do(new MakeStack(stack, direction.Name, [.. notes.Where(n => direction.Notes.Contains(n.Text)).Select(n => n.Id)]));
        }
        script.Do(new OpenVoting(group, Open: true));
        // The seats take turns, so that nobody gives more than they have.
        var turn = 0;
        foreach (var (i, direction) in directions.Index())
            for (var dot = 0; dot < direction.Dots; dot++) script.Do(new Vote(stacks[i], 1, null, null), PlayerOf(at, turn++ % OpenWorkshopWords.Groups[at].Seats));
        script.Do(new OpenVoting(group, Open: false));
        foreach (var (i, direction) in directions.Index())
            if (direction.Survives) script.Do(new Choose(stacks[i], Survives: true));
    }

    // The notes go round among the seats.
    private void Write(int group, IEnumerable<(string Text, Guid? Heading)> notes)
    {
        foreach (var (i, (text, heading)) in notes.Index())
            script.Do(new Write(Guid.NewGuid(), 0, heading, text), PlayerOf(group, i % OpenWorkshopWords.Groups[group].Seats));
    }

    private void Begin(PhaseKind kind, int round) => script.Do(new Begin(script.Board.Phases.First(p => p.Kind == kind && p.Round == round).Number));

    private Player PlayerOf(int group, int seat) => new(seats.SeatOf(workshop, Encoding.ASCII.GetBytes($"demo-{group}-{seat}")).Author, IsFacilitator: false);
}
