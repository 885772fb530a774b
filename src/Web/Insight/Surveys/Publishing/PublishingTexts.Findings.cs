using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>Why something was found, in plain words, and what may stand instead.</summary>
public static partial class PublishingTexts
{
    private static readonly Text MarkedByHand = new("Noen har markert dette.", "Nokon har markert dette.", "Somebody has marked this.");
    private static readonly Text Other = new("Kan peke ut noen.", "Kan peike ut nokon.", "May point somebody out.");

    private static readonly Dictionary<FindingReason, Text> Reasons = new()
    {
        [FindingReason.FullName] = new("Navnet på en i programmet.", "Namnet på ein i programmet.", "The name of somebody in the programme."),
        [FindingReason.PartOfName] = new("Del av navnet til en i programmet.", "Del av namnet til ein i programmet.", "Part of the name of somebody in the programme."),
        [FindingReason.KnownName] = new("Ser ut som navnet på en person.", "Ser ut som namnet på ein person.", "Looks like a person’s name."),
        [FindingReason.LooksLikeName] = new("Står der det pleier å stå et navn.", "Står der det plar stå eit namn.", "Stands where a name usually stands."),
        [FindingReason.AfterTitle] = new("Et navn etter en tittel.", "Eit namn etter ein tittel.", "A name after a title."),
        [FindingReason.EmailAddress] = new("En e-postadresse.", "Ei e-postadresse.", "An e-mail address."),
        [FindingReason.PhoneNumber] = new("Ser ut som et telefonnummer.", "Ser ut som eit telefonnummer.", "Looks like a telephone number."),
        [FindingReason.CheckDigits] = new("Et gyldig fødselsnummer.", "Eit gyldig fødselsnummer.", "A valid national identity number."),
        [FindingReason.OnlyOneInRoster] = new("Bare én i programmet har denne stillingen.", "Berre éin i programmet har denne stillinga.", "Only one person in the programme holds this post."),
        [FindingReason.OneOfAKind] = new("En stilling som bare én har.", "Ei stilling som berre éin har.", "A post that only one person holds."),
        [FindingReason.SaysOnly] = new("Svaret sier selv at det bare er én.", "Svaret seier sjølv at det berre er éin.", "The answer itself says there is only one."),
        [FindingReason.OwnPost] = new("Den som svarer, forteller om sin egen stilling.", "Den som svarer, fortel om si eiga stilling.", "The respondent tells of their own post."),
        [FindingReason.KnownPlace] = new("Et lite sted.", "Ein liten stad.", "A small place."),
        [FindingReason.KnownUnit] = new("En enhet eller institusjon i programmet.", "Ei eining eller ein institusjon i programmet.", "A unit or institution in the programme."),
        [FindingReason.NamedUnit] = new("Navnet på en institusjon.", "Namnet på ein institusjon.", "The name of an institution."),
    };

    private static readonly Dictionary<Replacement, Text> Replacements = new()
    {
        [Replacement.Name] = new("[navn]", "[namn]", "[name]"),
        [Replacement.Email] = new("[e-postadresse]", "[e-postadresse]", "[e-mail address]"),
        [Replacement.Phone] = new("[telefonnummer]", "[telefonnummer]", "[telephone number]"),
        [Replacement.NationalId] = new("[fødselsnummer]", "[fødselsnummer]", "[identity number]"),
        [Replacement.Post] = new("[stilling]", "[stilling]", "[post]"),
        [Replacement.Place] = new("[sted]", "[stad]", "[place]"),
        [Replacement.Unit] = new("[enhet]", "[eining]", "[unit]"),
    };

    internal static Text Why(CheckedFinding found) => found.IsMarked ? MarkedByHand : Reasons.GetValueOrDefault(found.Finding.Why, Other);

    /// <summary>What may stand instead, in the language the answers are in.</summary>
    internal static string InsteadOf(Finding finding, string language) =>
        Replacements.GetValueOrDefault(finding.Suggestion, Replacements[Replacement.Name]).In(language) + (finding.Genitive ? language == "en" ? "’s" : "s" : "");

    internal static string Decided(PlacedFinding placed) => placed.Found.Decision switch
    {
        null => placed.IsSettled ? WentWithSentence : NotSettled,
        { Outcome: Outcome.Keep } decision => IsKept.With(decision.Reason),
        { Outcome: Outcome.Replace } decision => IsReplaced.With(decision.Words),
        _ => IsLeftOut,
    };
}
