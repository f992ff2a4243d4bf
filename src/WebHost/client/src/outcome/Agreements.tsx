import { useSignal } from "@preact/signals";
import type { Agreement } from "../contract.gen";
import { useHere } from "../live/here";
import { isAgreed } from "../meeting/agreements";
import { may } from "../meeting/may";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { DraftAgreement } from "./DraftAgreement";
import { outcomeText } from "./text";

export function Agreements() {
  const { meeting, you, room, name } = useHere();
  const t = outcomeText().agreements;
  const act = useAct(name);
  const drafts = useSignal(false);
  const standing = meeting.agreements.filter((a) => !a.dropped);
  const mayDraft = may(meeting, you, "draft-agreement");
  const mayMark = may(meeting, you, "mark-no-decision") && !meeting.noDecision && standing.length === 0;
  if (standing.length === 0 && !meeting.noDecision && !mayDraft) return null;
  return (
    <section class="card">
      <h3>{t.title}</h3>
      {standing.length === 0 && <p class="hint">{meeting.noDecision ? t.noDecision : t.none}</p>}
      <ul class="agreements">
        {standing.map((a) => (
          <Card key={a.id} agreement={a} />
        ))}
      </ul>
      <Refused act={act} name={name} />
      {drafts.value ? (
        <DraftAgreement onDone={() => (drafts.value = false)} />
      ) : (
        <div class="row is-left">
          {mayDraft && (
            <button type="button" class="quiet" onClick={() => (drafts.value = true)}>
              {t.draft}
            </button>
          )}
          {mayMark && (
            <button
              type="button"
              class="quiet"
              onClick={() => void act.run(room.send({ type: "mark-no-decision" }))}
            >
              {t.mark}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function Card({ agreement }: { agreement: Agreement }) {
  const { meeting, you, room, name } = useHere();
  const t = outcomeText().agreements;
  const act = useAct(name);
  const isMine = agreement.who.includes(you.person);
  const isDone = isAgreed(agreement);
  const mayAccept =
    isMine && !agreement.acceptedBy.includes(you.person) && may(meeting, you, "accept-agreement");
  const mayDrop = (isMine || agreement.draftedBy === you.person) && may(meeting, you, "drop-agreement");
  return (
    <li class={isDone ? "agreement" : "agreement is-draft"}>
      <p class="tag">{isDone ? t.agreed : t.isDraft}</p>
      <p class="verbatim">{agreement.what}</p>
      <p class="hint">{t.whoWhen(text.value.list(agreement.who.map(name)), agreement.when)}</p>
      {!isDone && (
        <ul class="said-yes">
          {agreement.who.map((p) => (
            <Answer key={p} person={p} agreement={agreement} />
          ))}
        </ul>
      )}
      <Refused act={act} name={name} />
      {(mayAccept || mayDrop) && (
        <div class="row is-left">
          {mayAccept && (
            <button
              type="button"
              class="firm"
              onClick={() => void act.run(room.send({ type: "accept-agreement", agreement: agreement.id }))}
            >
              {t.accept}
            </button>
          )}
          {mayDrop && (
            <button
              type="button"
              class="quiet"
              onClick={() => void act.run(room.send({ type: "drop-agreement", agreement: agreement.id }))}
            >
              {t.drop}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function Answer({ person, agreement }: { person: string; agreement: Agreement }) {
  const { name } = useHere();
  const t = outcomeText().agreements;
  const said = agreement.acceptedBy.includes(person);
  return (
    <li class={said ? "has-said" : undefined}>{said ? t.saidYes(name(person)) : t.waitsFor(name(person))}</li>
  );
}
