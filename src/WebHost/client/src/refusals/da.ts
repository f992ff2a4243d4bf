import type { Consenter } from "../contract.gen";
import { whose } from "../text/da";
import { instruments } from "../text/instruments";
import { text } from "../text/language";
import type { RefusalText } from "./index";

const consenters: Record<Consenter, string> = {
  "young-person": "den unge",
  "custody-holder": "en, der har forældremyndigheden",
  "other-custody-holder": "den anden, der har forældremyndigheden",
};

export const da: RefusalText = {
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
              : field === "nodes" || field === "viewers" || field === "cards"
                ? `Her er plads til ${highest}. Tag en væk, før du laver en ny.`
                : `Der er kun plads til mellem ${lowest} og ${highest}. Vælg noget derimellem.`,
  "already-exists": () => "Det er der allerede. Du behøver ikke gøre mere.",
  "not-your-part": ({ needs }) =>
    needs.length === 1 && needs[0] === "young-person"
      ? "Det er kun den unge selv, der kan det. Du kan spørge."
      : "Det er en andens opgave i mødet. Du kan bede om ordet og sige det.",
  "competence-missing": () =>
    "Der er ikke skrevet et kursus i Åben Dialog ned for dig endnu. Bed en kollega om at gøre det under Kolleger.",
  "not-your-own": () => "Det skriver en kollega ned, ikke du selv.",
  "unknown-node": () => "Det er ikke på kortet mere. Se kortet igen.",
  "unknown-person": () => "Den person er ikke inviteret. Se listen over, hvem der er her.",
  "meeting-closed": () => "Mødet er lukket. Du kan stadig læse, hvad I talte om.",
  "meeting-paused": ({ reason }) =>
    reason === "facilitator" || reason === "facilitators-absent"
      ? "Der er pause. Vent, til mødelederen går videre."
      : "Der er pause. Vent, til vi går videre sammen.",
  "not-now": ({ phase }) => `Det passer ikke ind lige nu. Her er vi: ${text.value.phases[phase]}. Vent lidt.`,
  "not-present": ({ person }, name) =>
    `${name(person)} er ikke i kredsen lige nu. Vent, eller vælg en anden.`,
  "centre-absent": () => "Den unge er her ikke lige nu. Vi venter, til I er samlet.",
  "young-person-decides": () => "Den unge bestemmer, hvem der skal med. Spørg først, og prøv så igen.",
  "wrong-party": () => "Et møde har præcis en ung og mindst en mødeleder. Ret listen, og prøv igen.",
  "seat-taken": ({ by }, name) => `${name(by)} sidder der allerede. Vælg en anden plads.`,
  "framing-incomplete": ({ missing }) =>
    `I mangler at tale om ${text.value.list(missing.map((m) => text.value.framing[m]))}. Gør det først, så kan runden begynde.`,
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
    `Runden er ikke færdig. ${text.value.list(remaining.map(name)) || "Nogen"} mangler. Vent, til alle har haft ordet.`,
  "voices-missing": ({ people }, name) =>
    `${text.value.list(people.map(name))} er ikke blevet spurgt endnu. Giv ordet, før I lukker. Man må sige pas.`,
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
    `Aftalen er for ${text.value.list(who.map(name))}. Kun de kan sige ja til den.`,
  "note-not-read": () => "Notatet er ikke læst op endnu. Det forlader først rummet, når alle har hørt det.",
  "no-note": () => "Der er ikke skrevet noget notat endnu.",
  "circle-is-smaller": ({ without }, name) =>
    `${text.value.list(without.map(name))} er ikke med lige nu. Saml alle igen først.`,
  "weighing-missing": () =>
    "Beslutningen er en anden, end den unge ønsker. Skriv først, hvorfor, og hvordan I har vejet den unges syn.",
  "form-is-closed": () => "Der er gået mere end to uger, så svarene kan ikke ændres mere.",
  "consent-missing": () => "Der er ikke skrevet noget samtykke ind. Et forløb begynder med et ja.",
  "consent-incomplete": ({ consenters: lacking }) =>
    `Der mangler et ja fra ${text.value.list(lacking.map((c) => consenters[c]))}. Skriv det ind først.`,
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
