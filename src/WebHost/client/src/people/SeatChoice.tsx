import { limits } from "../contract.gen";
import { useHere } from "../live/here";
import { find, seated } from "../meeting/people";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { Sheet } from "../ui/Sheet";

/** Seats are numbered clockwise; who sits where is the order of the circle. */
export function SeatChoice({ onClose }: { onClose: () => void }) {
  const { meeting, you, room, name } = useHere();
  const t = text.value.people;
  const act = useAct(name);
  const mine = find(meeting, you.person)?.seat;
  const take = async (seat: number) => {
    if (await act.run(room.send({ type: "take-seat", seat }))) onClose();
  };
  return (
    <Sheet title={t.seatTitle} onClose={onClose}>
      <Refused act={act} name={name} />
      <ul class="seat-grid">
        {Array.from({ length: limits.seats }, (_, i) => i + 1).map((seat) => {
          const by = seated(meeting).find((p) => p.seat === seat);
          const label =
            seat === mine ? t.seatYours(seat) : by ? t.seatTaken(seat, name(by.id)) : t.seatFree(seat);
          return (
            <li key={seat}>
              <button
                type="button"
                class={seat === mine ? "seat-button is-mine" : "seat-button"}
                disabled={by !== undefined}
                aria-label={label}
                onClick={() => void take(seat)}
              >
                <span>{seat}</span>
                {by && <small>{name(by.id)}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
