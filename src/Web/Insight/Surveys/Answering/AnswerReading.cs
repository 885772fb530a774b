using System.Globalization;
using BlankeArk.Web.Platform.Content;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>What somebody filled in, field by field, and what is wrong with it; in order when nothing is.</summary>
public sealed record FilledForm
{
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Written { get; init; }
    /// <summary>By field; by the empty name what concerns the form as a whole.</summary>
    public required IReadOnlyDictionary<string, string> Mistakes { get; init; }
    public required IReadOnlyDictionary<Guid, string> Answers { get; init; }
    public required Place? Place { get; init; }

    public Submission Submission(Guid id, AnswerMode mode) =>
        new() { Id = id, Answers = Answers, Mode = mode, GroupId = Place?.GroupId, OrganisationId = Place?.OrganisationId };
}

/// <summary>Reads a posted form: fields that were not asked are not seen, and what was asked need not be answered.</summary>
public static class AnswerReading
{
    public const int LongestAnswer = 4000;

    /// <summary>The name of the form as a whole among mistakes.</summary>
    public const string Whole = "";

    public static string PlaceValue(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    public static FilledForm Read(AnswerForm form, IFormCollection posted)
    {
        var (written, mistakes, answers) = (new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<Guid, string>());
        foreach (var question in form.Questions)
        {
            var field = AskedItem.Field(question);
            var values = Values(posted, field);
            if (values.Count == 0) continue;
            written[field] = values;
            if (WhyNot(question, values) is { } why) mistakes[field] = why;
            else answers[question.Id] = Value(question, values);
        }
        var place = ReadPlace(form.Belonging, posted, written, mistakes);
        if (answers.Count == 0 && mistakes.Count == 0) mistakes[Whole] = AnsweringTexts.NothingAnswered;
        return new FilledForm { Written = written, Mistakes = mistakes, Answers = answers, Place = place };
    }

    private static List<string> Values(IFormCollection posted, string field) =>
        [.. posted[field].OfType<string>().Select(value => Characters.Clean(value).Trim()).Where(value => value.Length > 0)];

    private static string? WhyNot(Question question, IReadOnlyList<string> values)
    {
        var offered = AskedItem.Offered(question);
        if (question.Kind != QuestionKind.Several && values.Count > 1) return AnsweringTexts.OneOnly;
        if (offered.Count == 0) return values[0].Length > LongestAnswer ? AnsweringTexts.AnswerTooLong.With(LongestAnswer) : null;
        return values.All(offered.Contains) ? null : AnsweringTexts.NotOffered.ToString();
    }

    private static string Value(Question question, IReadOnlyList<string> values) =>
        question.Kind == QuestionKind.Several ? string.Join('\n', AskedItem.Offered(question).Where(values.Contains)) : values[0];

    private static Place? ReadPlace(Belonging belonging, IFormCollection posted, Dictionary<string, IReadOnlyList<string>> written, Dictionary<string, string> mistakes)
    {
        if (!belonging.IsChosen) return belonging.Given;
        if (belonging.Places.Count > 0) return Chosen(belonging.Places, Belonging.PlaceField);
        var (group, organisation) = (Chosen(belonging.Groups, Belonging.GroupField), Chosen(belonging.Organisations, Belonging.OrganisationField));
        return group is null && organisation is null ? null : new Place(group?.GroupId, organisation?.OrganisationId, "");

        Place? Chosen(IReadOnlyList<Place> places, string field)
        {
            var values = Values(posted, field);
            if (values.Count == 0) return null;
            written[field] = values;
            for (var i = 0; i < places.Count; i++)
                if (values is [var value] && value == PlaceValue(i)) return places[i];
            mistakes[field] = AnsweringTexts.NotOffered;
            return null;
        }
    }
}
