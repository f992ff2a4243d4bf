import { text } from "../../text/language";
import { da } from "./da";
import { en } from "./en";

export const colleaguesText = (): typeof da => (text.value.language === "en" ? en : da);
