using Npgsql;

namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// The way to the one database. The first connection makes sure that the schema is ours and up to date; until then no
/// other is given out.
/// </summary>
internal sealed class Database : IAsyncDisposable
{
    private const int Connecting = 3;

    /// <summary>What is abandoned after <see cref="Patience"/> ends by itself a little later.</summary>
    private const int Commanding = 5;

    /// <summary>A command that was not answered by then is refused; whether it was done is not known.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(3.5);

    private readonly NpgsqlDataSource pooled;
    private readonly string alone;
    private readonly Lock gate = new();
    private Task? preparing;
    private readonly Backoff lending = new();

    internal Database(string connectionString)
    {
        var settings = Settings(connectionString);
        Faults = new($"The database {settings.Database} at {settings.Host}:{settings.Port}");
        alone = settings.ToString();
        settings.Pooling = true;
        settings.MaxPoolSize = Readers.Most;
        pooled = NpgsqlDataSource.Create(settings);
    }

    internal Faults Faults { get; }

    /// <summary>For one statement; disposing it gives it back.</summary>
    internal ValueTask<NpgsqlConnection> Lend() => Reach(() => pooled.OpenConnectionAsync(), lending);

    /// <summary>For whoever keeps it.</summary>
    internal ValueTask<NpgsqlConnection> Connect(Backoff backoff) => Reach(ConnectAlone, backoff);

    /// <summary>Waits for as long as that takes; does nothing where all is well already.</summary>
    internal Task Prepare()
    {
        lock (gate)
            return preparing is null or { IsFaulted: true } ? preparing = Task.Run(Migrate) : preparing;
    }

    public ValueTask DisposeAsync() => pooled.DisposeAsync();

    private async ValueTask<NpgsqlConnection> Reach(Func<ValueTask<NpgsqlConnection>> open, Backoff backoff)
    {
        backoff.RefuseInPause();
        try
        {
            await Prepare().WaitAsync(Patience);
            var connection = await open();
            backoff.Succeeded();
            return connection;
        }
        catch (Exception fault)
        {
            throw backoff.Failed(Faults.Explain(fault));
        }
    }

    private async Task Migrate()
    {
        try
        {
            await using var connection = await ConnectAlone();
            await new Migrations(connection, Faults).Run();
        }
        catch (Exception fault)
        {
            throw Faults.Explain(fault);
        }
    }

    private async ValueTask<NpgsqlConnection> ConnectAlone()
    {
        var connection = new NpgsqlConnection(alone);
        try
        {
            await connection.OpenAsync();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>What an operator wrote, with all that durability and the bounds of time rest on set by us.</summary>
    private static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            Enlist = false,
            Timeout = Connecting,
            CommandTimeout = Commanding,
            CancellationTimeout = -1,
            MaxAutoPrepare = 0,
            PersistSecurityInfo = false,
        };
        settings.ApplicationName ??= "opendialogue";
        settings.Options = $"{settings.Options} -c synchronous_commit=on".Trim();
        return settings;
    }
}
