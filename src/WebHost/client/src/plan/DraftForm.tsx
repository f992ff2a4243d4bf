import { useSignal, type Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { colleagues, type Colleague } from "../colleagues/calls";
import type { Course, Invitee, MeetingMode } from "../contract.gen";
import { Choice, Field } from "../courses/Field";
import { useCourse } from "../measures/useCourse";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { Refused } from "../ui/Refused";
import { fromField, inField, nextWeek } from "./when";
import { planText } from "./text";

type TeamPart = "none" | "meeting-leader" | "reflector";
interface Member {
  readonly person: string;
  readonly name: string;
  readonly part: TeamPart;
}

const lengths = [30, 45, 60, 75, 90, 120, 150, 180];

/** What was typed stays until it is accepted. */
export function DraftForm({ onDone }: { onDone: () => void }) {
  const { course, room, name } = useCourse();
  const t = planText();
  const act = useAct(name);
  const before = course.coming?.calledOff ? undefined : course.coming?.arrangement;
  const at = useSignal(before ? inField(before.startsAt) : nextWeek());
  const minutes = useSignal(String(before?.minutes ?? 90));
  const place = useSignal(before?.place ?? "");
  const mode = useSignal<MeetingMode>(before?.mode ?? "in-room");
  const team = useSignal<readonly Member[]>(teamOf(course));
  const keep = async (event: Event) => {
    event.preventDefault();
    const startsAt = fromField(at.value);
    if (startsAt === null) return;
    const draft = room.send({
      type: "draft-meeting",
      startsAt,
      minutes: Number(minutes.value),
      place: place.value.trim(),
      mode: mode.value,
      facilitators: team.value.filter((m): m is Member & Invitee => m.part !== "none"),
    });
    if (!(await act.run(draft))) return;
    announce(t.draft.kept);
    onDone();
  };
  const choices = [...new Set([...lengths, Number(minutes.value)])].sort((a, b) => a - b);
  return (
    <form class="composer" onSubmit={(e) => void keep(e)}>
      <Field id="plan-at" type="datetime-local" label={t.draft.at} value={at} />
      <Choice
        id="plan-minutes"
        label={t.draft.minutes}
        value={minutes}
        of={Object.fromEntries(choices.map((n) => [String(n), t.draft.minute(n)]))}
      />
      <Field id="plan-place" label={t.draft.place} hint={t.draft.placeHint} value={place} />
      <Choice id="plan-mode" label={t.draft.mode} value={mode} of={t.modes} />
      <Team team={team} />
      <Refused act={act} name={name} />
      <div class="row">
        <button type="button" class="quiet" onClick={onDone}>
          {text.value.cancel}
        </button>
        <button type="submit" class="firm" disabled={act.busy.value}>
          {t.draft.keep}
        </button>
      </div>
    </form>
  );
}

function Team({ team }: { team: Signal<readonly Member[]> }) {
  const { you } = useCourse();
  const t = planText().draft;
  const change = (person: string, part: TeamPart) =>
    (team.value = team.value.map((m) => (m.person === person ? { ...m, part } : m)));
  return (
    <fieldset class="composer">
      <legend>{t.team}</legend>
      {team.value.map((m) => (
        <div key={m.person} class="plan-member">
          <label for={`part-${m.person}`}>{m.name}</label>
          <select
            id={`part-${m.person}`}
            value={m.part}
            onChange={(e) => change(m.person, e.currentTarget.value as TeamPart)}
          >
            {Object.entries(t.parts).map(([part, words]) => (
              <option key={part} value={part}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
      {you.standing === "facilitator" && <OneMore team={team} />}
    </fieldset>
  );
}

/** Somebody of the municipality who has not led here before, and who may. */
function OneMore({ team }: { team: Signal<readonly Member[]> }) {
  const t = planText().draft;
  const all = useSignal<readonly Colleague[]>([]);
  useEffect(() => void colleagues().then((found) => "ok" in found && (all.value = found.ok)), []);
  const others = all.value.filter((c) => c.competence && team.value.every((m) => m.person !== c.id));
  const add = (person: string) => {
    const chosen = others.find((c) => c.id === person);
    if (chosen) team.value = [...team.value, { person, name: chosen.name, part: "reflector" }];
  };
  if (others.length === 0) return <p class="hint">{t.noMore}</p>;
  return (
    <>
      <label for="one-more">{t.more}</label>
      <select id="one-more" value="" onChange={(e) => add(e.currentTarget.value)}>
        <option value="">{t.moreHint}</option>
        {others.map((c) => (
          <option key={c.id} value={c.id}>
            {c.name}
          </option>
        ))}
      </select>
    </>
  );
}

/** Those of the draft with their parts; beside them the coordinator and whoever has led a meeting of the course. */
function teamOf(course: Course): readonly Member[] {
  const last =
    course.coming?.facilitators ?? course.meetings.at(-1)?.team.map((m) => ({ ...m, person: m.id })) ?? [];
  const chosen = last.map(({ person, name, part }) => ({ person, name, part: part as TeamPart }));
  const { coordinator } = course;
  const known: Member[] = [
    ...(coordinator ? [{ person: coordinator.id, name: coordinator.name }] : []),
    ...course.meetings.flatMap((m) => m.team.map(({ id, name }) => ({ person: id, name }))),
  ].map((m) => ({
    ...m,
    part: chosen.length === 0 && m.person === coordinator?.id ? "meeting-leader" : "none",
  }));
  return [...chosen, ...known].filter((m, i, all) => all.findIndex((o) => o.person === m.person) === i);
}
