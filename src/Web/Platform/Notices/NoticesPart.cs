namespace BlankeArk.Web.Platform.Notices;

/// <summary>What telling people adds to the house.</summary>
internal static class NoticesPart
{
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddScoped<NoticeDesk>();
        services.AddScoped<NoticeReading>();
        services.AddScoped<DigestRound>();
        services.AddSingleton(Digest.Mail);
        services.AddSingleton(DigestJob.Job);
    }
}
