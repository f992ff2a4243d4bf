import { day } from "../dates";

export const da = {
  title: "Sådan går det",
  lead: "Det her er dit. Ingen andre ser det, før du selv deler det.",
  locale: "da-DK",
  day: day("da-DK"),

  answering: {
    how: "Tænk på de sidste to uger. Vælg det svar, der passer bedst.",
    blank: "Du må gerne springe en sætning over. Så bliver der bare ikke regnet et tal ud.",
    keep: "Gem mit svar",
    kept: "Dit svar er gemt. Det står herunder.",
    leave: "Ikke nu",
  },
  swemwbs: {
    title: "Hvordan har du det?",
    begin: "Svar på syv sætninger",
    score: (score: number) => `Dit tal er ${score.toLocaleString("da-DK")} af 35`,
  },
  goals: {
    title: "Dine mål",
    lead: "Hvor tæt på er du? 0 er helt i begyndelsen, 10 er nået. Kun du kan sige det.",
    howClose: "Hvor tæt på er du nu?",
    choose: "Vælg et tal",
    step: (n: number) => (n === 0 ? "0 – helt i begyndelsen" : n === 10 ? "10 – nået" : String(n)),
    keep: "Gem",
    kept: "Gemt. Det står herunder.",
    close: "Hvor tæt på",
  },

  // The five sentences and their answers are a working text: to be checked against the official Danish version before
  // anybody is asked (docs/measures.md).
  who5: {
    title: "Hvordan har du haft det?",
    any: "Du kan svare, når du har lyst. Det er fem korte sætninger.",
    asked: "Vil du svare på, hvordan du har haft det? Det er fem korte sætninger, og du må gerne lade være.",
    begin: "Svar på fem sætninger",
    later: "Spørg mig igen om to uger",
    putOff: (day: string) => `Du bliver spurgt igen den ${day}. Du kan også svare nu.`,
    items: [
      "Jeg har været glad og i godt humør",
      "Jeg har følt mig rolig og afslappet",
      "Jeg har følt mig aktiv og energisk",
      "Jeg er vågnet frisk og udhvilet",
      "Min dagligdag har været fyldt med ting, der interesserer mig",
    ],
    scale: [
      "Hele tiden",
      "Det meste af tiden",
      "Lidt mere end halvdelen af tiden",
      "Lidt mindre end halvdelen af tiden",
      "Lidt af tiden",
      "På intet tidspunkt",
    ],
  },

  score: (score: number) => `Dit tal er ${score} af 100`,
  noScore: "Dit svar er gemt",
  noScoreMore: "Der er ikke regnet et tal ud, fordi du sprang noget over.",
  snapshot: "Tallet viser, hvordan du har haft det i to uger. Det siger ikke, hvem du er.",
  kind: {
    good: "Det lyder, som om du har haft det godt nok. Godt at du fortalte det.",
    strained: "Det lyder, som om noget har været svært. Det kan hjælpe at sige det til en, du er tryg ved.",
    hard: "Det lyder, som om du har det svært lige nu. Du skal ikke klare det alene. Vil du tale med nogen? Det kan du bede om herunder.",
  },
  sharing: {
    title: "Hvem må se tallet?",
    now: {
      nobody: "Kun du ser det.",
      team: "Dit team kan se det.",
      network: "Hele dit netværk kan se det.",
    },
    hint: "De ser tallet, aldrig dine svar.",
    team: "Del med mit team",
    network: "Del med hele mit netværk",
    back: "Tag det tilbage",
  },
  overTime: { who5: "Over tid", other: "SWEMWBS over tid" },
  curve: (n: number) => `En kurve med ${n} svar. De samme tal står i tabellen herunder.`,
  table: { day: "Dag", score: "Tal", seen: "Hvem ser det", measure: "Måling", none: "intet tal" },
  seenBy: { nobody: "kun du", team: "dit team", network: "dit netværk" },

  talk: {
    title: "Vil du tale med nogen?",
    offer: (name: string) =>
      `Så siger vi det til ${name}, der er din tovholder. Dine svar og dit tal følger ikke med.`,
    yes: "Ja, jeg vil gerne tale med nogen",
    asked: (name: string) => `${name} kan se, at du gerne vil tale med nogen.`,
    done: "Det er ikke nødvendigt mere",
    urgent: "Er du i fare, eller kan det ikke vente, så ring 112.",
  },

  registered: {
    title: "Tal fra skemaer på papir",
    form: "Skriv et tal ind fra et skema på papir",
    instrument: "Skema",
    score: "Tallet",
    on: "Dagen, det er fra",
    trained: "Den, der har vurderet, er uddannet i skemaet",
    keep: "Gem tallet",
    kept: "Tallet er gemt. Den unge kan se det.",
  },

  licence: {
    title: "SWEMWBS",
    lead: "SWEMWBS må kun bruges af den, der har registreret sig hos ejerne. Ordlyden følger med registreringen: skriv den ind, som den står.",
    number: "Nummer på registreringen",
    sentences: "De syv sætninger, én på hver linje",
    scale: "De fem svar, fra det laveste, ét på hver linje",
    record: "Gem",
    recorded: (number: string) => `SWEMWBS bruges under registrering ${number}.`,
  },

  theirs: {
    title: (name: string) => `Sådan går det, siger ${name}`,
    lead: (name: string) => `Her står kun det, som ${name} selv deler.`,
    none: (name: string) => `${name} deler ikke noget lige nu.`,
    talk: (name: string, day: string) => `${name} vil gerne tale med nogen (siden ${day})`,
    talked: "Vi har talt sammen",
  },
};
