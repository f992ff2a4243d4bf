// Times as a field for them writes them: on the wall here, to the minute.

export function inField(iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Null where nothing, or no time, is written. */
export function fromField(written: string): string | null {
  const at = new Date(written);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** A week from now, in the afternoon. */
export function nextWeek(): string {
  const at = new Date(Date.now() + 7 * 24 * 60 * 60_000);
  at.setHours(15, 0, 0, 0);
  return inField(at.toISOString());
}
