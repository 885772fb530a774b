using System.Text;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.House;

public static partial class Given
{
    private static readonly DateOnly LongAgo = new(2025, 1, 15);

    /// <summary>A programme of its own with two municipalities, Lier and Hole, and two groups, Prosjektgruppa and Frivillighet.</summary>
    public static async Task<(Guid Id, string Key)> Programme(WebHouse house)
    {
        return await house.Ask(async services =>
        {
            var register = services.GetRequiredService<ProgrammeRegister>();
            var title = $"Prøve {Guid.NewGuid():N}"[..20];
            var key = await register.Start(BlankeArk.Web.Platform.Access.Actor.Program,
                new ProgrammeInput { Title = title, Language = "nb", StartsOn = LongAgo }, new OrganisationChoice { MunicipalityNumber = "3312" });
            var id = (await services.GetRequiredService<CurrentProgramme>().Become(key)).Id;
            await register.AddOrganisation(BlankeArk.Web.Platform.Access.Actor.Program, id, new OrganisationChoice { MunicipalityNumber = "3310" });
            var plan = services.GetRequiredService<ProgrammePlan>();
            await plan.AddGroup(BlankeArk.Web.Platform.Access.Actor.Program, id, new GroupInput { Kind = GroupKind.Project, Name = "Prosjektgruppa", Purpose = "" });
            await plan.AddGroup(BlankeArk.Web.Platform.Access.Actor.Program, id, new GroupInput { Kind = GroupKind.Theme, Name = "Frivillighet", Purpose = "" });
            return (id, key);
        });
    }

    /// <summary>The table in a CSV file.</summary>
    public static SheetTable Csv(params string[] lines) =>
        TableReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "liste.csv");

    public static Task<RosterPreview> Preview(WebHouse house, Guid programme, SheetTable table, RosterChoices? choices = null) =>
        house.Ask(s => s.GetRequiredService<RosterImport>().Preview(BlankeArk.Web.Platform.Access.Actor.Program, programme, table, choices ?? new()));

    public static Task<RosterPreview> Import(WebHouse house, Guid programme, SheetTable table, RosterChoices? choices = null) =>
        house.Ask(s => s.GetRequiredService<RosterImport>().Import(BlankeArk.Web.Platform.Access.Actor.Program, programme, table, choices ?? new()));

    public static Task<int> Functions(WebHouse house, Guid programme) =>
        house.Read(db => db.Functions.CountAsync(f => f.ProgrammeId == programme));
}
