import type { MapSector } from "../../contract.gen";

const sectors: Record<MapSector, string> = {
  family: "Familie",
  kin: "Slægt",
  friends: "Venner",
  "school-or-work": "Skole og arbejde",
  leisure: "Fritid",
  formal: "Fagfolk",
};

const rings = { 1: "Helt tæt på", 2: "Tæt på", 3: "Lidt væk", 4: "Langt væk" } as Record<number, string>;
const ring = (n: number): string => rings[n] ?? "";

export const da = {
  title: "Mit netværkskort",
  titleOf: (name: string) => `Netværkskort for ${name}`,
  titleShown: "Et netværkskort, du må se",
  lead: "Tegn dem, du har omkring dig. Jo tættere på midten, jo tættere er de på dig. Kun du ser kortet, til du selv viser det til nogen.",
  leadShown: "Her er kun det, der er delt med dig. Det kan ændre sig, mens du ser på det.",
  notYet: "Du kan tegne dit kort, når forløbet er begyndt.",
  nothing: "Der er ikke noget på kortet endnu.",
  nothingShown: "Der er ikke delt noget på kortet lige nu.",
  over: "Kortet bliver ikke vist til dig mere.",
  me: "mig",
  sectors,
  rings,
  place: (sector: MapSector, n: number) => `${ring(n)}, ${sectors[sector].toLowerCase()}`,

  picture: {
    label: (n: number) => `Kort med ${n} tegnet. Det samme står i listen.`,
    node: (name: string, where: string, shared: boolean) =>
      `${name}: ${where}, ${shared ? "delt" : "ikke delt"}`,
    hint: "Træk for at flytte. Med piletasterne: op er tættere på, ned er længere væk, til siderne er en anden del af kortet. Tryk for at rette.",
    legend: "Fyldt ud: delt med dem, der må se kortet. Tom: kun for dig.",
    moved: (name: string, where: string) => `${name} står nu: ${where}`,
  },

  draw: {
    title: "Tegn en til",
    name: "Hvem?",
    nameHint: "Skriv navnet, som du selv siger det.",
    ring: "Hvor tæt på?",
    sector: "Hvor på kortet?",
    words: "Hvordan har I det sammen?",
    wordsHint: "Med dine egne ord. Du må gerne lade være.",
    put: "Tegn på kortet",
    drawn: (name: string) => `${name} er tegnet`,
  },

  list: {
    title: "Dem på kortet",
    shared: "Delt",
    private: "Kun dig",
    share: (name: string) => `Del ${name}`,
    takeBack: (name: string) => `Del ikke ${name} mere`,
    edit: (name: string) => `Ret ${name}`,
    save: "Gem",
    rubOut: "Visk ud",
    rubOutOf: (name: string) => `Visk ${name} ud`,
    sure: (name: string) => `Skal ${name} viskes ud af kortet?`,
    sureYes: "Ja, visk ud",
  },

  viewers: {
    title: "Hvem må se kortet?",
    hint: "De ser kun dem, du har delt, og de ser det, mens du tegner. Du kan altid skjule kortet igen.",
    nobody: "Lige nu er det kun dig.",
    sees: "ser det, du har delt",
    show: (name: string) => `Vis kortet til ${name}`,
    hide: (name: string) => `Skjul kortet for ${name}`,
  },
};
