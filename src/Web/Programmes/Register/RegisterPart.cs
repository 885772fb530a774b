using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>What the register of personal data adds to the manifest of the room Programmes.</summary>
internal static class RegisterPart
{
    private const int ToldBefore = 30;

    public static IServiceCollection AddRegister(this IServiceCollection services) => services
        .AddScoped<Keeping>()
        .AddScoped<DueDesk>()
        .AddScoped<RegisterDesk>()
        .AddScoped<RegisterReading>();

    public static IReadOnlyList<MenuEntry> Menu => [new(RegisterTexts.Menu, p => $"/programmes/{p.Key}/personal-data", Right.SeeProgramme)];

    public static void MapEndpoints(IEndpointRouteBuilder routes) => RegisterFiles.Map(routes);

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(ProgrammesTexts.DataRoster, ProgrammesTexts.DataRosterAbout, ProgrammesTexts.DataRosterWhy, ProgrammesTexts.DataRosterUntil)
        {
            ReadWith = Right.SeeProgramme,
            Erased = ProgrammesTexts.DataRosterErased,
            Count = (db, programme) => db.People.CountAsync(p => db.Functions.Any(f => f.PersonId == p.Id && f.ProgrammeId == programme)),
            Counted = ProgrammesTexts.CountedPeople,
        },
        new(ProgrammesTexts.DataContact, ProgrammesTexts.DataRosterAbout, ProgrammesTexts.DataContactWhy, ProgrammesTexts.DataContactUntil)
        {
            ReadWith = Right.EditRoster,
            Erased = ProgrammesTexts.DataContactErased,
            Count = (db, programme) => db.People.CountAsync(p => (p.Email != null || p.Phone != null) && db.Functions.Any(f => f.PersonId == p.Id && f.ProgrammeId == programme)),
            Counted = ProgrammesTexts.CountedPeople,
            Due = IdleContacts.Name,
        },
    ];

    /// <summary>For who edits the programme: what is deleted within a month, while there is time to take it out.</summary>
    public static async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!programme.IsClosed || !actor.May(Right.EditProgramme, programme.Id)) return [];
        var soon = services.GetRequiredService<Today>().Date.AddDays(ToldBefore);
        var waiting = await services.GetRequiredService<DueDesk>().Waiting(programme.Id);
        return
        [
            .. waiting.Where(w => w.Batch.Programme == programme.Id && w.Batch.Day <= soon).Select(w => new Waiting(
                RegisterTexts.WillDelete.With(Days.Of(w.Batch.Day), w.Due.What), $"/programmes/{programme.Key}/personal-data#due", w.Batch.Day)),
        ];
    }
}
