using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Roles;

/// <summary>Tells somebody that they have been given a role, with a way in.</summary>
internal static class RoleLetters
{
    /// <summary>About a link, on the occasion of a role. Null when the role was ended meanwhile.</summary>
    public static readonly MailKind Given = new()
    {
        Kind = "role-given",
        Compose = async (services, call) =>
        {
            var (db, grant) = (services.GetRequiredService<Db>(), Guid.Parse(call.Occasion));
            var link = await services.GetRequiredService<SignInLinks>().Issue(call.SubjectId);
            var found = await db.RoleGrants.AsNoTracking().Where(g => g.Id == grant)
                .Join(db.People.Where(p => p.Email != null), g => g.PersonId, p => p.Id, (g, p) => new { Grant = g, p.Name, p.Email }).SingleOrDefaultAsync();
            if (found is null || found.Grant.ToDate < found.Grant.FromDate) return null;
            var (language, place) = await PlaceOf(db, found.Grant);
            var signIn = services.GetRequiredService<Deployment>().Link("/sign-in");
            return new Letter
            {
                To = found.Email!,
                ToName = found.Name,
                Subject = RoleTexts.LetterSubject.InWith(language, Named(found.Grant.Role, language), place),
                // One who was sent a newer link meanwhile comes in by that, or asks for another.
                Text = RoleTexts.Letter.InWith(language, found.Name, Named(found.Grant.Role, language), place,
                    ProgrammeChapters.Date(found.Grant.FromDate, language), RoleTexts.MeaningOf(found.Grant.Role, found.Grant.OrganisationId is not null).In(language), link?.Address ?? signIn, signIn),
                Language = language,
            };
        },
    };

    private static string Named(Role role, string language) => LayoutTexts.Role(role).In(language).ToLowerInvariant();

    /// <summary>The programme or the organisation in its own words; what belongs to none is said in the giver's language.</summary>
    private static async Task<(string Language, string Place)> PlaceOf(Db db, RoleGrant grant)
    {
        var mine = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        if (grant.ProgrammeId is { } id)
        {
            var programme = await db.Programmes.AsNoTracking().Where(p => p.Id == id).Select(p => new { p.Language, p.Title }).SingleAsync();
            return (programme.Language, programme.Title);
        }
        return (mine, grant.OrganisationId is { } organisation
            ? await db.Organisations.AsNoTracking().Where(o => o.Id == organisation).Select(o => o.Name).SingleAsync()
            : "Blanke Ark");
    }
}
