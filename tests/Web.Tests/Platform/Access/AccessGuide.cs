using System.Text;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Tests.Architecture;

namespace BlankeArk.Web.Tests.Platform.Access;

/// <summary>
/// docs/access.md: its tables are written out from the program and compared word for word, so that a change of access is
/// seen in the guide where one reads it. With BLANKEARK_WRITE_GUIDE=1 the tests write the tables instead.
/// </summary>
public static class AccessGuide
{
    private const string File = "docs/access.md";

    /// <summary>The rights as rows, the roles as columns.</summary>
    public static string Rights()
    {
        var roles = Enum.GetValues<Role>();
        var table = new StringBuilder("| rett | kode | passnøkkel |");
        foreach (var role in roles) table.Append(' ').Append(LayoutTexts.Role(role).Nb).Append(" |");
        table.Append("\n| --- | --- | :-: |").Insert(table.Length, " :-: |", roles.Length).Append('\n');
        foreach (var right in Enum.GetValues<Right>())
        {
            table.Append("| ").Append(Meaning(right)).Append(" | `").Append(right).Append(AccessTable.NeedsPasskey(right) ? "` | ja |" : "` |  |");
            foreach (var role in roles) table.Append(AccessTable.Holds(role, right) ? " ja |" : "  |");
            table.Append('\n');
        }
        return table.ToString();
    }

    /// <summary>The addresses as rows, with what they need.</summary>
    public static string Addresses(IEnumerable<Door> doors)
    {
        var table = new StringBuilder("| adresse | metoder | krever |\n| --- | --- | --- |\n");
        foreach (var door in doors)
            table.Append("| `").Append(door.Address).Append("` | ").AppendJoin(' ', door.Methods).Append(" | ")
                .Append(door.Open ? "åpen" : door.Needs.Count == 0 ? "**stengt for alle**" : string.Join(" og ", door.Needs.Select(n => $"`{n}`"))).Append(" |\n");
        return table.ToString();
    }

    /// <summary>The part of the guide between the marks of this name, after it has been written if that was asked for.</summary>
    public static string Written(string name, string expected)
    {
        var (begin, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var guide = Repository.Read(File);
        var from = guide.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = guide.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("BLANKEARK_WRITE_GUIDE") != "1") return guide[from..to];
        System.IO.File.WriteAllText(Path.Combine(Repository.Root, File), guide[..from] + expected + guide[to..]);
        return expected;
    }

    private static string Meaning(Right right) => right switch
    {
        Right.SeePublic => "Se åpne sider: forsiden, innlogging, tekster om løsningen",
        Right.SeeProgramme => "Se programmet: siden, gruppene, samlingene og det som er publisert",
        Right.StartProgramme => "Starte et program; registrere organisasjoner",
        Right.EditProgramme => "Endre mål, faser, grupper og organisasjoner; avslutte programmet",
        Right.EditRoster => "Se og endre deltakerlisten med kontaktopplysninger; importere den",
        Right.EditGatherings => "Planlegge samlinger og møter; føre frammøte, beslutninger og oppgaver",
        Right.WriteMinutes => "Skrive referat fra møter man er med på",
        Right.SeeParticipation => "Se hele oversikten over hvem som har svart i en navngitt måling",
        Right.EditSurveys => "Endre spørsmål; importere svar; føre hvem som har svart",
        Right.ReadAnswers => "Lese svarene, sortere dem i kategorier og velge sitater",
        Right.ReadNote => "Lese dokumentasjonsnotatet; det man ellers ikke får se, står ikke i det",
        Right.EditNote => "Velge hva som står i notatet, og skrive egne tekster i det",
        Right.AnswerForData => "Svare for programmet når noen vil se, ta ut eller få slettet det som står om dem, eller ber om innsyn i dokumentene",
        Right.RunDeployment => "Se helse i detalj og bakgrunnsjobber",
        Right.KeepOwnSignIn => "Se hvor man selv er logget inn; avslutte det; passnøklene sine",
        Right.ReadOwnAnswers => "Lese det man selv har svart under navn, ord for ord",
        Right.GiveRoles => "Gi roller i programmet, og avslutte dem",
        Right.AppointPeople => "Gi og avslutte rollen administrator; utpeke den første i et program eller en organisasjon som ingen styrer",
        Right.LeadWorkshops => "Lage, lede og avslutte verksteder; den som er satt til å lede ett, leder det også uten",
        Right.SeeOrganisations => "Se organisasjonene i programmene man er med i",
        Right.DecideForOrganisation => "Bestemme det som bare angår organisasjonen: siden, enhetene og rollene dens",
        _ => throw new InvalidOperationException($"The right {right} has no words in the guide: add them here."),
    };
}
