// The form that the talk has, as one choice. The present one is marked; a form that changes what others can do is
// asked about first. What moves the whole meeting on is for whoever leads; another takes the lead first.

import { useSignal } from "@preact/signals";
import { useHere } from "../live/here";
import { formOf, isTalking, type Form } from "../meeting/form";
import { mayIfLeading } from "../meeting/may";
import { seated, youngPerson } from "../meeting/people";
import { Face } from "../people/Face";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { useSteady } from "../ui/steady";
import { leadText } from "./text";

type Choice = "dialogue" | "one-to-one" | "reflection" | "silence" | "closing";
const choices: readonly Choice[] = ["dialogue", "one-to-one", "reflection", "silence", "closing"];

export function FormOfTalk() {
  const here = useHere();
  const { meeting, you, room, name } = here;
  const t = leadText().forms;
  const act = useAct(name);
  const asked = useSignal<Choice | null>(null);
  const form = formOf(meeting);
  const steady = useSteady(`${form} ${meeting.floor.turn}`);
  const isLeading = meeting.lead === you.person;
  if (!isTalking(meeting)) return null;
  const { turn } = meeting.floor;
  const send = async (command: Parameters<typeof room.send>[0]) => {
    if (await act.run(room.send(command))) asked.value = null;
  };
  const choose = (choice: Choice) => {
    if (choice === "silence") void send({ type: "begin-silence" });
    else asked.value = asked.value === choice ? null : choice;
  };
  const young = youngPerson(meeting)?.id;
  const isYoungs = meeting.floor.holder === young;
  const confirm = () => {
    if (asked.value === "reflection") return send({ type: "begin-reflection", turn });
    if (asked.value === "closing") return send({ type: "begin-closing", turn });
    if (form === "silence") return send({ type: "end-silence" });
    return form === "reflection" ? send({ type: "end-reflection", turn }) : send({ type: "end-turn", turn });
  };
  const needsLead = asked.value === "reflection" || asked.value === "closing" || form === "reflection";
  const ends = asked.value === "dialogue";
  return (
    <div class="forms">
      <h3 id="forms-title">{t.title}</h3>
      <div class="segments" role="group" aria-labelledby="forms-title">
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            class={isNow(choice, form) ? "segment is-now" : "segment"}
            aria-pressed={isNow(choice, form)}
            disabled={!isNow(choice, form) && !canChoose(here, choice, form)}
            {...steady(() => !isNow(choice, form) && choose(choice))}
          >
            {t.names[choice]}
          </button>
        ))}
      </div>
      {t.rounds[form] && <p class="hint">{t.rounds[form]}</p>}
      <Refused act={act} name={name} />
      {asked.value === "one-to-one" && (
        <OneToOneWith choose={(person) => void send({ type: "begin-one-to-one", turn, with: person })} />
      )}
      {asked.value !== null && asked.value !== "one-to-one" && (
        <div class="sure" role="group" aria-label={t.names[asked.value]}>
          <p>{ends ? t.ends[form] : t.means[asked.value]}</p>
          {needsLead && !isLeading && <p class="hint">{t.takeLeadFirst(name(meeting.lead))}</p>}
          {!ends && isYoungs && <p class="hint">{leadText().youngHasFloor(name(meeting.floor.holder))}</p>}
          <div class="row">
            <button type="button" class="quiet" onClick={() => (asked.value = null)}>
              {text.value.cancel}
            </button>
            <button
              type="button"
              class="firm"
              disabled={act.busy.value || (needsLead && !isLeading) || (!ends && isYoungs)}
              onClick={() => void confirm()}
            >
              {ends ? t.end : t.begin}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

const isNow = (choice: Choice, form: Form): boolean => choice === form;

function canChoose({ meeting, you }: ReturnType<typeof useHere>, choice: Choice, form: Form): boolean {
  if (meeting.pause) return false;
  const young = youngPerson(meeting)?.id;
  switch (choice) {
    case "dialogue":
      return (
        form === "silence" ||
        form === "reflection" ||
        (form === "one-to-one" && meeting.floor.holder !== young)
      );
    case "one-to-one":
      return form === "dialogue" && mayIfLeading(meeting, you, "begin-one-to-one");
    case "reflection":
      return (form === "dialogue" || form === "one-to-one") && mayIfLeading(meeting, you, "begin-reflection");
    case "silence":
      return mayIfLeading(meeting, you, "begin-silence");
    case "closing":
      return form !== "silence" && mayIfLeading(meeting, you, "begin-closing");
  }
}

/** With whom: whoever has the floor keeps it, and where it is free it is given. */
function OneToOneWith({ choose }: { choose: (person: string) => void }) {
  const { meeting, you, name } = useHere();
  const t = leadText().forms;
  const young = youngPerson(meeting)?.id;
  const { holder } = meeting.floor;
  const others = seated(meeting).filter(
    (p) => p.id !== you.person && p.part !== "interpreter" && (holder !== young || p.id === young),
  );
  return (
    <div class="sure" role="group" aria-label={t.withWhom}>
      <p>{t.withWhom}</p>
      <ul class="choices is-small">
        {others.map((p) => (
          <li key={p.id}>
            <button type="button" class="choice" onClick={() => choose(p.id)}>
              <Face person={p} /> {name(p.id)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
