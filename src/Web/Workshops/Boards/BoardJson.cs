using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BlankeArk.Web.Workshops.Boards;

/// <summary>Commands, events and views as JSON, in the log and to the browsers alike.</summary>
public static class BoardJson
{
    public static JsonSerializerOptions Options { get; } = Made();

    // What is missing or null where the record says it cannot be is refused at the door; what may be null may be left out.
    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            NumberHandling = JsonNumberHandling.Strict,
            AllowOutOfOrderMetadataProperties = true,
            Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOut } },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AssociatedParameter is { IsNullable: true }) property.IsRequired = false;
        }
    }
}
