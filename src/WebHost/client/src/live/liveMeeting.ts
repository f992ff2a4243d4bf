// A meeting as the page follows it: the meeting's own room, and the network's beside it, because goals live there.

import { computed, effect, signal, untracked } from "@preact/signals";
import {
  type Meeting,
  type MeetingCommand,
  type MeetingEvent,
  type Network,
  type NetworkCommand,
  type NetworkEvent,
  type RoomId,
} from "../contract.gen";
import type { Connection } from "../connection/connection";
import { may } from "../meeting/may";
import { applyToMeeting } from "../meeting/meeting";
import { find } from "../meeting/people";
import { spokenChange } from "../meeting/spoken";
import { counted, type Turns } from "../meeting/turns";
import { applyToNetwork } from "../network/network";
import { text } from "../text/language";
import { announce } from "../ui/announce";
import { followHidden } from "./hidden";
import { LiveRoom } from "./room";

export type MeetingRoom = LiveRoom<Meeting, MeetingEvent, MeetingCommand>;
export type NetworkRoom = LiveRoom<Network, NetworkEvent, NetworkCommand>;

export class LiveMeeting {
  readonly meeting: MeetingRoom;
  readonly network = signal<NetworkRoom | null>(null);
  readonly turns = signal<Turns>(new Map());
  readonly #endings: (() => void)[];

  constructor(
    readonly connection: Connection,
    key: string,
  ) {
    this.meeting = new LiveRoom(connection, `meeting/${key}`, applyToMeeting);
    this.meeting.onChange = (before, after) => this.#speak(before, after);
    this.meeting.onEntry = (entry) => (this.turns.value = entry.events.reduce(counted, this.turns.value));
    const networkId = computed(() => this.meeting.view.value?.network ?? null);
    this.#endings = [
      effect(() => {
        const id = networkId.value;
        this.network.value = id === null ? null : untracked(() => this.#follow(id));
      }),
      effect(() => this.#arrive()),
      stayAwakeTo(connection),
    ];
  }

  #follow(id: RoomId): NetworkRoom {
    const network: NetworkRoom = new LiveRoom(this.connection, id, applyToNetwork);
    network.onEntry = followHidden;
    return network;
  }

  end() {
    this.#endings.forEach((end) => end());
    this.meeting.leave();
    this.network.value?.leave();
  }

  /**
   * Being here is a fact of the meeting: told once, by whoever is invited and has come. Who left, or is on the
   * phone, comes in by hand.
   */
  #arrive() {
    const meeting = this.meeting.view.value;
    const you = this.meeting.you.value;
    if (!meeting || !you || !may(meeting, you, "arrive")) return;
    if (find(meeting, you.person)?.attendance === "invited") void this.meeting.send({ type: "arrive" });
  }

  #speak(before: Meeting, after: Meeting) {
    const you = this.meeting.you.value;
    const said = you && spokenChange(text.value, before, after, you);
    if (said) announce(said);
  }
}

/** A phone that slept, a laptop that was shut, a net that changed: the connection is asked, not trusted. */
function stayAwakeTo(connection: Connection): () => void {
  const wake = () => document.visibilityState === "visible" && connection.wake();
  const to: [EventTarget, string][] = [
    [document, "visibilitychange"],
    [window, "online"],
    [window, "pageshow"],
    [document, "resume"],
  ];
  to.forEach(([target, name]) => target.addEventListener(name, wake));
  return () => to.forEach(([target, name]) => target.removeEventListener(name, wake));
}
