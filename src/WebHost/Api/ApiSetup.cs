using OpenDialogue.WebHost.Identity;
using OpenDialogue.WebHost.Live;
using OpenDialogue.WebHost.Sample;

namespace OpenDialogue.WebHost.Api;

internal static class ApiSetup
{
    internal static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<MyMeetings>().AddSingleton<MyCourses>().AddSingleton<PageAddress>();
        services.AddOpenApi("v1", options => options.AddDocumentTransformer<ApiDescription>());
        services.AddHealth();
        services.ConfigureHttpJsonOptions(json =>
        {
            var wire = Saying.Json;
            json.SerializerOptions.PropertyNamingPolicy = wire.PropertyNamingPolicy;
            foreach (var converter in wire.Converters)
                json.SerializerOptions.Converters.Add(converter);
        });
    }

    internal static void MapApi(this WebApplication app, DoorSettings settings)
    {
        var api = app.MapGroup("/api");
        var (sessions, meetings) = (api.MapGroup("").WithTags("Sessions"), api.MapGroup("").WithTags("Meetings"));
        var courses = api.MapGroup("").WithTags("Courses");
        courses.MapCourses();
        courses.MapReport();
        courses.MapCopies();
        api.MapGroup("").WithTags("Municipality").MapColleagues();
        sessions.MapSessions();
        meetings.MapMeetings();
        meetings.MapCodes();
        meetings.MapAfterwards();
        if (settings.Oidc.Authority is not null)
            sessions.MapStaffSignIn();
        if (settings.IsDevelopment)
            sessions.MapSample();
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapHealth();
    }
}
