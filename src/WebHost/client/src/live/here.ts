import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Meeting, Network } from "../contract.gen";
import type { You } from "../connection/socket";
import type { NameOf } from "../text/da";
import type { Turns } from "../meeting/turns";
import type { MeetingRoom, NetworkRoom } from "./liveMeeting";

/** What every part of the meeting's page looks at: one view of the meeting, as this person sees it now. */
export interface Here {
  readonly meeting: Meeting;
  readonly you: You;
  readonly room: MeetingRoom;
  /** Null where this person is not in the network, or it has not come yet. */
  readonly network: Network | null;
  readonly networkRoom: NetworkRoom | null;
  /** What people call somebody; "dig" for oneself is the caller's to say. */
  readonly name: NameOf;
  readonly turns: Turns;
  readonly isAway: (person: string) => boolean;
}

const context = createContext<Here | null>(null);

export const HereProvider = context.Provider;

export function useHere(): Here {
  const here = useContext(context);
  if (!here) throw new Error("outside a meeting");
  return here;
}
