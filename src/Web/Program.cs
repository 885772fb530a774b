using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Hosting;

if (!CommandLine.IsCommand(args))
    return await Server.Run(args);

var host = new CommandHost();
await using (host)
    return await CommandLine.Run(args, host.Start);
