using System.Globalization;
using System.Text;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes;

public abstract class RosterImportTests : HouseTests
{
    private const string Header = "Navn;E-post;Tittel/stilling;Kommune;Gruppe;Rolle;Leder;Fra;Til;Rapporterer til";

    protected RosterImportTests(WebHouse house) : base(house) =>
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nb-NO");

    [Fact]
    public async Task Windows_1252_file_with_semicolons_gives_people_and_functions()
    {
        var (programme, _) = await Given.Programme(House);
        var text = Header + "\r\n"
            + "Åse Bjørkøy;ase@eksempel.example;sykepleier;Lier;Prosjektgruppa;medlem;ja;1. mai 2025;;\r\n"
            + "Åse Bjørkøy;;;Lier kommune;Frivillighet;;;;;\r\n"
            + "Ødegård, Jørn;;;3310;frivillighet;;nei;2025-06-01;31.12.2025;ase@eksempel.example\r\n"
            + "Sæbjørg Fjærli;;;interkommunal;Frivillighet;rådgiver;;;;Åse Bjørkøy\r\n";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var table = TableReader.Read(Encoding.GetEncoding(1252).GetBytes(text), "deltakere.csv");

        var done = await Given.Import(House, programme, table);

        Assert.Equal((4, 3, 0, 0), (done.Added, done.NewPeople, done.Changed, done.Same));
        var functions = await House.Read(db => db.Functions.Where(f => f.ProgrammeId == programme)
            .Join(db.People, f => f.PersonId, p => p.Id, (f, p) => new { p.Name, f.IsLeader, f.FromDate, f.ToDate, Place = f.OrganisationId != null, Boss = f.ReportsToPersonId != null })
            .OrderBy(x => x.Name).ThenByDescending(x => x.IsLeader).ToListAsync(Cancelled));
        Assert.Equal(["Jørn Ødegård", "Sæbjørg Fjærli", "Åse Bjørkøy", "Åse Bjørkøy"], functions.Select(f => f.Name));
        Assert.True(functions.Single(f => f.IsLeader) is { FromDate: { Year: 2025, Month: 5, Day: 1 }, Place: true });
        Assert.True(functions.Single(f => f.Name == "Jørn Ødegård") is { ToDate: { Year: 2025, Month: 12, Day: 31 }, Boss: true });
        Assert.True(functions.Single(f => f.Name == "Sæbjørg Fjærli") is { Place: false, Boss: true });
    }

    [Fact]
    public async Task Each_bad_row_is_named_with_its_line_and_reason_and_nothing_changes()
    {
        var (programme, _) = await Given.Programme(House);
        var table = Given.Csv(Header,
            "God Person;god@eksempel.example;;Lier;Frivillighet;;;;;",
            ";ingen@eksempel.example;;Lier;Frivillighet;;;;;",
            "Uten Gruppe;;;Lier;;;;;;",
            "Feil Dato;;;Lier;Frivillighet;;;30.02.2025;;",
            "Bak Fram;;;Lier;Frivillighet;;;01.05.2025;01.04.2025;",
            "Rar Adresse;ikke-en-adresse;;Lier;Frivillighet;;;;;",
            "Ukjent Gruppe;;;Lier;Fiskegruppa;;;;;",
            "Ukjent Kommune;;;Atlantis;Frivillighet;;;;;",
            "God Person;god@eksempel.example;;Lier;Frivillighet;;;;;",
            "Annet Navn;god@eksempel.example;;Hole;Prosjektgruppa;;;;;",
            "Ukjent Sjef;;;Lier;Frivillighet;;;;;Ingen Slik",
            "Uklar Leder;;;Lier;Frivillighet;;kanskje;;;",
            new string('x', 5000) + ";;;Lier;Frivillighet;;;;;");

        var preview = await Given.Preview(House, programme, table);
        var refused = await Assert.ThrowsAsync<UserMistake>(() => Given.Import(House, programme, table));

        Assert.Equal([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], preview.Problems.Select(p => p.Line).Distinct());
        string Said(int line) => preview.Problems.First(p => p.Line == line).What.In("nb");
        Assert.Contains("Navnet mangler", Said(3), StringComparison.Ordinal);
        Assert.Contains("Gruppa mangler", Said(4), StringComparison.Ordinal);
        Assert.Contains("30", Said(5), StringComparison.Ordinal);
        Assert.Contains("Siste dag er før første", Said(6), StringComparison.Ordinal);
        Assert.Contains("ikke-en-adresse", Said(7), StringComparison.Ordinal);
        Assert.Contains("Fiskegruppa", Said(8), StringComparison.Ordinal);
        Assert.Contains("Atlantis", Said(9), StringComparison.Ordinal);
        Assert.Contains("rad 2", Said(10), StringComparison.Ordinal);
        Assert.Contains("rad 2", Said(11), StringComparison.Ordinal);
        Assert.Contains("Ingen Slik", Said(12), StringComparison.Ordinal);
        Assert.Contains("kanskje", Said(13), StringComparison.Ordinal);
        Assert.Contains("lengre enn", Said(14), StringComparison.Ordinal);
        Assert.Contains("12", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, await Given.Functions(House, programme));
    }

    [Fact]
    public async Task Good_rows_are_imported_when_bad_ones_are_left_out_by_choice()
    {
        var (programme, _) = await Given.Programme(House);
        var table = Given.Csv(Header, "God Person;;;Lier;Frivillighet;;;;;", "Dårlig Person;;;Lier;Fiskegruppa;;;;;", "Lener Seg;;;Lier;Frivillighet;;;;;Dårlig Person");

        var done = await Given.Import(House, programme, table, new RosterChoices { SkipBadRows = true });

        Assert.Equal((1, 2), (done.Added, done.BadRows));
        Assert.Equal(1, await Given.Functions(House, programme));
        Assert.False(await House.Read(db => db.People.AnyAsync(p => p.Name == "Dårlig Person", Cancelled)));
    }

    [Fact]
    public async Task Same_list_again_changes_nothing_and_a_changed_one_says_what_it_would_change()
    {
        var (programme, _) = await Given.Programme(House);
        await Given.Import(House, programme, Given.Csv(Header, "Per Prøve;per.prove@eksempel.example;lege;Lier;Frivillighet;medlem;;;;", "Kari Prøve;;;Hole;Frivillighet;;;;;"));

        var same = await Given.Preview(House, programme, Given.Csv(Header, "Per Prøve;Per.Prove@Eksempel.example;lege;Lier;Frivillighet;medlem;;;;", "Kari Prøve;;;Hole;Frivillighet;;;;;"));
        var changed = await Given.Import(House, programme, Given.Csv(Header, "Per Prøve;per.prove@eksempel.example;overlege;Lier;Frivillighet;medlem;;;31.12.2026;", "Kari Prøve;kari.prove@eksempel.example;;Hole;Frivillighet;;;;;"));
        var after = await Given.Preview(House, programme, Given.Csv("navn,gruppe", "Per Prøve,Frivillighet", "Kari Prøve,Frivillighet"));

        Assert.Equal((0, 0, 2), (same.Added, same.Changed, same.Same));
        Assert.Equal((0, 2, 0), (changed.Added, changed.Changed, changed.Same));
        Assert.Equal(["Stilling: lege → overlege", "Til: – → 2026-12-31"], changed.Lines[0].Changes.Select(RosterLineText.Of));
        Assert.Equal(["E-post: – → kari.prove@eksempel.example"], changed.Lines[1].Changes.Select(RosterLineText.Of));
        Assert.Equal((0, 0, 2), (after.Added, after.Changed, after.Same));
        Assert.Equal(2, await Given.Functions(House, programme));
    }

    [Fact]
    public async Task Two_people_of_one_name_are_told_apart_by_address_or_not_at_all()
    {
        var (programme, _) = await Given.Programme(House);
        await Given.Import(House, programme, Given.Csv(Header,
            "Anne Like;anne1.like@eksempel.example;;Lier;Frivillighet;;;;;", "Anne Like;anne2.like@eksempel.example;;Lier;Frivillighet;;;;;", "Anne Like;;;Hole;Frivillighet;;;;;"));

        var preview = await Given.Preview(House, programme, Given.Csv(Header,
            "Anne Like;;;Lier;Prosjektgruppa;;;;;", "Anne Like;anne2.like@eksempel.example;;Lier;Prosjektgruppa;;;;;", "Anne Like;;;Hole;Prosjektgruppa;;;;;"));

        Assert.Equal(3, await Given.Functions(House, programme));
        Assert.Equal([2], preview.Problems.Select(p => p.Line));
        Assert.Contains("Anne Like", preview.Problems[0].What.In("nb"), StringComparison.Ordinal);
        Assert.Equal([false, false], preview.Lines.Select(l => l.NewPerson));
    }

    [Fact]
    public async Task Groups_and_organisations_are_made_only_when_that_is_chosen()
    {
        var (programme, _) = await Given.Programme(House);
        var table = Given.Csv(Header, "Ny Person;;;Hurdal;Styringsgruppa;;;;;", "Ny Annen;;;Kautokeino;Fiskegruppa;;;;;");

        var without = await Given.Preview(House, programme, table);
        var done = await Given.Import(House, programme, table, new RosterChoices { CreateMissing = true });

        Assert.Equal(["Fiskegruppa", "Styringsgruppa"], without.UnknownGroups);
        Assert.Equal(["Hurdal", "Kautokeino"], without.UnknownOrganisations);
        Assert.Equal(2, without.BadRows);
        Assert.Equal(2, done.Added);
        var kinds = await House.Read(db => db.Groups.Where(g => g.ProgrammeId == programme).OrderBy(g => g.Number).Select(g => g.Kind).ToListAsync(Cancelled));
        Assert.Equal([GroupKind.Project, GroupKind.Theme, GroupKind.Steering, GroupKind.Theme], kinds);
        Assert.Equal("5612", await House.Read(db => db.Organisations.Where(o => o.Name.Contains("Kautokeino")).Select(o => o.Number).SingleAsync(Cancelled)));
    }

    [Fact]
    public async Task Import_is_refused_when_the_roster_has_changed_since_the_preview()
    {
        var (programme, _) = await Given.Programme(House);
        var table = Given.Csv(Header, "Sein Person;;;Lier;Frivillighet;;;;;");
        var preview = await Given.Preview(House, programme, table);
        await Given.Import(House, programme, table);

        await Assert.ThrowsAsync<UserMistake>(() => Given.Import(House, programme, table, new RosterChoices { Fingerprint = preview.Fingerprint() }));

        Assert.Equal(1, await Given.Functions(House, programme));
    }

    [Fact]
    public async Task Table_without_names_or_groups_says_which_columns_it_has()
    {
        var (programme, _) = await Given.Programme(House);

        var mistake = await Assert.ThrowsAsync<UserMistake>(() => Given.Preview(House, programme, Given.Csv("Fisk;Fangst", "Torsk;3,5")));

        Assert.Contains("Fisk, Fangst", mistake.Message, StringComparison.Ordinal);
    }
}

public sealed class RosterImportOnSqlite(SqliteHouse house) : RosterImportTests(house), IClassFixture<SqliteHouse>;
public sealed class RosterImportOnPostgres(PostgresHouse house) : RosterImportTests(house), IClassFixture<PostgresHouse>;
