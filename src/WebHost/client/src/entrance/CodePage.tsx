import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { pathOf } from "../route";
import { enterByCode, enterByLink, signOut, type CameIn, type Result } from "../session";
import { said } from "../ui/act";
import { announce } from "../ui/announce";
import { entranceText } from "./text";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import { StaffLink } from "./StaffLink";
import "./entrance.css";

/** Hyphens and spaces are ours to leave out; the rest is the server's to judge. */
const bare = (typed: string): string => typed.replace(/[\s-]/g, "");

/** Six characters, typed; or the secret of a link, which is taken out of the address at once. */
export function CodePage() {
  const t = entranceText().code;
  const typed = useSignal("");
  const problem = useSignal<string | null>(null);
  const isOpening = useSignal(false);
  /** What was refused because somebody else is signed in on this phone. */
  const another = useSignal<Come | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const tell = (words: string) => {
    problem.value = words;
    announce(words);
    field.current?.focus();
  };

  const enter = async (come: Come) => {
    isOpening.value = true;
    problem.value = another.value = null;
    const result = await come();
    if ("ok" in result) {
      location.replace(whereTo(result.ok));
      return;
    }
    const words = result.refusal ? await said(result.refusal, () => "…") : t.unreachable;
    isOpening.value = false;
    if (result.refusal?.code === "code-for-another") another.value = come;
    tell(words);
  };

  useEffect(() => {
    const secret = location.hash.slice(1);
    if (secret === "") return;
    history.replaceState(null, "", location.pathname);
    void enter(() => enterByLink(secret));
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    const code = bare(typed.value);
    if (code.length === 6) void enter(() => enterByCode(code));
    else tell(t.incomplete);
  };

  const instead = async (come: Come) => {
    isOpening.value = true;
    const out = await signOut();
    isOpening.value = false;
    if ("ok" in out) await enter(come);
    else tell(t.unreachable);
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
          {another.value && (
            <button
              type="button"
              class="firm"
              disabled={isOpening.value}
              onClick={() => another.value && void instead(another.value)}
            >
              {t.instead}
            </button>
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
        <StaffLink />
      </footer>
    </div>
  );
}

type Come = () => Promise<Result<CameIn>>;

const whereTo = ({ room, kind }: CameIn): string => (room === null ? "/" : pathOf(room, kind === "screen"));
