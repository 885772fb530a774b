using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Files;

namespace BlankeArk.Web.Programmes;

/// <summary>import-roster: the roster from a file, without a browser.</summary>
internal static class RosterCommand
{
    public static readonly Command Import = new(
        "import-roster",
        "import-roster FILE --programme KEY [--skip-bad-rows] [--create-missing] [--dry-run]",
        RosterImportTexts.CommandHelp,
        Run);

    private static async Task<int> Run(CommandCall call)
    {
        var file = call.Word(0, "FILE");
        var programme = await call.Get<CurrentProgramme>().Become(call.Option("programme"));
        var table = Read(file);
        var import = call.Get<RosterImport>();
        var choices = new RosterChoices
        {
            SkipBadRows = call.OptionOrNull("skip-bad-rows") is not null,
            CreateMissing = call.OptionOrNull("create-missing") is not null,
        };
        var preview = await import.Preview(Actor.CommandLine, programme.Id, table, choices);
        Tell(call, preview);
        if (preview.WhyNotImport(choices.SkipBadRows) is { } why)
        {
            await call.Error.WriteLineAsync(why.ToString());
            return 1;
        }
        if (call.OptionOrNull("dry-run") is not null)
        {
            await call.Out.WriteLineAsync(RosterImportTexts.DryRun);
            return 0;
        }
        var done = await import.Import(Actor.CommandLine, programme.Id, table, choices with { Fingerprint = preview.Fingerprint() });
        await call.Out.WriteLineAsync(RosterImportTexts.Done.With(done.Added, done.NewPeople, done.Changed, done.Same));
        return 0;
    }

    private static SheetTable Read(string file)
    {
        try
        {
            using var content = File.OpenRead(file);
            return TableReader.Read(content, Path.GetFileName(file));
        }
        catch (TableException broken)
        {
            throw new UserMistake(broken.Mistake.ToString());
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new UserMistake(RosterImportTexts.FileUnreadable.With(file));
        }
    }

    private static void Tell(CommandCall call, RosterPreview preview)
    {
        foreach (var line in preview.Lines.Where(l => l.Effect != RosterEffect.Same))
            call.Out.WriteLine(RosterImportTexts.RowIs.With(line.Line, RosterLineText.Of(line)));
        call.Out.WriteLine(RosterImportTexts.Summary.With(preview.Added, preview.NewPeople, preview.Changed, preview.Same));
        if (preview.UnusedColumns.Count > 0) call.Out.WriteLine(RosterImportTexts.UnusedColumns.With(string.Join(", ", preview.UnusedColumns)));
        foreach (var problem in preview.Problems)
            call.Error.WriteLine(RosterImportTexts.RowIs.With(problem.Line, problem.What));
    }
}

/// <summary>What a row does, in one line.</summary>
internal static class RosterLineText
{
    public static string Of(RosterLine line)
    {
        var where = line.Organisation.Length == 0 ? line.Group : $"{line.Group}, {line.Organisation}";
        var what = line.Effect switch
        {
            RosterEffect.Added => (string)RosterImportTexts.Added,
            RosterEffect.Changed => string.Join("; ", line.Changes.Select(Of)),
            _ => RosterImportTexts.Same,
        };
        return $"{line.Person} ({where}): {what}";
    }

    public static string Of(FieldChange change) =>
        RosterImportTexts.Change.With(change.Field, change.Old.Length == 0 ? "–" : change.Old, change.New.Length == 0 ? "–" : change.New);
}
