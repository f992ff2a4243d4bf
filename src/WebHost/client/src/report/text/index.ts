import { text } from "../../text/language";
import { da } from "./da";
import { en } from "./en";

export const reportText = (): typeof da => (text.value.language === "en" ? en : da);
