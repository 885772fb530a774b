using System.Globalization;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes;

public sealed class RosterCommandTests : HouseTests, IClassFixture<SqliteHouse>
{
    public RosterCommandTests(SqliteHouse house) : base(house) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nb-NO");

    [Fact]
    public async Task Import_at_the_command_line_tells_the_bad_rows_and_takes_the_good_when_asked()
    {
        var (programme, key) = await Given.Programme(House);
        var file = Path.Combine(House.DataFolder, "liste.csv");
        await File.WriteAllTextAsync(file, "navn;gruppe\nLise Linje;Frivillighet\nBerit Bom;Fiskegruppa\n", Cancelled);

        var refused = await Run(file, key);
        var dry = await Run(file, key, "skip-bad-rows", "dry-run");
        Assert.Equal(0, await Given.Functions(House, programme));
        var done = await Run(file, key, "skip-bad-rows");

        Assert.Equal((1, 0, 0), (refused.Code, dry.Code, done.Code));
        Assert.Contains("Rad 3: Programmet har ingen gruppe «Fiskegruppa».", refused.Error, StringComparison.Ordinal);
        Assert.Contains("Rad 2: Lise Linje (Frivillighet): ny", dry.Out, StringComparison.Ordinal);
        Assert.Contains("Nye funksjoner: 1", done.Out, StringComparison.Ordinal);
        Assert.Equal(1, await Given.Functions(House, programme));
    }

    [Fact]
    public async Task Missing_file_and_unknown_programme_are_told_of_in_words()
    {
        var (_, key) = await Given.Programme(House);

        var file = await Assert.ThrowsAsync<UserMistake>(() => Run("/finnes/ikke.csv", key));
        var programme = await Assert.ThrowsAsync<UserMistake>(() => Run("/finnes/ikke.csv", "ukjent"));

        Assert.Contains("/finnes/ikke.csv", file.Message, StringComparison.Ordinal);
        Assert.Contains("ukjent", programme.Message, StringComparison.Ordinal);
    }

    private Task<(int Code, string Out, string Error)> Run(string file, string key, params string[] flags) => House.Ask(async services =>
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var options = flags.ToDictionary(f => f, _ => "", StringComparer.Ordinal);
        options.Add("programme", key);
        var command = CommandLine.All.Single(c => c.Name == "import-roster");
        var code = await command.Run(new CommandCall(services, [file], options, output, error));
        return (code, output.ToString(), error.ToString());
    });
}
