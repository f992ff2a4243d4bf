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
    internal static string? SkipReason(ITestMethod method) =>
        method.TestClass.Class.GetCustomAttributes(typeof(NeedsPostgresAttribute)).Any()
            ? PostgresServer.Missing
            : null;
}

public sealed class PromiseDiscoverer(IMessageSink sink) : FactDiscoverer(sink)
{
    protected override IXunitTestCase CreateTestCase(
        ITestFrameworkDiscoveryOptions discoveryOptions,
        ITestMethod testMethod,
        IAttributeInfo factAttribute
    ) =>
        NeedsPostgresAttribute.SkipReason(testMethod) is { } reason
            ? new XunitSkippedDataRowTestCase(
                DiagnosticMessageSink,
                discoveryOptions.MethodDisplayOrDefault(),
                discoveryOptions.MethodDisplayOptionsOrDefault(),
                testMethod,
                reason
            )
            : base.CreateTestCase(discoveryOptions, testMethod, factAttribute);
}

public sealed class PromisesDiscoverer(IMessageSink sink) : TheoryDiscoverer(sink)
{
    public override IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions,
        ITestMethod testMethod,
        IAttributeInfo theoryAttribute
    ) =>
        NeedsPostgresAttribute.SkipReason(testMethod) is { } reason
            ? CreateTestCasesForSkip(discoveryOptions, testMethod, theoryAttribute, reason)
            : base.Discover(discoveryOptions, testMethod, theoryAttribute);
}
