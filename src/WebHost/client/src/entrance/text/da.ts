export const da = {
  home: {
    title: "Mine møder",
    none: "Du er ikke inviteret til noget møde lige nu.",
    hello: (name: string) => `Hej ${name}`,
    invitation: "Har du fået en kode?",
    invitationMore: "Så kan du komme ind til dit møde her.",
    about: (name: string) => `Møde for ${name}`,
    go: "Gå til mødet",
    minutes: (n: number) => `${n} minutter`,
    failed: "Listen kunne ikke hentes. Prøv igen om lidt.",
    retry: "Prøv igen",
  },

  staff: {
    link: "Log ind som medarbejder",
    missing: "Her er ikke sat et login op for medarbejdere. Brug det link, du har fået.",
    failed: "Du blev ikke logget ind. Prøv igen. Bliver det ved, så spørg din leder, om du har fået adgang.",
  },

  code: {
    title: "Velkommen",
    lead: "Skriv den kode, du har fået. Den er på seks tegn.",
    label: "Din kode",
    hint: "Store og små bogstaver er lige meget.",
    go: "Kom ind",
    opening: "Lukker dig ind …",
    instead: "Log ud, og kom ind med koden",
    incomplete: "Koden er på seks tegn. Der mangler lidt.",
    unreachable: "Der er ingen forbindelse lige nu. Prøv igen om lidt.",
    help: "Har du ingen kode? Spørg den, der har inviteret dig.",
    privacy: "Siden husker kun, at det er dig. Ingen følger med.",
  },
};
