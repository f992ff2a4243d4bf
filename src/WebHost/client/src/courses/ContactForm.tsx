import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { newId } from "../connection/newId";
import type { ContactChannel, ContactFrom } from "../contract.gen";
import { go } from "../route";
import { useDraft } from "../ui/draft";
import { Words } from "../ui/Words";
import { recordContact } from "./calls";
import { Choice, Field } from "./Field";
import { courseText } from "./text";
import { useTelling } from "./useTelling";

/** How it began. One id for as long as the form is here: sent again after a lost net, it makes one course. */
export function ContactForm({ person, coordinator }: { person: string; coordinator: string }) {
  const t = courseText().contact;
  const ids = useMemo(() => ({ id: newId(), youngPerson: newId() }), []);
  const name = useSignal("");
  const bornOn = useSignal("");
  const at = useSignal(nowHere());
  const channel = useSignal<ContactChannel>("phone");
  const from = useSignal<ContactFrom>("relative");
  const sentence = useDraft(person, "first-sentence");
  const { refused, busy, tell } = useTelling();
  const record = async (event: Event) => {
    event.preventDefault();
    const told = await tell(
      recordContact({
        ...ids,
        name: name.value.trim(),
        bornOn: bornOn.value,
        coordinator,
        channel: channel.value,
        from: from.value,
        contactedAt: new Date(at.value).toISOString(),
        firstSentence: sentence.words.value.trim() === "" ? null : sentence.words.value,
      }),
    );
    if (!told) return;
    sentence.takeOut();
    go(`/${told.room.replace("course/", "forlob/")}`, true);
  };
  return (
    <form class="composer" onSubmit={(e) => void record(e)}>
      <p class="lead">{t.lead}</p>
      <Field id="young-name" label={t.name} value={name} />
      <Field id="young-born" type="date" label={t.bornOn} hint={t.bornHint} value={bornOn} />
      <Choice id="contact-from" label={t.from} value={from} of={t.froms} />
      <Choice id="contact-channel" label={t.channel} value={channel} of={t.channels} />
      <Field id="contact-at" type="datetime-local" label={t.at} value={at} />
      <Words
        id="first-sentence"
        label={t.sentence}
        hint={t.sentenceHint}
        draft={sentence}
        rows={2}
        focus={false}
      />
      {refused.value !== null && <p class="refused">{refused.value}</p>}
      <button type="submit" class="main" disabled={busy.value}>
        {t.save}
      </button>
    </form>
  );
}

/** As such a field writes it: the time on the wall here, to the minute. */
function nowHere(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
