using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>One's own answers, read again later.</summary>
public static partial class AnsweringTexts
{
    public static readonly Text OwnTitle = new("Dette svarte du", "Dette svara du", "This is what you answered");
    public static readonly Text OwnLead = new(
        "Svarene dine i {0}, slik du ga dem under navnet ditt.", "Svara dine i {0}, slik du gav dei under namnet ditt.", "Your answers in {0}, as you gave them under your name.");
    public static readonly Text OwnNone = new("Her står det ingen svar lenger.", "Her står det ingen svar lenger.", "There are no answers here any more.");
    public static readonly Text OwnBack = new("Til alt som står om deg", "Til alt som står om deg", "To everything held about you");
}
