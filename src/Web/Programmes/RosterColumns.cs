using System.Collections.Frozen;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

public enum RosterField { Name, FirstName, LastName, Email, Phone, Title, Organisation, Group, Post, Leader, From, To, ReportsTo }

/// <summary>Which column of a handed-in table is what, known by the words people head them with in three languages.</summary>
public sealed class RosterColumns
{
    private static readonly FrozenDictionary<string, RosterField> Words = Known().ToFrozenDictionary(StringComparer.Ordinal);
    private readonly Dictionary<RosterField, int> columns = [];
    private readonly List<string> unused = [];

    public RosterColumns(IReadOnlyList<string> header)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (Understood(header[i]) is { } field && columns.TryAdd(field, i)) continue;
            unused.Add(header[i]);
        }
    }

    /// <summary>Headers that were not understood; their columns are left alone.</summary>
    public IReadOnlyList<string> Unused => unused;

    public bool Has(RosterField field) => columns.ContainsKey(field);

    public string Read(IReadOnlyList<string> cells, RosterField field) =>
        columns.TryGetValue(field, out var at) && at < cells.Count ? cells[at].Trim() : "";

    public IEnumerable<RosterField> Present => columns.Keys;

    /// <summary>Null, or what the table lacks to be a roster.</summary>
    public Text? WhyNotRoster() =>
        !Has(RosterField.Name) && !Has(RosterField.LastName) ? RosterImportTexts.NameColumnMissing
        : !Has(RosterField.Group) ? RosterImportTexts.GroupColumnMissing
        : null;

    public static Text Label(RosterField field) => field switch
    {
        RosterField.Email => RosterTexts.Email,
        RosterField.Phone => RosterTexts.Phone,
        RosterField.Title => RosterTexts.JobTitle,
        RosterField.Organisation => RosterTexts.Organisation,
        RosterField.Group => RosterTexts.Group,
        RosterField.Post => RosterTexts.Post,
        RosterField.Leader => RosterTexts.Leader,
        RosterField.From => RosterTexts.From,
        RosterField.To => RosterTexts.To,
        RosterField.ReportsTo => RosterTexts.ReportsTo,
        _ => RosterTexts.Name,
    };

    /// <summary>The header as a whole, or the first of its parts that is known: «kommune/organisasjon», «from (date)».</summary>
    private static RosterField? Understood(string header)
    {
        foreach (var part in header.Split('/', '(', ',').Prepend(header))
            if (Words.TryGetValue(Plain(part), out var field)) return field;
        return null;
    }

    private static string Plain(string header) =>
        new([.. header.ToLowerInvariant().Where(char.IsLetter)]);

    private static IEnumerable<KeyValuePair<string, RosterField>> Known()
    {
        (RosterField Field, string Words)[] all =
        [
            (RosterField.Name, "navn namn name fulltnavn fulltnamn fullname person deltaker deltakar deltager participant"),
            (RosterField.FirstName, "fornavn fornamn førenamn firstname givenname"),
            (RosterField.LastName, "etternavn etternamn lastname surname familyname"),
            (RosterField.Email, "epost epostadresse email emailaddress mail mailadresse eposten epostadressa"),
            (RosterField.Phone, "telefon tlf telefonnummer mobil mobilnummer mobiltelefon phone phonenumber telephone mobile"),
            (RosterField.Title, "tittel stilling stillingstittel yrke yrkestittel profesjon title jobtitle profession occupation"),
            (RosterField.Organisation, "kommune organisasjon virksomhet verksemd arbeidsgiver arbeidsgjevar arbeidsgivar municipality organisation organization employer"),
            (RosterField.Group, "gruppe group gruppenavn gruppenamn arbeidsgruppe temagruppe prosjektgruppe team"),
            (RosterField.Post, "rolle funksjon verv rollefunksjon rolleigruppen rolleigruppa role function post position"),
            (RosterField.Leader, "leder leiar gruppeleder gruppeleiar erleder erleiar leader isleader"),
            (RosterField.From, "fra frå fradato frådato fraogmed fom start startdato begynte begynner from fromdate startdate since"),
            (RosterField.To, "til tildato tilogmed tom slutt sluttdato sluttet to todate until enddate"),
            (RosterField.ReportsTo, "rapporterertil rapporterertilnavn nærmesteleder nærasteleiar overordnet overordna reportsto manager"),
        ];
        return all.SelectMany(f => f.Words.Split(' ').Select(word => KeyValuePair.Create(word, f.Field)));
    }
}
