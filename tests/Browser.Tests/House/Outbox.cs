using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Localisation;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests.House;

/// <summary>The demo's outbox, read in a browser.</summary>
public static class Outbox
{
    private const string Arrived = """
        async ([subject, letters]) => {
          const page = new DOMParser().parseFromString(await (await fetch('/mail')).text(), 'text/html');
          return [...page.querySelectorAll('main li a')].filter(letter => letter.textContent === subject).length >= letters;
        }
        """;

    private const string Links = """
        async subject => {
          const open = async address => new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
          const rows = [...(await open('/mail')).querySelectorAll('main li')].filter(row => row.querySelector('a').textContent === subject);
          return Promise.all(rows.map(async row => [
            row.querySelector('.muted').textContent,
            (await open(row.querySelector('a').getAttribute('href'))).querySelector("main a[href^='/answer/']").getAttribute('href'),
          ]));
        }
        """;

    /// <summary>Lets it be eight o’clock for the invitations that wait for it: the tests run at any hour.</summary>
    public static async Task PassEight(this RunningHouse house)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(house.Server.Folder, "blankeark.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "update outbox_item set due_at = made_at where kind = 'survey-invitation' and finished_at is null and due_at > made_at";
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Lets another of the demo's people be who one becomes in a role, such as the driver of the next municipality.</summary>
    public static async Task Cast(this RunningHouse house, string role, string name)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(house.Server.Folder, "blankeark.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "update setting set value = (select id || ' ' || name from person where name collate binary = $name) where id = $persona";
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$persona", $"demo.persona.{role}");
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    /// <summary>Waits until so many letters with this subject have come; gives the link in each, by its receiver's name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Letters(this Visit visit, string subject, int letters, string name)
    {
        await visit.Page.GotoAsync("/mail");
        await visit.Until(Arrived, new object[] { subject, letters });
        await visit.Page.ReloadAsync();
        await visit.LookOver($"{name}-outbox");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = subject, Exact = true }).First.ClickAsync();
        await visit.Page.Locator("main a[href^='/answer/']").First.WaitForAsync();
        await visit.LookOver($"{name}-letter");
        var found = await visit.Page.EvaluateAsync<string[][]>(Links, subject);
        // «Til Kari Prøve (kari.prove@eksempel.example), …»
        return found.ToDictionary(letter => letter[0].Trim()["Til ".Length..].Split(" (")[0], letter => letter[1], StringComparer.Ordinal);
    }

    /// <summary>The subject of a letter nobody has rewritten, in a wave that ends on this day.</summary>
    public static string Subject(LetterKind kind, DateOnly lastDay) =>
        LetterTemplates.Of(kind, "nb").Item1.Replace("{frist}", lastDay.ToString("dddd d. MMMM", Languages.Culture("nb")), StringComparison.Ordinal);
}
