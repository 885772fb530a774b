using System.Globalization;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Gatherings;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>A coordinator's first weeks: a programme from its name to a gathering with attendance, minutes and a decision.</summary>
public sealed class ProgrammeJourneyTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const string Header = "Navn\tE-post\tStilling\tKommune\tGruppe\tLeder\tFra";
    private const string Leader = "Solveig Rognebærlund\tsolveig@eksempel.example\tergoterapeut\tØyer\tProsjektgruppa\tja\t01.01.2026";
    private const string Bad = "Bård Tyttebæråsen\tbard@eksempel.example\thjemmehjelper\tGausdal\tHverdagsmestring\tnei\t31.02.2026";
    private const string Absent = "Målfrid Einerbakk\tmalfrid@eksempel.example\tsykepleier\tGausdal\tProsjektgruppa\tnei\t01.01.2026";

    // Yesterday and the day before: held, wherever the clock of the house stands.
    private static string Held(int days) => DateTime.Today.AddDays(-days).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desk)]
    public async Task Programme_runs_from_a_pasted_roster_to_a_gathering_with_attendance(int width)
    {
        await using var visit = await house.Visit(chromium, width);
        await visit.TryDemo("Coordinator");

        var home = await Start(visit, $"Hverdagen på {width}");
        await AddGroup(visit, home, "Prosjektgruppa", GroupKind.Project);
        await AddGroup(visit, home, "Hverdagsmestring", GroupKind.Theme);
        await ImportRoster(visit, home, width);
        await HoldMeeting(visit, home, "Første møte", Held(2));
        await HoldMeeting(visit, home, "Andre møte", Held(1));
        await WriteMinutesAndDecision(visit);

        await visit.Page.GotoAsync(home);
        var missing = visit.Page.Locator("section", new() { HasText = AttendanceTexts.Missing.Nb }).Last;
        Assert.Contains("Gausdal var ikke til stede på de 2 siste møtene i Prosjektgruppa", await missing.InnerTextAsync(), StringComparison.Ordinal);
        await visit.LookOver("journey-programme");
    }

    private static async Task<string> Start(Visit visit, string title)
    {
        await visit.Page.GotoAsync("/programmes");
        await visit.Follow(ProgrammesTexts.Start);
        await visit.Write(("Title", ""), ("Municipality", "3440"), ("StartsOn", "1.1.2026"));
        await visit.Refused(ProgrammesTexts.StartButton, "journey-start-refused");
        await visit.Write(("Title", title));
        Assert.Equal(200, await visit.Press(ProgrammesTexts.StartButton));
        var home = new Uri(visit.Page.Url).AbsolutePath[..^"/plan".Length];
        await visit.LookOver("journey-plan-empty");
        await visit.Page.GotoAsync($"{home}/organisations");
        await visit.Write(("Municipality", "3441"));
        await visit.Press(ProgrammesTexts.AddOrganisation);
        Assert.Equal(2, await visit.Page.Locator("#there li").CountAsync());
        await visit.LookOver("journey-organisations");
        return home;
    }

    private static async Task AddGroup(Visit visit, string home, string name, GroupKind kind)
    {
        await visit.Page.GotoAsync($"{home}/plan");
        await visit.Follow(ProgrammesTexts.AddGroup);
        await visit.Write(("Name", name), ("Kind", kind.ToString()));
        Assert.Equal(200, await visit.Press(RosterTexts.Save));
    }

    private static async Task ImportRoster(Visit visit, string home, int width)
    {
        await visit.Page.GotoAsync($"{home}/roster");
        await visit.LookOver("journey-roster-empty");
        await visit.Follow(RosterTexts.ImportTitle);
        await visit.Refused(RosterImportTexts.Preview, "journey-import-refused");
        // People are known by their e-mail in the whole house: each width brings its own.
        string[] table = [Header, .. new[] { Leader, Bad, Absent }.Select(row => row.Replace("@", $"{width}@", StringComparison.Ordinal))];
        await Paste(visit, string.Join('\n', table));

        var bad = visit.Page.Locator("tr.wrong");
        Assert.Equal(1, await bad.CountAsync());
        Assert.Contains("31.02.2026", await bad.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("3", await bad.Locator("th").InnerTextAsync());
        await visit.LookOver("journey-import-bad-row");
        await visit.Refused(RosterImportTexts.Confirm, "journey-import-stopped");

        await visit.Follow(RosterImportTexts.Another);
        await Paste(visit, string.Join('\n', table).Replace("31.02", "28.02", StringComparison.Ordinal));
        await visit.LookOver("journey-import-preview");
        Assert.Equal(200, await visit.Press(RosterImportTexts.Confirm));
        Assert.Contains(RosterImportTexts.Done.InWith("nb", 3, 3, 0, 0), await visit.Page.Locator("[role=status]").InnerTextAsync(), StringComparison.Ordinal);
        await visit.LookOver("journey-roster");
    }

    private static async Task Paste(Visit visit, string table)
    {
        await visit.Write(("Pasted", table));
        await visit.Press(RosterImportTexts.Preview);
    }

    private static async Task HoldMeeting(Visit visit, string home, string title, string date)
    {
        await visit.Page.GotoAsync($"{home}/gatherings");
        await visit.Follow(GatheringsTexts.Plan);
        await visit.Page.GetByLabel(GatheringsTexts.Meeting.Nb, new() { Exact = true }).CheckAsync();
        await visit.Page.Locator("[name='In.Group']").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = "Prosjektgruppa" });
        await visit.Write(("Title", title), ("Date", "31.2.2026"), ("FromTime", "kvart på ti"), ("Agenda", "1. Velkommen\n2. Veien videre"));
        await visit.Refused(GatheringsTexts.Save, "journey-gathering-refused");
        await visit.Write(("Date", date), ("FromTime", "9.30"));
        Assert.Equal(200, await visit.Press(GatheringsTexts.Save));
        await visit.LookOver("journey-gathering-planned");

        await visit.Follow(AttendanceTexts.Take);
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Radiogroup, new() { Name = "Solveig Rognebærlund" }).GetByLabel(AttendanceTexts.Here.Nb).CheckAsync();
        await visit.LookOver("journey-door");
        Assert.Equal(200, await visit.Press(AttendanceTexts.Save));
        Assert.Contains("1 av 2 møtte", await visit.Page.Locator("#attendance").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task WriteMinutesAndDecision(Visit visit)
    {
        await visit.Follow(GatheringsTexts.WriteMinutes);
        await visit.LookOver("journey-minutes");
        await visit.Write(("Body", "## Velkommen\n\nVi begynte med **blanke ark**."));
        Assert.Equal(200, await visit.Press(GatheringsTexts.Save));
        await visit.Follow(GatheringsTexts.AddDecision);
        await visit.Refused(GatheringsTexts.Save, "journey-decision-refused");
        await visit.Write(("Wording", "Alle prøver ett tiltak før sommeren."), ("Why", "Det som ikke er prøvd, vet vi lite om."));
        Assert.Equal(200, await visit.Press(GatheringsTexts.Save));
        Assert.Contains("Alle prøver ett tiltak", await visit.Page.Locator("#decisions").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("blanke ark", await visit.Page.Locator("#minutes strong").InnerTextAsync());
        await visit.LookOver("journey-gathering-held");
    }
}
