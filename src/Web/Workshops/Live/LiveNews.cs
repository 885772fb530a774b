using System.Globalization;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>
/// What programs on one PostgreSQL database tell each other of a workshop: that its log has grown, or how many participants
/// are connected here. Nothing else goes this way, and nobody's name.
/// </summary>
internal sealed record LiveNews(Guid Workshop, long Number, Guid? Program = null)
{
    public const string Channel = "workshop";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Workshop:N} {Number} {Program:N}");

    public static LiveNews? Read(string said) =>
        said.Split(' ') is [var id, var number, var program] && Guid.TryParse(id, out var workshop) && long.TryParse(number, CultureInfo.InvariantCulture, out var last)
            ? new(workshop, last, Guid.TryParse(program, out var from) ? from : null)
            : null;
}
