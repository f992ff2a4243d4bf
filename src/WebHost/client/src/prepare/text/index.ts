import { text } from "../../text/language";
import { da } from "./da";
import { en } from "./en";

/** The words of preparing, in its language. They come with it, not before. */
export const prepareText = (): typeof da => (text.value.language === "en" ? en : da);
