namespace BlankeArk.Web.Platform.Documents;

/// <summary>Colours by meaning, so that dark mode and print choose for themselves.</summary>
public enum Tone { Ink, Muted, Grid, Band, Paper, Accent, Series1, Series2, Series3, Series4, Series5 }

public enum Anchor { Start, Middle, End }

/// <summary>A picture of a few shapes, y downwards, in units of one CSS pixel; written as SVG and as PDF operators.</summary>
public sealed record Drawing(double Width, double Height, IReadOnlyList<Shape> Shapes);

public abstract record Shape(Tone Tone);

public sealed record RectShape(double X, double Y, double Width, double Height, Tone Tone) : Shape(Tone);

public sealed record LineShape(double X1, double Y1, double X2, double Y2, double Thickness, Tone Tone, bool Dashed = false) : Shape(Tone);

public sealed record PolylineShape(IReadOnlyList<(double X, double Y)> Points, double Thickness, Tone Tone, bool Dashed = false) : Shape(Tone);

/// <summary>An area within its corners.</summary>
public sealed record PolygonShape(IReadOnlyList<(double X, double Y)> Points, Tone Tone) : Shape(Tone);

public sealed record DotShape(double X, double Y, double Radius, Tone Tone) : Shape(Tone);

/// <summary>
/// Text on its baseline at Y. Width, where given, is the length the text must fill, so that another font cannot make it overlap.
/// </summary>
public sealed record TextShape(double X, double Y, string Text, double Size, Tone Tone, Anchor Anchor = Anchor.Start, bool Bold = false, double? Width = null) : Shape(Tone);
