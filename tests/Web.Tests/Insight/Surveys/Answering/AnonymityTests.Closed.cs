using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

/// <summary>What somebody could try who runs the wave, or the machine: look early, open again, turn the promise round, bring back the key.</summary>
public abstract partial class AnonymityTests
{
    [Fact]
    public async Task Key_is_gone_for_every_program_and_is_not_made_again()
    {
        await using var own = await Own();
        await using var second = await own.Second();
        var wave = await Given.OpenWave(own);
        await wave.AnswerAll(Arrival);
        var path = Path.Combine(own.DataFolder, "keys", $"{wave.Id:N}.key");
        var kept = await File.ReadAllBytesAsync(path, Cancelled);
        var elsewhere = second.Services.GetRequiredService<KeyStore>();
        _ = elsewhere.Seal(wave.Id);

        await wave.CloseWholly();

        Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetDirectoryName(path)!), file => file.Contains($"{wave.Id:N}.key", StringComparison.Ordinal));
        Assert.Throws<KeyDestroyed>(() => elsewhere.Seal(wave.Id));
        Assert.Throws<KeyDestroyed>(() => own.Services.GetRequiredService<KeyStore>().Seal(wave.Id));

        // Brought back with a backup of the keys, also one without the mark: the next start destroys it again.
        await File.WriteAllBytesAsync(path, kept, Cancelled);
        File.Delete(Path.ChangeExtension(path, ".gone"));
        await using var third = await own.Second();
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task Only_numbers_are_seen_while_the_wave_is_open()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);
        var sent = await wave.AnswerAll(Arrival);
        var coordinator = Given.Actor(Role.Coordinator, wave.Programme.Id);

        var tables = await own.Ask(services => new SurveysRoom().Export(services, coordinator, wave.Programme));
        var note = await (await own.With(new Grant(Role.Coordinator, wave.Programme.Id))).See($"/documentation/{wave.Programme.Key}");
        var count = await own.Ask(services => services.GetRequiredService<BallotCount>().Read(coordinator, wave.Programme.Id, wave.Id));

        var exported = tables.SelectMany(t => t.Rows).SelectMany(row => row).Select(cell => cell?.ToString() ?? "").ToList();
        Assert.True(note.IsOk);
        Assert.Equal(Arrival.Length, count);
        string[] telling = [.. Arrival.Select(OpenWave.Words), .. sent.Select(s => s.Id.ToString())];
        Assert.All(telling, word => Assert.DoesNotContain(exported, cell => cell.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.All(telling, word => Assert.DoesNotContain(word, note.Body, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Nonsense in the place of ballots would stop whoever tried to open them.</summary>
    [Fact]
    public async Task Fewer_than_five_answers_are_deleted_without_being_opened()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);
        await wave.AnswerAll(3, 1, 2, 0);
        await own.Read(db => db.Ballots.ExecuteUpdateAsync(set => set.SetProperty(b => b.Content, new SealedText(new byte[64])), Cancelled));

        await wave.CloseWholly();

        var asking = await own.Read(db => db.Askings.AsNoTracking().SingleAsync(Cancelled));
        Assert.Equal((4, true), (asking.Received!.Value, asking.TooFew));
        Assert.Empty(await wave.Opened());
        Assert.Equal(0, await own.Read(db => db.Ballots.CountAsync(Cancelled)));
        Assert.False(own.Services.GetRequiredService<KeyStore>().Has(wave.Id));
    }

    [Fact]
    public async Task Late_answer_cannot_stand_alone_after_the_others_were_counted()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);
        await wave.AnswerAll(Arrival);
        await wave.CloseWholly();
        var programme = wave.Programme.Id;

        await Assert.ThrowsAsync<UserMistake>(() => own.Ask(s => s.GetRequiredService<Waves>().Reopen(WhoActs.Program, programme, wave.Id, "en til")));
        await Assert.ThrowsAsync<UserMistake>(() => wave.Close());
        await Assert.ThrowsAsync<UserMistake>(() => wave.Answer(4, wave.Says("sent")));
        await Assert.ThrowsAnyAsync<Exception>(() => own.Read(db => db.Waves.ExecuteUpdateAsync(set => set.SetProperty(w => w.ClosedOn, (DateOnly?)null), Cancelled)));
    }

    [Fact]
    public async Task Promise_cannot_be_turned_round_once_the_wave_is_open()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own);
        await wave.AnswerAll(Arrival);
        var day = DateOnly.FromDateTime(own.Clock.GetUtcNow().UtcDateTime);

        await Assert.ThrowsAnyAsync<Exception>(() => own.Read(db => db.Askings.ExecuteUpdateAsync(set => set.SetProperty(a => a.Anonymous, false), Cancelled)));
        await Assert.ThrowsAnyAsync<Exception>(() => own.Read(db => db.Askings.ExecuteUpdateAsync(set => set.SetProperty(a => a.Background, Background.Both), Cancelled)));
        await Assert.ThrowsAnyAsync<Exception>(() => own.Read(db => db.Askings.ExecuteUpdateAsync(set => set.SetProperty(a => a.OpenedAt, (DateTime?)null), Cancelled)));
        // Closed another way, ballots would lie there unopened; struck off, somebody could answer twice.
        await Assert.ThrowsAsync<UserMistake>(() => own.Ask(s => s.GetRequiredService<Waves>().Close(WhoActs.Program, wave.Programme.Id, wave.Id, day)));
        await Assert.ThrowsAsync<UserMistake>(() => own.Ask(s => s.GetRequiredService<ParticipationRegister>().Tick(WhoActs.Program, wave.Programme.Id, wave.Id, [])));

        await wave.CloseWholly();
        Assert.Equal(Arrival.Length * wave.Questions.Count, (await wave.Opened()).Count);
    }

    /// <summary>Three of one place and four of another group there are too few together; the groups alone are not.</summary>
    [Fact]
    public async Task Background_that_fewer_than_five_share_is_not_kept()
    {
        await using var own = await Own();
        var wave = await Given.OpenWave(own, people: 20, background: Background.Both);
        var (first, second, lier, hole) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        (Guid? Group, Guid? Place)[] crew = [.. Enumerable.Repeat(((Guid?)first, (Guid?)lier), 5), .. Enumerable.Repeat(((Guid?)second, (Guid?)lier), 3), .. Enumerable.Repeat(((Guid?)second, (Guid?)hole), 4)];
        for (var i = 0; i < crew.Length; i++) await wave.Answer(i, wave.Says(OpenWave.Words(i), crew[i].Group, crew[i].Place));

        await wave.CloseWholly();

        var sheets = await own.Read(db => db.SheetBackgrounds.AsNoTracking().ToListAsync(Cancelled));
        Assert.All(sheets, sheet => Assert.Null(sheet.OrganisationId));
        Assert.Equal([(first, 5), (second, 7)], sheets.GroupBy(s => s.GroupId!.Value).Select(g => (g.Key, g.Count())).OrderBy(g => g.Item2));
        var answered = await wave.Opened();
        Assert.All(sheets, sheet => Assert.Equal(crew[int.Parse(answered.First(a => a.Sheet == sheet.SheetId).Words[10..13], System.Globalization.CultureInfo.InvariantCulture)].Group, sheet.GroupId));
    }
}
