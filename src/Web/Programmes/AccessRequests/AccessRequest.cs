using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>Somebody asks to read documents of a programme. The case is a public record; who asked is forgotten after a while.</summary>
public sealed class AccessRequest(Guid id, Guid programmeId, int number, string asked, DateOnly receivedOn) : IVersioned
{
    /// <summary>The law says without undue delay; what is usual and simple is answered in so many working days.</summary>
    public const int WorkingDays = 3;
    /// <summary>So long after the answer it is remembered who asked: a complaint is over by then.</summary>
    public const int MonthsKnown = 6;

    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public int Number { get; private init; } = number;
    public string Asked { get; private init; } = asked;
    /// <summary>Empty when nobody said, or when it is forgotten. Nobody has to say who they are.</summary>
    public string Requester { get; private set; } = "";
    public string Address { get; private set; } = "";
    public DateOnly ReceivedOn { get; private init; } = receivedOn;
    public DateOnly? AnsweredOn { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public int Version { get; private set; }

    public bool IsAnswered => AnsweredOn is not null;
    public DateOnly DueOn => WorkingDay.After(ReceivedOn, WorkingDays);
    public bool KnowsWho => Requester.Length + Address.Length > 0;

    public Text? WhyNotChange() => IsAnswered ? AccessTexts.AnsweredAlready : null;

    public void CameFrom(string requester, string address) => (Requester, Address) = (requester, address);

    public void ForgetWho() => CameFrom("", "");

    public void Answer(DateOnly day, DateTime at) => (AnsweredOn, AnsweredAt) = (day, at);
}

/// <summary>A document chosen for an answer, with its words as they were then, as plain lines.</summary>
public sealed class AccessDocument(Guid id, Guid requestId, int number, string key)
{
    public Guid Id { get; private init; } = id;
    public Guid RequestId { get; private init; } = requestId;
    public int Number { get; private init; } = number;
    public string Key { get; private init; } = key;
    public string Title { get; private set; } = "";
    public DateOnly? Day { get; private set; }
    public string Text { get; private set; } = "";
    /// <summary>Why all of it is refused; null when it is given, whole or with gaps.</summary>
    public Exemption? Refused { get; private set; }
    public bool Weighed { get; private set; }

    public void Take(FrozenText frozen) => (Title, Day, Text) = (frozen.Title, frozen.Day, frozen.Text);

    public bool Says(FrozenText now) => (Title, Day, Text) == (now.Title, now.Day, now.Text);

    public void Give() => (Refused, Weighed) = (null, false);

    public void Refuse(Ground ground) => (Refused, Weighed) = (ground.Exemption, ground.Weighed);
}

/// <summary>Words that stay although the check found them, or that are blacked out, wherever they stand in the document.</summary>
public sealed class AccessMark(Guid id, Guid documentId, string phrase, string kind)
{
    /// <summary>What somebody marked that the check had not found.</summary>
    public const string Own = nameof(Own);

    public Guid Id { get; private init; } = id;
    public Guid DocumentId { get; private init; } = documentId;
    public string Phrase { get; private init; } = phrase;
    public string Kind { get; private init; } = kind;
    /// <summary>Null when the words stay.</summary>
    public Exemption? Ground { get; private set; }
    public bool Weighed { get; private set; }

    public void Keep() => (Ground, Weighed) = (null, false);

    public void BlackOut(Ground ground) => (Ground, Weighed) = (ground.Exemption, ground.Weighed);
}
