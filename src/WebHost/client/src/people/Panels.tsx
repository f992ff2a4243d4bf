import { GiveFloor } from "./GiveFloor";
import { Leave } from "./Leave";
import { SeatChoice } from "./SeatChoice";
import { WhoIsHere } from "./WhoIsHere";
import "./panels.css";

export type Panel = "people" | "give" | "seat" | "leave";

interface Props {
  readonly panel: Panel;
  readonly open: (panel: Panel) => void;
  readonly close: () => void;
}

/** What lies over the meeting for a moment. One at a time. */
export function Panels({ panel, open, close }: Props) {
  switch (panel) {
    case "people":
      return <WhoIsHere open={open} onClose={close} />;
    case "give":
      return <GiveFloor onClose={close} />;
    case "seat":
      return <SeatChoice onClose={close} />;
    case "leave":
      return <Leave onClose={close} />;
  }
}
