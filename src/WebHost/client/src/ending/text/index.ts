import { text } from "../../text/language";
import { da } from "./da";
import { en } from "./en";

/** The words of the ending, in the language of the page. They come with it, not before. */
export const endingText = (): typeof da => (text.value.language === "en" ? en : da);
