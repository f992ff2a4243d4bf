import type { Answer, Command, Dial, JoinAnswer } from "../src/connection/socket";
import { morning } from "./cast";
import type { Fixture } from "./fixtures";

/** A server that shows one state of a meeting and stores nothing: for looking at screens. */
export const standIn =
  (shown: Fixture, answer: (command: Command) => Answer | Promise<Answer> = () => ({ version: 1 })): Dial =>
  (listener) => ({
    start: () => Promise.resolve(),
    stop: () => undefined,
    leave: () => Promise.resolve(),
    send: (_room, command) => Promise.resolve(answer(command)),
    join: (room): Promise<JoinAnswer> => {
      const { meeting, network, you, here } = shown;
      if (room === meeting.id)
        queueMicrotask(() =>
          listener.presence({ room, people: here.map((id) => ({ id, state: "here" as const })) }),
        );
      const as = you.standing === "participant" || room === meeting.id ? you : { ...you };
      return Promise.resolve({
        version: 1,
        now: morning,
        you: as,
        view: room === meeting.id ? meeting : network,
      });
    },
  });
