import { signal } from "@preact/signals";
import type { Pending } from "../connection/outbox";
import type { Answer } from "../connection/socket";
import { text } from "../text/language";
import { said } from "../ui/act";
import { announce } from "../ui/announce";

const late = signal<{ readonly why: string; readonly words: string } | null>(null);

/** Words sent before a reload and refused after it have no field to go back to, so they are shown here. */
export async function noteLateAnswer({ command }: Pending, { refusal }: Answer) {
  if (!refusal) return;
  const why = await said(refusal, () => "…");
  late.value = { why, words: "text" in command && typeof command.text === "string" ? command.text : "" };
  announce(why);
}

export const LateRefusals = () =>
  late.value && (
    <div class="late refused">
      <p>{late.value.why}</p>
      {late.value.words && <p class="verbatim">{late.value.words}</p>}
      <button type="button" class="quiet" onClick={() => (late.value = null)}>
        {text.value.close}
      </button>
    </div>
  );
