namespace OpenDialogue.Tests;

/// <summary>
/// This test carries the acceptance line of a feature of the method. docs/features.md is made from these marks.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class FeatureAttribute(int number) : Attribute
{
    public int Number => number;
}
