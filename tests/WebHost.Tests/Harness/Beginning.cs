using System.Text.Json.Nodes;
using OpenDialogue.Dialogue;

namespace OpenDialogue.WebHost.Tests.Harness;

/// <summary>From a contact to a network, through the door: there is no other way.</summary>
internal static class Beginning
{
    internal static async Task<RoomId> Contact(
        this Visitor staff,
        string young,
        string name,
        string by,
        int age = 16
    ) => Room(await staff.Posted("/api/courses", ContactOf(young, name, by, age)));

    /// <summary>A colleague writes down that they have taken a course in the method: from now on they may lead.</summary>
    internal static async Task Train(this House house, params IEnumerable<string> staff)
    {
        using var colleague = new Visitor(house.Address, house.CookieOf(Scene.StaffSession("visitator", "Vibe")));
        foreach (var person in staff)
            await colleague.Posted("/api/competences", Competence(person));
    }

    internal static object Competence(string person) =>
        new
        {
            id = Guid.NewGuid(),
            person,
            name = person,
            course = "Grunduddannelse i Åben Dialog",
            completedOn = "2025-06-13",
        };

    internal static object ContactOf(string young, string name, string by, int age = 16) =>
        new
        {
            id = Guid.NewGuid(),
            youngPerson = young,
            name,
            bornOn = DateOnly.FromDateTime(DateTime.UtcNow).AddYears(-age).AddDays(-7),
            coordinator = by,
            channel = "phone",
            from = "relative",
            contactedAt = DateTimeOffset.UtcNow.AddDays(-1),
            firstSentence = "jeg ka' ikk' mer' 😴",
        };

    internal static object Consent(int age = 16) =>
        new
        {
            id = Guid.NewGuid(),
            version = "2026-1",
            scope = (string[])["course", "sharing"],
            byYoungPerson = true,
            custodyHolders = age < 15 ? (string[])["Mor", "Far"] : [],
        };

    /// <summary>A consent is recorded, the course starts, and its network is open.</summary>
    internal static async Task<RoomId> Start(this Visitor staff, RoomId course, int age = 16)
    {
        await staff.Posted($"/api/courses/{course.Key}/consents", Consent(age));
        await staff.Posted($"/api/courses/{course.Key}/start", new { id = Guid.NewGuid() });
        return RoomId.NetworkOf(course);
    }

    internal static RoomId Room(JsonNode answer) =>
        RoomId.TryParse(answer["room"]!.GetValue<string>(), out var room) ? room : default;
}
