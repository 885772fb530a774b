using System.Text.RegularExpressions;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Running;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>Whoever runs the deployment sees how it is, backs up, tries the backup and restores it.</summary>
public sealed class AdministratorJourneyTests(Chromium chromium)
{
    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desk)]
    public async Task Administrator_backs_up_restores_and_sees_the_drill(int width)
    {
        if (Chromium.WhyNot is { } reason) Assert.Skip(reason);
        var backups = Directory.CreateTempSubdirectory("blankeark-backups-").FullName;
        await using var server = await ServerProcess.Start("--Demo=false", $"--Backup:Folder={backups}");
        try
        {
            await using var visit = await Visit.Begin(chromium, new UriBuilder(server.Address) { Host = "localhost" }.Uri, width);
            await ComeIn(visit, server);
            await visit.LookOver("deployment");
            await visit.Page.GotoAsync("/deployment/audit");
            await visit.LookOver("audit");

            // The first night is made good at once, so there is a backup, and soon a drill, before anybody asks.
            await visit.Page.GotoAsync("/deployment/backups");
            await Ask(visit, UpkeepTexts.BackUp, UpkeepKind.Backup);
            await Ask(visit, UpkeepTexts.Drill, UpkeepKind.Drill);
            await visit.LookOver("backups");
            await Restore(visit);

            // At the sign-in page the passkey is offered by itself, and the finger is there already.
            var restored = visit.Page.Locator("#last dl > dd").Nth(2);
            for (var tries = 0; tries < 40 && !await restored.IsVisibleAsync(); tries++)
            {
                await visit.Page.GotoAsync("/deployment/backups");
                await Task.Delay(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken);
            }
            await Assertions.Expect(restored).ToContainTextAsync("gikk bra");
        }
        finally
        {
            Directory.Delete(backups, recursive: true);
        }
    }

    private static async Task ComeIn(Visit visit, ServerProcess server)
    {
        var said = await server.Command("administrator", "ada@lier.example", "Ada Prøve");
        await visit.Page.GotoAsync(Regex.Match(said, @"/sign-in/link\?t=\S+").Value);
        await visit.Press(SignInTexts.ComeIn);
        await Authenticator.In(visit);
        await visit.Page.GotoAsync("/deployment");
        await visit.Press(PasskeyTexts.Make);
        await visit.Arrive("/deployment");
    }

    private static async Task Ask(Visit visit, string button, UpkeepKind kind)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".notice")).ToContainTextAsync(UpkeepTexts.Done(kind).Nb);
    }

    private static async Task Restore(Visit visit)
    {
        await visit.Page.Locator("#choices a").First.ClickAsync();
        await visit.LookOver("restore");
        await visit.Page.Locator("input[type=checkbox]").CheckAsync();
        visit.Expected.Add(503);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = UpkeepTexts.Restore.Nb }).ClickAsync();
        // Everybody is out, whoever restored too; the passkey is as old as the backup, and lets its owner in again.
        await visit.Arrive("/deployment/backups");
        await Assertions.Expect(visit.Page.Locator("#under-way")).ToHaveCountAsync(0);
    }
}
