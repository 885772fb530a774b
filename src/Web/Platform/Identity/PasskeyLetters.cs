using System.Globalization;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>Tells somebody that a passkey was added to their name.</summary>
internal static class PasskeyLetters
{
    public static readonly MailKind Added = new()
    {
        Kind = "passkey-added",
        Compose = async (services, call) =>
        {
            var passkey = await services.GetRequiredService<Db>().Passkeys.AsNoTracking().SingleOrDefaultAsync(p => p.Id == call.SubjectId);
            if (passkey is null || await services.GetRequiredService<KnownPeople>().Find(passkey.PersonId) is not { Email: { } email } person) return null;
            return new Letter
            {
                To = email,
                ToName = person.Name,
                Subject = PasskeyTexts.LetterSubject,
                Text = PasskeyTexts.Letter.With(passkey.Name, services.GetRequiredService<Deployment>().Link("/me/passkeys")),
                Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            };
        },
    };
}
