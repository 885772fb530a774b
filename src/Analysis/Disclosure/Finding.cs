namespace BlankeArk.Analysis.Disclosure;

/// <summary>What would be given away.</summary>
public enum FindingKind
{
    /// <summary>Somebody in the roster.</summary>
    Person,

    /// <summary>Somebody else: a cited author, a patient, a colleague.</summary>
    OtherPerson,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A Norwegian national identity number or D-number.</summary>
    NationalId,

    /// <summary>A post or title that one person, or very few, can hold.</summary>
    Post,

    /// <summary>A small place.</summary>
    Place,

    /// <summary>A unit or institution.</summary>
    Unit,
}

/// <summary>Why something was found: a code for which a page has its words.</summary>
public enum FindingReason
{
    /// <summary>First and last name of somebody in the roster.</summary>
    FullName,

    /// <summary>A first name, a last name, or one of them with an initial, of somebody in the roster.</summary>
    PartOfName,

    /// <summary>A name that is not in the roster: it begins with a known given name, or is a common last name.</summary>
    KnownName,

    /// <summary>Words in the shape and the place of a name: «(Fornavn Etternavn)», «sier Fornavn Etternavn».</summary>
    LooksLikeName,

    /// <summary>A name after a title: «fru Hansen».</summary>
    AfterTitle,

    /// <summary>An address with @.</summary>
    EmailAddress,

    /// <summary>Digits grouped as a telephone number.</summary>
    PhoneNumber,

    /// <summary>Eleven digits with a valid date and valid check digits.</summary>
    CheckDigits,

    /// <summary>A title or post that one person in the roster holds, in all, in a municipality or in a group.</summary>
    OnlyOneInRoster,

    /// <summary>A post that says itself that one person holds it: «leder av …», «ordføreren».</summary>
    OneOfAKind,

    /// <summary>The text says that there is one only: «eneste …».</summary>
    SaysOnly,

    /// <summary>The writer tells of their own post: «jeg som …», «min stilling som …».</summary>
    OwnPost,

    /// <summary>A place that the caller named.</summary>
    KnownPlace,

    /// <summary>A house's address, or a name that ends as those of hamlets do.</summary>
    NamedPlace,

    /// <summary>A unit that the caller named.</summary>
    KnownUnit,

    /// <summary>A name with a word for an institution: «Solbakken sykehjem».</summary>
    NamedUnit,
}

/// <summary>What may stand instead, so that the sentence can still be read; a page has the words, such as «[navn]».</summary>
public enum Replacement
{
    /// <summary>A word for a name.</summary>
    Name,

    /// <summary>A word for an e-mail address.</summary>
    Email,

    /// <summary>A word for a telephone number.</summary>
    Phone,

    /// <summary>A word for a national identity number.</summary>
    NationalId,

    /// <summary>A word for a post.</summary>
    Post,

    /// <summary>A word for a place.</summary>
    Place,

    /// <summary>A word for a unit.</summary>
    Unit,
}

/// <summary>Something in a text that would give somebody away.</summary>
/// <param name="Start">Index of its first character in <see cref="CheckedText.Text"/>, from 0.</param>
/// <param name="Length">Number of characters (UTF-16 code units), at least 1.</param>
/// <param name="Kind">What would be given away.</param>
/// <param name="Text">The characters as they stand, with the ending of a genitive.</param>
/// <param name="Why">Why it was found.</param>
/// <param name="Genitive">Whether it is a genitive («Karis», «Anders'»), so that what stands instead takes an «s».</param>
public sealed record Finding(int Start, int Length, FindingKind Kind, string Text, FindingReason Why, bool Genitive = false)
{
    /// <summary>Index just after the last character.</summary>
    public int End => Start + Length;

    /// <summary>What may stand instead.</summary>
    public Replacement Suggestion => Kind switch
    {
        FindingKind.Person or FindingKind.OtherPerson => Replacement.Name,
        FindingKind.Email => Replacement.Email,
        FindingKind.Phone => Replacement.Phone,
        FindingKind.NationalId => Replacement.NationalId,
        FindingKind.Post => Replacement.Post,
        FindingKind.Place => Replacement.Place,
        _ => Replacement.Unit,
    };
}

/// <summary>A text and what was found in it. Offsets refer to <see cref="Text"/>, which may differ from the text that was given.</summary>
/// <param name="Text">The text in composed form (NFC), without soft hyphens and characters of no width, behind which a name could hide.</param>
/// <param name="Findings">In the order of the text, without overlaps; empty when nothing was found.</param>
public sealed record CheckedText(string Text, IReadOnlyList<Finding> Findings);
