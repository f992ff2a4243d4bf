using OpenDialogue.WebHost.Tests.Harness;

namespace OpenDialogue.WebHost.Tests;

/// <summary>A house with roomy limits for the tests of a class, each of which plans a meeting of its own.</summary>
public sealed class Open : IAsyncLifetime
{
    internal House House { get; private set; } = null!;

    public async Task InitializeAsync() => House = await House.StartRoomy();

    public async Task DisposeAsync() => await House.DisposeAsync();
}
