using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace OpenDialogue.Rooms.Sqlite;

/// <summary>
/// A statement that is prepared once and run many times on its connection. It speaks to SQLite as the driver does, but
/// without what the driver makes anew for every run. Values come in the order in which the SQL first names them.
/// </summary>
internal sealed class Statement(SqliteConnection connection, string sql) : IDisposable
{
    private SQLitePCL.sqlite3_stmt? prepared;

    /// <summary>How many rows it changed.</summary>
    internal int Run(params ReadOnlySpan<Value> values)
    {
        Rows(_ => true, values);
        return sqlite3_changes(connection.Handle);
    }

    internal List<T> Rows<T>(Func<Row, T> row, params ReadOnlySpan<Value> values)
    {
        var statement = prepared ??= Prepare();
        try
        {
            for (var i = 0; i < values.Length; i++)
                Check(values[i].BindTo(statement, i + 1));
            List<T> rows = [];
            int result;
            while ((result = sqlite3_step(statement)) == SQLITE_ROW)
                rows.Add(row(new(statement)));
            Check(result == SQLITE_DONE ? SQLITE_OK : result);
            return rows;
        }
        finally
        {
            // What was wrong has been said by the step.
            _ = sqlite3_reset(statement);
        }
    }

    public void Dispose() => prepared?.Dispose();

    private SQLitePCL.sqlite3_stmt Prepare()
    {
        Check(sqlite3_prepare_v2(connection.Handle, sql, out var statement));
        return statement;
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection.Handle);
}

/// <summary>What a statement is given for one of its names.</summary>
internal readonly struct Value
{
    private readonly string? text;
    private readonly long? number;
    private readonly ReadOnlyMemory<byte>? bytes;

    private Value(string? text, long? number = null, ReadOnlyMemory<byte>? bytes = null) =>
        (this.text, this.number, this.bytes) = (text, number, bytes);

    public static implicit operator Value(string? text) => new(text);

    public static implicit operator Value(long? number) => new(null, number);

    public static implicit operator Value(long number) => new(null, number);

    public static implicit operator Value(bool yes) => new(null, yes ? 1 : 0);

    public static implicit operator Value(ReadOnlyMemory<byte> bytes) => new(null, null, bytes);

    public static implicit operator Value(byte[] bytes) => new(null, null, bytes);

    internal int BindTo(SQLitePCL.sqlite3_stmt statement, int index) =>
        text is not null ? sqlite3_bind_text(statement, index, text)
        : number is { } integer ? sqlite3_bind_int64(statement, index, integer)
        : bytes is not { } blob ? sqlite3_bind_null(statement, index)
        // No bytes are not the same as none: a blob of a null pointer would be a null.
        : blob.Length == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
        : sqlite3_bind_blob(statement, index, blob.Span);
}

/// <summary>Where a statement has come to.</summary>
internal readonly struct Row(SQLitePCL.sqlite3_stmt statement)
{
    internal bool IsNull(int column) => sqlite3_column_type(statement, column) == SQLITE_NULL;

    internal long Number(int column) => sqlite3_column_int64(statement, column);

    internal string Text(int column) => sqlite3_column_text(statement, column).utf8_to_string();

    internal byte[] Bytes(int column) => sqlite3_column_blob(statement, column).ToArray();
}
