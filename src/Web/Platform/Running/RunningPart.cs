using BlankeArk.Web.Platform.Access;

namespace BlankeArk.Web.Platform.Running;

/// <summary>The administrator's pages: their services and addresses.</summary>
internal static class RunningPart
{
    public static void AddRunning(this IServiceCollection services)
    {
        services.AddScoped<ConditionReading>();
        services.AddScoped<DiskReading>();
        services.AddScoped<TrafficReading>();
        services.AddScoped<HolderReading>();
        services.AddScoped<AuditSearch>();
        services.AddSingleton<UpkeepDesk>();
    }

    public static void MapRunning(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/deployment/audit.{format:regex(^(csv|xlsx)$)}", AuditFiles.Take).WithMetadata(new NeedsAttribute(Right.RunDeployment));
}
