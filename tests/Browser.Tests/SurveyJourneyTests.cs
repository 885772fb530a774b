using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Files;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>A researcher's afternoon: answers from a form, sorted by keyboard, and what the members then see.</summary>
public sealed class SurveyJourneyTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const string Raw = "Jeg sa til vaktmesteren at nøkkelboksen henger skjevt";

    private static readonly string[] Answers =
    [
        "Mer tid til samtaler med de eldre", $"{Raw}, og da fikk jeg tid", "Tid til å tenke sammen", "Bedre tid hjemme hos folk",
        "Trygghetsalarm som virker", "Alarm og sensor der folk vil ha det", "At naboen også kan få alarm",
    ];

    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desk)]
    public async Task Answers_from_a_form_become_categories_and_results(int width)
    {
        await using var visit = await house.Visit(chromium, width);
        await visit.TryDemo("Researcher");

        var survey = await Import(visit, width == Visit.Phone ? "svar.csv" : "svar.xlsx");
        await SortByKeyboard(visit, survey);
        await ReadResults(visit, survey);
        await visit.DisposeAsync();
        await MemberSeesTheSummaryOnly(survey, width);
    }

    /// <summary>A table as Microsoft Forms gives it: times and names first, then a column a question.</summary>
    private static byte[] Form(string name)
    {
        string[] columns = ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-post", "Navn", "Hva skal bli bedre?", "Hvor viktig er det?", "Hvem bør være med?"];
        var rows = Answers.Select((answer, i) => (IReadOnlyList<object?>)
            [i + 1, new DateTime(2026, 10, 1, 9, i, 0), new DateTime(2026, 10, 1, 9, i + 1, 0), "anonymous", i == 0 ? "Tuva Linerleli" : i == 1 ? "Ukjent Blåkoll" : "", answer, (i % 5) + 1, i % 2 == 0 ? "Naboer;Pårørende;" : "Naboer;"]);
        var table = new ExportTable("Ark1", columns, [.. rows]);
        return name.EndsWith(".csv", StringComparison.Ordinal) ? TableWriter.Csv(table) : TableWriter.Xlsx(table);
    }

    private static async Task<string> Import(Visit visit, string file)
    {
        await visit.Page.GotoAsync("/surveys/demo");
        await visit.Follow(ImportTexts.Title);
        await visit.Refused(ImportTexts.ToPreview, "journey-survey-file-refused");
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = file, MimeType = "application/octet-stream", Buffer = Form(file) });
        Assert.Equal(200, await visit.Press(ImportTexts.ToPreview));

        var uses = await visit.Page.Locator("select[name^='In.Use']").EvaluateAllAsync<string[]>("all => all.map(each => each.value)");
        Assert.Equal(["LeaveOut", "LeaveOut", "LeaveOut"], uses[..3]);
        Assert.Equal(["Name", "OpenText", "Scale", "Several"], uses[4..]);
        await visit.LookOver("journey-survey-check");

        await visit.Write(("Title", $"Hva skal bli bedre? {file}"), ("Wave", "Høsten 2026"));
        await visit.Refused(ImportTexts.Import, "journey-survey-unknown");
        await visit.Page.Locator("[name='In.LeaveOutUnknown']").CheckAsync();
        Assert.Equal(200, await visit.Press(ImportTexts.Import));
        await visit.LookOver("journey-survey");
        return new Uri(visit.Page.Url).AbsolutePath;
    }

    private static async Task SortByKeyboard(Visit visit, string survey)
    {
        await visit.Page.GotoAsync($"{survey}/results/sort/1");
        await visit.LookOver("journey-sort-empty");
        await TabTo(visit, ".sort-answer");
        await Category(visit, "Tid");
        await Category(visit, "Teknologi");

        // The answer one was reading has got both; the first is taken away again, and the next answer gets it.
        Assert.Equal(2, await visit.Page.Locator(":focus input:checked").CountAsync());
        foreach (var key in (string[])["1", "ArrowDown", "1", "j", "2", "k"])
            await visit.Page.Keyboard.PressAsync(key);
        await visit.Page.Locator("#save-state[data-state=saved]").WaitForAsync();
        await visit.LookOver("journey-sort");

        await visit.Page.ReloadAsync();
        var ticked = await visit.Page.Locator(".sort-answer").EvaluateAllAsync<int[]>("all => all.map(each => each.querySelectorAll(':checked').length)");
        Assert.Equal([1, 1, 1, 0, 0, 0, 0], ticked);
        Assert.Contains(SortTexts.SortedOf.InWith("nb", 3, Answers.Length), await visit.Page.Locator(".save-bar").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>From the answer with the focus to the field of a new category, and back to the answer by Enter.</summary>
    private static async Task Category(Visit visit, string name)
    {
        await visit.Page.Keyboard.PressAsync("n");
        await visit.Page.Keyboard.InsertTextAsync(name);
        await visit.Page.EvaluateAsync("() => { document.documentElement.dataset.left = 'yes'; }");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("html:not([data-left]) .sort-answer:focus").WaitForAsync();
    }

    private static async Task TabTo(Visit visit, string what)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>("what => document.activeElement.matches(what)", what)) return;
        }
        Assert.Fail($"{what} is not reached by Tab.");
    }

    private static async Task ReadResults(Visit visit, string survey)
    {
        await visit.Page.GotoAsync($"{survey}/results");
        var question = visit.Page.Locator("#q1");
        Assert.Contains("7 svar", await question.Locator(".base").InnerTextAsync(), StringComparison.Ordinal);
        await question.GetByText(ResultsTexts.ShowNumbers.Nb).ClickAsync();
        Assert.Equal(1, await question.GetByRole(Microsoft.Playwright.AriaRole.Row, new() { Name = "Teknologi 2 av 7" }).CountAsync());
        await question.GetByText(ResultsTexts.CloudTable.Nb).ClickAsync();
        Assert.Equal(1, await question.GetByRole(Microsoft.Playwright.AriaRole.Row, new() { Name = "tid 4 av 7" }).CountAsync());
        Assert.Equal(2, await question.Locator("svg[role=img]:visible").CountAsync());
        await visit.LookOver("journey-results");
    }

    private async Task MemberSeesTheSummaryOnly(string survey, int width)
    {
        await using var member = await house.Visit(chromium, width);
        await member.TryDemo("Member");
        await member.Page.GotoAsync($"{survey}/results");
        Assert.Contains("7 svar", await member.Page.Locator("#q1 .base").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("nøkkelboksen", await member.Page.ContentAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await member.Page.Locator("a[href*='/answers'], a[href*='/sort/']").CountAsync());
        await member.LookOver("journey-results-member");

        member.Expected.Add(403);
        foreach (var closed in (string[])["answers/1", "sort/1"])
        {
            Assert.Equal(403, (await member.Page.GotoAsync($"{survey}/results/{closed}"))!.Status);
            Assert.DoesNotContain("nøkkelboksen", await member.Page.ContentAsync(), StringComparison.OrdinalIgnoreCase);
        }
        await member.LookOver("journey-closed");
    }
}
