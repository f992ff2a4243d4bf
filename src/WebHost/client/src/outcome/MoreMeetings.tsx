// Whether there will be more meetings is the young person's to say. What others think is heard, and decides nothing.

import { useSignal } from "@preact/signals";
import type { MoreMeetingsAnswer } from "../contract.gen";
import { useHere } from "../live/here";
import { may } from "../meeting/may";
import { youngPerson } from "../meeting/people";
import { Said } from "../table/Said";
import { text } from "../text/language";
import { Composer } from "../ui/Composer";
import { useDraft } from "../ui/draft";
import { AnswerMore } from "./AnswerMore";
import { outcomeText } from "./text";

export function MoreMeetings() {
  const { meeting, you, name } = useHere();
  const t = outcomeText().more;
  const { moreMeetings } = meeting;
  const young = name(youngPerson(meeting)?.id ?? null);
  return (
    <section class="card">
      <h3>{t.title}</h3>
      {moreMeetings ? (
        <>
          <p class="who">{t.said(young, t.answers[moreMeetings.answer])}</p>
          {moreMeetings.words !== null && <p class="verbatim">{moreMeetings.words}</p>}
          {moreMeetings.nextTime.length > 0 && (
            <p class="hint">{t.nextTime(text.value.list(moreMeetings.nextTime.map(name)))}</p>
          )}
          {may(meeting, you, "answer-more-meetings") && <p class="hint">{t.again}</p>}
        </>
      ) : (
        <p class="hint">{you.standing === "young-person" ? t.yours : t.theirs(young)}</p>
      )}
      {may(meeting, you, "answer-more-meetings") && <AnswerMore />}
      <Said title={t.views} lines={meeting.viewsOnMore} />
      {may(meeting, you, "say-view-on-more") && <SayView />}
    </section>
  );
}

export const answers: readonly MoreMeetingsAnswer[] = ["more", "not-now", "end"];

function SayView() {
  const { you, room, name } = useHere();
  const t = outcomeText().more;
  const isOpen = useSignal(false);
  const draft = useDraft(`${you.person} ${room.id}`, "view on more");
  if (!isOpen.value)
    return (
      <button type="button" class="quiet" onClick={() => (isOpen.value = true)}>
        {t.sayView}
      </button>
    );
  return (
    <Composer
      id="view-on-more"
      label={t.viewLabel}
      submit={t.keepView}
      draft={draft}
      name={name}
      send={(words) => room.send({ type: "say-view-on-more", text: words })}
      onDone={() => (isOpen.value = false)}
    />
  );
}
