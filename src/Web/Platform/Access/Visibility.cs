namespace BlankeArk.Web.Platform.Access;

/// <summary>Who sees an item, from the fewest to everybody. It is raised by whoever owns the item, and never by itself.</summary>
public enum Visibility
{
    /// <summary>The group it is of, and those who decide where it belongs.</summary>
    Group,
    /// <summary>Everybody in the programme.</summary>
    Programme,
    /// <summary>Everybody with a role in any of the municipalities.</summary>
    Organisations,
    Public,
}
