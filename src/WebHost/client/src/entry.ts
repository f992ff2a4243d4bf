import type { MeetingEvent, NetworkEvent, PersonId } from "./contract.gen";

/** What one accepted command did, as journal and wire write it. */
export interface Entry<TEvent> {
  readonly version: number;
  readonly at: string;
  readonly by: PersonId;
  readonly events: readonly TEvent[];
}

/** When and by whom an event happened: what the server's `Stamp` gives to `Evolve`. */
export interface Stamp {
  readonly version: number;
  readonly at: string;
  readonly by: PersonId;
}

export type MeetingEntry = Entry<MeetingEvent>;
export type NetworkEntry = Entry<NetworkEvent>;

export type Reducer<TView, TEvent> = (view: TView, entry: Entry<TEvent>) => TView;
