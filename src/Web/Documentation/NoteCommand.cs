using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Documentation;

/// <summary>The note from the command line: written beside the file first, so that a file of that name is whole or untouched.</summary>
internal static class NoteCommand
{
    public static async Task<int> Run(CommandCall call)
    {
        var key = call.Word(0, "KEY");
        var path = call.Option("out");
        var format = call.OptionOrNull("format") ?? Path.GetExtension(path).TrimStart('.');
        if (!DocumentFile.Formats.ContainsKey(format)) throw new UsageMistake(DocumentationTexts.UnknownFormat);
        var programme = await call.Get<CurrentProgramme>().Become(key);
        var language = call.OptionOrNull("language") ?? programme.Language;
        if (!Languages.Has(language)) throw new UsageMistake(DocumentationTexts.UnknownLanguage);
        var document = await call.Get<Note>().Make(Actor.CommandLine, programme, language, annexes: call.OptionOrNull("body-only") is null);
        try
        {
            var draft = path + ".part";
            await using (var file = File.Create(draft)) DocumentFile.Write(document, format, file);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserMistake(DocumentationTexts.CannotWrite.With(path, failure.Message));
        }
        await call.Out.WriteLineAsync(DocumentationTexts.Written.With(path, (new FileInfo(path).Length + 1023) / 1024));
        return 0;
    }
}
