import { useEffect } from "preact/hooks";
import { useHere } from "../live/here";
import { Rights } from "./Rights";
import { rightsAreOpen } from "./rightsCard";
import { youngText } from "./text";
import "./young.css";

/**
 * The way to the rights card, in every state of a meeting: two taps, or one keystroke. It opens by itself when the young
 * person has come in, once. What is kept of that goes when somebody else signs in here.
 */
export function RightsDoor() {
  const { meeting, you } = useHere();
  const t = youngText().rights;
  const key = `od-rights ${you.person}`;
  useEffect(() => {
    rightsAreOpen.value = sessionStorage.getItem(key) === null;
    addEventListener("keydown", openByKey);
    return () => removeEventListener("keydown", openByKey);
  }, []);
  const close = () => {
    sessionStorage.setItem(key, "seen");
    rightsAreOpen.value = false;
  };
  return (
    <>
      {(meeting.phase === "planned" || meeting.phase === "closed") && (
        <p class="rights-door">
          <button
            type="button"
            class="quiet"
            aria-keyshortcuts="Alt+R"
            onClick={() => (rightsAreOpen.value = true)}
          >
            {t.title}
          </button>
        </p>
      )}
      {rightsAreOpen.value && <Rights onClose={close} />}
    </>
  );
}

/** By the key's place: with Alt it writes something else on some keyboards. */
function openByKey(event: KeyboardEvent) {
  if (event.code !== "KeyR" || !event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  rightsAreOpen.value = true;
}
