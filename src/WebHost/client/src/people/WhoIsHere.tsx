import { useSignal } from "@preact/signals";
import type { Attendance, Participant } from "../contract.gen";
import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { seated } from "../meeting/people";
import { text } from "../text/language";
import { Sheet } from "../ui/Sheet";
import { Sure } from "../ui/Sure";
import { Face } from "./Face";
import type { Panel } from "./Panels";

export function WhoIsHere({ open, onClose }: { open: (panel: Panel) => void; onClose: () => void }) {
  const { meeting, you } = useHere();
  const t = text.value.people;
  const asks = useSignal(false);
  const those = (attendance: Attendance) => meeting.people.filter((p) => p.attendance === attendance);
  return (
    <Sheet title={t.title} onClose={onClose}>
      <People title={t.here} people={seated(meeting)} mayRemove={asks.value} />
      <People title={t.invited} people={those("invited")} />
      <People title={t.gone} people={those("left")} />
      <div class="row is-left">
        {you.standing === "young-person" && (
          <button type="button" class="quiet" onClick={() => open("decide")}>
            {text.value.action.decide}
          </button>
        )}
        {may(meeting, you, "remove-person") && !asks.value && (
          <button type="button" class="quiet" onClick={() => (asks.value = true)}>
            {t.removeSomebody}
          </button>
        )}
        {may(meeting, you, "take-seat") && (
          <button type="button" class="quiet" onClick={() => open("seat")}>
            {t.seat}
          </button>
        )}
        {may(meeting, you, "leave-meeting") && (
          <button type="button" class="quiet" onClick={() => open("leave")}>
            {t.leave}
          </button>
        )}
      </div>
    </Sheet>
  );
}

interface PeopleProps {
  readonly title: string;
  readonly people: readonly Participant[];
  readonly mayRemove?: boolean;
}

const People = ({ title, people, mayRemove = false }: PeopleProps) =>
  people.length > 0 ? (
    <section>
      <h3>{title}</h3>
      <ul class="people">
        {people.map((p) => (
          <Line key={p.id} person={p} mayRemove={mayRemove} />
        ))}
      </ul>
    </section>
  ) : null;

function Line({ person, mayRemove }: { person: Participant; mayRemove: boolean }) {
  const { you, room, name, isAway } = useHere();
  const t = text.value;
  return (
    <li>
      <Face person={person} />
      <div>
        <strong>{person.name}</strong>
        {person.id === you.person && <span class="tag">{t.youTag}</span>}
        {person.onPhone && <span class="tag">{t.onPhone}</span>}
        {isAway(person.id) && <span class="tag">{t.people.away}</span>}
        {person.introduction && <p class="hint">{person.introduction}</p>}
        {mayRemove && person.id !== you.person && (
          <Sure
            label={t.people.remove(name(person.id))}
            question={t.people.removeSure(name(person.id))}
            more={t.people.removeMore}
            yes={t.people.removeYes(name(person.id))}
            name={name}
            send={() => room.send({ type: "remove-person", person: person.id })}
          />
        )}
      </div>
    </li>
  );
}
