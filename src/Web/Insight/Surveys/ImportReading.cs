using System.Globalization;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>
/// Reads a file's columns as what they are said to be. A question known from an earlier wave decides its own kind; the
/// column is then only in or out.
/// </summary>
public sealed class ImportReading(ImportSource source, IReadOnlyList<ColumnGuess> guesses, IReadOnlyList<Question> known, string language)
{
    private static readonly StringComparer Norwegian = StringComparer.Create(CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: false);
    private readonly List<ImportProblem> problems = [];

    public ImportDraft Read(IReadOnlyList<ColumnChoice> choices)
    {
        var questions = new List<DraftQuestion>();
        var strangers = new List<string>();
        foreach (var columns in Together(choices))
        {
            var first = columns[0];
            var existing = Existing(first);
            if (known.Count > 0 && existing is null) strangers.Add(first.Heading);
            else questions.Add(Question(columns, choices[first.Index], existing));
        }
        return new ImportDraft
        {
            Questions = questions,
            People = [.. People(choices)],
            Problems = [.. problems.OrderBy(p => p.Row).ThenBy(p => p.Letters.Length).ThenBy(p => p.Letters, StringComparer.Ordinal)],
            ColumnsWithoutQuestion = strangers,
        };
    }

    /// <summary>Columns that are answers; those of one question with several choices come together.</summary>
    private IEnumerable<List<SourceColumn>> Together(IReadOnlyList<ColumnChoice> choices) =>
        source.Columns.Where(c => choices[c.Index].Use is not (ColumnUse.LeaveOut or ColumnUse.Name or ColumnUse.Email))
            .GroupBy(c => choices[c.Index].Use == ColumnUse.Several && guesses[c.Index].Part is not null ? guesses[c.Index].Question : $"{c.Index}", StringComparer.Ordinal)
            .Select(g => g.ToList());

    /// <summary>The question of the survey that the column answers, by its words.</summary>
    public Question? Existing(SourceColumn column)
    {
        var (question, part) = ColumnGuesses.Split(column.Heading);
        return known.FirstOrDefault(q => Same(q.Text(language), column.Heading) && q.MatrixRow is null)
            ?? known.FirstOrDefault(q => Same(q.Text(language), question) && (q.Kind == QuestionKind.Several || Same(q.MatrixRow ?? "", part ?? "")));
    }

    private DraftQuestion Question(List<SourceColumn> columns, ColumnChoice choice, Question? existing)
    {
        var first = columns[0];
        var kind = existing?.Kind ?? Enum.Parse<QuestionKind>(choice.Use.ToString());
        var guess = guesses[first.Index];
        var (text, row) = kind == QuestionKind.Matrix || (kind == QuestionKind.Several && guess.Part is not null)
            ? ColumnGuesses.Split(first.Heading) : (first.Heading, null);
        var (from, to) = existing is null ? (choice.From ?? guess.From, choice.To ?? guess.To) : (existing.ScaleFrom, existing.ScaleTo);
        var isNumber = kind == QuestionKind.Scale || (kind == QuestionKind.Matrix && from is not null);
        var answers = isNumber ? Numbers(first, from, to)
            : kind == QuestionKind.Several ? guess.Part is not null ? SeveralColumns(columns) : SeveralInCell(first)
            : kind is QuestionKind.OpenText ? [.. first.Cells.Where(c => c.Text.Length > 0)]
            : [.. first.Cells.Where(c => c.Text.Length > 0).Select(c => c with { Text = OneLine(c.Text) })];
        return new DraftQuestion
        {
            Text = text,
            Kind = kind,
            MatrixRow = kind == QuestionKind.Matrix ? row ?? first.Heading : null,
            Choices = kind == QuestionKind.OpenText || isNumber ? [] : Choices(answers, existing, columns),
            From = isNumber ? from : null,
            To = isNumber ? to : null,
            Existing = existing,
            Answers = answers,
        };
    }

    /// <summary>The choices known, then those met, by the alphabet: the order of arrival would say who came first.</summary>
    private List<string> Choices(List<SourceCell> answers, Question? existing, List<SourceColumn> columns)
    {
        var offered = existing?.ChoiceList.ToList() ?? [];
        if (columns.Count > 1 && existing is null) offered.AddRange(columns.Select(c => guesses[c.Index].Part ?? c.Heading));
        var met = answers.SelectMany(a => a.Text.Split('\n')).Distinct(StringComparer.Ordinal).Except(offered, StringComparer.Ordinal);
        return [.. offered, .. met.Order(Norwegian)];
    }

    private List<SourceCell> Numbers(SourceColumn column, int? from, int? to)
    {
        var answers = new List<SourceCell>();
        if (from is null || to is null || from >= to)
        {
            problems.Add(new ImportProblem(1, column.Letters, column.Heading, ImportTexts.ScaleMissing));
            return answers;
        }
        foreach (var cell in column.Cells.Where(c => c.Text.Length > 0))
        {
            var number = Parse.WholeNumber(cell.Text);
            if (!number.Ok) Problem(cell, column, number.Mistake!);
            else if (number.Value < from || number.Value > to) Problem(cell, column, new(ImportTexts.OutsideScale, number.Value, from, to));
            else answers.Add(cell with { Text = number.Value.ToString(CultureInfo.InvariantCulture) });
        }
        return answers;
    }

    private static List<SourceCell> SeveralInCell(SourceColumn column) =>
        [.. column.Cells.Where(c => c.Text.Length > 0).Select(c => c with { Text = string.Join('\n', ColumnGuesses.Parts(c.Text).Select(OneLine)) }).Where(c => c.Text.Length > 0)];

    private List<SourceCell> SeveralColumns(List<SourceColumn> columns)
    {
        var answers = new List<SourceCell>();
        for (var i = 0; i < columns[0].Cells.Count; i++)
        {
            var chosen = new List<string>();
            foreach (var column in columns)
            {
                var cell = column.Cells[i];
                if (cell.Text.Length == 0) continue;
                if (ColumnGuesses.YesOrNo(cell.Text) is not { } yes) Problem(cell, column, new(ImportTexts.NotYesOrNo, Shown(cell.Text)));
                else if (yes) chosen.Add(guesses[column.Index].Part ?? column.Heading);
            }
            if (chosen.Count > 0) answers.Add(columns[0].Cells[i] with { Text = string.Join('\n', chosen) });
        }
        return answers;
    }

    private IEnumerable<WrittenPerson> People(IReadOnlyList<ColumnChoice> choices)
    {
        var names = source.Columns.Where(c => choices[c.Index].Use == ColumnUse.Name).ToList();
        var email = source.Columns.FirstOrDefault(c => choices[c.Index].Use == ColumnUse.Email);
        var rows = (email ?? names.FirstOrDefault())?.Cells.Count ?? 0;
        for (var i = 0; i < rows; i++)
        {
            var name = string.Join(' ', names.Select(c => c.Cells[i].Text).Where(t => t.Length > 0));
            var address = email?.Cells[i].Text;
            var person = new WrittenPerson((email ?? names[0]).Cells[i].Row, Stated(name), Stated(address));
            if (person.Shown.Length > 0) yield return person;
        }
    }

    // Microsoft Forms writes «anonymous» where it does not know.
    private static string? Stated(string? written) =>
        string.IsNullOrWhiteSpace(written) || written.Equals("anonymous", StringComparison.OrdinalIgnoreCase) || written.Equals("anonym", StringComparison.OrdinalIgnoreCase) ? null : written;

    private void Problem(SourceCell cell, SourceColumn column, FilledText message) =>
        problems.Add(new ImportProblem(cell.Row, column.Letters, column.Heading, message));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shown(string text) => text.Length <= 40 ? text : text[..39] + "…";

    private static bool Same(string one, string other) =>
        string.Equals(OneLine(one).TrimEnd('?', ':', '.', ' '), OneLine(other).TrimEnd('?', ':', '.', ' '), StringComparison.OrdinalIgnoreCase);
}
