using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Feeds;

/// <summary>What is said of open data.</summary>
public static class FeedTexts
{
    public static readonly Text Title = new("Hvilke åpne data kan du hente?", "Kva opne data kan du hente?", "Which open data can you fetch?");
    public static readonly Text Lead = new("Det alle kan se her uten å logge inn, kan du også hente som JSON og bruke videre. Du trenger ingen nøkkel.", "Det alle kan sjå her utan å logge inn, kan du òg hente som JSON og bruke vidare. Du treng ingen nøkkel.", "What everybody may see here without signing in, you may also fetch as JSON and use. You need no key.");
    public static readonly Text Address = new("Adresse", "Adresse", "Address");
    public static readonly Text Member = new("Felt", "Felt", "Member");
    public static readonly Text Meaning = new("Hva det betyr", "Kva det betyr", "What it means");
    public static readonly Text How = new("Slik leser du dem", "Slik les du dei", "How to read them");
    public static readonly Text Pages = new("Hver side har inntil {0} oppføringer, i den rekkefølgen de sist endret seg. «next» er adressen til neste side. Når «more» er false, har du alt. Spør «next» igjen senere for å få det som er nytt siden sist.", "Kvar side har inntil {0} oppføringar, i den rekkjefølgja dei sist endra seg. «next» er adressa til neste side. Når «more» er false, har du alt. Spør «next» att seinare for å få det som er nytt sidan sist.", "Each page has up to {0} entries, in the order they last changed. “next” is the address of the next page. When “more” is false, you have it all. Ask “next” again later for what is new since then.");
    public static readonly Text Gone = new("En oppføring som ikke lenger vises for alle, forsvinner. Les derfor alt på nytt fra tid til annen.", "Ei oppføring som ikkje lenger blir vist for alle, forsvinn. Les difor alt på nytt frå tid til anna.", "An entry that is no longer shown to everybody disappears. So read it all anew from time to time.");
    public static readonly Text Unchanged = new("Svaret har en ETag. Send den med som If-None-Match, så får du 304 når ingenting er endret. Nettlesere kan hente dataene fra andre nettsteder.", "Svaret har ein ETag. Send han med som If-None-Match, så får du 304 når ingenting er endra. Nettlesarar kan hente dataa frå andre nettstader.", "The answer has an ETag. Send it along as If-None-Match, and you get 304 when nothing has changed. Browsers may fetch the data from other sites.");
    public static readonly Text Stays = new("Adressene og feltene blir stående. Nye felt kan komme til.", "Adressene og felta blir ståande. Nye felt kan kome til.", "The addresses and members stay. New members may be added.");
}
