using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Running;

/// <summary>Whoever runs the deployment keeps it running, and learns nothing of what people have said or written.</summary>
public abstract class NoContentTests(DatabaseKind kind)
{
    private const string Marker = "MARKØR";

    /// <summary>Texts that are no content: what the program itself goes by, and titles of programmes.</summary>
    private static readonly string[] NoContent =
    [
        "setting.id", "setting.value", "audit_row.who", "audit_row.verb", "outbox_item.kind", "outbox_item.occasion", "outbox_item.language", "outbox_item.result",
        "programme.key", "programme.title", "programme.language", "session.how", "link.from_kind", "link.to_kind", "link.relation",
    ];

    [Fact]
    public async Task Nothing_anybody_wrote_is_on_an_administrators_page()
    {
        await using var house = await WebHouse.Open(kind);
        var marked = await Mark(house);
        var administrator = await house.With(new Grant(Role.Administrator));

        var pages = (await Crawl.From(administrator, "/deployment", "/deployment/audit")).Where(p => p.Address.StartsWith("/deployment", StringComparison.Ordinal)).ToList();
        var file = await (await administrator.Get("/deployment/audit.csv")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True(marked > 40, $"Only {marked} columns were marked.");
        Assert.True(pages.Count >= 4, $"Only {pages.Count} pages were seen.");
        Assert.All(pages, page => Assert.True(page.IsOk, $"{page.Address} gave {page.Status}. {string.Join('\n', house.Log.Errors)}"));
        Assert.All(pages, page => Assert.DoesNotContain(Marker, page.Body, StringComparison.Ordinal));
        Assert.DoesNotContain(Marker, file, StringComparison.Ordinal);
    }

    // Every text in every table of every room, and every reason and failure, with a letter and a job that failed among them.
    private static Task<int> Mark(WebHouse house) => house.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        var (programme, now) = (await house.DemoProgramme(), house.Clock.GetUtcNow().UtcDateTime);
        foreach (var failed in new[] { "survey-invitation", "survey.import" })
            await db.Database.ExecuteSqlAsync($"""
                insert into outbox_item (id, kind, subject_id, occasion, payload, language, made_at, due_at, attempts, done, total, finished_at, failure)
                values ({Guid.CreateVersion7()}, {failed}, {programme}, {"x"}, {Marker}, {"nb"}, {now}, {now}, 3, 0, 0, {now}, {Marker})
                """);
        await db.Database.ExecuteSqlAsync($"update audit_row set why = {Marker}");
        var columns = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(IsContent).ToList();
        foreach (var column in columns)
        {
            var sql = $"update \"{column.DeclaringType.GetTableName()}\" set \"{column.GetColumnName()}\" = '{Marker}' || \"{column.GetColumnName()}\"";
            await db.Database.ExecuteSqlRawAsync(sql);
        }
        return columns.Count;
    });

    private static bool IsContent(IProperty property) =>
        property.ClrType == typeof(string) && property.GetValueConverter() is null
        && !property.Name.Contains("Language", StringComparison.Ordinal)
        && !NoContent.Contains($"{property.DeclaringType.GetTableName()}.{property.GetColumnName()}");
}

public sealed class NoContentOnSqlite() : NoContentTests(DatabaseKind.Sqlite);

public sealed class NoContentOnPostgres : NoContentTests
{
    public NoContentOnPostgres() : base(DatabaseKind.Postgres)
    {
        if (Site.WhyNoPostgres is { } reason) Assert.Skip(reason);
    }
}
