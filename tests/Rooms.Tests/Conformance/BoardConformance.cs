using System.Text;

namespace OpenDialogue.Rooms.Tests;

public abstract class BoardConformance : IAsyncLifetime
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private IBoard board = null!;

    protected abstract IBoard Open();

    public virtual Task InitializeAsync()
    {
        board = Open();
        return Task.CompletedTask;
    }

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [Promise]
    public async Task Of_those_who_put_up_one_name_one_is_first()
    {
        var first = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => board.Put("ticket/a", Text($"{i}"), Long)));
        Assert.Single(first, isFirst => isFirst);
        Assert.False(await board.Put("ticket/a", Text("late"), Long));
    }

    [Promise]
    public async Task What_is_over_is_as_if_it_had_never_been()
    {
        Assert.True(await board.Put("ticket/a", Text("1"), TimeSpan.Zero));
        Assert.Empty(await board.Read("ticket/", []));
        Assert.True(await board.Put("ticket/a", Text("2"), Long));
        Assert.Equal(["ticket/a 2"], Said(await board.Read("ticket/", [])));
    }

    [Promise]
    public async Task A_name_that_is_renewed_says_the_newest_and_is_numbered_anew_when_it_says_something_else()
    {
        await board.Renew("here/a", Text("tine"), Long);
        var before = Assert.Single(await board.Read("here/", []));
        await board.Renew("here/a", Text("tine"), Long);
        Assert.Equal(before.Number, Assert.Single(await board.Read("here/", [])).Number);
        await board.Renew("here/a", Text("tine lars"), Long);
        var after = Assert.Single(await board.Read("here/", [before.Number]));
        Assert.NotEqual(before.Number, after.Number);
        Assert.Equal(["here/a tine lars"], Said([after]));
    }

    [Promise]
    public async Task Who_knows_a_number_is_not_told_the_text_again()
    {
        await board.Renew("here/a", Text("tine"), Long);
        var known = Assert.Single(await board.Read("here/", []));
        Assert.Null(Assert.Single(await board.Read("here/", [known.Number])).Text);
    }

    [Promise]
    public async Task Only_names_that_begin_so_are_read()
    {
        await board.Put("here/a", Text("1"), Long);
        await board.Put("there/a", Text("2"), Long);
        await board.Put("her%", Text("3"), Long);
        Assert.Equal(["here/a 1"], Said(await board.Read("here/", [])));
        Assert.Equal(["her% 3"], Said(await board.Read("her%", [])));
    }

    [Promise]
    public async Task What_is_taken_down_is_gone()
    {
        await board.Renew("here/a", Text("1"), Long);
        await board.Remove("here/a");
        await board.Remove("here/never");
        Assert.Empty(await board.Read("here/", []));
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static IEnumerable<string> Said(IEnumerable<Note> notes) =>
        notes.Select(note => $"{note.Name} {Encoding.UTF8.GetString(note.Text!.Value.Span)}");
}
