using System.Data.Common;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>Invitations made and stored, thousands at once.</summary>
internal static class InvitationInsert
{
    private const int RowsAtOnce = 500;

    /// <summary>An invitation each, with a link of their own; the work of sealing is done here, before the gate.</summary>
    public static List<Invitation> Make(Guid waveId, IEnumerable<Guid> people, Seal seal, bool withdrawn = false) => [.. people.Select(person =>
    {
        var token = LinkToken.Make();
        var invitation = new Invitation(Guid.CreateVersion7(), waveId, person, LinkToken.Hash(token)!, seal.Close(token));
        invitation.Withdraw(withdrawn);
        return invitation;
    })];

    /// <summary>Joins the transaction that is open. Somebody invited meanwhile keeps that invitation.</summary>
    public static async Task Into(Db db, IReadOnlyList<Invitation> invitations)
    {
        foreach (var some in invitations.Chunk(RowsAtOnce)) await Insert(db, some);
    }

    private static async Task Insert(Db db, Invitation[] some)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"""
            insert into invitation (id, wave_id, person_id, token_hash, token, withdrawn)
            values {string.Join(", ", some.Select((_, i) => $"(@i{i}, @wave, @p{i}, @h{i}, @t{i}, @w{i})"))}
            on conflict (wave_id, person_id) do nothing
            """;
        Add(command, "wave", some[0].WaveId);
        for (var i = 0; i < some.Length; i++)
        {
            Add(command, $"i{i}", some[i].Id);
            Add(command, $"p{i}", some[i].PersonId);
            Add(command, $"h{i}", some[i].TokenHash);
            Add(command, $"t{i}", some[i].Token.Bytes);
            Add(command, $"w{i}", some[i].Withdrawn);
        }
        await command.ExecuteNonQueryAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
