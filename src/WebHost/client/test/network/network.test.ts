import { expect, test } from "vitest";
import { applyToNetwork, emptyNetwork } from "../../src/network/network";
import { entry, morning, networkAfter } from "../cast";

const wish = "jeg vil ku' sove og være sammen med Asta uden at skulle forklare mig 😴";

test("A goal stands as its owner wrote it", () => {
  const network = networkAfter("freja", { type: "goal-stated", goal: "g1", text: wish });
  expect(network.goals).toEqual([
    { id: "g1", owner: "freja", wording: 1, text: wish, dropped: false, reason: null },
  ]);
});

test("A goal that is reworded while it is on the big screen changes there too", () => {
  const network = networkAfter(
    "freja",
    { type: "goal-stated", goal: "g1", text: "sove" },
    { type: "goal-stated", goal: "g2", text: "ro" },
    { type: "goal-put-on-screen", goal: "g1", text: "sove" },
    { type: "goal-put-on-screen", goal: "g2", text: "ro" },
    { type: "goal-reworded", goal: "g1", wording: 2, text: "sove om natten" },
    { type: "goal-put-on-screen", goal: "g1", text: "sove om natten" },
  );
  expect(network.goals[0]).toMatchObject({ wording: 2, text: "sove om natten" });
  expect(network.onScreen).toEqual([
    { goal: "g2", text: "ro" },
    { goal: "g1", text: "sove om natten" },
  ]);
});

test("A professional's goal is never among the young person's", () => {
  const network = applyToNetwork(
    networkAfter("freja", { type: "goal-stated", goal: "g1", text: wish }),
    entry(2, "mette", {
      type: "professional-goal-added" as const,
      goal: "p1",
      name: "Mette",
      profession: "vejleder",
      authority: "KUI",
      text: "Start på HF 11. august",
    }),
  );
  expect(network.goals).toHaveLength(1);
  expect(network.professionalGoals).toEqual([
    {
      id: "p1",
      owner: "mette",
      name: "Mette",
      profession: "vejleder",
      authority: "KUI",
      wording: 1,
      text: "Start på HF 11. august",
      withdrawn: false,
    },
  ]);
});

test("A proposal is a card of its own and can be put away", () => {
  const with1 = applyToNetwork(
    networkAfter("freja", { type: "goal-stated", goal: "g1", text: wish }),
    entry(2, "mette", {
      type: "change-proposed" as const,
      proposal: "p1",
      goal: "g1",
      text: "bedre døgnrytme",
    }),
  );
  expect(with1.goals[0]?.text).toBe(wish);
  expect(with1.proposals).toEqual([{ id: "p1", goal: "g1", by: "mette", text: "bedre døgnrytme" }]);
  const without = applyToNetwork(
    with1,
    entry(3, "freja", { type: "proposal-put-away" as const, proposal: "p1" }),
  );
  expect(without.proposals).toEqual([]);
});

test("Somebody who belongs in another way than before keeps their place", () => {
  const mette = {
    type: "person-added",
    person: "mette",
    name: "Mette",
    relation: null,
    profession: null,
    authority: null,
  } as const;
  const network = networkAfter(
    "karin",
    {
      type: "network-opened",
      municipality: "Eksempelkommune",
      youngPerson: "freja",
      name: "Freja",
      onConsent: true,
    },
    { ...mette, tie: "private" },
    { ...mette, person: "tine", name: "Tine", tie: "private" },
    { ...mette, tie: "professional", profession: "vejleder", authority: "KUI" },
    { type: "person-taken-out", person: "tine" },
  );
  expect(network.people.map((p) => [p.id, p.tie])).toEqual([
    ["freja", "young-person"],
    ["mette", "professional"],
  ]);
  expect(Object.keys(network)).toEqual(Object.keys(emptyNetwork("network/x")));
});

test("A conflict knows when it was linked, and each time it was marked", () => {
  const linked = networkAfter("omar", { type: "conflict-linked", conflict: "k1", one: "p1", other: "p2" });
  const marked = [true, false].reduce(
    (n, addressed) =>
      applyToNetwork(n, entry(2, "freja", { type: "conflict-marked", conflict: "k1", addressed })),
    linked,
  );
  expect(marked.conflicts).toEqual([
    {
      ...{ id: "k1", one: "p1", other: "p2", linkedBy: "omar", addressed: false, linkedAt: morning },
      marks: [
        { at: morning, addressed: true },
        { at: morning, addressed: false },
      ],
    },
  ]);
});
