using Npgsql;

namespace OpenDialogue.Rooms.Tests.Postgres;

/// <summary>The server that the other tests trust.</summary>
public sealed class PostgresServerTests
{
    [PostgresFact]
    public async Task A_server_starts_is_frozen_ends_at_once_and_is_gone()
    {
        string database;
        await using (var server = await PostgresServer.Start("max_connections=12"))
        {
            database = await server.CreateDatabase();
            await server.Run("create table kept(number int); insert into kept values (7)", database);
            await server.Freeze();
            var asked = server.Run("select 1", database);
            Assert.NotSame(asked, await Task.WhenAny(asked, Task.Delay(100)));
            await server.Thaw();
            await asked;
            await server.Stop("immediate");
            await server.StartAgain();
            await server.Run("drop table kept", database);
        }
        await using var gone = new NpgsqlConnection(database);
        await Assert.ThrowsAsync<NpgsqlException>(() => gone.OpenAsync());
    }
}
