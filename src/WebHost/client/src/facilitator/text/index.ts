import { text } from "../../text/language";
import { da } from "./da";
import { en } from "./en";

/** The leaders' words, in the language of the page. They come with the leaders' tools, not before. */
export const leadText = (): typeof da => (text.value.language === "en" ? en : da);
