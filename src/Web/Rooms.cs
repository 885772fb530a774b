using BlankeArk.Web.Documentation;
using BlankeArk.Web.Ideas;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Measures;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Reports;
using BlankeArk.Web.Workshops;

namespace BlankeArk.Web;

/// <summary>The rooms of the house, in the order in which they are seeded, listed in menus and told in the note.</summary>
public static class RoomList
{
    public static readonly IReadOnlyList<Room> All = [new ProgrammesRoom(), new SurveysRoom(), new WorkshopsRoom(), new IdeasRoom(), new MeasuresRoom(), new ReportsRoom(), new DocumentationRoom()];
}
