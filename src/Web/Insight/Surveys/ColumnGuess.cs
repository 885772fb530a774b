using System.Globalization;
using System.Text.RegularExpressions;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>What a column is taken for: a kind of question, who answered, or nothing to keep.</summary>
public enum ColumnUse { OpenText, OneChoice, Several, Scale, Matrix, Name, Email, LeaveOut }

/// <summary>A column as guessed: its use, the question it belongs to, its row or choice there, and its scale.</summary>
public sealed record ColumnGuess(ColumnUse Use, string Question, string? Part, int? From = null, int? To = null);

/// <summary>
/// Guesses what the columns of an export are, from headings as Nettskjema, LimeSurvey and Microsoft Forms write them and
/// from the values. What tells who or when is never guessed to be an answer.
/// </summary>
public static partial class ColumnGuesses
{
    private const int ShortValue = 60;
    private const int MostChoices = 12;
    private const double MostlyNumbers = 0.8;

    private static readonly HashSet<string> Technical = new(StringComparer.Ordinal)
    {
        "id", "starttidspunkt", "fullføringstidspunkt", "sistendrettidspunkt", "fullførtidspunkt", "starttid", "sluttid",
        "starttime", "completiontime", "lastmodifiedtime", "submissionid", "submitted", "created", "answertimems", "answertime", "levert",
        "opprettet", "svarid", "svarnummer", "responsid", "responseid", "respondentid", "datosendt", "datesubmitted", "submitdate",
        "datostartet", "datestarted", "startdate", "datosisteaktivitet", "datelastaction", "datestamp", "sisteside", "lastpage",
        "startspråk", "startlanguage", "språk", "language", "frø", "seed", "token", "tilgangskode", "accesscode", "ipadresse",
        "ipaddress", "ipaddr", "ip", "henvisningsurl", "referrerurl", "refurl", "dato", "date", "tidspunkt", "tidsstempel", "timestamp",
        "totaltid", "totaltime", "interviewtime", "totaltpoeng", "totalpoints", "testtilbakemelding", "quizfeedback", "nr", "løpenummer",
        "telefon", "telefonnummer", "mobil", "phone",
    };

    private static readonly HashSet<string> Emails = new(StringComparer.Ordinal)
    { "epost", "epostadresse", "email", "emailaddress", "mail", "mailadresse", "brukernavn", "username" };

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    { "navn", "namn", "name", "fulltnavn", "fullname", "dittnavn", "fornavn", "etternavn", "førenamn", "etternamn", "firstname", "lastname", "respondent", "deltaker", "deltakar" };

    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase) { "ja", "yes", "y", "j", "1", "true", "sann", "x", "valgt", "selected" };
    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase) { "nei", "no", "n", "0", "false", "usann", "ikke valgt", "not selected", "-" };

    [GeneratedRegex(@"^(?<question>.+?)\s*\[(?<part>[^\[\]]+)\]$")]
    private static partial Regex Bracketed { get; }

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})[ T]+\d{1,2}[:.]\d\d|^\d{1,3}(\.\d{1,3}){3}$")]
    private static partial Regex TimeOrMachine { get; }

    [GeneratedRegex(@"^-?\d{1,3}([.,]\d+)?$")]
    private static partial Regex Numeric { get; }

    [GeneratedRegex(@"^(poeng|points|tilbakemelding|feedback)\s*[–-]\s", RegexOptions.IgnoreCase)]
    private static partial Regex QuizColumn { get; }

    public static IReadOnlyList<ColumnGuess> Of(ImportSource source)
    {
        if (!source.Linked) return [.. source.Columns.Select(c => new ColumnGuess(ColumnUse.OpenText, c.Heading, null))];
        var split = source.Columns.Select(c => Split(c.Heading)).ToList();
        var groups = source.Columns.Where(c => split[c.Index].Part is not null)
            .GroupBy(c => split[c.Index].Question, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        return
        [
            .. source.Columns.Select(column =>
                split[column.Index] is (var question, { } part) && groups.TryGetValue(question, out var together)
                    ? InGroup(column, question, part, together)
                    : Alone(column)),
        ];
    }

    public static bool? YesOrNo(string value) => Yes.Contains(value) ? true : No.Contains(value) ? false : null;

    public static (string Question, string? Part) Split(string heading) =>
        Bracketed.Match(heading) is { Success: true } m ? (m.Groups["question"].Value, m.Groups["part"].Value.Trim()) : (heading, null);

    private static ColumnGuess InGroup(SourceColumn column, string question, string part, List<SourceColumn> together)
    {
        if (column.Values.All(v => YesOrNo(v) is not null)) return new(ColumnUse.Several, question, part);
        if (MostlyNumeric(column))
        {
            var (from, to) = Reach(together.SelectMany(c => c.Values));
            return new(ColumnUse.Matrix, question, part, from, to);
        }
        var distinct = together.SelectMany(c => c.Values).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostChoices + 1).ToList();
        return distinct.Count <= MostChoices && distinct.TrueForAll(v => v.Length <= ShortValue)
            ? new(ColumnUse.Matrix, question, part)
            : new(ColumnUse.OpenText, column.Heading, null);
    }

    private static ColumnGuess Alone(SourceColumn column)
    {
        var heading = column.Heading;
        var key = Key(heading);
        var values = column.Values.ToList();
        if (Technical.Contains(key) || QuizColumn.IsMatch(heading) || values.Count == 0) return new(ColumnUse.LeaveOut, heading, null);
        if (Emails.Contains(key) || values.TrueForAll(v => v.Contains('@') && !v.Contains(' '))) return new(ColumnUse.Email, heading, null);
        if (Names.Contains(key)) return new(ColumnUse.Name, heading, null);
        if (values.TrueForAll(v => TimeOrMachine.IsMatch(v))) return new(ColumnUse.LeaveOut, heading, null);
        if (IsSeveral(values)) return new(ColumnUse.Several, heading, null);
        if (MostlyNumeric(column) && Reach(values) is { To: not null } reach) return new(ColumnUse.Scale, heading, null, reach.From, reach.To);
        return new(IsOneChoice(values) ? ColumnUse.OneChoice : ColumnUse.OpenText, heading, null);
    }

    private static bool MostlyNumeric(SourceColumn column)
    {
        var (all, numbers) = (0, 0);
        foreach (var value in column.Values)
        {
            all++;
            if (Numeric.IsMatch(value)) numbers++;
        }
        return numbers > 0 && numbers >= all * MostlyNumbers;
    }

    /// <summary>The usual scale that holds the numbers, or none when they are no scale, as ages and years are not.</summary>
    private static (int? From, int? To) Reach(IEnumerable<string> values)
    {
        var numbers = values.Where(v => Numeric.IsMatch(v))
            .Select(v => decimal.Parse(v.Replace(',', '.'), CultureInfo.InvariantCulture)).ToList();
        if (numbers.Count == 0) return (null, null);
        // What falls outside is for the preview to name; a few slips must not decide what the scale is.
        numbers.Sort();
        var (low, high) = (numbers[numbers.Count / 20], numbers[^((numbers.Count / 20) + 1)]);
        return (low, high) switch
        {
            ( >= 1, <= 5) => (1, 5),
            ( >= 1, <= 6) => (1, 6),
            ( >= 1, <= 7) => (1, 7),
            ( >= 0, <= 10) => (0, 10),
            ( >= -5, <= 5) => (-5, 5),
            _ => (null, null),
        };
    }

    /// <summary>Choices with a semicolon between, as Microsoft Forms writes them: short, and met again.</summary>
    private static bool IsSeveral(List<string> values)
    {
        if (values.TrueForAll(v => v.EndsWith(';'))) return true;
        if (!values.Exists(v => v.Contains(';'))) return false;
        var parts = values.SelectMany(Parts).ToList();
        var distinct = parts.Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return parts.TrueForAll(p => p.Length <= ShortValue) && distinct <= MostChoices && distinct * 2 <= parts.Count;
    }

    public static IEnumerable<string> Parts(string value) =>
        value.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal);

    private static bool IsOneChoice(List<string> values)
    {
        var distinct = values.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostChoices + 1).Count();
        return values.Count >= 4 && distinct <= MostChoices && distinct * 2 <= values.Count && values.TrueForAll(v => v.Length <= ShortValue);
    }

    private static string Key(string heading) => string.Concat(heading.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
