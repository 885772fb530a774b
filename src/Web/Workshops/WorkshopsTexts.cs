using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops;

/// <summary>What users read in the room as a whole; each part has texts of its own beside it.</summary>
public static class WorkshopsTexts
{
    public static readonly Text Menu = new("Verksteder", "Verkstader", "Workshops");

    /// <summary>Why what somebody did on a board was not taken.</summary>
    public static Text Refused(Refusal why) => why switch
    {
        Refusal.NotNow => new("Det kan ikke gjøres i denne fasen.", "Det kan ikkje gjerast i denne fasen.", "It cannot be done in this phase."),
        Refusal.NotYours => new("Det er ikke din lapp eller din gruppe.", "Det er ikkje din lapp eller di gruppe.", "It is not your note or your group."),
        Refusal.FacilitatorOnly => new("Det er det bare den som leder, som kan gjøre.", "Det er det berre den som leier, som kan gjere.", "Only whoever leads can do that."),
        Refusal.NotJoined => new("Du er ikke med i noen gruppe ennå.", "Du er ikkje med i noka gruppe enno.", "You are in no group yet."),
        Refusal.InUse => new("Andre har alt bygd videre på det.", "Andre har alt bygd vidare på det.", "Others have already built upon it."),
        Refusal.NotThere => new("Det er borte eller ikke vist ennå.", "Det er borte eller ikkje vist enno.", "It is gone or not shown yet."),
        Refusal.Empty => new("Det var ingenting i den.", "Det var ingenting i han.", "There was nothing in it."),
        Refusal.TooLong => new("Den er for lang.", "Han er for lang.", "It is too long."),
        Refusal.TooMuch => new("Tavla er full.", "Tavla er full.", "The board is full."),
        Refusal.DotsSpent => new("Du har brukt alle prikkene.", "Du har brukt alle prikkane.", "You have used all your dots."),
        Refusal.VotingClosed => new("Avstemningen er ikke åpen.", "Avstemminga er ikkje open.", "The vote is not open."),
        Refusal.VotingOpen => new("Vent til avstemningen er lukket.", "Vent til avstemminga er lukka.", "Wait until the vote is closed."),
        Refusal.NoFirstStep => new("Kortet mangler et første steg.", "Kortet har ikkje noko første steg enno.", "The card lacks a first step."),
        Refusal.NoHome => new("Kortet mangler noen som tar det opp hjemme.", "Kortet har ingen som tek det opp heime enno.", "The card lacks somebody who raises it at home."),
        Refusal.IsFinished => new("Verkstedet er over.", "Verkstaden er over.", "The workshop is over."),
        _ => new("Det gikk ikke.", "Det gjekk ikkje.", "It did not work."),
    };
}
