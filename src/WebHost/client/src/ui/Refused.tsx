import type { NameOf } from "../text/da";
import { say, type Act } from "./act";

/** Kindly, where the action is. It is said aloud by the page's one live region, so not by this. */
export const Refused = ({ act, name }: { act: Act; name: NameOf }) =>
  act.refusal.value && <p class="refused">{say(act.refusal.value, name)}</p>;
