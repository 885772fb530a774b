using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Notices;

/// <summary>What notices hold about a person, and when it goes by itself.</summary>
internal static class NoticesHeld
{
    public const string DueName = "platform.notices";
    private const int DaysKept = 183;

    public static IReadOnlyList<HeldKind> Kinds => [Waiting, Choice];

    public static IReadOnlyList<PersonalData> PersonalData { get; } =
    [
        new(NoticeTexts.Data, NoticeTexts.DataAbout, NoticeTexts.DataWhy, NoticeTexts.DataUntil) { Due = DueName },
        new(NoticeTexts.DataChoice, NoticeTexts.DataAbout, NoticeTexts.DataChoiceWhy, NoticeTexts.DataChoiceUntil),
    ];

    /// <summary>A restored backup brings back only what the same rule takes away again the next night.</summary>
    public static DueDeletion Due { get; } = new()
    {
        Name = DueName,
        What = NoticeTexts.DueWhat,
        Rule = NoticeTexts.DueRule,
        Waiting = async services =>
        {
            // Those of the coming month: what is told before its time never falls due.
            var soon = Today.Utc(services.GetRequiredService<Today>().Date.AddDays(30 - DaysKept), TimeOnly.MinValue);
            var old = await Db(services).Notices.AsNoTracking().Where(n => n.At < soon).Select(n => n.At).ToListAsync();
            return [.. old.GroupBy(DayOf).Select(day => new DueBatch(null, day.Key, day.Count()))];
        },
        Delete = (services, batch) =>
        {
            var end = Today.Utc(batch.Day.AddDays(1 - DaysKept), TimeOnly.MinValue);
            return Db(services).Notices.Where(n => n.At < end).ExecuteDeleteAsync();
        },
    };

    private static readonly HeldKind Waiting = new()
    {
        Name = "notice",
        Title = NoticeTexts.Data,
        Why = NoticeTexts.DataWhy,
        Until = NoticeTexts.DataUntil,
        Columns = ["notice.person_id"],
        Verdict = Verdict.AtOnce,
        Find = async (services, person) =>
        {
            var count = await Db(services).Notices.CountAsync(n => n.PersonId == person);
            return count == 0 ? [] : [new HeldRecord { Kind = Waiting!, Id = person, What = NoticeTexts.Count.With(count), OwnAddress = "/me/notices" }];
        },
        Erase = erasing => erasing.Db.Notices.Where(n => n.PersonId == erasing.Person.Id).ExecuteDeleteAsync(),
    };

    private static readonly HeldKind Choice = new()
    {
        Name = "notice-choice",
        Title = NoticeTexts.DataChoice,
        Why = NoticeTexts.DataChoiceWhy,
        Until = NoticeTexts.DataChoiceUntil,
        Columns = ["notice_choice.person_id"],
        Verdict = Verdict.AtOnce,
        Find = async (services, person) => await services.GetRequiredService<NoticeDesk>().ChoiceOf(person) is { } choice
            ? [new HeldRecord { Kind = Choice!, Id = person, What = NoticeTexts.Name(choice.Every), OwnAddress = "/me/notices" }]
            : [],
        Erase = erasing => erasing.Db.NoticeChoices.Where(c => c.PersonId == erasing.Person.Id).ExecuteDeleteAsync(),
    };

    private static DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(Today.Local(at)).AddDays(DaysKept);

    private static Db Db(IServiceProvider services) => services.GetRequiredService<Db>();
}
