import { useSignal } from "@preact/signals";
import { useContext, useEffect } from "preact/hooks";
import { useHere } from "../live/here";
import { ConnectionContext } from "../screens/LinkState";
import { leadText } from "./text";

/** The time that is left, in whole minutes, by the server's clock. For the leaders alone. */
export function Clock() {
  const { meeting } = useHere();
  const offset = useContext(ConnectionContext)?.clockOffset.value ?? 0;
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => (now.value = Date.now()), 10_000);
    return () => clearInterval(timer);
  }, [now]);
  const { endsAt } = meeting.framing;
  if (endsAt === null) return null;
  const minutes = Math.ceil((Date.parse(endsAt) - now.value - offset) / 60_000);
  const t = leadText();
  return (
    <p class="clock" title={t.clockLabel}>
      {t.clock(minutes)}
    </p>
  );
}
