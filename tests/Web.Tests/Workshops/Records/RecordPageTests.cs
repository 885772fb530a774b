using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Insight.Surveys.Answering;
using BlankeArk.Web.Tests.Insight.Surveys.Publishing;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Workshops.Records;

/// <summary>What is left of a workshop, as people meet it: the record, its files, homes for what went on, a wall typed in, words removed.</summary>
public abstract class RecordPageTests(WebHouse house) : HouseTests(house)
{
    private const string Typed = """
        Løs lapp
        # Bedre tid, 12 prikker *
        Ti minutter til hos hver
        Tove Test på rom 4 venter lenge
        Første steg: Spør to par
        # Biler, 2 prikker
        Piggdekk før snøen
        """;

    [Fact]
    public async Task Wall_is_seen_before_it_is_saved_and_becomes_a_record_that_all_in_the_programme_read()
    {
        var (programme, facilitator) = await Begun();
        var page = await facilitator.See($"/workshops/{programme.Key}/entry");

        var wrong = await facilitator.Post(page, "entry", ("In.Title", "Fra veggen"), ("In.Round1", "lapp\n#\n"), ("In.Step", "save"));
        var seen = await facilitator.Post(page, "entry", ("In.Title", "Fra veggen"), ("In.Participants", "14"), ("In.Statement", "Hvordan få tid?"), ("In.Round1", Typed), ("In.Step", "see"));
        var before = await House.Read(db => db.Workshops.CountAsync(w => w.ProgrammeId == programme.Id, Cancelled));
        var saved = await facilitator.Post(seen, "entry", ("In.Step", "save"));
        var member = await (await House.With(new Grant(Role.Member, programme.Id))).See(saved.Address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Linje 2: ", wrong.Text, StringComparison.Ordinal);
        Assert.Contains(EntryTexts.NotSaved.Nb, seen.Text, StringComparison.Ordinal);
        Assert.Equal(0, before);
        Assert.Equal($"/workshops/{programme.Key}/1", saved.Address);
        foreach (var word in (string[])["Hvordan få tid?", "Bedre tid", "12 prikker", "Piggdekk før snøen", "Løs lapp", "Spør to par", RecordTexts.NoHomeYet.Nb, "14 tok del"])
            Assert.Contains(word, member.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_of_the_wall_is_added_to_the_group_that_is_there_or_to_another()
    {
        var (programme, facilitator) = await Begun();
        await Entered(programme.Id);
        var page = await facilitator.See($"/workshops/{programme.Key}/1/entry");

        await facilitator.Post(page, "entry", ("In.Round2", "# Faste par *\nTo om samme hus"), ("In.Step", "save"));
        await facilitator.Post(page, "entry", ("In.Group", "Elvedal"), ("In.Round1", "En lapp til"), ("In.Step", "save"));
        var record = await Read(programme.Id);

        Assert.Equal(["", "Elvedal"], record.Groups.Select(g => g.Name));
        Assert.Equal([1, 2], record.Groups[0].Rounds.Select(r => r.Number));
        Assert.Equal([1, 2, 3], record.Stacks.Select(s => s.Place).Order());
    }

    [Fact]
    public async Task Survivor_without_a_home_waits_until_somebody_is_named_or_it_is_let_go()
    {
        var (programme, facilitator) = await Begun();
        await Entered(programme.Id);
        var (owner, member) = (await House.With(new Grant(Role.Owner, programme.Id)), await House.With(new Grant(Role.Member, programme.Id)));
        var (address, waits) = ($"/workshops/{programme.Key}/1/stacks/1", RecordTexts.WaitsForHome.With("Bedre tid"));

        var waiting = await owner.See($"/programmes/{programme.Key}");
        var forMember = await member.See($"/programmes/{programme.Key}");
        var empty = await owner.Post(await owner.See(address), "home", ("In.Who", " "));
        var letGo = await facilitator.Post(await facilitator.See(address), "let-go", ("Gone.Why", "Det finnes alt i Furumo"));
        var gone = await owner.See($"/programmes/{programme.Key}");
        var named = await owner.Post(await owner.See(address), "home", ("In.Who", "Omsorgslederen i Elvedal"));

        Assert.Contains(waits, waiting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(waits, forMember.Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await member.See(address)).Html.Forms, form => Page.NameOf(form) == "home");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Lagt bort: Det finnes alt i Furumo", letGo.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(waits, gone.Text, StringComparison.Ordinal);
        Assert.Contains("Omsorgslederen i Elvedal", named.Text, StringComparison.Ordinal);
        Assert.Contains("Fra veggen", Page.Words(named.All(".thread").Single()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_name_somebody_are_erased_from_record_files_and_database_and_again_after_a_restore()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var programme = await Given.ProgrammeWith(own, [$"Prøve {Guid.NewGuid():N}"]);
        await Entered(programme.Id, own);
        var facilitator = await own.With(new Grant(Role.Facilitator, programme.Id));
        var note = await own.Ask(async services => (await services.GetRequiredService<WorkshopRecord>().Read(WhoActs.Program, programme.Id, 1)).Stacks.SelectMany(s => s.Notes).Single(n => n.Text!.StartsWith("Tove", StringComparison.Ordinal)).Id);
        var stored = (await own.Read(db => db.RecordNotes.AsNoTracking().SingleAsync(n => n.Id == note, Cancelled))).Text.Bytes;
        Assert.Equal(0, (await Commanded.Run(own.Site, "backup", own.Site.Backups)).Exit);

        var page = await facilitator.See($"/workshops/{programme.Key}/1/remove");
        var removed = await facilitator.PostMore(page, page.Form("remove"), [("In.Items", note.ToString())]);
        await Wiped(own);
        var (files, pdf) = (await Traces.Files(own), await facilitator.Client.GetByteArrayAsync(new Uri($"/workshops/{programme.Key}/1/record.pdf", UriKind.Relative), Cancelled));
        var audit = await own.Read(db => db.Audit.AsNoTracking().SingleAsync(a => a.Verb == "workshop.record.remove", Cancelled));
        Assert.Equal(0, (await Commanded.Run(own.Site, "restore", own.Site.Backups)).Exit);
        var restored = await own.Read(db => db.RecordNotes.AsNoTracking().SingleAsync(n => n.Id == note, Cancelled));

        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Equal(0, Traces.Count(files, stored[12..40]));
        var text = await Pdf.Text(pdf);
        Assert.DoesNotContain("Tove", text, StringComparison.Ordinal);
        Assert.Contains("Piggdekk", text, StringComparison.Ordinal);
        Assert.Null(audit.Why);
        Assert.True(restored.Removed);
        Assert.Equal("", own.Services.GetRequiredService<KeyStore>().Seal(programme.Id).Open(restored.Text));
    }

    /// <summary>What was removed while it went on, and a workshop that has ended since: neither comes back.</summary>
    [Fact]
    public async Task Restored_to_before_it_ended_there_is_neither_board_nor_key_and_no_words_that_were_removed()
    {
        await using var own = await WebHouse.Open(House.Kind, demo: false);
        var (ended, open) = (await Given.Session(own), await Given.Session(own));
        await ended.Play(0, 1, 2, 3, 4, 5, 6);
        await open.Do(new Begin(1));
        var note = (await open.Write(3))[0];
        Assert.Equal(0, (await Commanded.Run(own.Site, "backup", own.Site.Backups)).Exit);

        await ended.EndWholly();
        await open.Do(new Remove(note));
        Assert.Equal(0, (await Commanded.Run(own.Site, "restore", own.Site.Backups)).Exit);

        Assert.Empty((await ended.Record()).Groups);
        Assert.False(await own.Read(db => db.WorkshopEvents.AnyAsync(e => e.WorkshopId == ended.Id, Cancelled)));
        Assert.False(own.Services.GetRequiredService<KeyStore>().Has(ended.Id));
        await open.EndWholly();
        Assert.All((await open.Record()).Groups.SelectMany(g => g.Rounds).SelectMany(r => r.Loose), left => Assert.True(left.Text is null or ""));
        Assert.Empty(own.Log.Errors);
    }

    [Fact]
    public async Task Hidden_note_is_read_by_those_who_lead_alone_and_stands_in_no_file()
    {
        var session = await Given.Session(House);
        await session.Play(6, 2, 4, 0, 5, 1, 3);
        await session.EndWholly();
        var (leads, member) = (await House.With(new Grant(Role.Facilitator, session.Programme.Id)), await House.With(new Grant(Role.Member, session.Programme.Id)));
        var hidden = OpenSession.Words(3);

        Assert.Contains(hidden, (await leads.See(session.Address)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, (await member.See(session.Address)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, await Pdf.Text(await leads.Client.GetByteArrayAsync(new Uri($"{session.Address}/record.pdf", UriKind.Relative), Cancelled)), StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, (await leads.See($"/documentation/{session.Programme.Key}/note.html")).Body, StringComparison.Ordinal);
        var note = await member.See($"/documentation/{session.Programme.Key}/note.html");
        Assert.Contains("Tid til folk", note.Text, StringComparison.Ordinal);
        Assert.Contains(OpenSession.Words(0), note.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(OpenSession.Words(0), string.Concat(await House.Ask(async s => (await RecordChapters.CaseDocuments(s, session.Programme)).Select(d => d.Markdown).ToList())), StringComparison.Ordinal);
    }

    private async Task<(BlankeArk.Web.Platform.Rooms.ProgrammeRef Programme, Visitor Facilitator)> Begun()
    {
        var programme = await Given.ProgrammeWith(House, [$"Prøve {Guid.NewGuid():N}"]);
        return (programme, await House.With(new Grant(Role.Facilitator, programme.Id)));
    }

    private Task Entered(Guid programme, WebHouse? own = null) => (own ?? House).Ask(services => services.GetRequiredService<WallEntry>().Make(
        WhoActs.Program, programme, "Fra veggen", "17.11.2026", "14", new WallInput { Group = "", Statement = "Hvordan få tid?", Rounds = [Typed] }));

    private Task<ReadRecord> Read(Guid programme) => House.Ask(services => services.GetRequiredService<WorkshopRecord>().Read(WhoActs.Program, programme, 1));

    private static Task Wiped(WebHouse own) =>
        Eventually.So(() => own.Read(db => db.Outbox.AnyAsync(i => i.Kind == WipeJob.Kind && i.FinishedAt != null, Cancelled)), () => "It was not cleared up.");
}

public sealed class RecordPagesOnSqlite(SqliteHouse house) : RecordPageTests(house), IClassFixture<SqliteHouse>;
public sealed class RecordPagesOnPostgres(PostgresHouse house) : RecordPageTests(house), IClassFixture<PostgresHouse>;
