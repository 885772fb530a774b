using System.Data.Common;
using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Backups;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Commands;

/// <summary>
/// The program without a browser: words, then options as --name value or --flag. Help on standard output, mistakes on
/// standard error; exit code 0 done, 1 refused, 2 wrong usage.
/// </summary>
public static class CommandLine
{
    public static IEnumerable<Command> All => BackupCommands.All.Concat(SearchRebuild.Commands).Concat(RoomList.All.SelectMany(room => room.Commands));

    /// <summary>Whether the arguments ask for a command, rather than configure the server.</summary>
    public static bool IsCommand(string[] args) =>
        args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?");

    /// <summary>Help and unknown commands need no database; a command needs the services, most of them with the database prepared.</summary>
    public static async Task<int> Run(string[] args, Func<bool, Task<IServiceProvider>> start)
    {
        SetLanguage(args);
        if (args[0] is "--help" or "-h" or "-?" or "help") return Help(Console.Out);
        var command = All.SingleOrDefault(c => c.Name == args[0]);
        if (command is null)
        {
            await Console.Error.WriteLineAsync(PlatformTexts.CommandUnknown.With(args[0]));
            return 2;
        }
        if (args.Contains("--help")) return Help(Console.Out, command);
        try
        {
            var (words, options) = Parse(command, args[1..]);
            var services = await start(!command.IsBare);
            services.GetRequiredService<CurrentActor>().Become(Actor.CommandLine);
            return await command.Run(new CommandCall(services, words, options, Console.Out, Console.Error));
        }
        catch (UsageMistake mistake)
        {
            await Console.Error.WriteLineAsync(mistake.Message);
            await Console.Error.WriteLineAsync(PlatformTexts.CommandUsage.With(command.Usage));
            return 2;
        }
        catch (UserMistake mistake)
        {
            await Console.Error.WriteLineAsync(mistake.Message);
            return 1;
        }
        catch (Exception refused) when (refused is Data.DatabaseRefused or Data.StandingStill or Hosting.SettingsRefused or UpkeepFailed)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            await Console.Error.WriteLineAsync(PlatformTexts.DatabaseFailed.With((failure.InnerException ?? failure).Message));
            return 1;
        }
    }

    private static int Help(TextWriter to, Command? only = null)
    {
        if (only is null) to.WriteLine(PlatformTexts.CommandHelp);
        foreach (var command in only is null ? All : [only])
        {
            to.WriteLine();
            to.WriteLine($"  {command.Usage}");
            to.WriteLine($"      {command.Help}");
        }
        return 0;
    }

    // A name is an option with a value when the usage says «--name VALUE», a flag when it says only «--name».
    private static (List<string> Words, Dictionary<string, string> Options) Parse(Command command, string[] args)
    {
        var words = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(args[i]);
                continue;
            }
            var (name, value) = args[i].IndexOf('=') is > 0 and var at ? (args[i][2..at], args[i][(at + 1)..]) : (args[i][2..], null);
            var known = command.Usage.IndexOf("--" + name, StringComparison.Ordinal);
            if (known < 0 && name != "language") throw new UsageMistake(PlatformTexts.CommandUnknownOption.With(name));
            var flag = known >= 0 && !(known + name.Length + 3 < command.Usage.Length && char.IsLetter(command.Usage[known + name.Length + 3]));
            if (flag) options[name] = "";
            else options[name] = value ?? (i + 1 < args.Length ? args[++i] : throw new UsageMistake(PlatformTexts.CommandNeeds.With("--" + name)));
        }
        return (words, options);
    }

    private static void SetLanguage(string[] args)
    {
        var at = Array.IndexOf(args, "--language");
        var asked = at >= 0 && at + 1 < args.Length ? args[at + 1] : Environment.GetEnvironmentVariable("LANG")?[..Math.Min(2, Environment.GetEnvironmentVariable("LANG")!.Length)];
        var culture = Languages.Culture(Languages.Has(asked) ? asked! : "nb");
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
    }
}
