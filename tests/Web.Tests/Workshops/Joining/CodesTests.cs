using System.Net;
using BlankeArk.Web.Workshops;
using BlankeArk.Web.Workshops.Joining;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Joining;

public sealed class CodesTests
{
    [Theory]
    [InlineData("PRV7K2", "PRV7K2")]
    [InlineData("prv 7k2", "PRV7K2")]
    [InlineData(" prv-7k2 ", "PRV7K2")]
    [InlineData("p r v 7 k 2", "PRV7K2")]
    [InlineData("https://blankeark.example/w/prv7k2/", "PRV7K2")]
    // Letters and figures that no code has, and that look like one alone that codes have.
    [InlineData("PRU7KZ", "PRV7K2")]
    [InlineData("s0OK77", "5QQK77")]
    public void Code_is_read_as_it_was_meant(string written, string meant) => Assert.Equal(meant, Codes.Read(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("PRV7K")]
    [InlineData("PRV7K22")]
    // These could be several.
    [InlineData("PRV7K1")]
    [InlineData("PRV7KL")]
    [InlineData("PRV7KÅ")]
    public void What_can_be_no_code_is_none(string? written) => Assert.Null(Codes.Read(written));

    [Fact]
    public void Code_made_is_read_back()
    {
        for (var i = 0; i < 1000; i++)
        {
            var code = Codes.Make();

            Assert.Equal(Workshop.CodeLength, code.Length);
            Assert.Equal(code, Codes.Read(Codes.Spaced(code).ToLowerInvariant()));
        }
    }

    [Fact]
    public void Guessing_shuts_one_address_and_no_other()
    {
        using var guesses = new CodeGuesses();
        var (guesser, same, other) = (IPAddress.Parse("2001:db8:1:2::1"), IPAddress.Parse("2001:db8:1:2:ffff::9"), IPAddress.Parse("2001:db8:1:3::1"));

        for (var i = 0; i < CodeGuesses.Most; i++)
        {
            Assert.False(guesses.IsShut(guesser));
            guesses.Guessed(guesser);
        }

        Assert.True(guesses.IsShut(guesser));
        Assert.True(guesses.IsShut(same));
        Assert.False(guesses.IsShut(other));
    }
}
