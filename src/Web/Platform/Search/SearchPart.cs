namespace BlankeArk.Web.Platform.Search;

/// <summary>The part of Platform that finds what people have written, by its words.</summary>
internal static class SearchPart
{
    public static void AddSearch(this IServiceCollection services) => services
        .AddSingleton<SearchMemory>()
        .AddScoped<SearchIndex>()
        .AddScoped<SearchRebuild>();
}
