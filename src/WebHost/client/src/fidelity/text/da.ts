import type { Shown } from "../../contract.gen";

const shown: Readonly<Record<Shown, string>> = { yes: "Ja", partly: "Delvist", no: "Nej" };

export const da = {
  /** The twelve elements, in words of our own. */
  elements: [
    "Vi var mindst to om at lede mødet.",
    "Den unges netværk var med.",
    "Vi spurgte, så man kunne svare frit.",
    "Vi svarede på det, der blev sagt, og gav tid til at være stille.",
    "Vi blev ved det, der skete i rummet lige nu.",
    "Der var plads til flere måder at se det på.",
    "Vi var nysgerrige på det, der sker mellem mennesker.",
    "Vi talte ligefremt om det svære, som noget der giver mening.",
    "Vi brugte deres egne ord og historier.",
    "Teamet talte sammen, mens de andre lyttede.",
    "Alt blev sagt åbent.",
    "Vi kunne lade noget stå åbent uden at have svaret.",
  ] as readonly string[],
  shown,
  day: (iso: string) =>
    new Intl.DateTimeFormat("da-DK", {
      timeZone: "Europe/Copenhagen",
      day: "numeric",
      month: "short",
    }).format(new Date(iso)),
  form: {
    title: "Teamets skema",
    lead: "Sådan så jeg vores arbejde i mødet. Den unge kan læse det. Du kan ændre det i to uger.",
    known: "Det ved vi fra mødet selv:",
  },
  said: {
    title: "Sådan så teamet deres arbejde",
    line: (name: string, shown: string) => `${name}: ${shown}`,
  },
  trend: {
    title: "Teamets arbejde fra møde til møde",
    lead: "Efter hvert møde siger teamet, om de arbejdede sådan. Hvor de ser det forskelligt, står der delvist. Den unge og tovholderen kan læse det.",
    element: "Sådan vil vi arbejde",
    none: "–",
    unsaid: "ikke svaret",
  },
};
