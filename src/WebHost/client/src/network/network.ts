// The view of a network after an entry: what the server's Network.Evolve says, case for case, to the same bytes.
// What a viewer may not see is left out of the entries by the server, so that one function serves all.

import type { Network, NetworkEvent, NetworkPerson, PersonAdded, RoomId } from "../contract.gen";
import type { NetworkEntry, Stamp } from "../entry";
import { linkConflict, markConflict } from "./conflicts";
import { dropGoal, putOnScreen, rewordGoal, shareGoal, stateGoal, takeOffScreen } from "./goals";
import { addProfessionalGoal, rewordProfessionalGoal, withdrawProfessionalGoal } from "./professionalGoals";
import { rateGoal, shareProgress, takeBackProgress } from "./progress";
import { hideScore, showScore } from "./scores";

export const emptyNetwork = (id: RoomId): Network => ({
  id,
  municipality: "",
  onConsent: false,
  sealed: false,
  people: [],
  meetings: [],
  goals: [],
  professionalGoals: [],
  proposals: [],
  conflicts: [],
  onScreen: [],
  ratings: [],
  sharedProgress: [],
  scores: [],
  hiding: null,
  outsiders: [],
});

export const applyToNetwork = (network: Network, entry: NetworkEntry): Network =>
  entry.events.reduce((view, happened) => evolve(view, happened, entry), network);

function evolve(n: Network, e: NetworkEvent, stamp: Stamp): Network {
  switch (e.type) {
    case "network-opened":
      return {
        ...n,
        municipality: e.municipality,
        onConsent: e.onConsent,
        people: [opener(e.youngPerson, e.name)],
      };
    case "network-sealed":
      return { ...n, sealed: true };
    case "person-added":
      return add(n, e);
    case "person-taken-out":
      return { ...n, people: n.people.filter((p) => p.id !== e.person) };
    case "meeting-listed":
      return { ...n, meetings: [...n.meetings, e.meeting] };
    case "goal-stated":
      return stateGoal(n, e, stamp);
    case "goal-reworded":
      return rewordGoal(n, e);
    case "goal-dropped":
      return dropGoal(n, e);
    case "goal-put-on-screen":
      return putOnScreen(n, e);
    case "goal-taken-off-screen":
      return takeOffScreen(n, e);
    case "change-proposed":
      return {
        ...n,
        proposals: [...n.proposals, { id: e.proposal, goal: e.goal, by: stamp.by, text: e.text }],
      };
    case "proposal-put-away":
      return { ...n, proposals: n.proposals.filter((p) => p.id !== e.proposal) };
    case "professional-goal-added":
      return addProfessionalGoal(n, e, stamp);
    case "professional-goal-reworded":
      return rewordProfessionalGoal(n, e);
    case "professional-goal-withdrawn":
      return withdrawProfessionalGoal(n, e);
    case "hiding-began":
      return { ...n, hiding: { meeting: e.meeting, from: e.from } };
    case "hiding-ended":
      return { ...n, hiding: null };
    case "hidden":
      return evolve(n, e.event, stamp);
    case "goal-shared":
      return shareGoal(n, e);
    case "goal-rated":
      return rateGoal(n, e);
    case "progress-shared":
      return shareProgress(n, e);
    case "progress-taken-back":
      return takeBackProgress(n, e);
    case "score-shown":
      return showScore(n, e);
    case "score-hidden":
      return hideScore(n, e);
    case "conflict-linked":
      return linkConflict(n, e, stamp);
    case "conflict-marked":
      return markConflict(n, e, stamp);
    default:
      return n; // A newer server may tell of things that this page does not know yet.
  }
}

const opener = (id: string, name: string): NetworkPerson => ({
  id,
  name,
  tie: "young-person",
  relation: null,
  profession: null,
  authority: null,
});

function add(network: Network, e: PersonAdded): Network {
  const person: NetworkPerson = {
    id: e.person,
    name: e.name,
    tie: e.tie,
    relation: e.relation,
    profession: e.profession,
    authority: e.authority,
  };
  const known = network.people.some((p) => p.id === e.person);
  return {
    ...network,
    people: known ? network.people.map((p) => (p.id === e.person ? person : p)) : [...network.people, person],
  };
}
