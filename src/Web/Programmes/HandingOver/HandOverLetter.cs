using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.HandingOver;

/// <summary>Tells whoever took something over what they answer for now.</summary>
internal static class HandOverLetter
{
    public static string Occasion(ProgrammeRef programme, Guid leaver, DateOnly lastDay) =>
        string.Create(CultureInfo.InvariantCulture, $"{programme.Key} {leaver} {lastDay:yyyy-MM-dd}");

    /// <summary>To a person. Null for somebody without an address: they are told by those who meet them.</summary>
    public static readonly MailKind TakenOver = new()
    {
        Kind = "hand-over",
        Compose = async (services, call) =>
        {
            var occasion = call.Occasion.Split(' ');
            var db = services.GetRequiredService<Db>();
            var programme = await services.GetRequiredService<CurrentProgramme>().Become(occasion[0]);
            var leaver = Guid.Parse(occasion[1]);
            var to = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == call.SubjectId && p.Email != null);
            var from = await db.People.AsNoTracking().Where(p => p.Id == leaver).Select(p => p.Name).SingleOrDefaultAsync();
            if (to is null || from is null || programme.IsClosed) return null;
            // Duties say themselves in the reader's language, which here is the programme's.
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Platform.Localisation.Languages.Culture(programme.Language);
            var duties = await services.GetRequiredService<HandOver>().Duties(programme, to.Id);
            if (duties.Count == 0) return null;
            var lastDay = DateOnly.ParseExact(occasion[2], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new Letter
            {
                To = to.Email!,
                ToName = to.Name,
                Subject = HandOverTexts.LetterSubject.With(from),
                Text = HandOverTexts.Letter.With(to.Name, from, programme.Title, Days.Of(lastDay),
                    string.Join('\n', duties.Select(d => "– " + d.What)), services.GetRequiredService<Deployment>().Link($"/programmes/{programme.Key}")),
                Language = programme.Language,
            };
        },
    };
}
