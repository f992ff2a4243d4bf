import { useSignal } from "@preact/signals";
import { limits } from "../contract.gen";
import { useHere } from "../live/here";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { introductions, suggestedIntroduction } from "./introductions";
import { leadText } from "./text";

export function RolesItem() {
  const { meeting, room, network, name } = useHere();
  const t = leadText().framing;
  const act = useAct(name);
  const written = useSignal<ReadonlyMap<string, string>>(new Map());
  const people = meeting.people.filter((p) => p.attendance !== "removed");
  const words = new Map(
    people.map((p) => [p.id, written.value.get(p.id) ?? suggestedIntroduction(p, network, t)]),
  );
  const tell = () =>
    void act.run(room.send({ type: "tell-roles", introductions: introductions(meeting, words) }));
  return (
    <div class="composer">
      <p class="hint">{t.rolesHint}</p>
      {people.map((p) => (
        <div key={p.id} class="role">
          <label for={`role-${p.id}`}>{t.roleOf(name(p.id))}</label>
          <input
            id={`role-${p.id}`}
            type="text"
            maxLength={limits.name}
            value={words.get(p.id)}
            onInput={(e) => (written.value = new Map(written.value).set(p.id, e.currentTarget.value))}
          />
        </div>
      ))}
      <Refused act={act} name={name} />
      <button type="button" class="firm" disabled={act.busy.value} onClick={tell}>
        {t.tell}
      </button>
    </div>
  );
}
