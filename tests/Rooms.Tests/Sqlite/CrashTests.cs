using System.Diagnostics;
using OpenDialogue.Rooms.Sqlite;

namespace OpenDialogue.Rooms.Tests.Sqlite;

/// <summary>Real processes on one file, killed at any moment (SIGKILL): nothing they acknowledged is lost.</summary>
public sealed class CrashTests : IDisposable
{
    private static readonly string[] Rooms = ["a", "b", "c"];
    private readonly TempFolder folder = new();
    private readonly Random random = new(20261123);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_two_hosts_are_killed_as_they_write()
    {
        await using (var journal = SqliteJournal.Open(folder.File))
        await using (var rooms = new LocalRooms(journal))
            foreach (var room in Rooms)
                await rooms.BeginMeeting(new("meeting", room));
        Dictionary<(string Room, long Version), Guid> acknowledged = [];

        for (var round = 0; round < 5; round++)
        {
            var killed = await Task.WhenAll(KillAfter(random.Next(1, 400)), KillAfter(random.Next(1, 400)));
            foreach (var (room, version, id) in killed.SelectMany(lines => lines))
                Assert.True(acknowledged.TryAdd((room, version), id), $"{room} {version} was acknowledged twice");
            await Check(acknowledged);
        }
    }

    /// <summary>Starts a host, lets it acknowledge that many commands, kills it, and gives all it acknowledged.</summary>
    private async Task<List<(string, long, Guid)>> KillAfter(int acknowledged)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Crash).Assembly.Location, folder.File, .. Rooms])
        {
            RedirectStandardOutput = true,
        };
        using var host = Process.Start(start)!;
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        List<(string, long, Guid)> said = [];
        try
        {
            while (await host.StandardOutput.ReadLineAsync(late.Token) is { } line)
            {
                // The last line may have been cut by the kill.
                if (line.Split(' ') is [var room, var version, { Length: 36 } id])
                    said.Add((room, long.Parse(version, null), Guid.Parse(id)));
                if (said.Count == acknowledged)
                    host.Kill();
            }
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync(CancellationToken.None);
        }
        Assert.True(said.Count >= acknowledged, $"the host ended after {said.Count} commands");
        return said;
    }

    private async Task Check(Dictionary<(string Room, long Version), Guid> acknowledged)
    {
        await using var journal = SqliteJournal.Open(folder.File);
        foreach (var room in Rooms)
        {
            var entries = await journal.Read(new("meeting", room), 0, int.MaxValue);
            Assert.Equal(Enumerable.Range(1, entries.Count).Select(n => (long)n), entries.Select(e => e.Version));
            Assert.Equal(entries.Count, entries.Select(entry => entry.Command).Distinct().Count());
            Assert.All(
                acknowledged.Where(one => one.Key.Room == room),
                one => Assert.Equal(one.Value, entries[(int)one.Key.Version - 1].Command)
            );
        }
        using var connection = Connections.OpenToRead(folder.File);
        Assert.Equal("ok", connection.Text("pragma integrity_check"));
    }
}
