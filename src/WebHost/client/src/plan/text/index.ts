import { text } from "../../text/language";
import { da } from "./da";
import { en } from "./en";

/** The words of planning, in the language of the page. They come with it, not before. */
export const planText = (): typeof da => (text.value.language === "en" ? en : da);
