import { useRef, useEffect } from "preact/hooks";
import { limits } from "../contract.gen";
import { text } from "../text/language";
import type { Draft } from "./draft";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly draft: Draft;
  readonly readOnly?: boolean;
  readonly rows?: number;
  readonly focus?: boolean;
}

/** Where one writes in one's own words: no correction, no suggestion, room for all of it. */
export function Words({ id, label, hint, draft, readOnly = false, rows = 3, focus = true }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const left = limits.text - draft.words.value.length;
  return (
    <div class="words">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        ref={field}
        rows={rows}
        maxLength={limits.text}
        readOnly={readOnly}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={draft.words.value}
        onInput={(e) => (draft.words.value = e.currentTarget.value)}
      />
      {left <= 200 && <p class="hint">{text.value.left(left)}</p>}
    </div>
  );
}
