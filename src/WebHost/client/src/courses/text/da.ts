import type { ContactChannel, ContactFrom, CoursePhase } from "../../contract.gen";

const froms: Record<ContactFrom, string> = {
  "young-person": "Den unge selv",
  relative: "En fra familien eller en ven",
  professional: "En fagperson",
};

const channels: Record<ContactChannel, string> = {
  phone: "Telefon",
  "in-person": "De mødtes",
  "in-writing": "Skriftligt",
};

const phases: Record<CoursePhase, string> = {
  uncontacted: "Ingen henvendelse",
  contact: "Mangler samtykke",
  "start-up": "Opstart",
  "under-way": "I gang",
  resting: "Hviler",
  ending: "Afsluttet",
};

export const da = {
  own: {
    title: "Dit forløb",
    pages: [
      ["plan", "Næste møde", "Hvornår, hvor, og hvem der skal med"],
      ["forbered", "Før mødet", "Hvordan du vil være med, og det, du vil sige"],
      ["kort", "Mit netværkskort", "Dem, du har omkring dig"],
      ["trivsel", "Sådan går det", "Dine mål, og hvordan du har det"],
      ["afslutning", "Se tilbage", "Før og nu, slut, og din egen kopi"],
    ] satisfies [string, string, string][],
  },
  wayIn: {
    title: (name: string) => `En kode til ${name}`,
    lead: "Med den kommer den unge ind til sine egne sider, også når møderne er slut. Den virker én gang og i 30 dage. Giv den kun til den unge selv.",
    make: "Lav en kode",
  },
  caseFile: "Hent til sagssystemet",

  newTitle: "Ny henvendelse",
  title: (name: string) => `Forløb for ${name}`,
  home: "Til forsiden",
  courses: "Mine forløb",
  phases,
  map: (name: string) => `Netværkskort for ${name}`,
  mapShown: "Et netværkskort, du må se",
  contacted: (when: string) => `Henvendelse ${when}`,
  started: (name: string) =>
    `Forløbet er begyndt, og netværket er åbnet. Nu kan du planlægge det første møde sammen med ${name}.`,
  plan: (name: string) => `Planlæg næste møde med ${name}`,
  shared: (name: string) => `Se, hvad ${name} deler om, hvordan det går`,

  contact: {
    lead: "Skriv kun det, der er brug for. Forløbet begynder først, når der er sagt ja.",
    name: "Hvad hedder den unge?",
    bornOn: "Hvornår er den unge født?",
    bornHint: "Alderen afgør, hvem der skal sige ja. Skriv ikke CPR-nummer nogen steder.",
    from: "Hvem henvendte sig?",
    froms,
    channel: "Hvordan?",
    channels,
    at: "Hvornår?",
    sentence: "Det første, den unge sagde",
    sentenceHint: "Ord for ord, hvis den unge selv sagde noget. Ellers lad det stå tomt.",
    save: "Gem henvendelsen",
  },

  consent: {
    lead: (name: string) => `Når ${name} har sagt ja, og papiret er skrevet under, kan forløbet begynde.`,
    version: "Hvilken samtykketekst?",
    versionHint: "Det nummer, der står på papiret.",
    own: (name: string) => `${name} har sagt ja til forløbet`,
    shares: "Fagfolk må sige i møderne, hvad de ved",
    custody: "De, der har forældremyndigheden",
    custodyHint: "Er den unge under 15 år, skal de også sige ja.",
    first: "Navn",
    second: "Navn på den anden",
    sole: "Der er kun én, der har forældremyndigheden",
    start: "Gem samtykket, og begynd forløbet",
  },
};
