using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Workshops;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Live;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

/// <summary>A workshop that was made in a programme of its own, and can be joined.</summary>
public sealed record GivenWorkshop(WebHouse House, ProgrammeRef Programme, Workshop Workshop)
{
    public string Address => $"/workshops/{Programme.Key}/{Workshop.Number}";
    public string Live => $"/w/{Workshop.Code}";

    public Task<T> Board<T>(Func<Board, T> look) => House.Services.GetRequiredService<LiveSessions>().Read(Workshop.Id, look);

    public Task Do(BoardCommand command) => House.Services.GetRequiredService<LiveSessions>().Do(Workshop.Id, Guid.NewGuid(), command, new Player(Guid.Empty, IsFacilitator: true));

    public Task<Workshop> Now() => House.Read(db => db.Workshops.AsNoTracking().SingleAsync(w => w.Id == Workshop.Id));

    public Task Change(Action<Workshop> change) => House.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        await db.WriteUnaudited(async () => change(await db.Workshops.SingleAsync(w => w.Id == Workshop.Id)));
    });
}

public static partial class Given
{
    public static async Task<GivenWorkshop> MadeWorkshop(WebHouse house, BlankeArk.Web.Workshops.Planning.Template? template = null, Guid? facilitator = null, params IEnumerable<string> groups)
    {
        var (id, key) = await Programme(house);
        return await house.Ask(async services =>
        {
            var db = services.GetRequiredService<Db>();
            var programme = await db.Programmes.Where(p => p.Id == id).Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn)).SingleAsync();
            var number = await services.GetRequiredService<WorkshopDesk>().Create(WhoActs.Program, programme, new NewWorkshop
            {
                Title = null,
                HeldOn = new DateOnly(2026, 11, 18),
                Facilitator = facilitator,
                TemplateTitle = "Kreativ dag",
                Phases = (template ?? Templates.Creative).Plan(programme.Language, []),
                Groups = string.Join('\n', groups),
            });
            return new GivenWorkshop(house, programme, await db.Workshops.AsNoTracking().SingleAsync(w => w.ProgrammeId == programme.Id && w.Number == number));
        });
    }
}
