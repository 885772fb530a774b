namespace BlankeArk.Web.Platform.Documents;

/// <summary>The tones on white paper, for files that carry their own colours; each but grid and band has 4.5:1 or more.</summary>
public static class ToneColours
{
    public static readonly IReadOnlyList<Tone> Series = [Tone.Series1, Tone.Series2, Tone.Series3, Tone.Series4, Tone.Series5];

    /// <summary>Six hexadecimal digits, without a number sign.</summary>
    public static string OnPaper(Tone tone) => tone switch
    {
        Tone.Ink => "1C1F1E",
        Tone.Muted => "59615E",
        Tone.Grid => "D5DAD7",
        Tone.Band => "E4EBE8",
        Tone.Paper => "FFFFFF",
        Tone.Accent or Tone.Series1 => "1D5B4B",
        Tone.Series2 => "A4480E",
        Tone.Series3 => "2A5CA5",
        Tone.Series4 => "8A2B6C",
        _ => "6A5A06",
    };

    public static Tone OfSeries(int index) => Series[index % Series.Count];
}
