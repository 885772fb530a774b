using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>The letters of an erasure: to its person when it is asked for and when it is done, and to those who decide.</summary>
internal static class ErasureLetters
{
    public const string Asked = "erasure-asked", Waits = "erasure-waits", Done = "erasure-done";

    public static IReadOnlyList<MailKind> All { get; } =
    [
        new() { Kind = Asked, Compose = ComposeAsked },
        new() { Kind = Waits, Compose = ComposeWaits },
        new() { Kind = Done, Compose = ComposeDone },
    ];

    public static string Occasion(Erasure erasure, ProgrammeRef programme, int chase) => $"{erasure.Id:N} {programme.Key} {chase}";

    private static async Task<Letter?> ComposeAsked(IServiceProvider services, MailCall call)
    {
        var erasure = await services.GetRequiredService<Db>().Erasures.AsNoTracking().SingleOrDefaultAsync(e => e.Id == call.SubjectId && e.EndedAt == null);
        if (erasure is null || await services.GetRequiredService<KnownPeople>().Find(erasure.PersonId) is not { Email: { } email } person) return null;
        return new Letter
        {
            To = email,
            ToName = person.Name,
            Subject = OwnDataTexts.LetterAskedSubject.In(erasure.Language),
            Text = OwnDataTexts.LetterAsked.InWith(erasure.Language, OwnDataTexts.Day(erasure.DueOn, erasure.Language), services.GetRequiredService<Deployment>().Link("/me")),
            Language = erasure.Language,
        };
    }

    // It does not say who: mail is read by many, and the page says it.
    private static async Task<Letter?> ComposeWaits(IServiceProvider services, MailCall call)
    {
        var words = call.Occasion.Split(' ');
        var id = Guid.Parse(words[0]);
        var erasure = await services.GetRequiredService<Db>().Erasures.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.EndedAt == null);
        if (erasure is null || await services.GetRequiredService<KnownPeople>().Find(call.SubjectId) is not { Email: { } email } decider) return null;
        var programme = await services.GetRequiredService<CurrentProgramme>().Become(words[1]);
        var actor = await services.GetRequiredService<CurrentActor>().OfPerson(decider.Id, decider.Name);
        if (!actor.May(Right.AnswerForData, programme.Id) || (await services.GetRequiredService<ErasureDesk>().Waiting(actor, erasure, programme.Id)).Count == 0) return null;
        var (language, due) = (programme.Language, OwnDataTexts.Day(erasure.DueOn, programme.Language));
        return new Letter
        {
            To = email,
            ToName = decider.Name,
            Subject = OwnDataTexts.LetterWaitsSubject.InWith(language, due),
            Text = OwnDataTexts.LetterWaits.InWith(language, programme.Title, due, services.GetRequiredService<Deployment>().Link($"/programmes/{programme.Key}/roster/people/{erasure.PersonId}/data")),
            Language = language,
        };
    }

    private static async Task<Letter?> ComposeDone(IServiceProvider services, MailCall call)
    {
        var db = services.GetRequiredService<Db>();
        if (await db.Erasures.AsNoTracking().SingleOrDefaultAsync(e => e.Id == call.SubjectId) is not { AnswerTo: { } email } erasure) return null;
        var kept = await db.ErasureOutcomes.AsNoTracking().Where(o => o.ErasureId == erasure.Id && o.Outcome == Fate.Keep).OrderBy(o => o.JudgedAt).ToListAsync();
        var language = erasure.Language;
        var result = kept.Count == 0
            ? OwnDataTexts.NothingKept.In(language)
            : string.Join('\n', [OwnDataTexts.SomethingKept.In(language), .. kept.Select(o => $"- {o.What}. {OwnDataTexts.Name(o.Ground!.Value).In(language)}. {o.Reason}")]);
        return new Letter
        {
            To = email,
            ToName = erasure.AnswerName ?? "",
            Subject = OwnDataTexts.LetterDoneSubject.In(language),
            Text = OwnDataTexts.LetterDone.InWith(language, result),
            Language = language,
        };
    }
}
