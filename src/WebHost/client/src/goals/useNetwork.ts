import type { Network } from "../contract.gen";
import type { You } from "../connection/socket";
import { useHere } from "../live/here";
import type { NetworkRoom } from "../live/liveMeeting";

interface Net {
  readonly network: Network;
  readonly room: NetworkRoom;
  /** What one is to the network, which is not what one is to the meeting. */
  readonly you: You;
}

export function useNetwork(): Net | null {
  const { network, networkRoom } = useHere();
  const you = networkRoom?.you.value;
  return network && networkRoom && you ? { network, room: networkRoom, you } : null;
}
