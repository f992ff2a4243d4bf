import type { Spoken } from "../contract.gen";
import { useHere } from "../live/here";
import { find } from "../meeting/people";
import { Face } from "../people/Face";
import { text } from "../text/language";

interface Props {
  readonly title: string;
  readonly lines: readonly Spoken[];
  readonly empty?: string;
}

/** Lines as they were said, each with who said it. */
export function Said({ title, lines, empty }: Props) {
  const { meeting, name } = useHere();
  if (lines.length === 0 && empty === undefined) return null;
  return (
    <section class="card">
      <h3>{title}</h3>
      {lines.length === 0 && <p class="hint">{empty}</p>}
      <ol class="said">
        {lines.map((line) => {
          const speaker = find(meeting, line.speaker);
          return (
            <li key={line.id}>
              {speaker && <Face person={speaker} />}
              <div>
                <p class="who">
                  {name(line.speaker)}
                  {line.writtenBy !== line.speaker && (
                    <span class="hint"> ({text.value.table.writtenBy(name(line.writtenBy))})</span>
                  )}
                </p>
                <p class="verbatim">{line.text}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
