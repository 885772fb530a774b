using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>The deployment's organisations; each is there once, municipalities by their official number.</summary>
public sealed class OrganisationList(Db db)
{
    /// <summary>The organisation chosen, registered now if it was not before. For verbs, inside their change.</summary>
    public async Task<Guid> FindOrAdd(OrganisationChoice choice)
    {
        if (choice.Id is { } id)
        {
            return await db.Organisations.AnyAsync(o => o.Id == id) ? id : throw new UserMistake(ProgrammesTexts.OrganisationMissing, "Owner");
        }
        if (!string.IsNullOrWhiteSpace(choice.MunicipalityNumber)) return await Municipality(choice.MunicipalityNumber.Trim());
        var name = Written.Line(choice.Name, "Name", ProgrammesTexts.OrganisationMissing);
        if (choice.Kind == OrganisationKind.Municipality && !choice.Fictional)
        {
            var known = Municipalities.Called(name) ?? throw new UserMistake(ProgrammesTexts.MunicipalityUnknown.With(name), "Name");
            return await Municipality(known.Number);
        }
        return await Named(name, choice);
    }

    private async Task<Guid> Municipality(string number)
    {
        var known = Municipalities.Numbered(number) ?? throw new UserMistake(ProgrammesTexts.MunicipalityUnknown.With(number), "Municipality");
        var there = await db.Organisations.AsNoTracking().Where(o => o.Number == number).Select(o => (Guid?)o.Id).FirstOrDefaultAsync();
        return there ?? Add(new Organisation(Guid.CreateVersion7(), OrganisationKind.Municipality, known.Name, known.Number, fictional: false));
    }

    private async Task<Guid> Named(string name, OrganisationChoice choice)
    {
        var alike = await db.Organisations.AsNoTracking()
            .Where(o => o.Kind == choice.Kind && o.Fictional == choice.Fictional)
            .Select(o => new { o.Id, o.Name }).ToListAsync();
        var there = alike.FirstOrDefault(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase));
        return there?.Id ?? Add(new Organisation(Guid.CreateVersion7(), choice.Kind, name, number: null, choice.Fictional));
    }

    private Guid Add(Organisation organisation)
    {
        db.Organisations.Add(organisation);
        return organisation.Id;
    }
}
