// Every screen in every state, without a server: scripts/pictures.js takes pictures of it. ?state=talking&as=freja

import { render } from "preact";
import { App } from "../../src/App";
import { route } from "../../src/route";
import { speak } from "../../src/text/language";
import "../../src/styles/index.css";
import { fixture, type StateName } from "../fixtures";
import { standIn } from "../standIn";

const asked = new URLSearchParams(location.search);
const as = asked.get("as") ?? "freja";
const state = (asked.get("state") ?? "talking") as StateName;
const page = asked.get("page");

Object.defineProperty(crypto, "randomUUID", { value: () => "00000000-0000-4000-8000-000000000000" });
route.value =
  page === "home" || page === "code"
    ? { at: page }
    : { at: as === "screen" ? "screen" : "meeting", key: "freja-1" };

await speak(asked.get("language") === "en" ? "en" : "da");
render(<App dial={standIn(fixture(state, as))} />, document.body);
