// Who works with courses here, and who of them may lead a meeting: written down by one for another.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Field } from "../courses/Field";
import { useTelling } from "../courses/useTelling";
import { Plain } from "../screens/Plain";
import { me, type Me } from "../session";
import { text } from "../text/language";
import { announce } from "../ui/announce";
import { Link } from "../ui/Link";
import { colleagues, recordCompetence, type Colleague } from "./calls";
import { colleaguesText } from "./text";
import "../courses/courses.css";

type Found = { readonly me: Me; readonly all: readonly Colleague[] } | "failed";

async function find(): Promise<Found> {
  const [who, all] = await Promise.all([me(), colleagues()]);
  return "ok" in who && "ok" in all ? { me: who.ok, all: all.ok } : "failed";
}

export function ColleaguesPage() {
  const t = colleaguesText();
  const found = useSignal<Found | null>(null);
  const look = () => void find().then((f) => (found.value = f));
  useEffect(look, []);
  if (found.value === null) return <Plain title={text.value.loading} isQuiet />;
  if (found.value === "failed") return <Plain title={t.failed} />;
  const { me: who, all } = found.value;
  return (
    <Plain title={t.title}>
      <p class="lead">{t.lead}</p>
      {all.length === 0 && <p>{t.none}</p>}
      <ul class="meetings">
        {all.map((c) => (
          <li key={c.id} class="card">
            <h2>{c.name}</h2>
            <p>{c.competence ? t.has(c.competence.course, t.day(c.competence.completedOn)) : t.hasNot}</p>
            {!c.competence &&
              (c.id === who.person ? (
                <p class="hint">{t.you}</p>
              ) : (
                <WriteDown colleague={c} onWritten={look} />
              ))}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/">{text.value.back}</Link>
      </p>
    </Plain>
  );
}

function WriteDown({ colleague, onWritten }: { colleague: Colleague; onWritten: () => void }) {
  const t = colleaguesText();
  const course = useSignal("");
  const on = useSignal("");
  const { refused, busy, tell } = useTelling();
  const write = async (event: Event) => {
    event.preventDefault();
    if (!(await tell(recordCompetence(colleague, course.value.trim(), on.value)))) return;
    announce(t.kept(colleague.name));
    onWritten();
  };
  return (
    <details>
      <summary>{t.write(colleague.name)}</summary>
      <form class="composer" onSubmit={(e) => void write(e)}>
        <Field id={`course-${colleague.id}`} label={t.course} value={course} />
        <Field id={`on-${colleague.id}`} label={t.completedOn} type="date" value={on} />
        {refused.value !== null && <p class="refused">{refused.value}</p>}
        <button type="submit" class="firm" disabled={busy.value}>
          {t.keep}
        </button>
      </form>
    </details>
  );
}
