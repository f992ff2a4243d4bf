// Danish, the source. Plain words, du-form. Names of people and places come in by value.

import type { Consenter, FramingItem, Phase, Refusal } from "../contract.gen";
import { danishDates } from "./dates";
import { instruments } from "./instruments";

type Facts<C extends Refusal["code"]> = Extract<Refusal, { code: C }>;
export type NameOf = (person: string | null) => string;
/** One sentence or two for every code there is: what is so, and what one can do. */
export type RefusalText = { readonly [C in Refusal["code"]]: (facts: Facts<C>, name: NameOf) => string };

const list = (names: readonly string[]): string => new Intl.ListFormat("da-DK").format(names);

/** "Frejas", "Jonas'" */
export const whose = (name: string): string => (/[sxz]$/i.test(name) ? `${name}'` : `${name}s`);

const phases: Record<Phase, string> = {
  unplanned: "Mødet er ikke planlagt",
  planned: "Mødet er ikke åbnet endnu",
  lobby: "Vi samles",
  framing: "Velkomst",
  "agenda-round": "Runde: hvad vil vi bruge mødet til?",
  dialogue: "Samtale",
  reflection: "Refleksion",
  "response-round": "Svarrunde",
  closing: "Afrunding",
  closed: "Mødet er slut",
};

const framing: Record<FramingItem, string> = {
  roles: "hvem vi er",
  "end-time": "hvornår vi slutter",
  rules: "aftaler for samtalen",
  confidentiality: "hvad der skrives ned",
};

const consenters: Record<Consenter, string> = {
  "young-person": "den unge",
  "custody-holder": "en, der har forældremyndigheden",
  "other-custody-holder": "den anden, der har forældremyndigheden",
};

const refusals: RefusalText = {
  "not-found": () => "Det findes ikke her, eller du er ikke med i det. Spørg den, der har inviteret dig.",
  "unknown-command": () => "Siden er blevet gammel. Hent den igen, så virker det.",
  "wrong-shape": () => "Siden sendte noget forkert. Hent den igen, og prøv en gang til.",
  "too-large": () => "Det er for meget på en gang. Del det op i mindre stykker.",
  "too-fast": ({ retryAfterSeconds }) =>
    `Det gik lidt for hurtigt. Vent ${retryAfterSeconds} sekunder, og prøv igen.`,
  "too-many-rooms": () => "Du har for mange møder åbne på en gang. Luk et af dem, og prøv igen.",
  "try-again": () => "Det kunne ikke gemmes lige nu. Intet er sket. Prøv igen om lidt.",
  "command-id-taken": () => "Det blev ikke sendt. Prøv igen.",
  "sign-in-needed": () => "Du er ikke inde lige nu. Bed mødelederen om en kode.",
  "too-long": ({ limit }) =>
    `Teksten er for lang. Der er plads til ${limit} tegn. Gør den kortere, eller del den.`,
  blank: () => "Der står ikke noget endnu. Skriv et par ord først.",
  "out-of-range": ({ field, lowest, highest }) =>
    field === "endsAt"
      ? "Sluttiden skal være senere end nu og højst fire timer frem. Vælg en anden tid."
      : field === "age"
        ? `Et forløb er for unge fra ${lowest} til ${highest} år. Se efter, om fødselsdagen er rigtig.`
        : field === "daysSinceContact"
          ? "Henvendelsen skal være fra det sidste år og ikke fra fremtiden. Ret dagen."
          : field === "daysUntil"
            ? "Mødet skal ligge i fremtiden og inden for et år. Vælg en anden dag."
            : field === "custodyHolders" && highest === 0
              ? "Den unge er fyldt 18, så kun den unge selv siger ja."
              : `Der er kun plads til mellem ${lowest} og ${highest}. Vælg noget derimellem.`,
  "already-exists": () => "Det er der allerede. Du behøver ikke gøre mere.",
  "not-your-part": ({ needs }) =>
    needs.length === 1 && needs[0] === "young-person"
      ? "Det er kun den unge selv, der kan det. Du kan spørge."
      : "Det er en andens opgave i mødet. Du kan bede om ordet og sige det.",
  "unknown-person": () => "Den person er ikke inviteret. Se listen over, hvem der er her.",
  "meeting-closed": () => "Mødet er lukket. Du kan stadig læse, hvad I talte om.",
  "meeting-paused": ({ reason }) =>
    reason === "facilitator" || reason === "facilitators-absent"
      ? "Der er pause. Vent, til mødelederen går videre."
      : "Der er pause. Vent, til vi går videre sammen.",
  "not-now": ({ phase }) => `Det passer ikke ind lige nu. Her er vi: ${phases[phase]}. Vent lidt.`,
  "not-present": ({ person }, name) =>
    `${name(person)} er ikke i kredsen lige nu. Vent, eller vælg en anden.`,
  "centre-absent": () => "Den unge er her ikke lige nu. Vi venter, til I er samlet.",
  "young-person-decides": () => "Den unge bestemmer, hvem der skal med. Spørg først, og prøv så igen.",
  "wrong-party": () => "Et møde har præcis en ung og mindst en mødeleder. Ret listen, og prøv igen.",
  "seat-taken": ({ by }, name) => `${name(by)} sidder der allerede. Vælg en anden plads.`,
  "framing-incomplete": ({ missing }) =>
    `I mangler at tale om ${list(missing.map((m) => framing[m]))}. Gør det først, så kan runden begynde.`,
  "stale-turn": () => "Ordet er gået videre, mens du trykkede. Se, hvem der har det nu, og prøv igen.",
  "not-your-turn": ({ holder }, name) =>
    holder === null
      ? "Ingen har ordet lige nu. Du kan bede om det."
      : `${name(holder)} har ordet. Du kan bede om det, så kommer din tur.`,
  "floor-is-the-young-persons": () =>
    "Den unge har ordet, og ingen tager det. Du kan spørge, om du må afbryde.",
  "nothing-asked": () => "Der er ikke noget at svare på mere. Du kan bare fortsætte.",
  "already-had-turn": ({ person }, name) => `${name(person)} har haft sin tur i runden. Vælg en anden.`,
  "round-under-way": ({ remaining }, name) =>
    `Runden er ikke færdig. ${list(remaining.map(name)) || "Nogen"} mangler. Vent, til alle har haft ordet.`,
  "voices-missing": ({ people }, name) =>
    `${list(people.map(name))} er ikke blevet spurgt endnu. Giv ordet, før I lukker. Man må sige pas.`,
  "facilitators-missing": ({ needs }) =>
    `Et møde har mindst ${needs} fra teamet. Skriv, hvorfor I åbner alligevel, så det kan ses bagefter.`,
  "not-leading": ({ lead }, name) =>
    lead === null
      ? "Ingen leder mødet lige nu. Tryk på Jeg tager over først."
      : `${name(lead)} leder mødet lige nu. Tryk på Jeg tager over, hvis I er enige om det.`,
  "team-is-reflecting": () => "Teamet taler sammen lige nu. Alle får ordet bagefter.",
  "silence-kept": () => "Vi er stille sammen. Ordet bliver givet, når stilheden er slut.",
  "nobody-after-you": () => "Du er den sidste i runden. Tag den tid, du vil, eller sig pas.",
  "nothing-to-take-back": () => "Ordet er gået videre, så det kan ikke tages tilbage mere.",
  "supporter-needs-age": () => "En bisidder skal tilføjes med fødselsdag. Brug Tag en bisidder med.",
  "unknown-agreement": () => "Aftalen er trukket tilbage. Se på listen igen.",
  "not-your-agreement": ({ who }, name) =>
    `Aftalen er for ${list(who.map(name))}. Kun de kan sige ja til den.`,
  "note-not-read": () => "Notatet er ikke læst op endnu. Det forlader først rummet, når alle har hørt det.",
  "no-note": () => "Der er ikke skrevet noget notat endnu.",
  "circle-is-smaller": ({ without }, name) =>
    `${list(without.map(name))} er ikke med lige nu. Saml alle igen først.`,
  "consent-missing": () => "Der er ikke skrevet noget samtykke ind. Et forløb begynder med et ja.",
  "consent-incomplete": ({ consenters: lacking }) =>
    `Der mangler et ja fra ${list(lacking.map((c) => consenters[c]))}. Skriv det ind først.`,
  "consent-withdrawn": () =>
    "Den unge har trukket sit ja tilbage. Det er slut her, og kun den unge kan læse det, der er gemt.",
  "meeting-is-coming": () => "Der er allerede sendt et møde ud. Ret det på mødets egen side.",
  "nothing-drafted": () => "Der er ikke noget møde at sende endnu. Skriv først, hvornår og hvor.",
  "person-number-given": () => "Der står et CPR-nummer. Det gemmer vi ikke. Slet det, og prøv igen.",
  "not-a-phone-number": () => "Det ligner ikke et telefonnummer. Skriv kun tal.",
  "not-an-email": () => "Det ligner ikke en e-mailadresse. Skriv én, fx navn@eksempel.dk.",
  "unknown-letter": () => "Brevet er sendt eller skal ikke sendes mere.",
  "letter-not-due": () => "Brevet er ved at blive sendt. Vent lidt.",
  "unknown-conflict": () => "De to mål er ikke sat over for hinanden mere. Se på listen igen.",
  "course-not-started": () => "Forløbet er ikke begyndt endnu.",
  "unknown-measure": () => "Svaret findes ikke her mere. Se på listen igen.",
  "comes-otherwise": ({ instrument, origin }) =>
    origin === "answered"
      ? `${instruments[instrument]} svarer den unge selv på.`
      : `${instruments[instrument]} udfyldes ikke her. Kun tallet skrives ind.`,
  "too-young": ({ instrument, leastAge }) =>
    `${instruments[instrument]} er for dem, der er fyldt ${leastAge} år.`,
  "licence-missing": ({ instrument }) =>
    `${instruments[instrument]} må først bruges, når kommunens tilladelse er skrevet ind.`,
  "licence-not-needed": ({ instrument }) => `${instruments[instrument]} kan bruges uden tilladelse.`,
  "rater-not-trained": ({ instrument }) =>
    `${instruments[instrument]} skal vurderes af en, der er uddannet i det.`,
  "nothing-to-share": () => "Der er ikke noget at dele endnu. Svar først.",
  "not-goal-owner": ({ owner }, name) => `Det er ${whose(name(owner))} mål. Du kan foreslå andre ord.`,
  "unknown-goal": () => "Målet findes ikke mere. Se på listen igen.",
  "goal-is-dropped": () => "Målet er lagt væk. Skriv et nyt, hvis det stadig gælder.",
  "stale-wording": () => "Ordene er lige blevet ændret. Læs dem igen, før du retter.",
  "profession-missing": () =>
    "Et fagligt mål skal vise, hvad du arbejder som og hvor. Bed tovholderen skrive det på dig.",
  "unknown-proposal": () => "Forslaget er allerede lagt væk.",
  "code-wrong": () => "Koden passer ikke. Se efter, og skriv den igen. Du kan også bede om en ny.",
  "code-used": () => "Koden er allerede brugt. Bed mødelederen om en ny.",
  "code-locked": () => "Der er prøvet forkert for mange gange, så koden er låst. Bed mødelederen om en ny.",
  "code-expired": () => "Koden gælder ikke mere. Bed mødelederen om en ny.",
  "code-for-another": () => "Koden er til en anden. Log ud her først, eller brug en anden telefon.",
};

export const da = {
  language: "da" as "da" | "en",
  app: "Åben Dialog",
  otherLanguage: { code: "en" as "da" | "en", name: "English" },
  languageLabel: "Sprog",
  dates: danishDates,
  list,
  phases,
  framing,
  refusals,
  reconnecting: "Forbinder igen …",
  loading: "Henter mødet …",
  skip: "Gå til indholdet",
  close: "Luk",
  cancel: "Fortryd",
  back: "Mine møder",
  howItGoes: "Sådan går det",
  you: "dig",
  youTag: "dig",
  onPhone: "på telefon",
  left: (n: number) => (n === 1 ? "1 tegn tilbage" : `${n} tegn tilbage`),
  enterCode: "Skriv koden",
  signOut: "Log ud",

  headline: {
    planned: "Mødet er ikke åbnet endnu.",
    lobby: "Vi samles. Mødet begynder, når alle er klar.",
    framing: (leader: string) => `Velkommen. ${leader} fortæller, hvordan mødet foregår.`,
    framingMine: "Byd velkommen, og fortæl, hvordan mødet foregår.",
    agenda: (name: string) => `${name} har ordet og siger, hvad mødet skal bruges til.`,
    agendaMine: "Du har ordet. Hvad vil du bruge mødet til?",
    dialogue: (name: string) => `${name} har ordet. Vi andre lytter.`,
    mine: "Du har ordet. Tag den tid, du har brug for.",
    asked: (name: string) => `${name} spørger: Må jeg afbryde?`,
    free: "Ordet er frit.",
    closing: (name: string) => `${name} har ordet og siger, hvad mødet har givet.`,
    closingMine: "Du har ordet. Hvad tager du med dig fra mødet?",
    closingFree: "Runden er slut. Ordet er frit, til mødet lukkes.",
    reflection: (names: string) => `${names} taler sammen. Vi andre lytter.`,
    reflectionAlone: (name: string) => `${name} tænker højt. Vi andre lytter.`,
    reflectionMine: (names: string) =>
      names ? `Du og ${names} taler sammen. De andre lytter.` : "Du tænker højt. De andre lytter.",
    response: (name: string) => `${name} svarer på det, teamet talte om. Vi andre lytter.`,
    responseMine: "Du har ordet. Hvad tænker du om det, de sagde?",
    oneToOne: (one: string, other: string) => `${one} og ${other} taler sammen. Vi andre lytter.`,
    oneToOneMine: (other: string) => `Du og ${other} taler sammen. De andre lytter.`,
    silence: "Vi er stille sammen.",
    offered: "Velkommen tilbage. Vil du have ordet først?",
    paused: "Vi holder pause.",
    pausedAbsent: (name: string) => `Vi holder pause, til ${name} er tilbage.`,
    pausedNoLeader: "Vi holder pause, til en mødeleder er tilbage.",
    pausedForYou: "Der er pause for dig lige nu.",
    closed: "Mødet er slut. Tak for i dag.",
  },
  hasFloor: (name: string) => `${name} har ordet.`,
  haveFloor: "Du har ordet.",
  asksForPause: (names: string) => `${names} beder om en pause.`,
  without: (names: string) => `${names} er ikke med lige nu.`,
  window: (name: string, time: string) => `${name} har sagt, at I må tale videre til ${time}.`,
  offeredFirst: (name: string) => `${name} er tilbage og kan tage ordet først.`,
  awaiting: (name: string) => `${name} har mistet forbindelsen. Vi venter lidt.`,
  afterReflection: "Du får ordet i svarrunden.",
  nextUp: (names: string) => `Næste: ${names}`,
  answers: "(svar)",
  yourPlace: (n: number) => (n === 1 ? "Du er den næste." : `Du er nummer ${n}.`),

  announce: {
    hasFloor: (name: string) => `Nu har ${name} ordet.`,
    youHaveFloor: "Nu har du ordet.",
    free: "Ordet er frit.",
    paused: "Mødet holder pause.",
    resumed: "Vi går videre.",
    phase: (phase: string) => (/[.?]$/.test(phase) ? phase : `${phase}.`),
    asked: (name: string) => `${name} spørger, om det er i orden at afbryde.`,
    silence: "Vi er stille sammen.",
    silenceOver: "Stilheden er slut.",
    pauseAsked: (name: string) => `${name} beder om en pause.`,
    confirm: (name: string) => `${name} har skrevet noget, du sagde. Passer det?`,
    together: "Alle er samlet igen.",
    smaller: (names: string) => `${names} er ikke med lige nu.`,
  },

  action: {
    arrive: "Kom ind i kredsen",
    resume: "Gå videre",
    request: "Bed om ordet",
    requestLater: "Bed om ordet til svarrunden",
    takeFloor: "Tag ordet",
    takeOffer: "Tag ordet",
    declineOffer: "Ikke nu",
    endSilence: "Slut stilheden",
    defer: "Kom tilbage til mig",
    takeBack: "Det var ikke meningen",
    askPause: "Bed om pause",
    unaskPause: "Drop pausen",
    stop: "Stop",
    decide: "Du bestemmer",
    answer: "Svar",
    withdraw: "Træk din hånd ned",
    done: "Jeg er færdig",
    sayAgenda: "Sig, hvad du vil bruge mødet til",
    sayClosing: "Sig, hvad du tager med dig",
    sayMore: "Sig mere",
    yes: "Ja, tag ordet",
    no: "Nej, jeg taler videre",
    pass: "Pas",
    give: "Giv ordet",
    giveTitle: "Giv ordet til",
    giveNobody: "Der er ikke andre at give ordet til lige nu.",
    pause: "Pause",
    people: "Hvem er her",
    beginFraming: "Begynd mødet",
    beginRound: "Begynd runden",
    closeMeeting: "Luk mødet",
    lead: "Led mødet",
  },
  wait: {
    lobby: "Mødelederen begynder, når alle er klar.",
    framing: "Bare lyt. Du skal ikke gøre noget.",
    framingLead: "Fortæl de fire ting først. Så kan runden begynde.",
    paused: "Du skal ikke gøre noget.",
    absent: "Vi går videre af os selv, når alle er tilbage.",
    turn: (n: number) => (n === 1 ? "Du får ordet lige om lidt." : `Din tur kommer. Du er nummer ${n}.`),
    silence: "Du skal ikke gøre noget.",
    noLeader: "Mødet går videre af sig selv. Du skal ikke gøre noget.",
    forYou: "Vi siger til, når vi er samlet igen. Du skal ikke gøre noget.",
    oneToOne: (name: string) => `Du taler med ${name}.`,
    following: (name: string) => `${name} leder mødet lige nu.`,
    other: "Bare lyt.",
  },

  say: {
    agendaLabel: "Det vil jeg bruge mødet til",
    closingLabel: "Det tager jeg med mig",
    hint: "Skriv det, som du siger det. Alle i mødet kan se det.",
    put: "Læg det på bordet",
    stale: "Din tur er slut. Det, du skrev, er gemt her, til du får ordet igen.",
  },

  circle: {
    title: "Kredsen",
    actions: "Det kan du gøre nu",
    empty: "Der er ingen i kredsen endnu.",
    person: (name: string, facts: string) => (facts ? `${name}, ${facts}` : name),
    hasFloor: "har ordet",
    place: (n: number) => `nummer ${n} i rækken`,
    away: "væk lige nu",
    youngPerson: "mødet er for denne person",
    you: "det er dig",
    talks: "er med i samtalen i midten",
    listens: "lytter",
  },

  table: {
    title: "På bordet",
    agenda: "Det vil vi bruge mødet til",
    agendaEmpty: "Ikke noget endnu. I runden siger hver sit.",
    closing: "Det tager vi med os",
    writtenBy: (name: string) => `skrevet af ${name}`,
    framing: "Sådan gør vi",
    rules: "Aftaler for samtalen",
    confidentiality: "Hvad der skrives ned, og hvem der ser det",
    endsAt: (time: string) => `Vi slutter ${time}.`,
    waitingFor: (names: string) => `Vi venter på ${names}.`,
  },

  goals: {
    own: (name: string) => `${whose(name)} mål`,
    mine: "Mine mål",
    none: (name: string) => `${name} har ikke sagt noget mål endnu.`,
    noneMine: "Du har ikke sagt noget mål endnu. Det behøver du heller ikke.",
    say: "Sig et mål",
    sayLabel: "Mit mål, med mine egne ord",
    sayHint: "Det står, præcis som du skriver det. Kun du kan ændre det.",
    keep: "Gem målet",
    reword: "Sig det anderledes",
    drop: "Læg målet væk",
    dropSure: "Skal målet lægges væk?",
    dropYes: "Ja, læg det væk",
    show: "Vis på storskærmen",
    unshow: "Tag ned fra storskærmen",
    onScreen: "vises på storskærmen",
    propose: "Foreslå andre ord",
    proposeLabel: "Mit forslag til andre ord",
    proposeHint: "Målet ændrer sig ikke. Forslaget ligger ved siden af.",
    proposeSend: "Læg forslaget frem",
    proposal: (name: string) => `${name} foreslår`,
    putAway: "Læg forslaget væk",
    professional: "Faglige mål",
    professionalTag: "Fagligt mål",
    professionalBy: (name: string, profession: string, authority: string) =>
      `${name}, ${profession}, ${authority}`,
    professionalSay: "Tilføj et fagligt mål",
    professionalLabel: "Mit faglige mål",
    professionalHint: "Det står med dit navn, dit fag og dit sted. Det blandes ikke med den unges mål.",
    conflict: "Trækker hver sin vej",
    conflictAddressed: "Det har vi talt om",
    conflictTalked: "Det har vi talt om",
    conflictReopen: "Vi skal tale om det igen",
    link: "To mål trækker hver sin vej",
    linkQuestion: "Hvilke to mål trækker hver sin vej? Ingen af dem ændrer sig.",
    linkYes: "Sæt dem over for hinanden",
    share: "Del med dem, der ikke var med",
    withdraw: "Træk målet tilbage",
    withdrawSure: "Skal målet trækkes tilbage?",
    withdrawYes: "Ja, træk det tilbage",
  },

  people: {
    title: "Hvem er her",
    here: "I kredsen",
    invited: "Ikke kommet endnu",
    gone: "Gået",
    away: "væk lige nu",
    removeSomebody: "Bed nogen om at gå",
    remove: (name: string) => `Bed ${name} om at gå`,
    removeSure: (name: string) => `Skal ${name} ikke være med mere i dag?`,
    removeMore: "Du bestemmer. Du behøver ikke sige hvorfor.",
    removeYes: (name: string) => `Ja, ${name} skal ikke være med`,
    seat: "Skift plads",
    seatTitle: "Vælg din plads",
    seatFree: (n: number) => `Plads ${n}, ledig`,
    seatTaken: (n: number, name: string) => `Plads ${n}, ${name}`,
    seatYours: (n: number) => `Plads ${n}, din`,
    leave: "Forlad mødet",
    leaveSure: "Vil du forlade mødet?",
    leaveMore: "Du kan komme tilbage, så længe mødet er åbent.",
    leaveYes: "Ja, forlad mødet",
  },

  before: {
    when: "Hvornår",
    where: "Hvor",
    who: "Hvem er inviteret",
    minutes: (n: number) => `Der er sat ${n} minutter af.`,
    what: "Sådan foregår det",
    steps: [
      "Vi sidder i en kreds. Én taler ad gangen, og de andre lytter.",
      "Der er ingen dagsorden på forhånd. Alle siger, hvad de vil bruge mødet til.",
      "Du må altid sige pas. Du må også tage den tid, du har brug for.",
      "Den unge kan holde pause når som helst.",
      "Alt, hvad der bliver skrevet ned, kan alle i mødet læse.",
    ],
    wait: "Siden åbner af sig selv, når mødet begynder. Du skal ikke gøre noget.",
  },

  after: {
    title: "Tak for i dag",
    stopped: "Mødet er stoppet",
    lead: (when: string) => `Mødet ${when} er slut.`,
    nothing: "Der blev ikke skrevet noget.",
  },

  gone: {
    removed: "Du er ikke med i mødet mere. Tak, fordi du kom.",
    closed: "Mødet er slut. Tak for i dag.",
    other: "Du kan ikke følge mødet mere. Spørg mødelederen, hvis du er i tvivl.",
    signedOut: "Du er ikke inde. Skriv din kode for at komme ind.",
  },
};
