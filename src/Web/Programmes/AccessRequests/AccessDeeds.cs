using BlankeArk.Web.Platform.Audit;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>What the verbs of access requests are called in the audit.</summary>
internal static class AccessDeeds
{
    public static readonly IReadOnlyList<Deed> All =
    [
        new("access.register", new("Registrerte et krav om innsyn", "Registrerte eit krav om innsyn", "Registered an access request")),
        new("access.choose", new("Valgte dokumenter til et innsyn", "Valde dokument til eit innsyn", "Chose documents for an access request")),
        new("access.drop", new("Tok et dokument ut av et innsyn", "Tok eit dokument ut av eit innsyn", "Took a document out of an access request")),
        new("access.renew", new("Hentet et dokument på nytt til et innsyn", "Henta eit dokument på nytt til eit innsyn", "Fetched a document anew for an access request")),
        new("access.settle", new("Avgjorde forslag til skjerming", "Avgjorde forslag til skjerming", "Settled suggestions for screening")),
        new("access.black-out", new("Sladdet ord i et dokument", "Sladda ord i eit dokument", "Blacked out words in a document")),
        new("access.give", new("Bestemte at et dokument gis ut", "Bestemte at eit dokument blir gitt ut", "Decided that a document is given")),
        new("access.refuse", new("Avslo innsyn i et dokument", "Avslo innsyn i eit dokument", "Refused access to a document")),
        new("access.answer", new("Svarte på et krav om innsyn", "Svara på eit krav om innsyn", "Answered an access request")),
    ];
}
