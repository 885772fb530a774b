using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Tests.House;
using Xunit;
using static BlankeArk.Web.Insight.Surveys.ColumnUse;

namespace BlankeArk.Web.Tests.Insight.Surveys;

public sealed class ColumnGuessTests
{
    [Fact]
    public void Microsoft_Forms_is_understood()
    {
        var source = Given.Answers("svar.csv",
            "ID,Starttidspunkt,Fullføringstidspunkt,E-postadresse,Navn,Hva er målet?,Hvor nyttig var det?,Hva tar du med deg?,Hvor ofte?",
            "1,18.11.2026 09:01,18.11.2026 09:09,a@b.example,Anne Li,Å lære av hverandre,4,Ideer;Kontakter;,Ofte",
            "2,18.11.2026 09:02,18.11.2026 09:12,b@b.example,Bo Li,Bedre tjenester,5,Ideer;,Sjelden",
            "3,18.11.2026 09:03,18.11.2026 09:13,c@b.example,Cai Li,,2,Kontakter;,Ofte",
            "4,18.11.2026 09:04,18.11.2026 09:14,d@b.example,Dag Li,Samarbeid,3,Ideer;Kontakter;,Sjelden");

        Assert.Equal([LeaveOut, LeaveOut, LeaveOut, ColumnUse.Email, Name, OpenText, Scale, Several, OneChoice], Uses(source));
    }

    [Fact]
    public void LimeSurvey_is_understood()
    {
        var source = Given.Answers("results.csv",
            "Respons-ID;Dato sendt;Siste side;Startspråk;Frø;Hva mener du? ;Hva brukte du? [Nettbrett];Hva brukte du? [Telefon];Enig? [Vi får tid];Enig? [Vi blir hørt]",
            "1;2026-11-18 09:00:00;2;nb;12345;Bra;Ja;Nei;4;5",
            "2;2026-11-18 09:05:00;2;nb;23456;Mindre bra;Nei;Ja;2;3");

        var guesses = ColumnGuesses.Of(source);

        Assert.Equal([LeaveOut, LeaveOut, LeaveOut, LeaveOut, LeaveOut, OpenText, Several, Several, Matrix, Matrix], guesses.Select(g => g.Use));
        Assert.Equal(("Enig?", "Vi blir hørt", 1, 5), (guesses[9].Question, guesses[9].Part, guesses[9].From, guesses[9].To));
    }

    [Fact]
    public void Nettskjema_is_understood()
    {
        var source = Given.Answers("data.csv",
            "$submission_id;$created;$answer_time_ms;Hva betyr innovasjon?;Hvor fornøyd er du?",
            "1001;2026-11-18T09:00:00;81000;Noe nytt;7",
            "1002;2026-11-18T09:30:00;64000;Noe nyttig;10");

        Assert.Equal([LeaveOut, LeaveOut, LeaveOut, OpenText, Scale], Uses(source));
        Assert.Equal((0, 10), (ColumnGuesses.Of(source)[4].From, ColumnGuesses.Of(source)[4].To));
    }

    [Theory]
    [InlineData("2026-11-18 09:00:12", "2026-11-19 10:00:59")]
    [InlineData("192.168.1.17", "10.0.0.5")]
    public void What_tells_when_or_where_is_left_out_whatever_it_is_called(string one, string other) =>
        Assert.Equal([OpenText, LeaveOut], Uses(Given.Answers("x.csv", "Hva?;Ymse", $"Ja da;{one}", $"Nei da;{other}")));

    [Fact]
    public void Open_answers_with_semicolons_stay_open() =>
        Assert.Equal([OpenText, OpenText], Uses(Given.Answers("x.csv", "Hva?\tHvorfor?",
            "Tid; det er det vi mangler mest av alt\tFordi", "Penger; og folk, og noen som tør å si hva vi skal slutte med\tDerfor", "Vet ikke\tNei")));

    [Theory]
    [InlineData("3,5")]
    [InlineData("svært")]
    [InlineData("6")]
    public void Value_that_does_not_fit_a_scale_is_named_with_row_and_column(string value)
    {
        var source = Given.Answers("x.csv", ["Hva?;Hvor nyttig?", .. Enumerable.Range(1, 30).Select(i => $"svar {i};{(i % 5) + 1}"), $"siste;{value}"]);

        var guesses = ColumnGuesses.Of(source);
        var draft = new ImportReading(source, guesses, [], "nb").Read([.. guesses.Select(g => new ColumnChoice(g.Use, g.From, g.To))]);

        var problem = Assert.Single(draft.Problems);
        Assert.Equal((32, "B", "Hvor nyttig?"), (problem.Row, problem.Letters, problem.Heading));
        Assert.Contains(value, problem.Message.In("nb"), StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_of_one_question_over_several_columns_become_one_question()
    {
        var source = Given.Answers("x.csv", "Brukte du? [Nettbrett];Brukte du? [Telefon]", "Ja;Ja", "Nei;Ja", "Nei;Nei");

        var guesses = ColumnGuesses.Of(source);
        var draft = new ImportReading(source, guesses, [], "nb").Read([.. guesses.Select(g => new ColumnChoice(g.Use))]);

        var question = Assert.Single(draft.Questions);
        Assert.Equal(("Brukte du?", QuestionKind.Several), (question.Text, question.Kind));
        Assert.Equal(["Nettbrett\nTelefon", "Telefon"], question.Answers.Select(a => a.Text));
    }

    [Fact]
    public void Windows_file_with_semicolons_and_formulas_is_read_as_text()
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes("Hva ønsker du?;Hvorfor?\nBedre råd;=HYPERLINK(1)\nØl;+1\nÅpenhet;@sum\n");

        var source = ImportSource.Read(bytes, "svar.csv");

        Assert.Equal("Hva ønsker du?", source.Columns[0].Heading);
        Assert.Equal(["Bedre råd", "Øl", "Åpenhet"], source.Columns[0].Values);
        Assert.Equal("=HYPERLINK(1)", source.Columns[1].Cells[0].Text);
    }

    [Theory]
    [InlineData("Hva?;Hvorfor?\n\"ikke lukket;nei\n")]
    [InlineData("[{\"question\": 3}]")]
    [InlineData("[{\"question\": \"Hva?\", \"answers\": [")]
    [InlineData("[]")]
    [InlineData("")]
    public void Broken_file_is_the_users_mistake(string content) =>
        Assert.Throws<UserMistake>(() => ImportSource.Read(System.Text.Encoding.UTF8.GetBytes(content), "x.csv"));

    [Fact]
    public void Same_content_has_the_same_fingerprint_in_another_encoding_and_delimiter() => Assert.Equal(
        ImportSource.Read(System.Text.Encoding.UTF8.GetBytes("Hva?;Når?\nblåbær;nå\n"), "a.csv").Hash(),
        ImportSource.Read(System.Text.Encoding.Latin1.GetBytes("Hva?,Når?\r\nblåbær,nå\r\n"), "b.csv").Hash());

    private static IEnumerable<ColumnUse> Uses(ImportSource source) => ColumnGuesses.Of(source).Select(g => g.Use);
}
