import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { pathOf } from "../route";
import { enterByCode, enterByLink, type CameIn, type Result } from "../session";
import { say } from "../ui/act";
import { announce } from "../ui/announce";
import { entranceText } from "./text";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import "./entrance.css";

/** Hyphens and spaces are ours to leave out; the rest is the server's to judge. */
const bare = (typed: string): string => typed.replace(/[\s-]/g, "");

/** Six characters, typed; or the secret of a link, which is taken out of the address at once. */
export function CodePage() {
  const t = entranceText().code;
  const typed = useSignal("");
  const problem = useSignal<string | null>(null);
  const isOpening = useSignal(false);
  const field = useRef<HTMLInputElement>(null);

  const enter = async (work: Promise<Result<CameIn>>) => {
    isOpening.value = true;
    problem.value = null;
    const result = await work;
    if ("ok" in result) {
      location.replace(whereTo(result.ok));
      return;
    }
    isOpening.value = false;
    problem.value = result.refusal ? say(result.refusal, () => "…") : t.unreachable;
    announce(problem.value);
    field.current?.focus();
  };

  useEffect(() => {
    const secret = location.hash.slice(1);
    if (secret === "") return;
    history.replaceState(null, "", location.pathname);
    void enter(enterByLink(secret));
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    const code = bare(typed.value);
    if (code.length === 6) void enter(enterByCode(code));
    else problem.value = t.incomplete;
  };

  return (
    <div class="plain">
      <main id="content">
        <h1>{t.title}</h1>
        <p class="lead">{isOpening.value ? t.opening : t.lead}</p>
        <form class="card" onSubmit={submit} noValidate>
          <label for="code">{t.label}</label>
          <p class="hint" id="code-hint">
            {t.hint}
          </p>
          <input
            id="code"
            ref={field}
            class="code-field"
            type="text"
            autocomplete="one-time-code"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={12}
            aria-describedby={problem.value ? "code-hint code-problem" : "code-hint"}
            aria-invalid={problem.value !== null}
            value={typed.value}
            onInput={(e) => (typed.value = e.currentTarget.value)}
          />
          {problem.value && (
            <p class="refused" id="code-problem">
              {problem.value}
            </p>
          )}
          <button type="submit" class="main" aria-busy={isOpening.value} disabled={isOpening.value}>
            {t.go}
          </button>
        </form>
        <p class="hint">{t.help}</p>
        <p class="hint">{t.privacy}</p>
      </main>
      <footer class="small-print">
        <LanguageSwitch />
      </footer>
    </div>
  );
}

const whereTo = ({ room, kind }: CameIn): string => (room === null ? "/" : pathOf(room, kind === "screen"));
