using BlankeArk.Web.Platform.Demo;
namespace BlankeArk.Web.Programmes.Gatherings;
internal static class GatheringsDemo { public static Task Seed(DemoSeed demo) => demo.Db.SaveChangesAsync(); }
