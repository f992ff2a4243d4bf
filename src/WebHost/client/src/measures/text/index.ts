import { text } from "../../text/language";
import { da } from "./da";
import { en } from "./en";

/** The words of the page on how it goes, in its language. They come with it, not before. */
export const howText = (): typeof da => (text.value.language === "en" ? en : da);
