import type { Degree4, FormStatement } from "../../contract.gen";

/** Who is asked, in wording of their own. */
export type FormRole = "young-person" | "network" | "team";

type Form = Readonly<Record<FormStatement, string>>;

const degrees: Readonly<Record<Degree4, string>> = {
  high: "I høj grad",
  some: "I nogen grad",
  lesser: "I mindre grad",
  "not-at-all": "Slet ikke",
};

const statements: Readonly<Record<FormRole, Form>> = {
  "young-person": {
    heard: "Jeg blev hørt.",
    mattered: "Vi talte om det, der er vigtigt for mig.",
    planned: "Jeg var med til at bestemme, hvordan mødet skulle være.",
    "in-the-open": "Det, der blev sagt om mig, blev sagt, mens jeg var der.",
    "go-on": "Jeg har lyst til at fortsætte.",
  },
  network: {
    heard: "Jeg blev hørt.",
    mattered: "Vi talte om det, der er vigtigt for mig.",
    planned: "Jeg kunne være med til at forme mødet.",
    "in-the-open": "Tingene blev sagt åbent, så alle kunne høre dem.",
    "go-on": "Jeg vil gerne være med igen.",
  },
  team: {
    heard: "Alle blev hørt.",
    mattered: "Vi talte om det, der var vigtigt for den unge og netværket.",
    planned: "Den unge og netværket var med til at forme mødet.",
    "in-the-open": "Vi sagte det, vi tænkte, mens alle hørte på det.",
    "go-on": "Jeg vil gerne fortsætte sammen med dem.",
  },
};

export const da = {
  form: {
    title: "Hvordan var mødet?",
    lead: "Ét tryk for hver sætning. Du må springe over.",
    yours: "Kun du kan se dine svar. Du kan ændre dem i to uger. Tryk igen for at fjerne et svar.",
    done: "Tak for dine svar. De er gemt.",
    statements,
    degrees,
  },
};
