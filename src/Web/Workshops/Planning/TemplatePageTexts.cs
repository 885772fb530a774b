using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>What is read of the programme's own templates.</summary>
public static class TemplatePageTexts
{
    public static readonly Text Title = new("Egne maler", "Eigne malar", "Own templates");
    public static readonly Text Lead = new("Planer som var gode, og som dere vil bruke igjen.", "Planar som var gode, og som de vil bruke att.", "Plans that were good, and that you want to use again.");
    public static readonly Text Empty = new("Programmet har ingen egne maler ennå. Lag et verksted, endre planen slik du vil ha den, og lagre den som mal.", "Programmet har ingen eigne malar enno. Lag ein verkstad, endre planen slik du vil ha han, og lagre han som mal.", "The programme has no templates of its own yet. Make a workshop, change the plan as you want it, and save it as a template.");
    public static readonly Text SaveAs = new("Lagre som mal", "Lagre som mal", "Save as a template");
    public static readonly Text SaveAsHint = new("Planen lagres slik den er nå. Gruppene og det som er skrevet, er ikke med.", "Planen blir lagra slik han er no. Gruppene og det som er skrive, er ikkje med.", "The plan is saved as it is now. The groups and what has been written are not part of it.");
    public static readonly Text Name = new("Hva malen heter", "Kva malen heiter", "What the template is called");
    public static readonly Text Rename = new("Endre navn", "Endre namn", "Change the name");
    public static readonly Text Delete = new("Slett malen", "Slett malen", "Delete the template");
    public static readonly Text PlanLead = new("Endringer gjelder verksteder du lager fra nå av.", "Endringar gjeld verkstader du lagar frå no av.", "Changes hold for workshops you make from now on.");
    public static readonly Text TooMany = new("Programmet har {0} maler. Slett en først.", "Programmet har {0} malar. Slett ein først.", "The programme has {0} templates. Delete one first.");
}
