using BlankeArk.Analysis.Disclosure;

namespace BlankeArk.Analysis.Tests.Disclosure;

/// <summary>An invented programme; nobody in it exists.</summary>
internal static class Rosters
{
    public static DisclosureRoster Invented { get; } = new()
    {
        People =
        [
            new("Kari Tyttebærlie", "frivilligkoordinator", [new("medlem", "Frivillighet", "Storvik")]),
            new("Dag Vik", "kommunalsjef helse og omsorg", [new("styreleder", "Styringsgruppe", "Storvik", IsLeader: true)]),
            new("Liv Berg", "fysioterapeut", [new("gruppeleder", "Forebygging", "Nordheia", IsLeader: true)]),
            new("Anders Moen", "fysioterapeut", [new("medlem", "Forebygging", "Storvik")]),
            new("Anne-Marie Lie", "IKT-rådgiver", [new("medlem", "Teknologi", "Nordheia")]),
            new("Bjørn Even Kvitveishaug", "sykepleier", [new("medlem", "Teknologi", "Storvik")]),
            new("Odd Stein", "sykepleier", [new("medlem", "Frivillighet", "Storvik")]),
            new("Vår Dal", "daglig leder i helseregionen", [new("prosjekteiers representant", "Styringsgruppe")]),
            new("Per Hans Sand", "avdelingsleder", [new("medlem", "Ledelse", "Nordheia")]),
            new("Fatima Noor Aldeen", "helsefagarbeider", [new("medlem", "Teknologi", "Storvik")]),
        ],
        Municipalities = ["Storvik", "Nordheia"],
        Places = ["Tjønnmo", "Vestgrenda"],
        Units = ["Lyngtunet bofellesskap", "Utsikten"],
        Ignored = ["Blanke Ark", "Maries plan"],
    };

    public static DisclosureChecker Checker { get; } = new(Invented);
}
