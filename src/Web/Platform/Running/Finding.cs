using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Running;

public enum Weight { Now, Soon }

/// <summary>Something that needs attention: what it is, and what to do about it.</summary>
public sealed record Finding(Weight Weight, FilledText What, Text Do);
