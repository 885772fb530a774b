using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>What lies in a ballot. All ballots of a wave are filled up to one length, so that the length tells nothing of what was said.</summary>
internal sealed record BallotContent
{
    public required IReadOnlyDictionary<Guid, string> Answers { get; init; }
    public Guid? GroupId { get; init; }
    public Guid? OrganisationId { get; init; }

    // Letters as they are, so that æ, ø and å take no more room than they must.
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many bytes a ballot of a survey with so many questions is filled up to.</summary>
    public static int Room(int questions) => 4096 + 2048 * questions;

    /// <summary>Null when it does not fit.</summary>
    public SealedText? Close(Seal seal, int room)
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(this, Written);
        if (written.Length > room - sizeof(int)) return null;
        var filled = new byte[room];
        BitConverter.TryWriteBytes(filled, written.Length);
        written.CopyTo(filled, sizeof(int));
        var closed = new SealedText(seal.CloseBytes(filled));
        CryptographicOperations.ZeroMemory(filled);
        return closed;
    }

    public static BallotContent Open(Seal seal, SealedText content)
    {
        var filled = seal.OpenBytes(content.Bytes);
        return JsonSerializer.Deserialize<BallotContent>(filled.AsSpan(sizeof(int), BitConverter.ToInt32(filled)))!;
    }
}
