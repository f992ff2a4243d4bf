import type { Meeting, Participant } from "../contract.gen";
import { useHere } from "../live/here";
import { leads, seated } from "../meeting/people";
import { isLeftOut } from "../meeting/waiting";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { Sheet } from "../ui/Sheet";
import { useSteady } from "../ui/steady";
import { Face } from "./Face";

/** The talking piece to a named person. A tap within half a second of a change of turn does not count. */
export function GiveFloor({ onClose }: { onClose: () => void }) {
  const { meeting, room, name } = useHere();
  const t = text.value.action;
  const act = useAct(name);
  const { turn } = meeting.floor;
  const steady = useSteady(String(turn));
  const give = async (to: string) => {
    if (await act.run(room.send({ type: "give-floor", turn, to }))) onClose();
  };
  const receivers = canReceive(meeting);
  return (
    <Sheet title={t.giveTitle} onClose={onClose}>
      <Refused act={act} name={name} />
      {receivers.length === 0 && <p>{t.giveNobody}</p>}
      <ul class="choices">
        {receivers.map((person) => (
          <li key={person.id}>
            <button type="button" class="choice" {...steady(() => void give(person.id))}>
              <Face person={person} />
              {name(person.id)}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** In a round those who have their turn to come, in a reflection the team; else all who speak for themselves. */
const canReceive = (meeting: Meeting): Participant[] =>
  seated(meeting).filter(
    (p) =>
      p.id !== meeting.floor.holder &&
      p.part !== "interpreter" &&
      !isLeftOut(meeting, p.id) &&
      (meeting.phase !== "reflection" || leads(p)) &&
      (meeting.round === null || meeting.round.remaining.includes(p.id)),
  );
