// Dates and times the Danish way. A meeting is at a place in Denmark, so its time is Danish time, wherever one looks.

const zone = { timeZone: "Europe/Copenhagen" } as const;

/** "kl. 10.00" where the language has it so; "10:00" in English. */
const clock = (locale: string, iso: string): string =>
  new Intl.DateTimeFormat(locale, { ...zone, hour: "2-digit", minute: "2-digit" }).format(new Date(iso));

const day = (locale: string, iso: string): string =>
  new Intl.DateTimeFormat(locale, { ...zone, weekday: "long", day: "numeric", month: "long" }).format(
    new Date(iso),
  );

export const danishDates = {
  /** "søndag den 22. november kl. 10.00" */
  when: (iso: string): string => `${day("da-DK", iso)} kl. ${clock("da-DK", iso)}`,
  clock: (iso: string): string => `kl. ${clock("da-DK", iso)}`,
};

export const englishDates: typeof danishDates = {
  when: (iso) => `${day("en-GB", iso)} at ${clock("en-GB", iso)}`,
  clock: (iso) => clock("en-GB", iso),
};
