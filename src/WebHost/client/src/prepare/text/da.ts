import type { TakingPart } from "../../contract.gen";

const ways: Record<TakingPart, string> = {
  voice: "Jeg siger det selv",
  text: "Jeg skriver det",
  cards: "Jeg viser kort, som jeg har lavet på forhånd",
  supporter: "Min bisidder siger det for mig",
};

export const da = {
  title: "Før mødet",
  notYet: "Her kan du forberede dig, når forløbet er begyndt.",
  ways,
  how: {
    title: "Hvordan vil du være med?",
    hint: "Vælg dem, der passer dig. Din tovholder kan se det. Du kan altid gøre noget andet i mødet, og du må altid sige pas.",
  },
  cards: {
    title: "Mine kort",
    hint: "Skriv det, der er vigtigt for dig. Kun du ser det. I mødet kan du vise et kort, når du har ordet.",
    label: "Et nyt kort",
    put: "Gem kortet",
    kept: (words: string) => `Gemt: ${words}`,
    away: "Læg væk",
    none: "Du har ingen kort endnu.",
  },
  inMeeting: {
    title: "Dine kort",
    hint: "Tryk på et kort for at vise det. Så kan alle læse det.",
  },
  theirs: (name: string, how: string) => `Sådan vil ${name} helst være med: ${how}.`,
};
