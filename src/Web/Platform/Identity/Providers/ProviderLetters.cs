using System.Globalization;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>Tells somebody that a provider was joined to their name.</summary>
internal static class ProviderLetters
{
    public static readonly MailKind Joined = new()
    {
        Kind = "provider-joined",
        Compose = async (services, call) =>
        {
            var link = await services.GetRequiredService<Db>().ProviderLinks.AsNoTracking().SingleOrDefaultAsync(l => l.Id == call.SubjectId);
            if (link is null || await services.GetRequiredService<KnownPeople>().Find(link.PersonId) is not { Email: { } email } person) return null;
            var title = services.GetRequiredService<ProviderList>().Find(link.Provider)?.Title ?? link.Provider;
            return new Letter
            {
                To = email,
                ToName = person.Name,
                Subject = ProviderTexts.LetterSubject,
                Text = ProviderTexts.Letter.With(title, services.GetRequiredService<Deployment>().Link("/me/passkeys")),
                Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            };
        },
    };
}
