using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using BlankeArk.Analysis.Disclosure;

namespace BlankeArk.Bench;

/// <summary>
/// The disclosure check against answers whose marks were made before it was: how much of each kind it finds, how many false
/// alarms it gives, and how fast it is. How to count is told in disclosure/README.md.
/// </summary>
internal static class DisclosureBench
{
    private const int TimedAnswers = 10_000, WordsInAnswer = 30, Passes = 5;
    private const double PostGoal = 0.9, AlarmGoal = 1;
    private static readonly string[] NameKinds = ["person", "otherPerson"];
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static int Run(string[] args)
    {
        if (args.Length > 1)
        {
            Console.Error.WriteLine("disclosure takes at most one file, the labelled answers.");
            return 2;
        }
        var built = Read("answers.json");
        var answers = args is [var named] ? Parse(named).Answers : built.Answers;
        var checker = new DisclosureChecker(built.Roster!.Known());
        return Report(Tally.Of(checker, answers), answers.Count, Tally.Of(checker, Read("held-out.json").Answers), Median(checker, answers));
    }

    private static Labelled Read(string name) => Parse(Path.Combine(Published.Root, "bench", "disclosure", name));

    private static Labelled Parse(string file) =>
        JsonSerializer.Deserialize<Labelled>(File.ReadAllText(file), Reading) ?? throw new InvalidDataException($"{file} is empty.");

    private static int Report(Tally tally, int answers, Tally heldOut, (double Elapsed, double Processor) milliseconds)
    {
        foreach (var line in tally.Lines)
            Console.Error.WriteLine(line);
        var alarms = Math.Round(10.0 * tally.FalseAlarms / answers, 2);
        var posts = tally.Recall("post");
        var passed = tally.Names >= 1 && tally.NamesInPart == 0 && posts >= PostGoal && alarms <= AlarmGoal;
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["answers"] = answers,
            ["recall"] = tally.Kinds.ToDictionary(kind => kind, kind => Math.Round(tally.Recall(kind), 3)),
            ["names"] = Math.Round(tally.Names, 3),
            ["names_in_part"] = tally.NamesInPart,
            ["posts"] = Math.Round(posts, 3),
            ["right_kind"] = Math.Round(tally.RightKind, 3),
            ["precision"] = Math.Round(tally.Precision, 3),
            ["false_alarms"] = tally.FalseAlarms,
            ["false_alarms_per_ten"] = alarms,
            // Answers that no rule was written for: only figures, so that nobody is led to write one.
            ["held_out"] = new Dictionary<string, object>
            {
                ["names"] = Math.Round(heldOut.Names, 3),
                ["recall"] = heldOut.Kinds.ToDictionary(kind => kind, kind => Math.Round(heldOut.Recall(kind), 3)),
                ["false_alarms"] = heldOut.FalseAlarms,
                ["precision"] = Math.Round(heldOut.Precision, 3),
            },
            ["ms_for_10000_answers"] = Math.Round(milliseconds.Elapsed, 1),
            ["processor_ms"] = Math.Round(milliseconds.Processor, 1),
            ["passed"] = passed,
        }));
        return passed ? 0 : 1;
    }

    // Processor time as well: on a machine that does other things, the time that passes says little.
    private static (double Elapsed, double Processor) Median(DisclosureChecker checker, IReadOnlyList<Answer> answers)
    {
        var words = answers.SelectMany(answer => answer.Text.Split(' ')).ToArray();
        var texts = Enumerable.Range(0, TimedAnswers)
            .Select(i => string.Join(' ', Enumerable.Range(i * WordsInAnswer, WordsInAnswer).Select(at => words[at % words.Length]))).ToArray();
        var passes = new double[Passes];
        var processor = new double[Passes];
        using var process = Process.GetCurrentProcess();
        for (var pass = -1; pass < Passes; pass++)
        {
            process.Refresh();
            var (start, busy) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
            foreach (var text in texts)
                _ = checker.Check(text);
            process.Refresh();
            if (pass >= 0)
                (passes[pass], processor[pass]) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (process.TotalProcessorTime - busy).TotalMilliseconds);
        }
        Array.Sort(passes);
        Array.Sort(processor);
        return (passes[Passes / 2], processor[Passes / 2]);
    }

    private sealed class Tally
    {
        private readonly Dictionary<string, (int Found, int All)> byKind = new(StringComparer.Ordinal);
        private int hits;
        private int rightKind;

        public List<string> Lines { get; } = [];

        public int FalseAlarms { get; private set; }

        public int NamesInPart { get; private set; }

        public IEnumerable<string> Kinds => byKind.Keys.Order(StringComparer.Ordinal);

        public double Precision => hits + FalseAlarms == 0 ? 1 : (double)hits / (hits + FalseAlarms);

        public double RightKind => byKind.Values.Sum(kind => kind.Found) is > 0 and var found ? (double)rightKind / found : 1;

        public double Names => NameKinds.Sum(Marked) is > 0 and var all ? (double)NameKinds.Sum(Found) / all : 1;

        public static Tally Of(DisclosureChecker checker, IReadOnlyList<Answer> answers)
        {
            var tally = new Tally();
            foreach (var answer in answers)
                tally.Count(answer, checker.Check(answer.Text));
            return tally;
        }

        public int Found(string kind) => byKind.GetValueOrDefault(kind).Found;

        public int Marked(string kind) => byKind.GetValueOrDefault(kind).All;

        public double Recall(string kind) => Marked(kind) is > 0 and var all ? (double)Found(kind) / all : 1;

        public void Count(Answer answer, CheckedText result)
        {
            // Offsets of the marks refer to the text as it was written.
            if (result.Text != answer.Text)
                throw new InvalidDataException($"{answer.Id} is not in composed form.");
            var findings = result.Findings.Where(finding => InOneSentence(answer.Text, finding)).ToList();
            foreach (var mark in answer.Marks)
                Count(answer, mark, findings.Where(mark.Overlaps).ToList());
            foreach (var finding in result.Findings)
            {
                if (findings.Contains(finding) && answer.Marks.Any(mark => mark.Overlaps(finding)))
                    hits++;
                else if (!answer.Maybe.Any(mark => mark.Overlaps(finding)))
                    Alarm(answer, finding);
            }
        }

        private void Count(Answer answer, Mark mark, List<Finding> findings)
        {
            var (found, all) = byKind.GetValueOrDefault(mark.Kind);
            byKind[mark.Kind] = (found + (findings.Count > 0 ? 1 : 0), all + 1);
            if (findings.Count == 0)
                Lines.Add($"missed {mark.Kind} «{mark.Text}»: {answer.Id} {answer.Text}");
            else if (findings.Exists(finding => string.Equals(finding.Kind.ToString(), mark.Kind, StringComparison.OrdinalIgnoreCase)))
                rightKind++;
            if (findings.Count > 0 && NameKinds.Contains(mark.Kind, StringComparer.Ordinal) && !mark.IsCoveredBy(findings))
            {
                NamesInPart++;
                Lines.Add($"in part {mark.Kind} «{mark.Text}», found «{string.Join("», «", findings.Select(finding => finding.Text))}»: {answer.Id}");
            }
        }

        private void Alarm(Answer answer, Finding finding)
        {
            FalseAlarms++;
            Lines.Add($"false {finding.Kind} ({finding.Why}) «{finding.Text}»: {answer.Id} {answer.Text}");
        }

        private static bool InOneSentence(string text, Finding finding) =>
            Settling.SentenceAround(text, finding.Start, 0) is var sentence && finding.End <= sentence.End;
    }

    private sealed record Labelled(Roster? Roster, IReadOnlyList<Answer> Answers);

    private sealed record Answer(int Id, string Text, IReadOnlyList<Mark> Marks)
    {
        public IReadOnlyList<Mark> Maybe { get; init; } = [];
    }

    private sealed record Mark(string Kind, string Text, int Start)
    {
        public bool Overlaps(Finding finding) => finding.Start < Start + Text.Length && Start < finding.End;

        // The name itself must be gone, whatever becomes of blanks, full stops and apostrophes around it.
        public bool IsCoveredBy(List<Finding> findings) =>
            Enumerable.Range(0, Text.Length).All(i => !char.IsLetter(Text[i]) || findings.Exists(finding => Start + i >= finding.Start && Start + i < finding.End));
    }

    private sealed record Roster(string Programme, IReadOnlyList<string> Municipalities, IReadOnlyList<string> Units, IReadOnlyList<string> Places, IReadOnlyList<Person> People)
    {
        public DisclosureRoster Known() => new()
        {
            People = [.. People.Select(person => new RosterPerson(person.Name, person.Title,
                [.. person.Functions.Select(function => new RosterPost(function.Post, function.Group, function.Municipality, function.IsLeader))]))],
            Municipalities = Municipalities,
            Units = Units,
            Places = Places,
            Ignored = [Programme],
        };
    }

    private sealed record Person(string Name, string? Title, IReadOnlyList<Function> Functions);

    private sealed record Function(string Post, string? Group, string? Municipality, bool IsLeader);
}
