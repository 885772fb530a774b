using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>import-survey and import-participation: the same without a browser, also while the server runs.</summary>
internal static class SurveyCommands
{
    public static readonly Command Survey = new(
        "import-survey",
        "import-survey FILE --programme KEY [--title TITLE] [--survey NUMBER --new-wave] [--wave NAME] [--closed DATE] [--anonymous] [--skip-unknown] [--dry-run]",
        SurveyCommandTexts.SurveyHelp,
        RunSurvey);

    public static readonly Command Participation = new(
        "import-participation",
        "import-participation FILE --programme KEY --survey NUMBER [--wave NUMBER] [--skip-unknown] [--dry-run]",
        SurveyCommandTexts.ParticipationHelp,
        RunParticipation);

    private const int ProblemsShown = 50;

    private static async Task<int> RunSurvey(CommandCall call)
    {
        var file = call.Word(0, "FILE");
        var programme = await call.Get<CurrentProgramme>().Become(call.Option("programme"));
        var choices = Choices(call);
        var source = ImportSource.Read(await Content(file), Path.GetFileName(file));
        var import = call.Get<SurveyImport>();
        var preview = await import.Preview(Actor.CommandLine, programme, source, choices);
        Tell(call, preview);
        if (preview.WhyNotImport(choices) is { } why)
        {
            await call.Error.WriteLineAsync(why.Message.ToString());
            return 1;
        }
        if (call.OptionOrNull("dry-run") is not null)
        {
            await call.Out.WriteLineAsync(SurveyCommandTexts.DryRun);
            return 0;
        }
        var line = new ProgressLine(call.Error, Console.IsErrorRedirected);
        var done = await import.Import(Actor.CommandLine, programme, source, choices, line.Report);
        line.Finish();
        await call.Out.WriteLineAsync(SurveyCommandTexts.Imported.With(done.Answers, done.Questions, done.SurveyNumber, done.WaveNumber));
        return 0;
    }

    private static ImportChoices Choices(CommandCall call)
    {
        var number = Number(call, "survey");
        if (number is null != (call.OptionOrNull("new-wave") is null)) throw new UsageMistake(SurveyCommandTexts.SurveyAndNewWave);
        var closed = call.OptionOrNull("closed") is { } written ? Parse.Date(written) : null;
        if (closed is { Ok: false }) throw new UserMistake(closed.Mistake!.ToString());
        return new ImportChoices
        {
            SurveyNumber = number,
            Title = call.OptionOrNull("title"),
            WaveName = call.OptionOrNull("wave"),
            ClosedOn = closed?.Value,
            Anonymous = call.OptionOrNull("anonymous") is not null,
            LeaveOutUnknown = call.OptionOrNull("skip-unknown") is not null,
        };
    }

    private static void Tell(CommandCall call, ImportPreview preview)
    {
        foreach (var remark in preview.Source.Remarks) call.Error.WriteLine(remark);
        foreach (var question in preview.Draft.Questions)
            call.Out.WriteLine(SurveyCommandTexts.QuestionIs.With(
                question.MatrixRow is null ? question.Text : $"{question.Text} [{question.MatrixRow}]", SurveysTexts.KindOf(question.Kind), question.Answers.Count));
        if (preview.People.Count > 0) call.Out.WriteLine(SurveyCommandTexts.TookPart.With(preview.People.Count));
        foreach (var missing in preview.QuestionsWithoutColumn) call.Error.WriteLine(ImportTexts.WithoutColumn.With(missing.Text("nb")));
        foreach (var problem in preview.Draft.Problems.Take(ProblemsShown)) call.Error.WriteLine(problem);
        if (preview.Draft.Problems.Count > ProblemsShown) call.Error.WriteLine(ImportTexts.MoreProblems.With(preview.Draft.Problems.Count - ProblemsShown));
        foreach (var (row, why) in preview.Unknown) call.Error.WriteLine(ImportTexts.Row.With(row, why.ToString()));
    }

    private static async Task<int> RunParticipation(CommandCall call)
    {
        var file = call.Word(0, "FILE");
        var programme = await call.Get<CurrentProgramme>().Become(call.Option("programme"));
        call.Option("survey");
        var wave = await Wave(call, programme);
        var list = ParticipationList.Read(await Content(file), Path.GetFileName(file));
        var register = call.Get<ParticipationRegister>();
        var preview = await register.Preview(Actor.CommandLine, programme.Id, wave, list);
        foreach (var (row, why) in preview.Unknown) await call.Error.WriteLineAsync(ImportTexts.Row.With(row, why.ToString()));
        await call.Out.WriteLineAsync(ParticipationTexts.ListFound.With(preview.Found.Count, preview.Known));
        if (call.OptionOrNull("dry-run") is not null)
        {
            await call.Out.WriteLineAsync(SurveyCommandTexts.DryRun);
            return preview.Unknown.Count == 0 || call.OptionOrNull("skip-unknown") is not null ? 0 : 1;
        }
        await register.Import(Actor.CommandLine, programme.Id, wave, list, call.OptionOrNull("skip-unknown") is not null);
        await call.Out.WriteLineAsync(ParticipationTexts.ListDone.With(preview.Found.Count));
        return 0;
    }

    private static async Task<Guid> Wave(CommandCall call, ProgrammeRef programme)
    {
        var (survey, number) = (Number(call, "survey")!.Value, Number(call, "wave"));
        var db = call.Get<Db>();
        var id = await db.Surveys.Where(s => s.ProgrammeId == programme.Id && s.Number == survey).Select(s => (Guid?)s.Id).SingleOrDefaultAsync()
            ?? throw new UserMistake(ImportTexts.NoSurvey.With(survey));
        return await db.Waves.AsNoTracking().Where(w => w.SurveyId == id && (number == null || w.Number == number))
            .OrderByDescending(w => w.Number).Select(w => (Guid?)w.Id).FirstOrDefaultAsync() ?? throw new UserMistake(ImportTexts.NoWave.With(number ?? 1));
    }

    private static int? Number(CommandCall call, string option)
    {
        if (call.OptionOrNull(option) is not { } written) return null;
        var number = Parse.WholeNumber(written);
        return number.Ok ? number.Value : throw new UsageMistake(number.Mistake!.ToString());
    }

    private static async Task<byte[]> Content(string file)
    {
        try
        {
            return await File.ReadAllBytesAsync(file);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new UserMistake(SurveyCommandTexts.FileUnreadable.With(file));
        }
    }

    /// <summary>One line that counts up, where somebody watches.</summary>
    private sealed class ProgressLine(TextWriter to, bool silent)
    {
        private int shown = -1;

        public void Report(int done, int total)
        {
            var percent = (int)(100L * done / Math.Max(1, total));
            if (silent || percent == shown) return;
            shown = percent;
            to.Write($"\r{percent,3} %");
        }

        public void Finish()
        {
            if (!silent && shown >= 0) to.WriteLine();
        }
    }
}

internal static class SurveyCommandTexts
{
    public static readonly Text SurveyHelp = new(
        "Henter inn svar fra et annet verktøy: CSV, xlsx eller JSON med løse svar. Med --survey og --new-wave blir svarene en ny måling av en kartlegging som finnes.",
        "Hentar inn svar frå eit anna verktøy: CSV, xlsx eller JSON med lause svar. Med --survey og --new-wave blir svara ei ny måling av ei kartlegging som finst.",
        "Brings in answers from another tool: CSV, xlsx, or JSON with unlinked answers. With --survey and --new-wave they become a new wave of a survey there is.");
    public static readonly Text ParticipationHelp = new(
        "Fører opp hvem som deltok i en måling, fra en liste med navn eller e-post. Uten --wave gjelder det siste måling.",
        "Fører opp kven som deltok i ei måling, frå ei liste med namn eller e-post. Utan --wave gjeld det siste måling.",
        "Records who took part in a wave, from a list of names or e-mail addresses. Without --wave it is the latest.");
    public static readonly Text SurveyAndNewWave = new("--survey og --new-wave hører sammen.", "--survey og --new-wave høyrer saman.", "--survey and --new-wave belong together.");
    public static readonly Text FileUnreadable = new("Kan ikke lese filen «{0}».", "Kan ikkje lese fila «{0}».", "Cannot read the file “{0}”.");
    public static readonly Text QuestionIs = new("{0} – {1}: {2} svar", "{0} – {1}: {2} svar", "{0} – {1}: {2} answers");
    public static readonly Text TookPart = new("{0} personer deltok.", "{0} personar deltok.", "{0} people took part.");
    public static readonly Text DryRun = new("Prøve: ingenting er lagret.", "Prøve: ingenting er lagra.", "Dry run: nothing is saved.");
    public static readonly Text Imported = new(
        "Hentet inn {0} svar på {1} spørsmål: kartlegging {2}, måling {3}.", "Henta inn {0} svar på {1} spørsmål: kartlegging {2}, måling {3}.",
        "Brought in {0} answers to {1} questions: survey {2}, wave {3}.");
}
