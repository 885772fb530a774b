using System.Globalization;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>How programs on one PostgreSQL database tell each other that a log has grown. Nothing else goes this way.</summary>
internal static class LiveNews
{
    public const string Channel = "workshop";

    public static string Of(Guid workshop, long number) => string.Create(CultureInfo.InvariantCulture, $"{workshop:N} {number}");

    public static (Guid Workshop, long Number)? Read(string said) =>
        said.Split(' ') is [var id, var number] && Guid.TryParse(id, out var workshop) && long.TryParse(number, CultureInfo.InvariantCulture, out var last) ? (workshop, last) : null;
}
