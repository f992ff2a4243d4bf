// What the young person decides, each within one tap of the meeting. It comes in a piece of its own, to them alone.

import type { Panel } from "../people/Panels";
import { Decide } from "./Decide";
import { Missed } from "./Missed";
import { SmallerCircle } from "./SmallerCircle";
import { Stop } from "./Stop";
import { Supporter } from "./Supporter";
import { WithoutMe } from "./WithoutMe";
import "./young.css";

export type YoungPanel = "stop" | "decide" | "missed" | "smaller" | "supporter" | "without-me";

interface Props {
  readonly panel: YoungPanel;
  readonly open: (panel: Panel) => void;
  readonly onClose: () => void;
}

export function YoungPanels({ panel, open, onClose }: Props) {
  switch (panel) {
    case "stop":
      return <Stop onClose={onClose} />;
    case "decide":
      return <Decide open={open} onClose={onClose} />;
    case "missed":
      return <Missed onClose={onClose} />;
    case "smaller":
      return <SmallerCircle onClose={onClose} />;
    case "supporter":
      return <Supporter onClose={onClose} />;
    case "without-me":
      return <WithoutMe onClose={onClose} />;
  }
}
