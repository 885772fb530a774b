using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace BlankeArk.Web.Platform.Layout;

/// <summary>Markup of a component, kept to be shown again. Only <see cref="DrawnOnce"/> makes it, so it is encoded as pages are.</summary>
public sealed class Drawn
{
    internal Drawn(string html) => Html = html;

    internal string Html { get; }
}

/// <summary>Draws a component apart from its page, for pages that are seen far oftener than what they show changes.</summary>
public sealed class DrawnOnce(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>The component in the reader's language; it must ask nobody who looks, but be told.</summary>
    public async Task<Drawn> Draw<T>(IDictionary<string, object?> parameters) where T : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return new Drawn(await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString()));
    }
}
