namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>The templates, in our own words. They ask openly and build no solution into the question.</summary>
public static class SurveyTemplates
{
    private static readonly SurveyTemplate Start = new(
        "start",
        new("Startkartlegging", "Startkartlegging", "Start survey"),
        new(
            "Vi vil vite hva dere som er med, tenker og håper før vi begynner, så arbeidet kan bygge på det.",
            "Vi vil vite kva de som er med, tenkjer og håpar før vi byrjar, så arbeidet kan byggje på det.",
            "We want to know what you who take part think and hope before we begin, so that the work can build on it."),
        [
            new(new("Hva mener du er det viktigste programmet skal oppnå?", "Kva meiner du er det viktigaste programmet skal oppnå?", "What do you think is the most important thing for the programme to achieve?")),
            new(new("Hva legger du i ordet innovasjon?", "Kva legg du i ordet innovasjon?", "What does the word innovation mean to you?")),
            new(new(
                "Hvordan går det i dag med å prøve og ta i bruk noe nytt der du arbeider? Gi gjerne et eksempel.",
                "Korleis går det i dag med å prøve og ta i bruk noko nytt der du arbeider? Gi gjerne eit døme.",
                "How does trying and taking up something new go today where you work? Please give an example.")),
            new(new("Hva venter du deg av å være med?", "Kva ventar du deg av å vere med?", "What do you expect from taking part?")),
            new(new("Hva må være på plass for at vi skal lykkes?", "Kva må vere på plass for at vi skal lykkast?", "What has to be in place for us to succeed?")),
            new(new("Hva tror du blir vanskeligst underveis?", "Kva trur du blir vanskelegast undervegs?", "What do you think will be hardest along the way?")),
            new(new("Hvordan ser du på din egen rolle i arbeidet?", "Korleis ser du på di eiga rolle i arbeidet?", "How do you see your own role in the work?")),
            new(new(
                "Hva kan du bidra med av erfaring, kunnskap eller kontakter?", "Kva kan du bidra med av erfaring, kunnskap eller kontaktar?",
                "What can you contribute of experience, knowledge or contacts?")),
            new(new("Hva gir deg lyst til å være med, og hva kan ta lysten fra deg?", "Kva gir deg lyst til å vere med, og kva kan ta lysta frå deg?", "What makes you want to take part, and what could take that away?")),
            new(new(
                "Hva venter du av de andre som er med: kommuner, fagmiljøer, frivillige og andre?",
                "Kva ventar du av dei andre som er med: kommunar, fagmiljø, frivillige og andre?",
                "What do you expect from the others who take part: municipalities, professionals, volunteers and others?")),
        ]);

    private static readonly SurveyTemplate Gathering = new(
        "gathering",
        new("Etter samlingen", "Etter samlinga", "After the gathering"),
        new(
            "Vi vil vite hva samlingen ga, så neste samling blir bedre.", "Vi vil vite kva samlinga gav, så neste samling blir betre.",
            "We want to know what the gathering gave, so that the next one is better."),
        [
            new(new("Hva tar du med deg hjem fra samlingen?", "Kva tek du med deg heim frå samlinga?", "What do you take home from the gathering?")),
            new(new("Hva burde vi gjort på en annen måte?", "Kva burde vi ha gjort på ein annan måte?", "What should we have done in another way?")),
            new(
                new("Hvor nyttig var samlingen for arbeidet ditt?", "Kor nyttig var samlinga for arbeidet ditt?", "How useful was the gathering for your work?"),
                QuestionKind.Scale, From: new("ikke nyttig", "ikkje nyttig", "not useful"), To: new("svært nyttig", "svært nyttig", "very useful")),
            new(
                new("Hva vil du helst at vi bruker mer tid på neste gang?", "Kva vil du helst at vi bruker meir tid på neste gong?", "What would you most like us to spend more time on next time?"),
                QuestionKind.OneChoice,
                new(
                    "Å høre hva andre har prøvd\nÅ arbeide i gruppene\nÅ snakke med brukere og pårørende\nÅ planlegge hva vi gjør hjemme",
                    "Å høyre kva andre har prøvd\nÅ arbeide i gruppene\nÅ snakke med brukarar og pårørande\nÅ planleggje kva vi gjer heime",
                    "Hearing what others have tried\nWorking in the groups\nTalking with users and next of kin\nPlanning what we do at home")),
        ]);

    public static IReadOnlyList<SurveyTemplate> All { get; } = [Start, Gathering];
}
