using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>
/// What one respondent said to one question, sealed. The id is random; the sheet, where there is one, says only which
/// answers came together. Values: the text; the choice; the choices, one a line; the number.
/// </summary>
public sealed class Answer(Guid id, Guid waveId, Guid questionId, Guid? sheetId, SealedText value)
{
    public Guid Id { get; private init; } = id;
    public Guid WaveId { get; private init; } = waveId;
    public Guid QuestionId { get; private init; } = questionId;
    public Guid? SheetId { get; private init; } = sheetId;
    public SealedText Value { get; private init; } = value;
}

/// <summary>A kind of answer to an open question, found by the researcher by reading; kept from wave to wave.</summary>
public sealed class Category(Guid id, Guid questionId, int number, string name) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid QuestionId { get; private init; } = questionId;
    public int Number { get; private set; } = number;
    public string Name { get; private set; } = name;
    /// <summary>What belongs here, for the next one who sorts.</summary>
    public string Meaning { get; private set; } = "";
    public int Version { get; private set; }

    public void Rename(string name, string meaning) => (Name, Meaning) = (name, meaning);
    public void MoveTo(int number) => Number = number;

    /// <summary>The same category for a copy of the question, so that answers are sorted alike.</summary>
    public Category CopyTo(Guid questionId)
    {
        var copy = new Category(Guid.CreateVersion7(), questionId, Number, Name);
        copy.Rename(Name, Meaning);
        return copy;
    }
}

/// <summary>An answer lies in a category; it may lie in several.</summary>
public sealed class AnswerCategory(Guid answerId, Guid categoryId)
{
    public Guid AnswerId { get; private init; } = answerId;
    public Guid CategoryId { get; private init; } = categoryId;
}

/// <summary>A typical quote: a passage of an answer as the researcher chose and shortened it, sealed as the answer is.</summary>
public sealed class Quotation(Guid id, Guid answerId, Guid questionId, Guid? categoryId, SealedText passage)
{
    public Guid Id { get; private init; } = id;
    public Guid AnswerId { get; private init; } = answerId;
    public Guid QuestionId { get; private init; } = questionId;
    public Guid? CategoryId { get; private set; } = categoryId;
    public SealedText Passage { get; private set; } = passage;

    public void PutIn(Guid? categoryId) => CategoryId = categoryId;
}
