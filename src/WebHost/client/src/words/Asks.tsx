// What waits for one's own word, right under the sentence at the top: each a short question with its answers beside it.

import { signal } from "@preact/signals";
import type { Agreement, Words } from "../contract.gen";
import { useHere } from "../live/here";
import { toAccept, toCatchUp, toConfirm } from "../meeting/asks";
import type { Panel } from "../people/Panels";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { useSteady } from "../ui/steady";
import { wordsText } from "./text";
import "./words.css";

const caughtUp = signal(0);

export function Asks({ open }: { open: (panel: Panel) => void }) {
  const { meeting, you } = useHere();
  const words = toConfirm(meeting, you)[0];
  const agreement = toAccept(meeting, you)[0];
  const missed = toCatchUp(meeting, you);
  if (words) return <Confirm key={words.id} words={words} />;
  if (agreement) return <Accept key={agreement.id} agreement={agreement} />;
  return missed && missed.upTo > caughtUp.value ? <CatchUp upTo={missed.upTo} open={open} /> : null;
}

function Confirm({ words }: { words: Words }) {
  const { you, room, name } = useHere();
  const t = wordsText();
  const act = useAct(name);
  const steady = useSteady(words.id);
  const isMine = words.speaker === you.person;
  const question = isMine ? t.confirm(name(words.writtenBy)) : t.askByPhone(name(words.speaker));
  const answer = (type: "confirm-words" | "decline-words") =>
    void act.run(room.send({ type, item: words.id }));
  return (
    <section class="ask" aria-label={question}>
      <p>{question}</p>
      <p class="verbatim quoted">{words.text}</p>
      <Refused act={act} name={name} />
      <div class="answers">
        <button type="button" class="firm" {...steady(() => answer("confirm-words"))}>
          {isMine ? t.yes : t.yesByPhone(name(words.speaker))}
        </button>
        <button type="button" class="quiet" {...steady(() => answer("decline-words"))}>
          {isMine ? t.no : t.noByPhone(name(words.speaker))}
        </button>
      </div>
    </section>
  );
}

function Accept({ agreement }: { agreement: Agreement }) {
  const { room, name } = useHere();
  const t = wordsText();
  const act = useAct(name);
  const steady = useSteady(agreement.id);
  const answer = (type: "accept-agreement" | "drop-agreement") =>
    void act.run(room.send({ type, agreement: agreement.id }));
  return (
    <section class="ask" aria-label={t.agreement(name(agreement.draftedBy))}>
      <p>{t.agreement(name(agreement.draftedBy))}</p>
      <p class="verbatim quoted">{agreement.what}</p>
      <p class="hint">{t.when(agreement.when)}</p>
      <Refused act={act} name={name} />
      <div class="answers">
        <button type="button" class="firm" {...steady(() => answer("accept-agreement"))}>
          {t.accept}
        </button>
        <button type="button" class="quiet" {...steady(() => answer("drop-agreement"))}>
          {t.drop}
        </button>
      </div>
    </section>
  );
}

function CatchUp({ upTo, open }: { upTo: number; open: (panel: Panel) => void }) {
  const t = wordsText();
  const close = () => (caughtUp.value = upTo);
  const look = () => {
    close();
    open("missed");
  };
  return (
    <section class="ask" aria-label={t.missed}>
      <p>{t.missed}</p>
      <div class="answers">
        <button type="button" class="firm" onClick={look}>
          {t.look}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {text.value.action.declineOffer}
        </button>
      </div>
    </section>
  );
}
