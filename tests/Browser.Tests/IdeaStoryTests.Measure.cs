using System.Globalization;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Measures;
using BlankeArk.Web.Measures.Benefits;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>The measure: what it takes before it begins, its trial, and a year of figures.</summary>
public sealed partial class IdeaStoryTests
{
    private const int MonthsBefore = 14, MonthsAfter = 13;
    private static readonly int[] Wobble = [1, -2, 2, 0, -1, 2, -2, 1, 0, -1, 1, 2, -2, 0];

    /// <summary>A measure from the idea: who was asked, the training, and the trial's bar.</summary>
    private async Task<string> Plan(string idea, string title)
    {
        await using var visit = await house.Visit(chromium);
        var page = visit.Page;
        await visit.TryDemo("Driver");
        await page.GotoAsync($"/measures/new?idea={idea.Split('/')[^1]}");
        await visit.Press(MeasureTexts.Begin);
        var measure = new Uri(page.Url).AbsolutePath;
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(MeasureTexts.AskUsersFirst.Nb);
        await visit.LookOver("measure-new");
        await page.GotoAsync(measure + "/asked");
        await visit.Write(("UsersSaid", "De vil vite hvem som kommer."), ("StaffSaid", "De vil ha tid til å lære det."), ("TrainingPlan", "Alle i sonen, to timer hver, før første besøk."));
        await page.Locator("input[name='In.NeedsTraining']").CheckAsync();
        await visit.Press(MeasureTexts.Save);
        await page.GotoAsync(measure + "/benefits/new");
        await visit.Write(("Title", "Færre besøk for medisinens skyld"));
        await page.Locator("input[name='In.Kind'][value=FreedUsedElsewhere]").CheckAsync();
        await visit.Press(BenefitTexts.Save);
        await page.GotoAsync(measure + "/benefits/1/indicators/new");
        await visit.Write(("Name", "Medisinbesøk i måneden"), ("Unit", "besøk"), ("ZeroPoint", "400"), ("ZeroPointOn", Day(-MonthsAfter).AddDays(-5).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)),
            ("Target", "300"), ("TargetOn", Day(3).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)), ("HumpCost", "30"), ("BreakEvenMonth", "4"), ("FullMonth", "9"));
        await page.Locator("input[name='In.Chart'][value=Xmr]").CheckAsync();
        await page.Locator("input[name='In.Better'][value=Down]").CheckAsync();
        await visit.Press(BenefitTexts.Draw);
        await visit.LookOver("hump");
        await visit.Press(BenefitTexts.Save);
        Assert.NotEmpty(title);
        return measure;
    }

    /// <summary>A trial whose bar was set first, its decision, and the roll-out.</summary>
    private async Task Measure(string measure)
    {
        await using var visit = await house.Visit(chromium);
        var page = visit.Page;
        await visit.TryDemo("Driver");
        await page.GotoAsync(measure + "/trial");
        await visit.Write(("Size", "To soner"), ("Who", "De som vil"), ("Criteria", "Minst en firedel færre besøk etter ni måneder."),
            ("StartsOn", Day(-MonthsAfter).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)), ("EndsOn", DateTime.Today.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)));
        await visit.Press(MeasureTexts.Save);
        await page.GotoAsync(measure + "/decide?what=StartTrial");
        await visit.Write(("Reason", "Brukerne og tillitsvalgte er spurt."), ("On", Day(-MonthsAfter).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)));
        await visit.LookOver("trial-decide");
        await visit.Press(MeasureTexts.Decision(DecisionKind.StartTrial));
        await page.GotoAsync(measure + "/benefits/1/indicators/1/bring");
        var figures = Enumerable.Range(-MonthsBefore - MonthsAfter, MonthsBefore + MonthsAfter).Select(month => string.Create(CultureInfo.InvariantCulture, $"{Day(month):yyyy-MM}\t{Figure(month)}"));
        await visit.Write(("Pasted", "Periode\tVerdi\n" + string.Join('\n', figures)));
        await visit.Press(FigureTexts.Look);
        await visit.LookOver("figures-preview");
        await visit.Leave(page.Locator("main form button").First);
        await page.GotoAsync(measure + "/benefits/1");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("bedring");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Det er omtrent som forventet");
        await visit.LookOver("benefit");
    }

    /// <summary>Rolled out, after the trial met its bar.</summary>
    private async Task Decide(string measure)
    {
        await using var visit = await house.Visit(chromium, Visit.Phone);
        var page = visit.Page;
        await visit.TryDemo("Driver");
        await page.GotoAsync(measure + "/decide?what=RollOut");
        await visit.Write(("Reason", "En firedel færre besøk, og ingen er utrygge. Alle soner gjør det nå."));
        await visit.Press(MeasureTexts.Decision(DecisionKind.RollOut));
        await visit.LookOver("measure-in-use");
        await page.GotoAsync(measure + "/benefits/1");
        await visit.LookOver("benefit-phone");
    }

    // A hump first, and then a real change; what varies by itself is small and the same each time.
    private static int Figure(int month) => Wobble[(month + 100) % Wobble.Length] * 3 + (month + MonthsAfter) switch
    {
        < 0 => 400,
        < 4 => 415,
        < 9 => 415 - 23 * (month + MonthsAfter - 3),
        _ => 300,
    };

    private static DateTime Day(int months) => new DateTime(DateTime.Today.Year, DateTime.Today.Month, 1).AddMonths(months);
}
