using BlankeArk.Web.Documentation;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Gatherings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

/// <summary>Somebody whose name, address and telephone stand wherever the rooms can hold them, and a colleague beside.</summary>
public sealed record Planted(WebHouse House, GivenAsked Asked, Guid Id, string Name, string Email, string Phone, Guid Colleague)
{
    public Guid Programme => Asked.Programme.Id;
    public string Key => Asked.Programme.Key;
    public string Page => $"/programmes/{Key}/roster/people/{Id}/data";
    /// <summary>What must not be found where the person has gone. The first name alone is not theirs.</summary>
    public IReadOnlyList<string> Marks => [Name, Email, Phone];

    public Task<Visitor> Coordinator() => House.With(new Grant(Role.Coordinator, Programme));
}

public static partial class Given
{
    public static async Task<Planted> Planted(WebHouse house)
    {
        var (name, other, phone) = ($"Kari Mark{Guid.NewGuid():N}"[..20], $"Ola Annen{Guid.NewGuid():N}"[..20], $"{Random.Shared.NextInt64(1_000_000_000, 9_999_999_999)}");
        var asked = await Asked(house, anonymous: false, names: [name, other]);
        var (id, colleague) = (await asked.Person(name), await asked.Person(other));
        var programme = asked.Programme.Id;
        await house.Ask(services => services.GetRequiredService<OwnContact>().Change(As(id, Role.Member, programme), name, phone, "hjemmehjelper", 0));
        var number = await Gathering(house, programme, Plan() with { Agenda = $"{name} innleder." });
        await house.Ask(async services =>
        {
            var book = services.GetRequiredService<MinuteBook>();
            await book.Write(As(id, Role.Coordinator, programme), programme, number, new MinutesInput { Body = $"Møtet ga {name.ToUpperInvariant()} ({Email(name)}) i oppgave å ringe rundt." });
            await book.Decide(WhoActs.Program, programme, number, new DecisionInput { Wording = $"{name} leder arbeidet.", Why = "" });
            await services.GetRequiredService<AttendanceBook>().Take(WhoActs.Program, programme, number, [new Mark(id, null, Presence.Present), new Mark(colleague, null, Presence.Present)]);
            await services.GetRequiredService<ActionList>().Add(WhoActs.Program, programme, number, new ActionInput { Task = $"Lage liste ({name})", ResponsiblePersonId = id, Due = Today });
        });
        await house.Ask(services => Rows(services.GetRequiredService<Db>(), asked, id, name));
        await house.Ask(services => Grants(services, id, new Grant(Role.Facilitator, programme)));
        return new Planted(house, asked, id, name, Email(name), phone, colleague);
    }

    /// <summary>Everything promised that is due has been done.</summary>
    public static async Task NothingIsDue(WebHouse house)
    {
        house.Services.GetRequiredService<OutboxBell>().Ring();
        house.Services.GetRequiredService<MailBell>().Ring();
        await Eventually.Is(() =>
        {
            var now = house.Clock.GetUtcNow().UtcDateTime;
            return house.Read(db => db.Outbox.AsNoTracking().Where(i => i.FinishedAt == null && i.DueAt <= now).Select(i => $"{i.Kind} {i.Occasion}").ToListAsync());
        }, waiting => waiting.Count == 0, waiting => string.Join('\n', [.. waiting, .. house.Log.Errors]));
    }

    /// <summary>A passkey that nobody can use.</summary>
    public static Task Passkey(IServiceProvider services, Guid person, DateTime made)
    {
        var db = services.GetRequiredService<Db>();
        return db.WriteUnaudited(() =>
        {
            db.Passkeys.Add(new()
            {
                Id = Guid.CreateVersion7(),
                PersonId = person,
                Credential = person.ToByteArray(),
                PublicKey = [],
                Attestation = [],
                ClientData = [],
                Transports = "",
                SignCount = 0,
                IsUserVerified = true,
                IsBackupEligible = false,
                IsBackedUp = false,
                Name = "Nøkkel",
                MadeAt = made,
            });
            return Task.CompletedTask;
        });
    }

    private static Task Rows(Db db, GivenAsked asked, Guid id, string name) => db.WriteUnaudited(async () =>
    {
        db.Participations.Add(new Participation(asked.Wave.Id, id, AnswerMode.Form));
        db.NamedSheets.Add(new NamedSheet(Guid.NewGuid(), asked.Wave.Id, id));
        db.WaveFunctions.Add(new WaveFunction(Guid.CreateVersion7(), asked.Wave.Id, id, (await db.Functions.FirstAsync(f => f.PersonId == id)).GroupId, null));
        db.NoteSlots.Add(new NoteSlot(Guid.CreateVersion7(), asked.Programme.Id, "x", $"Takk til {name}!"));
        db.WaveLetters.Add(new(asked.Wave.Id, BlankeArk.Web.Insight.Surveys.Asking.LetterKind.Reminder, "nb", "Minner om", $"Hilsen {name}"));
    });
}
