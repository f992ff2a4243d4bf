// The bar at the bottom: one large action that fits the moment, always at the same place, and small quiet ones above
// it. Pause and who-is-here come first and never move.

import { useSignal, type Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useHere } from "../live/here";
import { keyOf, mainAction } from "../meeting/action";
import type { Panel } from "../people/Panels";
import { text } from "../text/language";
import { useAct, type Act } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { later } from "../ui/later";
import { Refused } from "../ui/Refused";
import { MainAction } from "./MainAction";
import { QuietActions } from "./QuietActions";
import { SayForm } from "./SayForm";

const OwnWay = later(() => import("../prepare/OwnWay").then((m) => m.OwnWay));

export type Saying = "agenda" | "closing" | null;

export function Bar({ open }: { open: (panel: Panel) => void }) {
  const { meeting, you, name } = useHere();
  const action = mainAction(meeting, you);
  const saying = useSignal<Saying>(null);
  const act = useAct(name);
  const focus = useKeptFocus<HTMLElement>();
  useForgetting(act, keyOf(action));
  return (
    <section class="bar" aria-label={text.value.circle.actions} {...focus}>
      {you.standing === "young-person" && <OwnWay saying={saying} act={act} />}
      {saying.value ? (
        <SayForm what={saying.value} onDone={() => (saying.value = null)} />
      ) : (
        <>
          <Refused act={act} name={name} />
          <QuietActions action={action} act={act} open={open} say={opener(saying)} />
          <MainAction action={action} act={act} say={opener(saying)} open={open} />
        </>
      )}
    </section>
  );
}

const opener = (saying: Signal<Saying>) => (what: Saying) => (saying.value = what);

/** What was refused a moment ago is no news when the moment has passed. */
function useForgetting(act: Act, moment: string) {
  useEffect(() => () => void (act.refusal.value = null), [moment]);
}
