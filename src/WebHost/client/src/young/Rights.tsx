import { useContext, useEffect } from "preact/hooks";
import { newId } from "../connection/newId";
import type { Answer } from "../connection/socket";
import type { WithdrawConsent } from "../contract.gen";
import { useHere } from "../live/here";
import { ConnectionContext } from "../screens/LinkState";
import { Sheet } from "../ui/Sheet";
import { Sure } from "../ui/Sure";
import { youngText } from "./text";

/** What always holds, in plain words (feature 4); and the way to take one's yes back. */
export function Rights({ onClose }: { onClose: () => void }) {
  const { network, name } = useHere();
  const t = youngText().rights;
  return (
    <Sheet title={t.title} onClose={onClose}>
      <p>{t.lead}</p>
      <ul class="rights">
        {t.rights.map(({ title, more }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{more}</p>
          </li>
        ))}
      </ul>
      {network?.onConsent === true && !network.sealed && <Withdraw network={network.id} name={name} />}
      {network?.sealed === true && <p class="note-line">{t.withdrawn}</p>}
      <button type="button" class="main" onClick={onClose}>
        {t.close}
      </button>
    </Sheet>
  );
}

function Withdraw({ network, name }: { network: string; name: (person: string | null) => string }) {
  const t = youngText().rights.withdraw;
  const send = useCourse(network.replace("network/", "course/"));
  return <Sure label={t.label} question={t.question} more={t.more} yes={t.yes} name={name} send={send} />;
}

/** The course is joined only to be told this; what it says is not shown here. */
function useCourse(course: string): () => Promise<Answer> {
  const connection = useContext(ConnectionContext);
  const { you } = useHere();
  const ignore = () => undefined;
  useEffect(
    () =>
      connection?.watch(course, {
        view: ignore,
        entries: ignore,
        presence: ignore,
        gone: ignore,
        refused: ignore,
      }),
    [course],
  );
  return () => {
    const command: WithdrawConsent = { type: "withdraw-consent", id: newId() };
    if (!connection) throw new Error("no connection");
    return connection.send(course, you.person, command);
  };
}
