import type { Participant } from "../contract.gen";
import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { mayPassFor, mayRaiseHandFor, mayRingIn, onPhone } from "../meeting/phone";
import { placeOf, waiting } from "../meeting/waiting";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { useSteady } from "../ui/steady";
import { Sure } from "../ui/Sure";
import { leadText } from "./text";

/** Those who take part by voice alone press nothing: a facilitator does it for them, aloud. */
export function ByPhone() {
  const { meeting, you } = useHere();
  const t = leadText().phone;
  const calling = onPhone(meeting);
  const others = mayRingIn(meeting, you);
  if (calling.length + others.length === 0) return null;
  return (
    <details open={calling.length > 0}>
      <summary>{t.title}</summary>
      <p class="hint">{t.lead}</p>
      {calling.length > 0 && (
        <ul class="calling">
          {calling.map((p) => (
            <Calling key={p.id} person={p} />
          ))}
        </ul>
      )}
      {others.length > 0 && <RingIn people={others} />}
    </details>
  );
}

function Calling({ person }: { person: Participant }) {
  const { meeting, you, room, name } = useHere();
  const t = leadText().phone;
  const act = useAct(name);
  const { turn, holder } = meeting.floor;
  const steady = useSteady(`${turn} ${holder ?? ""}`);
  const called = name(person.id);
  const place = placeOf(waiting(meeting), person.id);
  return (
    <li>
      <p>
        <strong>{called}</strong>
        {place > 0 && <span class="hint"> {text.value.circle.place(place)}</span>}
      </p>
      <div class="row is-left">
        {mayRaiseHandFor(meeting, you, person) && (
          <button
            type="button"
            class="quiet"
            {...steady(() => void act.run(room.send({ type: "raise-hand-for", person: person.id })))}
          >
            {t.raise(called)}
          </button>
        )}
        {mayPassFor(meeting, you, person) && (
          <button
            type="button"
            class="quiet"
            {...steady(() => void act.run(room.send({ type: "pass-turn", turn })))}
          >
            {t.pass(called)}
          </button>
        )}
        {may(meeting, you, "say-goodbye-to") && (
          <Sure
            label={t.left(called)}
            question={t.leftSure(called)}
            more={t.leftMore(called)}
            yes={t.leftYes(called)}
            name={name}
            send={() => room.send({ type: "say-goodbye-to", person: person.id })}
          />
        )}
      </div>
      <Refused act={act} name={name} />
    </li>
  );
}

function RingIn({ people }: { people: readonly Participant[] }) {
  const { room, name } = useHere();
  const t = leadText().phone;
  const act = useAct(name);
  const steady = useSteady(people.map((p) => p.id).join(" "));
  return (
    <div class="row is-left">
      {people.map((p) => (
        <button
          key={p.id}
          type="button"
          class="quiet"
          {...steady(() => void act.run(room.send({ type: "welcome-by-phone", person: p.id })))}
        >
          {t.joins(name(p.id))}
        </button>
      ))}
      <Refused act={act} name={name} />
    </div>
  );
}
