using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>
/// What remains when somebody is erased: letters to them that lie in the data folder, and what the database's files still
/// hold of rows that are gone. The address of the last letter is forgotten when it has gone, or after four days.
/// </summary>
internal static class ErasureWipe
{
    public const string Kind = "erasure.wipe", Files = "files", Address = "address";
    public static readonly TimeSpan LetterWithin = TimeSpan.FromDays(1);
    private static readonly TimeSpan LetterAtMost = TimeSpan.FromDays(4);

    public static Job Job { get; } = new()
    {
        Kind = Kind,
        Title = OwnDataTexts.WipeTitle,
        Doing = OwnDataTexts.WipeDoing,
        Right = Right.RunDeployment,
        Run = Run,
        Back = (_, _) => "/",
        BackTitle = OwnDataTexts.WipeTitle,
    };

    private static async Task<string> Run(JobCall call)
    {
        var (db, now) = (call.Get<Db>(), call.Get<TimeProvider>().GetUtcNow().UtcDateTime);
        if (await db.Erasures.AsNoTracking().SingleOrDefaultAsync(e => e.Id == call.Programme) is not { EndedAt: { } ended } erasure) return "/";
        var letter = await db.Outbox.AsNoTracking().Where(i => i.Kind == ErasureLetters.Done && i.SubjectId == erasure.Id).Select(i => new { i.Id, i.FinishedAt }).SingleOrDefaultAsync();
        var isLast = call.Occasion == Address;
        if (isLast && letter is { FinishedAt: null } && now < ended + LetterAtMost)
        {
            await db.Write(Actor.Program, new Act("erasure.wait-for-letter", Subject: erasure.Id), () => call.Get<OutboxDesk>().PromiseAt(Actor.Program, Kind, erasure.Id, Address, now + LetterWithin));
            return "/";
        }
        if (erasure.AnswerTo is { } address) RemoveLetters(call.Get<Deployment>().Mail, address, isLast ? null : letter?.Id);
        if (isLast) await db.Write(Actor.Program, new Act("erasure.forget-address", Subject: erasure.Id), async () => (await db.Erasures.SingleAsync(e => e.Id == erasure.Id)).ForgetAddress());
        await db.Wipe(Tables(db));
        return "/";
    }

    private static void RemoveLetters(string folder, string address, Guid? but)
    {
        foreach (var letter in LetterFile.In(folder, int.MaxValue).Newest)
            if (letter.Id != but && letter.To.EndsWith($"({address})", StringComparison.OrdinalIgnoreCase) || letter.To.Equals(address, StringComparison.OrdinalIgnoreCase))
                LetterFile.Remove(folder, letter.Id);
    }

    // Those that hold something about people, in columns of their own or in text.
    internal static List<string> Tables(Db db) =>
        [.. db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Where(table => table is not "answer" and not "setting").Select(table => $"\"{table}\"").Distinct()];
}
