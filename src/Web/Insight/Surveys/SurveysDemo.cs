using BlankeArk.Web.Platform.Demo;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>The surveys of the demo programme.</summary>
internal static class SurveysDemo
{
    public static Task Seed(DemoSeed demo) => Task.CompletedTask;
}
