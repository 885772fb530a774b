using BlankeArk.Web.Platform.Data;
using Xunit;

namespace BlankeArk.Web.Tests.Architecture;

public sealed class DoorTests
{
    [Fact]
    public void Room_uses_only_rooms_it_has_a_door_to()
    {
        var broken = Rooms.Web.GetTypes()
            .Where(type => Rooms.Of(type) is not null && !IsDb(type))
            .SelectMany(type => Used(type).Select(used => (From: Rooms.Of(type)!, To: used, By: type.FullName!)))
            .Where(use => use.From != use.To && !Allowed(use.From, use.To))
            .Select(use => $"{use.From} → {use.To} in {use.By.Split('+')[0]}")
            .Distinct();

        Found.Nothing(broken);
    }

    [Fact]
    public void Every_room_stands_in_the_table_of_doors_and_in_the_guide()
    {
        var rooms = Rooms.Web.GetTypes().Select(Rooms.Of).OfType<string>().Distinct().ToList();
        var guide = Repository.Read("docs/house.md");

        var untold = rooms.Where(room => !guide.Contains($"`src/Web/{room.Replace('.', '/')}`", StringComparison.Ordinal));

        Found.Nothing(rooms.Except(Rooms.Doors.Keys));
        Found.Nothing(untold);
    }

    [Fact]
    public void Analysis_computes_and_knows_nothing_else()
    {
        var used = System.Reflection.Assembly.Load("BlankeArk.Analysis").GetReferencedAssemblies().Select(a => a.Name!);

        Assert.DoesNotContain(used, name => name.StartsWith("BlankeArk", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || name.StartsWith("System.Net", StringComparison.Ordinal));
    }

    private static bool Allowed(string from, string to) => Rooms.Doors.TryGetValue(from, out var doors) && doors.Contains(to);

    // The database knows every room's tables; that is its work. A room's mapping stands beside the room's part of it.
    private static bool IsDb(Type type) => type.DeclaringType is { } outer
        ? IsDb(outer)
        : type.Namespace == typeof(Db).Namespace && (type == typeof(Db) || type.Name.EndsWith("Mapping", StringComparison.Ordinal));

    private static IEnumerable<string> Used(Type type)
    {
        var members = Il.Methods(type).SelectMany(method => Il.Mentions(method).Append(method))
            .Concat(type.GetFields(Il.Everything))
            .Concat(type.GetInterfaces())
            .Append(type.BaseType!).Where(member => member is not null);
        return members.SelectMany(Il.Types).Select(Rooms.Of).OfType<string>().Distinct();
    }
}
