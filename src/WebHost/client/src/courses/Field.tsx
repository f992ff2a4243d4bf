import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { limits } from "../contract.gen";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: Signal<string>;
  readonly type?: "text" | "date" | "datetime-local";
  readonly required?: boolean;
}

/** One line to write, with its label above it. */
export function Field({ id, label, hint, value, type = "text", required = true }: Props) {
  const described = hint === undefined ? {} : { "aria-describedby": `${id}-hint` };
  const line = {
    id,
    required,
    autocomplete: "off",
    value: value.value,
    onInput: (e: { readonly currentTarget: HTMLInputElement }) => (value.value = e.currentTarget.value),
    ...described,
  };
  return (
    <>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {type === "text" ? (
        <input type="text" maxLength={limits.name} {...line} />
      ) : (
        <input type={type} {...line} />
      )}
    </>
  );
}

interface OneOf<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Signal<T>;
  readonly of: Readonly<Record<T, string>>;
}

export const Choice = <T extends string>({ id, label, value, of }: OneOf<T>) => (
  <>
    <label for={id}>{label}</label>
    <select id={id} value={value.value} onChange={(e) => (value.value = e.currentTarget.value as T)}>
      {Object.entries<string>(of).map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  </>
);

export const Tick = ({ value, children }: { value: Signal<boolean>; children: ComponentChildren }) => (
  <label class="tick">
    <input type="checkbox" checked={value.value} onChange={(e) => (value.value = e.currentTarget.checked)} />
    <span>{children}</span>
  </label>
);
