import type { IssuedCode } from "../session";
import { text } from "../text/language";
import { leadText } from "./text";

interface Props {
  readonly label: string;
  readonly code: IssuedCode;
  readonly when: string;
}

/** As a picture, the SVG of the server is only ever drawn, never part of the page. */
const asPicture = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

export function CodeCard({ label, code, when }: Props) {
  const t = leadText().codes;
  const address = new URL("/kode", code.link);
  return (
    <div class="code">
      <img src={asPicture(code.qr)} alt={t.qr(label)} width="132" height="132" />
      <div>
        <p class="code-text">{code.code}</p>
        <p class="hint">{t.howTo(`${address.host}${address.pathname}`)}</p>
        <p class="hint only-print">{when}</p>
        <p class="hint">{t.until(text.value.dates.when(code.expiresAt))}</p>
      </div>
    </div>
  );
}
