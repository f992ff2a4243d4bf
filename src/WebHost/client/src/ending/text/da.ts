export const da = {
  title: "Se tilbage",
  lead: "Her er det, du sagde i begyndelsen, og det, du siger nu. Kun du ser det her.",
  goals: {
    title: "Dine mål",
    goal: "Mål",
    then: "Først",
    now: "Nu",
    change: "Forskel",
    none: "Du har ikke sat ord på et mål. Det behøver man heller ikke.",
    dropped: (text: string) => `${text} (lagt væk)`,
    mean: (change: string) => `I gennemsnit er du rykket ${change} på dine mål.`,
  },
  measures: { title: "Sådan har du haft det", measure: "Skema" },
  meetings: (n: number) =>
    n === 0
      ? "Der har ikke været nogen møder."
      : n === 1
        ? "Der har været ét møde."
        : `Der har været ${n} møder.`,
  continuity: (percent: string) => `Det samme team var der til ${percent} % af dem.`,
  failed: "Vi kunne ikke hente det lige nu. Prøv igen om lidt.",

  end: {
    title: "Slut",
    lead: "Du bestemmer, hvornår forløbet slutter. Du behøver ikke sige hvorfor, og du kan altid begynde igen.",
    words: "Vil du sige noget om det?",
    wordsHint: "Dine egne ord. Din tovholder kan læse dem.",
    label: "Slut forløbet",
    question: "Vil du slutte forløbet nu?",
    more: "Ingen andre kan åbne det igen end dig.",
    yes: "Ja, slut",
  },
  ended: {
    title: (day: string) => `Du sluttede den ${day}`,
    said: (words: string) => `Du sagde: »${words}«`,
    resting: "Forløbet hviler. Ingen minder dig om noget.",
    again: "Jeg vil gerne i gang igen",
  },
  later: {
    title: "Om et halvt år",
    question: "Må vi spørge dig, hvordan du har det, om et halvt år?",
    hint: "Siger du nej, spørger ingen. Kun du kan se, hvad du har valgt.",
    yes: "Ja, spørg mig",
    no: "Nej, lad være",
    chosen: { yes: "Du bliver spurgt om et halvt år.", no: "Du bliver ikke spurgt." },
  },
  copy: {
    title: "Tag det hele med",
    lead: "Alt, der er gemt om dig, er dit. Pas på, hvem der ser din kopi.",
    html: "Hent det som en side, du kan læse og printe",
    json: "Hent det som data (JSON)",
  },
  notYours: "Den her side er kun for den unge selv.",
};
