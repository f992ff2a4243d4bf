import { signal } from "@preact/signals";

/** The rights card is over whatever else is on the page. */
export const rightsAreOpen = signal(false);
