using System.Diagnostics;
using OpenDialogue.Bench.Candidates;
using OpenDialogue.Bench.Load;
using OpenDialogue.Bench.Report;
using OpenDialogue.Bench.Servers;

namespace OpenDialogue.Bench.Rows;

/// <summary>From the start of the published program to its first answer, over a journal that has been in use.</summary>
internal static class Start
{
    internal static async Task Measure(Book book, Plan plan)
    {
        const int meetings = 1000;
        Plan.Say("start");
        var program = await Publish();
        var own = new Own("ours, SQLite", "real");
        await using (await own.Start(new Layout(meetings, 3), null)) { }
        List<double> seconds = [];
        for (var round = 0; round < plan.Rounds; round++)
            seconds.Add(await Once(program, own.Folder));
        book.Add(
            Row.Of(
                $"s from the start to the first answer, {meetings} meetings in SQLite, published build",
                seconds,
                Target.AtMost(1)
            )
        );
    }

    private static async Task<double> Once(string program, string folder)
    {
        var port = Served.FreePort();
        using var http = new HttpClient();
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    program,
                    $"--urls=http://127.0.0.1:{port}",
                    "--environment=Development",
                    "--Door:Sample=false",
                    $"--Door:DataFolder={folder}",
                ]
            )
            {
                RedirectStandardOutput = true,
                WorkingDirectory = Path.GetDirectoryName(program)!,
            }
        )!;
        try
        {
            while (Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(30))
                try
                {
                    using var answer = await http.GetAsync($"http://127.0.0.1:{port}/health/ready");
                    if (answer.IsSuccessStatusCode)
                        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(5);
                }
            throw new TimeoutException("the published program does not answer");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<string> Publish()
    {
        var folder = Folders.New("published");
        string[] arguments =
        [
            "publish",
            Path.Combine(Folders.Bench, "..", "src", "WebHost"),
            "-c",
            "Release",
            "-p:PublishReadyToRun=true",
            "-v",
            "q",
            "-o",
            folder,
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        _ = publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0
            ? Path.Combine(folder, "OpenDialogue.WebHost.dll")
            : throw new InvalidOperationException("src/WebHost could not be published");
    }
}
