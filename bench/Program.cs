using System.Globalization;
using BlankeArk.Bench;

// Each command warms up, measures, and prints one line of JSON last. New ones are added here.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var commands = new Dictionary<string, Command>(StringComparer.Ordinal)
{
    ["stem"] = new("VOC OUTPUT", "the Norwegian stemmer against Snowball's own pairs, and its speed", StemBench.Run),
    ["stacks"] = new("NOTES GROUPING", "suggested stacks of notes against a grouping made by hand: agreement, and speed", StackBench.Run),
    ["cloud"] = new("", "word clouds and typical answers of 5 surveys × 6 questions × 500 answers × 30 words", CloudBench.Run),
    ["results"] = new("", "a results page with 500 answers a question: the first time, and once seen", ResultsBench.Results),
    ["disclosure"] = new("[FILE]", "the disclosure check against labelled answers: what it finds, false alarms, speed", DisclosureBench.Run),
    ["check"] = new("", "the disclosure check's pages with 10 questions × 500 answers, and what is published: the first time, and once seen", CheckBench.Run),
    ["import"] = new("", "the import of 10,000 answers at the command line, while the server runs", ResultsBench.ImportAnswers),
    ["note"] = new("", "the note of 5 surveys × 500 respondents × 6 open questions of 30 words, in each format", NoteBench.Run),
    ["mail"] = new("", "5,000 letters promised in one change, and written to the folder", MailBench.Run),
    ["digest"] = new("", "10,000 people told three things each, the morning's round of letters, and the letters", DigestBench.Run),
    ["page"] = new("[ADDRESS]", "the server's processor time for a page, the programme's own when none is named", PageBench.Page),
    ["first-page"] = new("", "requests and compressed bytes of the first page a phone loads", PageBench.FirstPage),
    ["answer"] = new("", "20 and 200 people who send their answers at once, at the front door", SendBench.Run),
    ["answer-page"] = new("", "requests and compressed bytes of a respondent's page on a phone, kept for when there is no signal", AnswerBench.Page),
    ["invite"] = new("", "an anonymous wave opened to 5,000 people: links, invitations, letters and reminders promised", InviteBench.Run),
    ["sign-in"] = new("", "from the link in a letter to the first page: requests and the server's time, the first time and once warm", SignInBench.Run),
    ["propose"] = new("", "20 people who send an idea at once, at the front door", ProposeBench.Run),
    ["board"] = new("[--clients N] [--rate R] [--seconds S] [--sessions N] [--join] [--pages]", "a live workshop: notes to everybody's phone with the commit, in one workshop or many; phones joining at once", BoardBench.Run),
    ["spc"] = new("INPUT --expected FILE", "control charts of series against means, limits and flags of the NHS's own package, and their speed", SpcBench.Run),
    ["funnel"] = new("INPUT --expected FILE [--params FILE]", "a funnel of units against the limits of FunnelPlotR, and its speed", FunnelBench.Run),
    ["ideas"] = new("", "the list and the search of 10,000 ideas in 357 municipalities, over HTTP: the server's processor time, and p95", IdeaBench.Run),
    ["search"] = new("", "searches of every sort among 10,000 invented ideas, and which are like one being written", SearchBench.Run),
    ["start"] = new("", "from start to first page, published and by dotnet run", StartBench.Run),
};

if (args.Length > 0 && commands.TryGetValue(args[0], out var command))
    return command.Run(args[1..]);

var asked = args is ["help" or "--help" or "-h", ..];
var answer = asked ? Console.Out : Console.Error;
if (args.Length > 0 && !asked)
    answer.WriteLine($"No benchmark is called {args[0]}.");
answer.WriteLine("Usage: dotnet run -c Release --project bench -- NAME …");
foreach (var (name, known) in commands)
    answer.WriteLine($"  {name + " " + known.Arguments,-24} {known.Description}");
return asked ? 0 : 2;

namespace BlankeArk.Bench
{
    /// <summary>A named benchmark: what it takes, what it measures, and the run, whose value is the exit code.</summary>
    internal sealed record Command(string Arguments, string Description, Func<string[], int> Run);
}
