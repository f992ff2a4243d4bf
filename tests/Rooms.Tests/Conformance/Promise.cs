using Xunit.Abstractions;
using Xunit.Sdk;

namespace OpenDialogue.Rooms.Tests;

/// <summary>A test that each engine or journal inherits, and that is skipped for one that this machine lacks.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("OpenDialogue.Rooms.Tests.PromiseDiscoverer", "OpenDialogue.Rooms.Tests")]
public sealed class PromiseAttribute : FactAttribute;

/// <inheritdoc cref="PromiseAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("OpenDialogue.Rooms.Tests.PromisesDiscoverer", "OpenDialogue.Rooms.Tests")]
public sealed class PromisesAttribute : TheoryAttribute;

/// <summary>The promises of this class are kept by a PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsPostgresAttribute : Attribute
{
    /// <summary>What is run instead of the test; null where it can be run.</summary>
    internal static IXunitTestCase? Skipped(
        IMessageSink sink,
        ITestFrameworkDiscoveryOptions options,
        ITestMethod method
    ) =>
        PostgresServer.Missing is { } reason
        && method.TestClass.Class.GetCustomAttributes(typeof(NeedsPostgresAttribute)).Any()
            ? new XunitSkippedDataRowTestCase(
                sink,
                options.MethodDisplayOrDefault(),
                options.MethodDisplayOptionsOrDefault(),
                method,
                reason
            )
            : null;
}

public sealed class PromiseDiscoverer(IMessageSink sink) : FactDiscoverer(sink)
{
    protected override IXunitTestCase CreateTestCase(
        ITestFrameworkDiscoveryOptions discoveryOptions,
        ITestMethod testMethod,
        IAttributeInfo factAttribute
    ) =>
        NeedsPostgresAttribute.Skipped(DiagnosticMessageSink, discoveryOptions, testMethod)
        ?? base.CreateTestCase(discoveryOptions, testMethod, factAttribute);
}

public sealed class PromisesDiscoverer(IMessageSink sink) : TheoryDiscoverer(sink)
{
    public override IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions,
        ITestMethod testMethod,
        IAttributeInfo theoryAttribute
    ) =>
        NeedsPostgresAttribute.Skipped(DiagnosticMessageSink, discoveryOptions, testMethod) is { } skipped
            ? [skipped]
            : base.Discover(discoveryOptions, testMethod, theoryAttribute);
}
