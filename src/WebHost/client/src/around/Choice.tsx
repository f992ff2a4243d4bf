interface Props<T extends string> {
  readonly id: string;
  readonly question: string;
  readonly options: readonly T[];
  readonly label: (option: T) => string;
  readonly chosen: T | null;
  readonly onChoose: (option: T | null) => void;
}

/** One tap chooses, and a tap on what is chosen takes it back. */
export const Choice = <T extends string>({ id, question, options, label, chosen, onChoose }: Props<T>) => (
  <div class="statement" role="group" aria-labelledby={id}>
    <p id={id}>{question}</p>
    <div class={`degrees of-${options.length}`}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          class={option === chosen ? "firm" : "quiet"}
          aria-pressed={option === chosen}
          onClick={() => onChoose(option === chosen ? null : option)}
        >
          {label(option)}
        </button>
      ))}
    </div>
  </div>
);
