using OpenDialogue.Checker;
using OpenDialogue.Checker.Houses;
using OpenDialogue.Checker.Sabotage;
using OpenDialogue.Tests;

if (args is ["host", var sabotage, .. var rest])
    return await SabotagedHost.Run(sabotage, rest);

if (
    args is ["rivals", var hosts, var seconds]
    && int.TryParse(hosts, out var many)
    && int.TryParse(seconds, out var time)
)
    return await Rivals.Run(time, Math.Clamp(many, 1, 4));

Settings settings;
try
{
    settings = Settings.Parse(args);
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine($"{wrong.Message}\n{Settings.Usage}");
    return 2;
}
if (settings.IsPostgres && PostgresServer.Missing is { } missing)
{
    Console.Error.WriteLine(missing);
    return 3;
}

if (settings.IsCluster && !File.Exists(Estate.SiloProgram(settings)))
{
    Console.Error.WriteLine("src/Silo is not built: the packages of Orleans are missing.");
    return 3;
}

var folder = settings.Keep is { } keep ? Directory.CreateDirectory(keep) : Directory.CreateTempSubdirectory("checker-");
Console.Error.WriteLine($"seed {settings.Seed}, in {folder.FullName}");
var (figures, breaches) = await new Run(settings, folder.FullName).Play();
if (settings.Keep is null && breaches == 0)
    folder.Delete(recursive: true);
Console.Error.WriteLine(Figures.InPlainWords(figures));
Console.WriteLine(figures);
return breaches == 0 ? 0 : 1;
