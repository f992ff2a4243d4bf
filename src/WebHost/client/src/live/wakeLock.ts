import { useEffect } from "preact/hooks";

/**
 * Keeps the screen on during a live meeting. A phone that goes to sleep drops its connection, and when it is the young
 * person's the whole meeting would pause.
 */
export function useWakeLock(isOn: boolean) {
  useEffect(() => {
    if (!isOn || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    const take = () => {
      if (document.visibilityState !== "visible") return;
      navigator.wakeLock.request("screen").then(
        (taken) => (lock = taken),
        () => undefined, // Refused on low battery; the meeting goes on without.
      );
    };
    take();
    document.addEventListener("visibilitychange", take);
    return () => {
      document.removeEventListener("visibilitychange", take);
      void lock?.release();
    };
  }, [isOn]);
}
