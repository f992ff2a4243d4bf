/** How long to wait before try number n (from 0). The last is for ever, with jitter so that a room full does not return at once. */
export const backOff = (attempt: number, random: () => number = Math.random): number =>
  [0, 300, 1000, 2000, 4000][attempt] ?? 5000 + random() * 1000;

/** A drop shorter than this shows nothing. */
export const quietFor = 2000;

/** A connection that answers nothing for this long after a wake-up is dead, whatever it says itself. */
export const answerWithin = 5000;

/** A connection that is not made after this long will not be made. */
export const startWithin = 15_000;

/** A connection that ended sooner than this counts as a failed try, so that a server in trouble is not stormed. */
export const steadyAfter = 3000;

/** A host that has asked us to move may refuse for so long, until it is back; the way there is none the worse. */
export const restartWithin = 30_000;

/**
 * A way that has been good is given up when it has been closed so many times in a row: once may be a host that was just
 * ending, while another already answers.
 */
export const closedAtLeast = 3;

/** A moment of one's own, so that those who move do not all arrive at once. */
export const momentWithin = (ms: number): number => Math.random() * ms;

export const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A wait that can be cut short. One at a time. */
export class Nap {
  #wake: (() => void) | null = null;

  take(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  end() {
    this.#wake?.();
    this.#wake = null;
  }
}

export const within = <T>(ms: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer")), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
