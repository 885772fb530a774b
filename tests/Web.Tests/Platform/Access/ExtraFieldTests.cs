using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.Architecture;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Insight.Surveys.Answering;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Access;

/// <summary>Somebody adds fields to the forms they are given: ids of another programme, a role, a surer sign-in.</summary>
public sealed class ExtraFieldTests(SqliteHouse house) : HouseTests(house), IClassFixture<SqliteHouse>
{
    private static readonly string[] Forms = ["", "In.", "Choice.", "Cut.", "Made.", "Programme.", "Actor.", "person.", "Person."];

    [Fact]
    public async Task Field_that_a_form_does_not_have_reaches_nothing()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var mine = await own.DemoProgramme();
        var other = await Given.Programme(own);
        await Given.Import(own, other.Id, Given.Csv("Navn;E-post;Gruppe;Kommune", "Annen Prøve;annen@lier.example;Prosjektgruppa;Lier"));
        var victim = await own.Read(db => db.People.Where(p => p.Email == "annen@lier.example").Select(p => p.Id).SingleAsync(Cancelled));
        var coordinator = await own.As(Role.Coordinator);
        var forms = (await Crawl.From(coordinator, "/programmes/demo")).SelectMany(page => page.Html.Forms.Select(form => (Page: page, Form: form)))
            .Where(f => f.Form.Method == "post" && Page.NameOf(f.Form) is not (null or "demo"))
            .DistinctBy(f => (Regex.Replace(f.Page.Address.Split('?')[0], "[0-9a-f]{8}-[0-9a-f-]+|[0-9]+", "0"), Page.NameOf(f.Form))).ToList();
        var before = await Foreign(own, mine);

        var answers = new List<int>();
        foreach (var (page, form) in forms)
            answers.Add((int)(await coordinator.PostMore(page, form, [.. Forms.SelectMany(prefix => More(prefix, other.Id, victim))])).StatusCode);

        Assert.True(forms.Count > 30, $"{forms.Count} forms");
        Assert.Contains(302, answers);
        Assert.DoesNotContain(500, answers);
        Found.Nothing((await Foreign(own, mine)).Except(before).Concat(before.Except(await Foreign(own, mine))));
    }

    private static IEnumerable<(string Name, string Value)> More(string prefix, Guid programme, Guid person) =>
    [
        ($"{prefix}ProgrammeId", programme.ToString()), ($"{prefix}Programme.Id", programme.ToString()), ($"{prefix}PersonId", person.ToString()),
        ($"{prefix}Id", person.ToString()), ($"{prefix}Actor.PersonId", person.ToString()), ($"{prefix}Level", nameof(SignInLevel.Strong)),
        ($"{prefix}Role", nameof(Role.Administrator)), ($"{prefix}Grants[0].Role", nameof(Role.Administrator)), ($"{prefix}IsDemo", "false"),
    ];

    /// <summary>Everything a coordinator of the one programme has no business with: the others, who is what, and how people come in.</summary>
    private static async Task<HashSet<string>> Foreign(WebHouse own, Guid mine)
    {
        var rows = await own.Read(async db => new
        {
            Grants = await db.RoleGrants.AsNoTracking().Where(g => g.ProgrammeId != mine || g.Role == Role.Administrator).Select(g => $"{g.PersonId} {g.Role} {g.ProgrammeId} {g.OrganisationId} {g.ToDate}").ToListAsync(Cancelled),
            Sessions = await db.Sessions.AsNoTracking().Select(s => $"{s.Id} {s.PersonId} {s.Level} {s.How}").ToListAsync(Cancelled),
            Programmes = await db.Programmes.AsNoTracking().Where(p => p.Id != mine).Select(p => $"{p.Id} {p.Key} {p.Title} {p.ClosedOn} {p.OwnerOrganisationId}").ToListAsync(Cancelled),
            Functions = await db.Functions.AsNoTracking().Where(f => f.ProgrammeId != mine).Select(f => $"{f.Id} {f.PersonId} {f.GroupId} {f.Post} {f.IsLeader} {f.ToDate}").ToListAsync(Cancelled),
            People = await db.People.AsNoTracking().Where(p => !db.Functions.Any(f => f.PersonId == p.Id && f.ProgrammeId == mine)).Select(p => $"{p.Id} {p.Name} {p.Email} {p.Version}").ToListAsync(Cancelled),
        });
        var settings = (await Traces.Rows(own)).Where(r => r.Table is "setting" or "passkey").Select(r => $"{r.Table} {r.Column} {r.Text}");
        return [.. rows.Grants, .. rows.Sessions, .. rows.Programmes, .. rows.Functions, .. rows.People, .. settings];
    }
}
