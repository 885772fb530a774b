using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>An import ready to be written: ids given, answers to be sealed.</summary>
internal sealed class ImportPlan(ImportPreview preview, ProgrammeRef programme, ImportChoices choices, Guid waveId)
{
    private const int ReportEvery = 500;

    public Guid WaveId { get; } = waveId;

    public string WaveName { get; } = string.IsNullOrWhiteSpace(choices.WaveName)
        ? ImportTexts.WaveNumbered.InWith(programme.Language, preview.WaveNumber)
        : choices.WaveName.Trim();

    public IReadOnlyList<(Guid Id, DraftQuestion Draft)> Questions { get; } =
        [.. preview.Draft.Questions.Select(q => (q.Existing?.Id ?? Guid.CreateVersion7(), q))];

    public IEnumerable<Question> NewQuestions(Guid surveyId) => Questions.Select((question, i) =>
    {
        var (id, draft) = question;
        var made = new Question(id, surveyId, i + 1, draft.Kind) { MatrixRow = draft.MatrixRow };
        made.Ask(programme.Language, draft.Text);
        made.Offer(draft.Choices);
        if (draft is { From: { } from, To: { } to }) made.Reach(from, to);
        return made;
    });

    /// <summary>
    /// The answers under random ids. A row's answers share a random sheet id made here and kept nowhere else; a file
    /// that says nothing of what came together gets none.
    /// </summary>
    public List<Answer> Answers(Seal seal, ImportProgress? progress)
    {
        var total = preview.Draft.AnswerCount;
        var answers = new List<Answer>(total);
        var sheets = new Dictionary<int, Guid>();
        foreach (var (id, draft) in Questions)
        {
            foreach (var (row, text) in draft.Answers)
            {
                Guid? sheet = null;
                if (preview.Source.Linked) sheet = sheets.TryGetValue(row, out var known) ? known : sheets[row] = Guid.NewGuid();
                answers.Add(new Answer(Guid.NewGuid(), WaveId, id, sheet, seal.Close(text)));
                if (answers.Count % ReportEvery == 0) progress?.Invoke(answers.Count, total * 2);
            }
        }
        return answers;
    }
}
