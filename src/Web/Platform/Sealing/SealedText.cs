namespace BlankeArk.Web.Platform.Sealing;

/// <summary>Encrypted text as it lies in a column. Only a <see cref="Seal"/> of its key opens it.</summary>
public readonly record struct SealedText(byte[] Bytes);
