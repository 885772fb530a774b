using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>Ready when the database answers and the data folder can be written.</summary>
public sealed class Readiness(Db db, Deployment deployment, Standstill standstill) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (standstill.IsOn) return HealthCheckResult.Unhealthy();
        try
        {
            await db.Settings.AsNoTracking().AnyAsync(cancellationToken);
            return CanWrite(deployment) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The data folder cannot be written.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy(exception: failure);
        }
    }

    internal static bool CanWrite(Deployment deployment)
    {
        try
        {
            File.WriteAllText(Path.Combine(deployment.Data, ".ready"), "");
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
