import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Connection } from "../connection/connection";
import { text } from "../text/language";

export const ConnectionContext = createContext<Connection | null>(null);

export const useIsLost = (): boolean => useContext(ConnectionContext)?.link.value === "lost";

/** Nothing while all is well, and nothing for a drop of under two seconds. */
export const LinkState = () => (useIsLost() ? <p class="link-lost">{text.value.reconnecting}</p> : null);
