using System.Globalization;
using BlankeArk.Analysis.Disclosure;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Disclosure;

public sealed class DisclosureCheckerTests
{
    private static readonly string[] Names = [.. Rosters.Invented.People.Select(person => person.Name)];

    private static readonly string[] Frames =
        ["Vi snakket med {0} om turnus.", "Det var {0} som fant på det.", "Ideen kom fra {0}, og den er god.", "Eg fekk hjelp av {0} i går.", "I asked {0} about it."];

    private static readonly string[] Pieces =
        ["Kari", "dag", "Dag Vik", "91234567", "ola@eksempel.no", "leder av", "hjemmetjenesten", "eneste", "jeg som", "rektor", "(", ")", ".", ",", " ", "\n", "'", "-", "Storvik", "sykehjem", "dr.", "K.", "I", "@", "+47", "\u00AD", "e\u0301", "\uD800", "Utsikten"];

    private static readonly Gen<string> Texts =
        Gen.OneOf(ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get), Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)), Gen.Elements(Pieces).ListOf().Select(string.Concat));

    [Fact]
    public void Findings_of_any_text_lie_inside_it_in_order_apart_and_the_same_each_time()
    {
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var result = Rosters.Checker.Check(text);

            var end = 0;
            foreach (var finding in result.Findings)
            {
                Assert.True(finding.Start >= end && finding.Length > 0 && finding.End <= result.Text.Length);
                Assert.Equal(result.Text.Substring(finding.Start, finding.Length), finding.Text);
                end = finding.End;
            }
            Assert.Equal(result.Findings, Rosters.Checker.Check(text).Findings);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Name_of_the_roster_is_found_in_every_form_people_write()
    {
        foreach (var frame in Frames)
        {
            foreach (var name in Names)
            {
                foreach (var form in Forms(name))
                {
                    var text = string.Format(CultureInfo.InvariantCulture, frame, form);
                    var start = text.IndexOf(form, StringComparison.Ordinal);

                    var findings = Rosters.Checker.Check(text).Findings;

                    Assert.True(findings.Any(finding => finding.Kind is FindingKind.Person && finding.Start <= start && finding.End >= start + form.TrimEnd('.').Length), $"{text}: {string.Join(", ", findings)}");
                }
            }
        }
    }

    [Fact]
    public void Words_without_capitals_digits_or_names_give_nothing()
    {
        string[] words = ["vi", "må", "prøve", "nye", "måter", "å", "løse", "oppgavene", "på", "og", "lære", "av", "hverandre", "en", "dag", "i", "livet", "ikkje", "berre", "snakke", "lederne", "ansatte", "helse", "omsorg"];
        Prop.ForAll(Gen.Elements(words).ListOf().ToArbitrary(), some => Assert.Empty(Rosters.Checker.Check(string.Join(' ', some)).Findings)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void National_identity_number_is_found_and_one_with_a_wrong_digit_is_not()
    {
        var ids = from day in Gen.Choose(1, 28)
                  from dNumber in Gen.Elements(0, 40)
                  from month in Gen.Choose(1, 12)
                  from test in Gen.Elements(0, 40, 80)
                  from year in Gen.Choose(0, 99)
                  from individual in Gen.Choose(0, 999)
                  from space in Gen.Elements("", " ")
                  select Ids.Make($"{day + dNumber:00}{month + test:00}{year:00}", individual).Insert(6, space);
        Prop.ForAll(ids.ToArbitrary(), id =>
        {
            var finding = Assert.Single(Rosters.Checker.Check($"Det gjelder {id}, altså.").Findings);
            Assert.Equal((FindingKind.NationalId, id), (finding.Kind, finding.Text));
            Assert.Empty(Rosters.Checker.Check($"Det gjelder {Ids.Wrong(id)}, altså.").Findings);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Text_with_every_finding_replaced_has_no_name_left()
    {
        var texts = from frame in Gen.Elements(Frames).NonEmptyListOf()
                    from names in Gen.Elements(Names.SelectMany(Forms).ToArray()).ListOf(frame.Count)
                    select string.Join(' ', frame.Zip(names, (sentence, name) => string.Format(CultureInfo.InvariantCulture, sentence, name)));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var replaced = Settling.Apply(Rosters.Checker.Check(text), finding => new(Settlement.Replace, finding.Genitive ? "[navn]s" : "[navn]"));

            Assert.NotNull(replaced.Text);
            Assert.Empty(Rosters.Checker.Check(replaced.Text).Findings);
            Assert.DoesNotContain(Names, name => replaced.Text.Contains(name, StringComparison.OrdinalIgnoreCase));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Long_text_takes_time_in_proportion()
    {
        var text = string.Concat(Enumerable.Repeat("Kari Tyttebærlie og K. L. Dag (Vik) leder av av for 12 34 56 78 90 eneste eneste @ . ", 5_000));

        Assert.NotEmpty(Rosters.Checker.Check(text).Findings);
    }

    [Theory]
    [InlineData(" ", "Storvik")]
    [InlineData("Kari Lie", " ")]
    public void Roster_with_a_blank_name_is_refused(string person, string municipality)
    {
        Assert.Throws<ArgumentException>(() => new DisclosureChecker(new() { People = [new(person, null, [])], Municipalities = [municipality] }));
    }

    private static IEnumerable<string> Forms(string name)
    {
        var parts = name.Split(' ');
        var (first, last) = (parts[0], parts[^1]);
        yield return name;
        yield return name.ToLowerInvariant();
        yield return name.ToUpperInvariant();
        yield return first;
        yield return last;
        yield return $"{first} {last[0]}.";
        yield return $"{first[0]}. {last}";
        yield return $"{first} {last}";
        yield return $"{first} {last}" + (last[^1] == 's' ? "'" : "s");
        yield return $"{first} {last}'s";
        // «Var» is a word, which «Vår» may not become.
        if (first != "Vår")
            yield return Plain(name);
        yield return name.Replace("-", " ", StringComparison.Ordinal);
        if (parts.Length > 2)
            yield return $"{first} {parts[1][0]}. {last}";
    }

    // As it is typed where the keyboard lacks the letters.
    private static string Plain(string name) =>
        name.Replace('å', 'a').Replace('ø', 'o').Replace('Å', 'A').Replace('Ø', 'O');
}
