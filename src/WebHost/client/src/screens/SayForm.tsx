import { useHere } from "../live/here";
import { text } from "../text/language";
import { Composer } from "../ui/Composer";
import { useDraft } from "../ui/draft";

/** One's own words in the round, sent for the turn they were begun in or a later one of one's own. */
export function SayForm({ what, onDone }: { what: "agenda" | "closing"; onDone: () => void }) {
  const { meeting, you, room, name } = useHere();
  const t = text.value.say;
  const draft = useDraft(`${you.person} ${room.id}`, what);
  const { turn, holder } = meeting.floor;
  const isMine = holder === you.person && meeting.round?.kind === what;
  const type = what === "agenda" ? "say-agenda-item" : "say-closing-word";
  return (
    <>
      {!isMine && <p class="refused">{t.stale}</p>}
      <Composer
        id="say"
        label={what === "agenda" ? t.agendaLabel : t.closingLabel}
        hint={t.hint}
        submit={t.put}
        draft={draft}
        name={name}
        send={(words) => room.send({ type, turn, text: words })}
        onDone={onDone}
      />
    </>
  );
}
