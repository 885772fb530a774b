using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>A category as the researcher writes it.</summary>
public sealed record CategoryInput
{
    public required string? Name { get; init; }
    public string? Meaning { get; init; }
    public int Version { get; init; }
}

/// <summary>The categories of an open question: found while reading, renamed, merged, put in order, deleted.</summary>
public sealed class CategoryList(Db db)
{
    public const int LongestName = 80;
    public const int LongestMeaning = 400;

    /// <summary>Adds a category, last; gives its id.</summary>
    public async Task<Guid> Add(Actor actor, Guid programmeId, Guid questionId, CategoryInput input)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var (id, name, meaning) = (Guid.CreateVersion7(), Name(input.Name), Meaning(input.Meaning));
        return await db.Write(actor, new Act("surveys.category.add", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await db.OwnQuestion(programmeId, questionId);
            var others = await Others(questionId, name, except: null);
            var category = new Category(id, questionId, others.Select(c => c.Number).DefaultIfEmpty(0).Max() + 1, name);
            category.Rename(name, meaning);
            db.Categories.Add(category);
            await TouchWaves(questionId);
            return id;
        });
    }

    public async Task Rename(Actor actor, Guid programmeId, Guid categoryId, CategoryInput input)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var (name, meaning) = (Name(input.Name), Meaning(input.Meaning));
        await db.Write(actor, new Act("surveys.category.rename", programmeId, categoryId), async () =>
        {
            var category = await Own(programmeId, categoryId);
            db.Expect(category, input.Version);
            await Others(category.QuestionId, name, except: categoryId);
            category.Rename(name, meaning);
            await TouchWaves(category.QuestionId);
        });
    }

    /// <summary>Everything that lies in one category lies in the other instead, its quotes too; the one is gone.</summary>
    public async Task Merge(Actor actor, Guid programmeId, Guid categoryId, Guid into)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        if (categoryId == into) throw new UserMistake(SortTexts.MergeWithItself, "Into");
        await db.Write(actor, new Act("surveys.category.merge", programmeId, categoryId), async () =>
        {
            var (from, to) = (await Own(programmeId, categoryId), await Own(programmeId, into));
            if (from.QuestionId != to.QuestionId) throw new Missing("The category");
            await db.Database.ExecuteSqlAsync($"""
                insert into answer_category (answer_id, category_id)
                select answer_id, {into} from answer_category where category_id = {categoryId} on conflict do nothing
                """);
            await db.Quotations.Where(q => q.CategoryId == categoryId).ExecuteUpdateAsync(set => set.SetProperty(q => q.CategoryId, into));
            await Remove(from);
        });
    }

    /// <summary>Deletes the category, not the answers in it; its quotes stay with the question.</summary>
    public async Task Delete(Actor actor, Guid programmeId, Guid categoryId)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        await db.Write(actor, new Act("surveys.category.delete", programmeId, categoryId), async () =>
        {
            var category = await Own(programmeId, categoryId);
            await db.Quotations.Where(q => q.CategoryId == categoryId).ExecuteUpdateAsync(set => set.SetProperty(q => q.CategoryId, (Guid?)null));
            await Remove(category);
        });
    }

    /// <summary>Moves a category one place up or down.</summary>
    public async Task Move(Actor actor, Guid programmeId, Guid categoryId, bool up)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        await db.Write(actor, new Act("surveys.category.move", programmeId, categoryId), async () =>
        {
            var category = await Own(programmeId, categoryId);
            var all = await db.Categories.Where(c => c.QuestionId == category.QuestionId).OrderBy(c => c.Number).ToListAsync();
            var at = all.IndexOf(category);
            var to = Math.Clamp(at + (up ? -1 : 1), 0, all.Count - 1);
            (all[at], all[to]) = (all[to], all[at]);
            foreach (var (index, each) in all.Index()) each.MoveTo(index + 1);
            await TouchWaves(category.QuestionId);
        });
    }

    private async Task<Category> Own(Guid programmeId, Guid categoryId)
    {
        await db.ChangeableProgramme(programmeId);
        var category = await db.Categories.SingleOrDefaultAsync(c => c.Id == categoryId) ?? throw new Missing("The category");
        await db.OwnQuestion(programmeId, category.QuestionId);
        return category;
    }

    private async Task<List<Category>> Others(Guid questionId, string name, Guid? except)
    {
        var all = await db.Categories.AsNoTracking().Where(c => c.QuestionId == questionId).ToListAsync();
        if (all.Any(c => c.Id != except && string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase)))
            throw new UserMistake(SortTexts.CategoryExists.With(name), nameof(CategoryInput.Name));
        return all;
    }

    private async Task Remove(Category category)
    {
        await db.AnswerCategories.Where(p => p.CategoryId == category.Id).ExecuteDeleteAsync();
        db.Categories.Remove(category);
        await TouchWaves(category.QuestionId);
    }

    // A category is kept from wave to wave, so all waves of the survey are concerned.
    private Task TouchWaves(Guid questionId) =>
        db.Touch(db.Waves.Where(w => db.Questions.Any(q => q.Id == questionId && q.SurveyId == w.SurveyId)));

    private static string Name(string? written)
    {
        var name = string.Join(' ', (written ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0) throw new UserMistake(SortTexts.CategoryNeedsName, nameof(CategoryInput.Name));
        return name.Length <= LongestName ? name : throw new UserMistake(SortTexts.TooLong.With(LongestName), nameof(CategoryInput.Name));
    }

    private static string Meaning(string? written)
    {
        var meaning = (written ?? "").ReplaceLineEndings("\n").Trim();
        return meaning.Length <= LongestMeaning ? meaning : throw new UserMistake(SortTexts.TooLong.With(LongestMeaning), nameof(CategoryInput.Meaning));
    }
}
