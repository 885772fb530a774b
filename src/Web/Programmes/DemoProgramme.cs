using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;

namespace BlankeArk.Web.Programmes;

/// <summary>
/// The demo programme, in the shape of a real one and invented throughout: four municipalities, a region that owns it,
/// a college beside it, seven groups, and three phases of which the second is under way.
/// </summary>
internal sealed class DemoProgramme(Db db, DemoSeed demo)
{
    private const string College = "Høgskolen i Fagerdalene";
    private static readonly string[] Municipalities = ["Bjørkelia", "Elvedal", "Furumo", "Vidsetra"];
    private readonly DateOnly start = new DateOnly(demo.Today.Year, demo.Today.Month, 1).AddMonths(-9);
    private readonly Guid programmeId = Guid.CreateVersion7();
    private readonly Dictionary<char, Guid> groups = [];
    private readonly Dictionary<string, Guid> people = new(StringComparer.Ordinal);
    private readonly List<Organisation> organisations = [];

    public static Task Seed(DemoSeed demo)
    {
        new DemoProgramme(demo.Db, demo).Seed();
        return Task.CompletedTask;
    }

    private void Seed()
    {
        AddOrganisations();
        AddProgramme();
        AddPhases();
        AddGroups();
        foreach (var person in DemoPeople.All) Add(person);
        AddTurnover();
        AddOutsiders();
        GiveRole(Role.Coordinator, people[DemoPeople.Coordinator], DemoPeople.Coordinator);
        GiveRole(Role.Owner, people[DemoPeople.Owner], DemoPeople.Owner);
        AddDrivers();
        demo.Persona(Role.Member, people[DemoPeople.Member], DemoPeople.Member);
    }

    private Guid Municipality(int place) => organisations[place - 1].Id;

    private void AddOrganisations()
    {
        foreach (var name in Municipalities) AddOrganisation(OrganisationKind.Municipality, name);
        AddOrganisation(OrganisationKind.Region, "Helseregion Fagerdalene");
        AddOrganisation(OrganisationKind.College, College);
        for (var i = 0; i < 4; i++)
        {
            db.Units.Add(new Unit(Guid.CreateVersion7(), organisations[i].Id, "Hjemmetjenesten"));
            db.Units.Add(new Unit(Guid.CreateVersion7(), organisations[i].Id, "Helse og mestring"));
        }
    }

    private void AddOrganisation(OrganisationKind kind, string name)
    {
        var organisation = new Organisation(Guid.CreateVersion7(), kind, name, number: null, fictional: true);
        organisations.Add(organisation);
        db.Organisations.Add(organisation);
    }

    private void AddProgramme()
    {
        var owner = organisations.Single(o => o.Kind == OrganisationKind.Region);
        var programme = new Programme(programmeId, DemoSeed.ProgrammeKey, "Omsorg på blanke ark", "nb", owner.Id, start);
        programme.Last(start, start.AddMonths(22).AddDays(-1));
        programme.Describe(DemoWords.Question, DemoWords.Goal, DemoWords.EffectGoal, DemoWords.ResultGoal, DemoWords.Mandate);
        db.Programmes.Add(programme);
        for (var i = 0; i < organisations.Count; i++)
            db.ProgrammeOrganisations.Add(new ProgrammeOrganisation(programmeId, organisations[i].Id, i + 1));
    }

    private void AddPhases()
    {
        var first = AddPhase(1, "Brett ut lerretet", DemoWords.PhaseOne, start, months: 6);
        first.Reflect(DemoWords.PhaseOneGood, DemoWords.PhaseOneHard);
        AddPhase(2, "Idéfasen", DemoWords.PhaseTwo, start.AddMonths(6), months: 9);
        AddPhase(3, "Konklusjon", DemoWords.PhaseThree, start.AddMonths(15), months: 7);
    }

    private Phase AddPhase(int number, string name, string purpose, DateOnly from, int months)
    {
        var phase = new Phase(Guid.CreateVersion7(), programmeId, number, name, purpose, from, from.AddMonths(months).AddDays(-1));
        db.Phases.Add(phase);
        return phase;
    }

    private void AddGroups()
    {
        foreach (var (letter, kind, name, purpose) in DemoWords.Groups)
        {
            var group = new Group(Guid.CreateVersion7(), programmeId, groups.Count + 1, kind, name, purpose);
            groups.Add(letter, group.Id);
            db.Groups.Add(group);
        }
    }

    private void Add(DemoPerson who)
    {
        var region = organisations.Single(o => o.Kind == OrganisationKind.Region);
        var person = AddPerson(who.Name, who.Title, who.Place == 0 ? region.Id : Municipality(who.Place));
        foreach (var (letter, post, leads) in who.Functions)
        {
            var isSuccessor = who.Name == DemoWords.Successor;
            AddFunction(person, letter, who.Place, post, leads, isSuccessor ? demo.Today.AddDays(-60) : start);
        }
    }

    private Person AddPerson(string name, string title, Guid organisationId)
    {
        var person = new Person(Guid.CreateVersion7(), name);
        // No phone numbers: any that looks right might be somebody's.
        person.Change(name, $"{ProgrammeRegister.Slug(name).Replace('-', '.')}@eksempel.example", phone: null, title, organisationId);
        people.Add(name, person.Id);
        db.People.Add(person);
        return person;
    }

    private Function AddFunction(Person person, char group, int place, string post, bool leads, DateOnly from)
    {
        Guid? reportsTo = group == 'P' && !leads ? people[DemoPeople.Coordinator] : null;
        var organisation = place == 0 ? (Guid?)null : Municipality(place);
        var function = new Function(Guid.CreateVersion7(), programmeId, person.Id, groups[group], organisation, post, from);
        function.Change(groups[group], organisation, post, leads, reportsTo);
        db.Functions.Add(function);
        return function;
    }

    /// <summary>Two have left: one was followed by another, one was not.</summary>
    private void AddTurnover()
    {
        AddFunction(AddPerson("Dagfinn Gullstjerneng", "IKT-konsulent", Municipality(3)), 'T', 3, "medlem", leads: false, start).End(demo.Today.AddDays(-75));
        AddFunction(AddPerson("Helga Linnealunden", "hjemmesykepleier", Municipality(1)), 'H', 1, "medlem", leads: false, start).End(demo.Today.AddDays(-40));
    }

    /// <summary>Who follows and who leads the processes come from the college, and hold no function.</summary>
    private void AddOutsiders()
    {
        var college = organisations.Single(o => o.Kind == OrganisationKind.College).Id;
        GiveRole(Role.Researcher, AddPerson(DemoPeople.Researcher, "følgeforsker", college).Id, DemoPeople.Researcher);
        GiveRole(Role.Facilitator, AddPerson(DemoPeople.Facilitator, "prosessleder", college).Id, DemoPeople.Facilitator);
    }

    /// <summary>In each municipality somebody decides what is the municipality's own.</summary>
    private void AddDrivers()
    {
        foreach (var (place, name) in DemoPeople.Drivers.Index())
            db.RoleGrants.Add(new RoleGrant { Id = Guid.CreateVersion7(), PersonId = people[name], Role = Role.Driver, OrganisationId = Municipality(place + 1), FromDate = start });
        demo.Persona(Role.Driver, people[DemoPeople.Driver], DemoPeople.Driver);
    }

    private void GiveRole(Role role, Guid person, string name)
    {
        db.RoleGrants.Add(new RoleGrant { Id = Guid.CreateVersion7(), PersonId = person, Role = role, ProgrammeId = programmeId, FromDate = start });
        demo.Persona(role, person, name);
    }
}
