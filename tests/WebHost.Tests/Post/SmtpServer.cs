using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using OpenDialogue.Tests;

namespace OpenDialogue.WebHost.Tests.Post;

/// <summary>A real mail server of Debian's, which keeps what it is given in a folder.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private const string Program = "/usr/bin/aiosmtpd";
    private const string Python = "/usr/bin/python3";

    /// <summary>What a calendar reads in the file, by a reader that is not ours.</summary>
    private const string Reader = """
        import email, email.policy, icalendar, json, sys
        mail = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
        parts = [p for p in mail.walk() if not p.is_multipart()]
        ics = next(p for p in parts if p.get_content_type() == 'text/calendar')
        calendar = icalendar.Calendar.from_ical(ics.get_content())
        event = next(iter(calendar.walk('VEVENT')))
        print(json.dumps({
            'to': mail['to'], 'from': mail['from'], 'subject': str(mail['subject']), 'id': mail['message-id'],
            'text': next(p for p in parts if p.get_content_type() == 'text/plain').get_content(),
            'method': str(calendar['METHOD']), 'asked': ics.get_param('method'),
            'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']), 'place': str(event['LOCATION']),
            'summary': str(event['SUMMARY']), 'status': str(event['STATUS']),
            'starts': event.decoded('DTSTART').isoformat(), 'ends': event.decoded('DTEND').isoformat(),
        }))
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("post-");
    private Process? process;

    internal static string? Missing { get; } =
        File.Exists(Program) && File.Exists(Python) && Directory.Exists("/usr/lib/python3/dist-packages/icalendar")
            ? null
            : "The mail server is missing: install it (on Debian: apt-get install python3-aiosmtpd python3-icalendar).";

    internal int Port { get; } = FreePort();

    internal async Task Start()
    {
        var mailbox = Path.Combine(folder.FullName, "mailbox");
        string[] arguments = ["-n", "-l", $"127.0.0.1:{Port}", "-c", "aiosmtpd.handlers.Mailbox", mailbox];
        process = Process.Start(
            new ProcessStartInfo(Program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = folder.FullName,
            }
        )!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await Answers(patience.Token))
            await Task.Delay(20, patience.Token);
    }

    /// <summary>All that has come so far, in the order it came.</summary>
    internal async Task<IReadOnlyList<JsonNode>> Letters()
    {
        var box = new DirectoryInfo(Path.Combine(folder.FullName, "mailbox", "new"));
        List<JsonNode> letters = [];
        foreach (var file in box.Exists ? box.GetFiles().OrderBy(f => f.LastWriteTimeUtc).ToList() : [])
            letters.Add(JsonNode.Parse(await PostgresPrograms.RunHere(Python, ["-c", Reader, file.FullName]))!);
        return letters;
    }

    internal int Count =>
        new DirectoryInfo(Path.Combine(folder.FullName, "mailbox", "new")) is { Exists: true } box
            ? box.GetFiles().Length
            : 0;

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
        folder.Delete(recursive: true);
    }

    private async Task<bool> Answers(CancellationToken cancel)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, Port, cancel);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A test that needs a mail server: skipped, with what to install, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmtpFactAttribute : FactAttribute
{
    public SmtpFactAttribute() => Skip = SmtpServer.Missing;
}
