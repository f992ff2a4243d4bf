import { GiveFloor } from "./GiveFloor";
import { Leave } from "./Leave";
import type { YoungPanel } from "../young/YoungPanels";
import { later } from "../ui/later";
import { SeatChoice } from "./SeatChoice";
import { WhoIsHere } from "./WhoIsHere";
import "./panels.css";

/** What is the young person's alone comes in a piece of its own. */
export type Panel = "people" | "give" | "seat" | "leave" | "close" | YoungPanel;

interface Props {
  readonly panel: Panel;
  readonly open: (panel: Panel) => void;
  readonly close: () => void;
}

const Close = later(() => import("../facilitator/Close").then((m) => m.Close));
const YoungPanels = later(() => import("../young/YoungPanels").then((m) => m.YoungPanels));

/** What lies over the meeting for a moment. One at a time. */
export function Panels({ panel, open, close }: Props) {
  switch (panel) {
    case "stop":
    case "decide":
    case "missed":
    case "smaller":
    case "supporter":
    case "without-me":
      return <YoungPanels panel={panel} open={open} onClose={close} />;
    case "people":
      return <WhoIsHere open={open} onClose={close} />;
    case "give":
      return <GiveFloor onClose={close} />;
    case "seat":
      return <SeatChoice onClose={close} />;
    case "close":
      return <Close onClose={close} />;
    case "leave":
      return <Leave onClose={close} />;
  }
}
