namespace OpenDialogue.WebHost.Sample;

internal static class SampleSetup
{
    internal static void AddSample(this IServiceCollection services, DoorSettings settings)
    {
        if (!settings.IsDevelopment)
            return;
        services.AddSingleton<Keys>().AddSingleton<Town>();
        if (settings.Sample)
            services.AddHostedService<Welcome>();
    }
}
