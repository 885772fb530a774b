using System.Collections.Frozen;
using BlankeArk.Analysis.Disclosure.Words;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>Posts and titles of which there is one: by the roster, by what they are, or because the text says so.</summary>
internal sealed class PostFinder(DisclosureRoster roster) : IFinder
{
    private static readonly FrozenSet<string> Bare = WordSets.Of(RoleWordList.Bare);
    private static readonly FrozenSet<string> BeforeBare = WordSets.Of("som av fra frå hos er var blir vart ble as");
    private static readonly FrozenSet<string> Positions = WordSets.Of("stilling stillingen stillinga position");
    private static readonly FrozenSet<string> Jobs = WordSets.Of("stilling stillingen stillinga rolle rollen rolla jobb jobben role job position");
    private static readonly FrozenSet<string> Persons = WordSets.Of(RoleWordList.Persons);
    private readonly PostIndex index = new(roster);
    private readonly Places municipalities = new(roster.Municipalities);

    public void Find(Passage passage, List<Finding> found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.IsTaken(i) || passage.IsIgnored(i) || !passage.IsWord(i))
                continue;
            if (Judge(passage, i) is { } post && !IsTaken(passage, post))
            {
                found.Add(passage.Found(post.First, post.Last, FindingKind.Post, post.Why, passage.Word(post.Last) is [.., 'n' or 't', 's']));
                i = post.Last;
            }
        }
    }

    private static bool IsTaken(Passage passage, FoundPost post)
    {
        for (var i = post.First; i <= post.Last; i++)
        {
            if (passage.IsTaken(i))
                return true;
        }
        return false;
    }

    private FoundPost? Judge(Passage passage, int token)
    {
        var word = passage.Word(token);
        if (word is "eneste" or "einaste" or "only")
            return OnlyOne.Read(passage, token, Persons);
        if ((OnlyOne.ReadFew(passage, token) ?? OwnWork.Read(passage, token)) is { } told)
            return told;
        if (index.Phrases.LengthAt(passage, token) is > 0 and var length && !PostContext.IsIndefinite(passage, token))
            return new(token, Math.Max(token + length - 1, municipalities.After(passage, token + length - 1)?.Last ?? 0), FindingReason.OnlyOneInRoster);
        if ((index.Read(word) ?? RoleReader.Read(word)) is not { } form)
            return null;
        var first = PostContext.First(passage, token);
        if (OnlyOne.Counted(passage, first) is { } counted)
            return new(counted, PostComplement.After(passage, token)?.Last ?? token, FindingReason.SaysOnly);
        var complement = PostContext.MayBeVerb(passage, token) ? null : PostComplement.After(passage, token);
        var seen = new SeenPost(passage, first, token, form, complement,
            PostContext.IsDefinite(passage, first, token) || form.Definite, PostContext.IsIndefinite(passage, first), PostContext.IsOwn(passage, first));
        return InRoster(seen) ?? SaysItself(seen);
    }

    private FoundPost? InRoster(SeenPost post)
    {
        if (post.Indefinite)
            return null;
        var name = post.Form.Base;
        var last = post.Complement?.Last ?? post.Token;
        if (municipalities.After(post.Passage, post.Token) is { } after && index.HeldIn(name, after.Name) == 1)
            return new(post.First, Math.Max(last, after.Last), FindingReason.OnlyOneInRoster);
        if (municipalities.Before(post.Passage, post.First) is { } before && index.HeldIn(name, before.Name) == 1)
            return new(before.First, last, FindingReason.OnlyOneInRoster);
        var told = post.Definite || post.Own || (!RoleReader.IsProfession(name) && IsBareOfOne(post));
        if (told && index.IsHeldByOne(name))
            return new(post.First, last, FindingReason.OnlyOneInRoster);
        return post.Definite && index.IsOneInGroups(name) ? new(post.First, last, FindingReason.OnlyOneInRoster) : null;
    }

    private FoundPost? SaysItself(SeenPost post)
    {
        var (passage, name) = (post.Passage, post.Form.Base);
        var last = post.Complement?.Last ?? post.Token;
        if (!post.Indefinite && RoleReader.IsSingle(name) && (post.Definite || Bare.Contains(name) || (post.Complement is null && IsBareOfOne(post))))
            return new(post.First, last, FindingReason.OneOfAKind);
        if (post.Definite && RoleReader.IsScarce(name))
            return new(post.First, last, FindingReason.OneOfAKind);
        if (post.Own && !IsHeldBySeveral(post) && (post.Form.Definite || IsStilling(post)))
            return new(post.First, last, FindingReason.OwnPost);
        if (post.Own && !post.Indefinite && !IsHeldBySeveral(post) && (post.Complement is not null || !RoleReader.IsManyHeld(name) || IsOwnStilling(post)))
            return RoleReader.IsProfession(name) && post.Complement is not { IsNamed: true } ? null : new(post.First, last, FindingReason.OwnPost);
        if (post.Indefinite || post.Complement is not { } complement)
            return post.Own && RoleReader.IsSingle(name) ? new(post.First, last, FindingReason.OwnPost) : null;
        if (RoleReader.IsProfession(name))
            return complement.IsNamed && post.Definite && !IsHeldBySeveral(post) ? new(post.First, last, FindingReason.OneOfAKind) : null;
        if (passage.IsNextClose(post.First - 1) && passage.Word(post.First - 1) is "være" or "vere" or "bli")
            return null;
        return new(post.First, last, FindingReason.OneOfAKind);
    }

    private bool IsHeldBySeveral(SeenPost post) =>
        municipalities.After(post.Passage, post.Token) is { } place && index.HeldIn(post.Form.Base, place.Name) > 1;

    // «hos rådmann», «som frivilligkoordinator», «er prosjektleder»: no article, and one is meant.
    private static bool IsBareOfOne(SeenPost post) =>
        post.Passage.IsNextClose(post.First - 1) && BeforeBare.Contains(post.Passage.Word(post.First - 1));

    private static bool IsOwnStilling(SeenPost post) =>
        post.Form.Base is not ("leder" or "rådgiver" or "konsulent" or "representant") && !RoleReader.IsProfession(post.Form.Base)
        && post.Passage.Word(post.First - 1) is "som" or "as" && SaysPost(post.Passage, post.First - 2);

    // «min stilling som fysioterapeut»: a position is one person's, whatever the profession.
    private static bool IsStilling(SeenPost post) =>
        post.Passage.Is(post.First - 1, "som", "as") && (Positions.Contains(post.Passage.Word(post.First - 2)) || Positions.Contains(post.Passage.Word(post.First - 3)));

    private static bool SaysPost(Passage passage, int token) =>
        Jobs.Contains(passage.Word(token)) || Jobs.Contains(passage.Word(token - 1)) || passage.Is(token, "jeg", "eg");

    private sealed record SeenPost(
        Passage Passage, int First, int Token, RoleForm Form, PostComplement? Complement, bool Definite, bool Indefinite, bool Own);
}

/// <summary>A post from one token to another.</summary>
internal sealed record FoundPost(int First, int Last, FindingReason Why);
