import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Connection } from "../connection/connection";
import { text } from "../text/language";

export const ConnectionContext = createContext<Connection | null>(null);

/** Nothing while all is well, and nothing for a drop of under two seconds. */
export function LinkState() {
  const connection = useContext(ConnectionContext);
  return connection?.link.value === "lost" ? <p class="link-lost">{text.value.reconnectingLong}</p> : null;
}
