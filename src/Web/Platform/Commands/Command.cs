using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Commands;

/// <summary>A verb at the command line. Run returns the exit code: 0 done, 1 refused with a message, 2 wrong usage.</summary>
public sealed record Command(string Name, string Usage, Text Help, Func<CommandCall, Task<int>> Run)
{
    /// <summary>Whether it runs before the database has been looked at, which may be what it mends.</summary>
    public bool IsBare { get; init; }
}

/// <summary>A call as it was given: words without a dash, options with their values, and where to write.</summary>
public sealed record CommandCall(
    IServiceProvider Services,
    IReadOnlyList<string> Words,
    IReadOnlyDictionary<string, string> Options,
    TextWriter Out,
    TextWriter Error)
{
    /// <exception cref="UsageMistake">The word is not there.</exception>
    public string Word(int index, string name) =>
        index < Words.Count ? Words[index] : throw new UsageMistake(PlatformTexts.CommandNeeds.With(name));

    /// <exception cref="UsageMistake">The option is not there.</exception>
    public string Option(string name) =>
        Options.TryGetValue(name, out var value) ? value : throw new UsageMistake(PlatformTexts.CommandNeeds.With("--" + name));

    public string? OptionOrNull(string name) => Options.GetValueOrDefault(name);

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();
}

/// <summary>The command's words are off: message and usage, exit code 2.</summary>
public sealed class UsageMistake(string message) : Exception(message);
