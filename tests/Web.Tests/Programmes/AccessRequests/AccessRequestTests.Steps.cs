using System.Net;
using AngleSharp.Html.Dom;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes.AccessRequests;
using BlankeArk.Web.Programmes.Gatherings;
using BlankeArk.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Act = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Programmes.AccessRequests;

/// <summary>The steps of a case, as somebody takes them in the pages.</summary>
public abstract partial class AccessRequestTests
{
    private static string Secrecy => nameof(Exemption.Secrecy);

    /// <summary>A programme with minutes of its own, and a request for them: somebody who answers for it, and the address of the case.</summary>
    private async Task<(Visitor Coordinator, string Address)> Asked(string body = Body)
    {
        var (id, key) = await Given.Programme(House);
        var gathering = await Given.Gathering(House, id, Given.Plan("Møte om natta"));
        await House.Ask(async services =>
        {
            await services.GetRequiredService<MinuteBook>().Write(Act.Program, id, gathering, new MinutesInput { Body = body });
            return await services.GetRequiredService<MinuteBook>().Decide(Act.Program, id, gathering, new DecisionInput { Wording = "Vi kjøper ett kamera." });
        });
        var coordinator = await House.With(new Grant(Role.Coordinator, id));
        var page = await coordinator.Post(await coordinator.See($"/programmes/{key}/access-requests/new"), "request", ("In.Asked", "Alt om natta"), ("In.Received", "18.11.2026"));
        Assert.EndsWith("/access-requests/1", page.Address, StringComparison.Ordinal);
        Assert.Contains("23. november 2026", page.Text, StringComparison.Ordinal);
        return (coordinator, page.Address);
    }

    private static async Task<string> Choose(Visitor coordinator, string address, string key)
    {
        var page = await coordinator.Post(await coordinator.See(address), "choose", ("In.Keys", key));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return $"{address}/documents/1";
    }

    /// <summary>Settles each suggestion alike, or only those that hold some words.</summary>
    private static async Task Settle(Visitor coordinator, string screen, string choice, string only = "")
    {
        var page = await coordinator.See(screen);
        var chosen = page.Form("settle").QuerySelectorAll("select").Cast<IHtmlSelectElement>()
            .Where(list => page.Html.QuerySelector($"label[for='{list.Id}']")!.TextContent.Contains(only, StringComparison.Ordinal))
            .Select(list => (list.Name!, (string?)choice)).ToArray();
        Assert.NotEmpty(chosen);
        Assert.Equal(HttpStatusCode.OK, (await coordinator.Post(page, "settle", chosen)).Status);
    }

    private static Task<byte[]> File(Visitor coordinator, string address, string format) => coordinator.Client.GetByteArrayAsync($"{address}/answer.{format}", Cancelled);

    private Task<int> Write(string address, string body, int version) => House.Ask(async services =>
    {
        await services.GetRequiredService<MinuteBook>().Write(Act.Program, (await Programme(services, address)).Id, 1, new MinutesInput { Body = body, Version = version });
        return 0;
    });

    private static Task<ProgrammeRef> Programme(IServiceProvider services, string address) => services.GetRequiredService<CurrentProgramme>().Become(address.Split('/')[2]);
}
