import { useSignal } from "@preact/signals";
import type { Course, Invitation } from "../contract.gen";
import { useCourse } from "../measures/useCourse";
import { useAct } from "../ui/act";
import { useKeptFocus } from "../ui/keepFocus";
import { Refused } from "../ui/Refused";
import { DetailsForm, SuggestForm } from "./PersonForms";
import { planText } from "./text";

/** Who might come. The young person says yes or no to each with one tap. */
export function People() {
  const { course, you } = useCourse();
  const t = planText();
  const adds = useSignal(false);
  const isYoung = you.standing === "young-person";
  return (
    <section class="card" aria-labelledby="who" {...useKeptFocus<HTMLElement>()}>
      <h2 id="who">{t.people.title}</h2>
      {course.invitations.length === 0 && <p>{t.people.none}</p>}
      <ul class="plan-people">
        {course.invitations.map((i) => (
          <Line key={i.person} invitation={i} />
        ))}
      </ul>
      {course.invitations.length > 0 && <p class="hint">{isYoung ? t.people.onlyYou : t.people.onlyBoth}</p>}
      {adds.value ? (
        <SuggestForm onDone={() => (adds.value = false)} />
      ) : (
        <div class="row is-left">
          <button type="button" class="quiet" onClick={() => (adds.value = true)}>
            {isYoung ? t.suggest.openForYou : t.suggest.open}
          </button>
        </div>
      )}
    </section>
  );
}

function Line({ invitation }: { invitation: Invitation }) {
  const { course, you, room, name } = useCourse();
  const t = planText().people;
  const act = useAct(name);
  const changes = useSignal(false);
  const { person, status, details } = invitation;
  const isYoung = you.standing === "young-person";
  const isApproved = status === "approved";
  const send = (type: "approve-invitee" | "turn-down-invitee" | "take-out-invitee") =>
    void act.run(room.send({ type, person }));
  const isAbsent = isApproved && course.coming?.notComing.includes(person);
  const state = isAbsent
    ? t.notComing
    : isApproved
      ? t.approved
      : status === "suggested"
        ? t.suggested
        : t.turnedDown;
  const reach = [details.address, details.phone, details.email].filter((d) => d !== null);
  return (
    <li class={`plan-person is-${status}`}>
      <p>
        <strong>{invitation.name}</strong> <span class="tag">{state}</span>
      </p>
      <p class="hint">
        {invitation.relation}
        {invitation.profession !== null && ` · ${invitation.profession}, ${invitation.authority ?? ""}`}
      </p>
      {reach.length > 0 && <p class="hint plan-reach">{reach.join(" · ")}</p>}
      {isApproved && <Told invitation={invitation} course={course} />}
      {changes.value ? (
        <DetailsForm invitation={invitation} onDone={() => (changes.value = false)} />
      ) : (
        <div class="row is-left">
          {isYoung && !isApproved && (
            <button
              type="button"
              class="firm"
              aria-label={t.yesFor(invitation.name)}
              disabled={act.busy.value}
              onClick={() => send("approve-invitee")}
            >
              {t.yes}
            </button>
          )}
          {isYoung && status !== "turned-down" && (
            <button
              type="button"
              class="quiet"
              aria-label={t.noFor(invitation.name)}
              disabled={act.busy.value}
              onClick={() => send("turn-down-invitee")}
            >
              {t.no}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            aria-label={t.changeFor(invitation.name)}
            onClick={() => (changes.value = true)}
          >
            {t.change}
          </button>
          {(isYoung ? status === "turned-down" : status === "suggested") && (
            <button
              type="button"
              class="quiet"
              aria-label={t.outFor(invitation.name)}
              disabled={act.busy.value}
              onClick={() => send("take-out-invitee")}
            >
              {t.out}
            </button>
          )}
        </div>
      )}
      <Refused act={act} name={name} />
    </li>
  );
}

/** From the third failure on somebody should look at the address. */
const triesUntilTold = 3;

function Told({ invitation, course }: { invitation: Invitation; course: Course }) {
  const t = planText().people;
  const letter = course.letters.filter((l) => l.person === invitation.person).at(-1);
  if (invitation.details.email === null) return <p class="hint">{t.noEmail}</p>;
  if (!letter) return null;
  if (letter.sentAt) return <p class="hint">{t.sent}</p>;
  return letter.failedAt !== null && letter.tries >= triesUntilTold ? (
    <p class="refused">{t.failing}</p>
  ) : (
    <p class="hint">{t.onItsWay}</p>
  );
}
