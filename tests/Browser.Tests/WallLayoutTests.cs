using System.Text.Json;
using BlankeArk.Browser.Tests.House;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>What somebody at the back of the hall demands of the wall, whatever was written and however much.</summary>
public sealed class WallLayoutTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    [Fact]
    public async Task Paper_never_lies_on_paper_is_all_inside_and_none_is_left_out()
    {
        await using var visit = await house.Visit(chromium);
        await visit.Page.GotoAsync("/");

        var wrong = await visit.Page.EvaluateAsync<string?>(Papers, 300);

        Assert.Null(wrong);
    }

    [Fact]
    public async Task Points_on_the_map_never_cover_one_another_and_are_all_inside()
    {
        await using var visit = await house.Visit(chromium);
        await visit.Page.GotoAsync("/");

        var wrong = await visit.Page.EvaluateAsync<string?>(Points, 300);

        Assert.Null(wrong);
    }

    [Fact]
    public async Task More_paper_never_gets_larger_letters_than_a_single_sheet()
    {
        await using var visit = await house.Visit(chromium);
        await visit.Page.GotoAsync("/");

        var sizes = await visit.Page.EvaluateAsync<JsonElement>(Sizes);

        var read = sizes.EnumerateArray().Select(size => size.GetDouble()).ToList();
        Assert.Equal(60, read[0]);
        Assert.All(read, size => Assert.InRange(size, 26, 60));
        Assert.True(read[^1] < read[0]);
    }

    // Numbers by chance from a seed, so that what fails once fails again.
    private const string Chance = """
        let seed = 20; const chance = () => { seed = (seed + 0x6D2B79F5) | 0; let t = Math.imul(seed ^ seed >>> 15, 1 | seed); t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t; return ((t ^ t >>> 14) >>> 0) / 4294967296; };
        const among = (least, most) => least + Math.floor(chance() * (most - least + 1));
        const words = length => { let text = ""; while (text.length < length) text += "abcdefghijklmnoprstuvyæøåWM".slice(among(0, 12), among(13, 26)) + " "; return text.slice(0, length).trim() || "x"; };
        const walls = [[1800, 820], [1200, 520], [860, 380], [400, 300]];
        """;

    private const string Papers = $$"""
        async rounds => {
          const { layout, layoutStrips } = await import("/js/workshop-wall-layout.js");
          {{Chance}}
          const type = { smallest: 26, largest: 60 };
          const note = id => ({ id, title: "", marks: 0, notes: [words(among(1, 280))] });
          const stack = id => ({ id, title: words(among(1, 120)), marks: among(0, 2), notes: Array.from({ length: among(0, 20) }, () => words(among(1, 280))) });
          for (let round = 0; round < rounds; round++) {
            const [width, height] = walls[among(0, 3)];
            const papers = Array.from({ length: among(0, 40) }, (_, at) => chance() < 0.5 ? note(`n${at}`) : stack(`s${at}`));
            const strips = Array.from({ length: among(1, 3) }, (_, at) => ({ head: { id: `h${at}`, title: words(among(1, 120)), marks: 0, notes: [] }, papers: papers.slice(at * 8, at * 8 + 8) }));
            const inStrips = round % 3 === 0 ? layoutStrips(strips, width, height, type) : null;
            const laid = inStrips ?? layout(papers, width, height, type);
            const wanted = inStrips ? strips.flatMap(strip => [strip.head, ...strip.papers]) : papers;
            const there = new Set(laid.pages.flat().map(box => box.id));
            if (wanted.some(paper => !there.has(paper.id))) return `Round ${round}: a paper is left out.`;
            for (const page of laid.pages) for (const [at, box] of page.entries()) {
              if (box.x < -0.01 || box.y < -0.01 || box.x + box.width > width + 0.01 || box.y + box.height > height + 0.01) return `Round ${round}: ${JSON.stringify(box)} is outside ${width} × ${height}.`;
              for (const other of page.slice(0, at))
                if (box.x < other.x + other.width - 0.01 && other.x < box.x + box.width - 0.01 && box.y < other.y + other.height - 0.01 && other.y < box.y + box.height - 0.01) return `Round ${round}: ${JSON.stringify([box, other])} overlap.`;
            }
          }
          return null;
        }
        """;

    private const string Points = $$"""
        async rounds => {
          const { spread } = await import("/js/workshop-wall-layout.js");
          {{Chance}}
          for (let round = 0; round < rounds; round++) {
            const [width, height] = walls[among(0, 3)];
            const points = Array.from({ length: among(0, 60) }, (_, at) => ({ id: `${at}`, x: among(0, 4) / 4, y: chance() }));
            const { radius, at } = spread(points, width, height, 30);
            const placed = [...at.values()];
            if (placed.length !== points.length) return `Round ${round}: a point is left out.`;
            for (const [index, point] of placed.entries()) {
              if (point.x < radius - 0.01 || point.y < radius - 0.01 || point.x > width - radius + 0.01 || point.y > height - radius + 0.01) return `Round ${round}: a point is outside.`;
              if (placed.slice(0, index).some(other => Math.hypot(other.x - point.x, other.y - point.y) < 2 * radius - 0.01)) return `Round ${round}: points cover one another.`;
            }
          }
          return null;
        }
        """;

    private const string Sizes = """
        async () => {
          const { layout } = await import("/js/workshop-wall-layout.js");
          const note = at => ({ id: `${at}`, title: "", marks: 0, notes: ["Samme hjelper hver morgen"] });
          return [1, 10, 20, 40].map(count => layout(Array.from({ length: count }, (_, at) => note(at)), 1800, 820, { smallest: 26, largest: 60 }).size);
        }
        """;
}
