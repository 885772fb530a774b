using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>
/// A column of sealed text, and how SQL finds the id of the key it is sealed under. A passing key is soon destroyed for
/// good, and not exchanged meanwhile.
/// </summary>
public sealed record SealedColumn(string Table, string Column, string Key, string KeyId, bool Passing)
{
    private const string Annotation = "BlankeArk:SealedUnder", PassingAnnotation = "BlankeArk:Passing";

    /// <summary>Every sealed column of the model: one whose key nobody told of is a mistake in the mapping.</summary>
    public static IReadOnlyList<SealedColumn> Of(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           from property in entity.GetProperties()
           where property.ClrType == typeof(SealedText) || property.ClrType == typeof(SealedText?)
           let keyId = property.FindAnnotation(Annotation)?.Value as string ?? throw new InvalidOperationException($"{entity.ClrType.Name}.{property.Name} is sealed, and nobody says under which key.")
           orderby entity.GetTableName(), property.Name
           select new SealedColumn(entity.GetTableName()!, property.GetColumnName(), entity.FindPrimaryKey()!.Properties.Single().GetColumnName(), keyId, property.FindAnnotation(PassingAnnotation) is not null),
    ];

    internal static void Tell(IMutableProperty property, string keyId, bool passing)
    {
        property.SetAnnotation(Annotation, keyId);
        if (passing) property.SetAnnotation(PassingAnnotation, true);
    }
}

public static class SealedMapping
{
    /// <summary>Says under which key a column is sealed: SQL that gives the key's id for a row of the table.</summary>
    public static void SealedUnder<T>(this PropertyBuilder<T> property, string keyId, bool passing = false) => SealedColumn.Tell(property.Metadata, keyId, passing);
}
