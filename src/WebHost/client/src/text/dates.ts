// Dates and times the Danish way. A meeting is at a place in Denmark, so its time is Danish time, wherever one looks.

const zone = { timeZone: "Europe/Copenhagen" } as const;

const format = (locale: string, iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...zone, ...options }).format(new Date(iso));

const clock = (locale: string, iso: string): string =>
  format(locale, iso, { hour: "2-digit", minute: "2-digit" });

/** Browsers differ on "den", so the date is put together here. */
const danishDay = (iso: string): string =>
  `${format("da-DK", iso, { weekday: "long" })} den ${format("da-DK", iso, { day: "numeric", month: "long" })}`;

export const danishDates = {
  /** "søndag den 22. november kl. 10.00", with the time on one line. */
  when: (iso: string): string => `${danishDay(iso)} kl.\u00a0${clock("da-DK", iso)}`,
  clock: (iso: string): string => `kl.\u00a0${clock("da-DK", iso)}`,
};

const englishDay = (iso: string): string =>
  format("en-GB", iso, { weekday: "long", day: "numeric", month: "long" });

export const englishDates: typeof danishDates = {
  when: (iso) => `${englishDay(iso)} at ${clock("en-GB", iso)}`,
  clock: (iso) => clock("en-GB", iso),
};
