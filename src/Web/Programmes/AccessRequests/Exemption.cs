using BlankeArk.Web.Platform;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>The exemptions of offentleglova that a programme of this kind may need, by section.</summary>
public enum Exemption
{
    /// <summary>Section 13, with section 13 of forvaltningsloven: what the law forbids to tell.</summary>
    Secrecy,
    /// <summary>Section 14: made for the body's own preparation of a case.</summary>
    Internal,
    /// <summary>Section 15: got from others for the internal preparation.</summary>
    FromOutside,
    /// <summary>Section 23: the public's economy, pay and staff, and its position in negotiations.</summary>
    Negotiation,
    /// <summary>Section 24: control and supervision.</summary>
    Control,
    /// <summary>Section 26, fifth paragraph: national identity numbers.</summary>
    IdentityNumber,
}

/// <summary>An exemption used, and whether it was weighed if access could be given all the same (section 11).</summary>
public readonly record struct Ground(Exemption Exemption, bool Weighed)
{
    /// <summary>Only what may be exempt can be given all the same; what is secret by law must not.</summary>
    public static bool MayBeGivenAnyway(Exemption exemption) => exemption != Exemption.Secrecy;

    /// <summary>Whether it is the document that is exempt; where it is what stands in it, refusing the rest needs a reason too (section 12).</summary>
    public static bool IsOfDocuments(Exemption exemption) => exemption is Exemption.Internal or Exemption.FromOutside;

    /// <summary>The ground as it was posted, or a message at the field of the weighing.</summary>
    public static Ground Read(string? written, bool weighed, string field)
    {
        if (!Enum.TryParse<Exemption>(written, out var exemption) || !Enum.IsDefined(exemption)) throw new UserMistake(AccessTexts.GroundMissing, field);
        if (!MayBeGivenAnyway(exemption)) return new(exemption, false);
        return weighed ? new(exemption, true) : throw new UserMistake(AccessTexts.NotWeighed, "Weighed");
    }
}
