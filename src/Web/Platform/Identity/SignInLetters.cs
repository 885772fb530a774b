using System.Globalization;
using BlankeArk.Web.Platform.Mail;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>The letters of signing in; the secret is made while the letter is.</summary>
internal static class SignInLetters
{
    public static readonly MailKind SignIn = new()
    {
        Kind = "sign-in-link",
        Remembered = TimeSpan.FromDays(1),
        Compose = async (services, call) =>
        {
            if (await services.GetRequiredService<SignInLinks>().Issue(call.SubjectId) is not { } link) return null;
            return new Letter
            {
                To = link.Person.Email!,
                ToName = link.Person.Name,
                Subject = SignInTexts.LetterSubject,
                Text = SignInTexts.Letter.With(link.Address),
                Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            };
        },
    };
}
