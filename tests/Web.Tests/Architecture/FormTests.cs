using System.Reflection;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace BlankeArk.Web.Tests.Architecture;

/// <summary>What a posted form can reach of a page: the fields the page shows, as text, and nothing else of what it knows.</summary>
public sealed class FormTests
{
    private static IEnumerable<(Type Page, PropertyInfo Form)> Forms =>
        from page in Rooms.Web.GetTypes()
        where typeof(IComponent).IsAssignableFrom(page)
        from form in page.GetProperties(Il.Everything)
        where form.GetCustomAttribute<SupplyParameterFromFormAttribute>() is not null
        select (page, form);

    [Fact]
    public void Form_holds_what_is_written_and_ticked_alone_so_that_no_entity_role_or_id_is_bound()
    {
        var wrong = Forms.SelectMany(f => Settable(f.Form.PropertyType).Where(field => !IsText(field.PropertyType) && !IsTickOrVersion(field))
            .Select(field => $"{f.Page.Name}.{f.Form.Name}.{field.Name} is a {field.PropertyType.Name}"));

        Assert.NotEmpty(Forms);
        Found.Nothing(wrong);
    }

    [Fact]
    public void Form_takes_no_field_that_its_room_does_not_show()
    {
        var markup = Repository.Files("src/Web", ".razor", ".cs").GroupBy(Folder).ToDictionary(folder => folder.Key, folder => string.Concat(folder.Select(Repository.Read)), StringComparer.Ordinal);

        var unseen = from f in Forms
                     from field in Settable(f.Form.PropertyType)
                     let room = $"src/Web/{f.Page.Namespace!.Split('.')[2]}"
                     let text = string.Concat(markup.Where(m => m.Key == room || m.Key.StartsWith("src/Web/Platform/", StringComparison.Ordinal) || m.Key.StartsWith($"{room}/", StringComparison.Ordinal)).Select(m => m.Value))
                     where !text.Contains($"{Called(f.Form)}.{field.Name}", StringComparison.Ordinal) && !text.Contains($"@(Field).{field.Name}", StringComparison.Ordinal)
                     select $"{f.Page.Name} takes {f.Form.Name}.{field.Name}, which nothing shows";

        Found.Nothing(unseen);
    }

    [Fact]
    public void Page_that_goes_back_where_the_address_says_asks_whether_it_is_ours()
    {
        var going = Rooms.Web.GetTypes().Where(type => typeof(IComponent).IsAssignableFrom(type)
            && type.GetProperty("Back", Il.Everything) is { } back
            && (back.GetCustomAttribute<SupplyParameterFromQueryAttribute>() is not null || (back.GetCustomAttribute<ParameterAttribute>() is not null && Goes(type)))).ToList();

        var unasked = going.Where(type => !Inside(type).SelectMany(Il.Methods).SelectMany(Il.Mentions).Any(AsksOrHandsOn));

        Assert.NotEmpty(going);
        Found.Nothing(unasked.Select(type => type.FullName!));
    }

    private static bool Goes(Type type) => Inside(type).SelectMany(Il.Methods).SelectMany(Il.Mentions).Any(step => step is MethodInfo { Name: nameof(NavigationManager.NavigateTo) });

    // A link that is asked for keeps the way back only if it is ours: SignInLinks.Add.
    private static bool AsksOrHandsOn(MemberInfo step) => step.DeclaringType == typeof(LocalAddress);

    private static IEnumerable<Type> Inside(Type type) => type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(Inside).Prepend(type);

    private static string Called(PropertyInfo form) => form.GetCustomAttribute<SupplyParameterFromFormAttribute>()!.Name ?? form.Name;

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        IsText(type) ? [] : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

    private static bool IsText(Type type) =>
        type == typeof(string) || type.Name.Contains("IFormFile", StringComparison.Ordinal) || type.IsArray && IsText(type.GetElementType()!) || type.IsGenericType && type.GetGenericArguments().All(IsText);

    private static bool IsTickOrVersion(PropertyInfo field) =>
        field.PropertyType == typeof(bool) || field is { Name: "Version", PropertyType: var type } && type == typeof(int);

    private static string Folder(string path) => path[..path.LastIndexOf('/')];
}
