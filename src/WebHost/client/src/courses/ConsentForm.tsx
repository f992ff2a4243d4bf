import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { newId } from "../connection/newId";
import type { ConsentScope } from "../contract.gen";
import { recordConsent, startCourse, type CourseSummary } from "./calls";
import { Field, Tick } from "./Field";
import { courseText } from "./text";
import { useTelling } from "./useTelling";

/** The yes, and with it the start. Whose yes it takes at that age is the server's to say. */
export function ConsentForm({ course, onStarted }: { course: CourseSummary; onStarted: () => void }) {
  const t = courseText().consent;
  const start = useMemo(() => newId(), []);
  const version = useSignal("");
  const shares = useSignal(false);
  const own = useSignal(false);
  const first = useSignal("");
  const second = useSignal("");
  const sole = useSignal(false);
  const { refused, busy, tell } = useTelling();
  const record = async (event: Event) => {
    event.preventDefault();
    const scope: ConsentScope[] = shares.value ? ["course", "sharing"] : ["course"];
    const consent = {
      id: newId(),
      version: version.value.trim(),
      scope,
      byYoungPerson: own.value,
      custodyHolders: [first, second].map((s) => s.value.trim()).filter((s) => s !== ""),
      soleCustody: sole.value,
    };
    if (!(await tell(recordConsent(course.room, consent)))) return;
    if (await tell(startCourse(course.room, { id: start }))) onStarted();
  };
  return (
    <form class="composer" onSubmit={(e) => void record(e)}>
      <p class="lead">{t.lead(course.youngPerson)}</p>
      <Field id="consent-version" label={t.version} hint={t.versionHint} value={version} />
      <Tick value={own}>{t.own(course.youngPerson)}</Tick>
      <Tick value={shares}>{t.shares}</Tick>
      <fieldset class="composer">
        <legend>{t.custody}</legend>
        <p class="hint">{t.custodyHint}</p>
        <Field id="custody-first" label={t.first} value={first} required={false} />
        <Field id="custody-second" label={t.second} value={second} required={false} />
        <Tick value={sole}>{t.sole}</Tick>
      </fieldset>
      {refused.value !== null && <p class="refused">{refused.value}</p>}
      <button type="submit" class="main" disabled={busy.value}>
        {t.start}
      </button>
    </form>
  );
}
