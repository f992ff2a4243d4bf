// Two silos keep the rooms, and two web hosts hold the pages: a silo is killed, or both are stopped on purpose, and the
// pages keep their connections. KILLS=20 kills so many times and holds the times against what is promised.

import { expect } from "vitest";
import { journeyOver, type Hosts } from "../kit/hosts";
import type { Person } from "../kit/person";
import { playH1 } from "./h1";
import {
  allSaid,
  goesOnAsItWas,
  kills,
  patience,
  prepare,
  promised,
  said,
  sendToAll,
  sum,
  talks,
} from "./talk";

const journey = journeyOver("silos");

journey(
  "H1 over two silos, with people on both web hosts",
  async ({ hosts }) => {
    const first = hosts.stage.server;
    hosts.front.only = first.port;
    await hosts.addAnother();
    const other = hosts.other(first);
    let came = 0;
    await playH1(hosts.stage, async (person) => {
      if (came++ % 2 === 1) await hosts.bring(person, other);
    });
    const where = await Promise.all(hosts.stage.people.map((person) => hosts.of(person)));
    expect(where.filter((host) => host === other)).toHaveLength(4);
  },
  240_000,
);

journey(
  "Pages whose silo is killed keep their connections, and what was being sent",
  patience,
  async ({ hosts }) => {
    const { cast, everyone, notice } = await talksOnBoth(hosts);
    const took: number[] = [];
    for (let i = 1; i <= kills; i++) {
      // It keeps every room: the other has just come.
      const silo = hosts.silos[(i - 1) % 2]!;
      await Promise.all(everyone.map((p) => prepare(p, i)));
      const [, ...waits] = await Promise.all([
        silo.kill(),
        ...everyone.map((p) => sendToAll(p, everyone, i)),
      ]);
      took.push(Math.max(...waits));
      await goesOnAsItWas(cast, allSaid(cast, i));
      expect(await notice()).toEqual([]);
      if (i < kills) await silo.start();
    }
    const { median, worst } = sum(took);
    console.log(`silo killed: on every table after median ${median} ms, worst ${worst} ms (${kills} kills)`);
    if (!promised) return;
    expect(median).toBeLessThanOrEqual(1000);
    expect(worst).toBeLessThanOrEqual(2000);
  },
);

journey("Silos that are stopped one after the other are missed by no page", async ({ hosts }) => {
  const { cast, everyone, notice } = await talksOnBoth(hosts);
  let isOver = false;
  const writes = async (person: Person) => {
    const waits: number[] = [];
    while (!isOver) {
      await prepare(person, waits.length + 1);
      waits.push(await sendToAll(person, everyone, waits.length + 1));
    }
    return waits;
  };
  const [waits] = await Promise.all([
    Promise.all(everyone.map(writes)),
    restart(hosts).finally(() => (isOver = true)),
  ]);
  await goesOnAsItWas(
    cast,
    everyone.flatMap((person, n) => said(person, waits[n]!.length)),
  );
  expect(await notice()).toEqual([]);
  const { median, worst } = sum(waits.flat());
  console.log(`silos stopped: on every table after median ${median} ms, at the longest ${worst} ms`);
});

async function restart({ silos }: Hosts) {
  for (const silo of silos) {
    expect((await silo.leave()).code).toBe(0);
    await silo.start();
    await expect.poll(async () => (await fetch(`${silo.origin}/health/ready`)).ok).toBe(true);
  }
}

/** `notice` gives those who from here on have lost their connection, or whose page said so. */
async function talksOnBoth(hosts: Hosts) {
  const cast = await talks(hosts);
  const everyone = Object.values(cast);
  const host = await hosts.of(cast.freja);
  await hosts.move(cast.tine, hosts.other(host));
  await hosts.move(cast.karin, host);
  await hosts.areSteady(everyone);
  const begun = await Promise.all(everyone.map((p) => hosts.since(p)));
  await Promise.all(everyone.map(noteLoss));
  const notice = async () => {
    const hasLost = await Promise.all(
      everyone.map(async (p, n) => (await hosts.since(p)) !== begun[n] || (await wasLost(p))),
    );
    return everyone.filter((_, n) => hasLost[n]).map(({ name }) => name);
  };
  return { cast, everyone, notice };
}

const noteLoss = ({ page }: Person) =>
  page.evaluate(() => {
    const look = () => {
      if (document.querySelector(".link-lost")) Object.assign(globalThis, { wasLost: true });
    };
    look();
    new MutationObserver(look).observe(document, { subtree: true, childList: true });
  });

const wasLost = ({ page }: Person): Promise<boolean> => page.evaluate(() => "wasLost" in globalThis);
