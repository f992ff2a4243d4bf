import { useSignal } from "@preact/signals";
import type { Course, Invitation } from "../contract.gen";
import { CodeCard } from "../facilitator/CodeCard";
import "../facilitator/facilitator.css";
import { useCourse } from "../measures/useCourse";
import { pathOf } from "../route";
import { issueCode, type IssuedCode } from "../session";
import { text } from "../text/language";
import { said } from "../ui/act";
import { announce } from "../ui/announce";
import { useKeptFocus } from "../ui/keepFocus";
import { Link } from "../ui/Link";
import { Sure } from "../ui/Sure";
import { planText } from "./text";

/** Nothing leaves before this; afterwards the way to the meeting's own page, and paper for those without an e-mail. */
export function Send() {
  const { course, you, room, name } = useCourse();
  const t = planText().send;
  const focus = useKeptFocus<HTMLElement>();
  const { coming } = course;
  if (!coming || coming.calledOff) return null;
  const isYoung = you.standing === "young-person";
  const young = course.youngPerson?.name ?? "";
  const approved = course.invitations.filter((i) => i.status === "approved");
  return (
    <section class="card" aria-labelledby="send" {...focus}>
      <h2 id="send">{t.title}</h2>
      {coming.sentAt ? (
        <>
          <p>{t.sent(text.value.dates.when(coming.sentAt))}</p>
          <p class="hint">{isYoung ? t.later : t.laterForCoordinator(young)}</p>
          <Link class="button firm" to={pathOf(coming.meeting)}>
            {t.meeting}
          </Link>
          {!isYoung &&
            approved.filter((i) => !hasLetter(course, i.person)).map((i) => <Paper key={i.person} to={i} />)}
        </>
      ) : (
        <>
          <p>
            {approved.length > 0
              ? t.who(text.value.list(approved.map((i) => i.name)))
              : isYoung
                ? t.nobody
                : t.nobodyYet(young)}
          </p>
          {!isYoung && !coming.approved ? (
            <p class="note-line">{t.waits(young)}</p>
          ) : (
            <>
              {!coming.approved && <p class="hint">{t.itsYes}</p>}
              <Sure
                label={t.label}
                question={t.question}
                yes={t.yes}
                name={name}
                send={() => room.send({ type: "send-invitations", wording: coming.wording })}
              />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** An invitation on paper: the code on it is made here, shown once, and kept nowhere. */
function Paper({ to }: { to: Invitation }) {
  const { course, name } = useCourse();
  const t = planText();
  const made = useSignal<IssuedCode | null>(null);
  const problem = useSignal<string | null>(null);
  const { coming } = course;
  if (!coming) return null;
  const make = async () => {
    const result = await issueCode(coming.meeting.slice("meeting/".length), to.person);
    if ("ok" in result) made.value = result.ok;
    problem.value = "ok" in result ? null : result.refusal ? await said(result.refusal, name) : t.send.failed;
    if (problem.value) announce(problem.value);
  };
  const when = text.value.dates.when(coming.arrangement.startsAt);
  return (
    <>
      {made.value ? (
        <div class="code-card">
          <p>{t.send.printLead(to.name)}</p>
          <p class="plan-when">{when}</p>
          <p>
            {coming.arrangement.place} · {t.modes[coming.arrangement.mode]}
          </p>
          <CodeCard label={to.name} code={made.value} when="" />
          <button type="button" class="quiet" onClick={() => print()}>
            {t.send.doPrint}
          </button>
        </div>
      ) : (
        <button type="button" class="quiet" onClick={() => void make()}>
          {t.send.print(to.name)}
        </button>
      )}
      {problem.value !== null && <p class="refused">{problem.value}</p>}
    </>
  );
}

/** An invitation on paper for everybody else: without an address, or where no letter has gone out. */
const hasLetter = (course: Course, person: string): boolean =>
  course.letters.some((l) => l.person === person && l.sentAt !== null);
