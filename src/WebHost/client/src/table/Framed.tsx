import { useHere } from "../live/here";
import { text } from "../text/language";

/** What has been told and agreed at the start, for everyone to look up. */
export function Framed() {
  const { meeting } = useHere();
  const { endsAt, rules, confidentiality } = meeting.framing;
  const t = text.value;
  if (endsAt === null && rules === null && confidentiality === null) return null;
  return (
    <section class="card">
      <h3>{t.table.framing}</h3>
      {endsAt !== null && <p>{t.table.endsAt(t.dates.clock(endsAt))}</p>}
      {rules !== null && (
        <>
          <h4>{t.table.rules}</h4>
          <p class="verbatim">{rules}</p>
        </>
      )}
      {confidentiality !== null && (
        <>
          <h4>{t.table.confidentiality}</h4>
          <p class="verbatim">{confidentiality}</p>
        </>
      )}
    </section>
  );
}
