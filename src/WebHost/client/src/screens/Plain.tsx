import type { ComponentChildren } from "preact";
import { text } from "../text/language";
import { Link } from "../ui/Link";
import { LanguageSwitch } from "../ui/LanguageSwitch";

interface Props {
  readonly title: string;
  /** Whether to lead to the code entry. */
  readonly code?: boolean;
  readonly isQuiet?: boolean;
  readonly children?: ComponentChildren;
}

/** A page with one thing to say. */
export const Plain = ({ title, code = false, isQuiet = false, children }: Props) => (
  <div class="plain">
    <main id="content">
      <h1 class={isQuiet ? "is-quiet" : undefined}>{title}</h1>
      {children}
      {code && (
        <Link class="button firm" to="/kode">
          {text.value.enterCode}
        </Link>
      )}
    </main>
    <footer class="small-print">
      <LanguageSwitch />
    </footer>
  </div>
);
