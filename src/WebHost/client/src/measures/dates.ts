/** The date in Denmark so many days from now, as the server writes dates. */
export const inDays = (days: number): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Copenhagen" }).format(Date.now() + days * 86_400_000);

export const day = (locale: string) => (date: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }).format(
    new Date(`${date}T12:00:00Z`),
  );
