import { useSignal, type Signal } from "@preact/signals";
import { limits, type MapNode, type MapSector } from "../contract.gen";
import { Choice, Field } from "../courses/Field";
import { mapText } from "./text";

export interface Drawing {
  readonly name: Signal<string>;
  readonly ring: Signal<string>;
  readonly sector: Signal<MapSector>;
  readonly words: Signal<string>;
}

export const useDrawing = (node?: MapNode): Drawing => ({
  name: useSignal(node?.name ?? ""),
  ring: useSignal(`${node?.ring ?? 2}`),
  sector: useSignal<MapSector>(node?.sector ?? "family"),
  words: useSignal(node?.words ?? ""),
});

export const drawn = ({ name, ring, sector, words }: Drawing) => ({
  name: name.value,
  ring: Number(ring.value),
  sector: sector.value,
  words: words.value.trim() === "" ? null : words.value,
});

/** What is to say of somebody on the map. */
export function NodeFields({ id, drawing }: { id: string; drawing: Drawing }) {
  const m = mapText();
  return (
    <>
      <Field id={`${id}-name`} label={m.draw.name} hint={m.draw.nameHint} value={drawing.name} />
      <div class="map-place">
        <div>
          <Choice id={`${id}-sector`} label={m.draw.sector} value={drawing.sector} of={m.sectors} />
        </div>
        <div>
          <Choice id={`${id}-ring`} label={m.draw.ring} value={drawing.ring} of={m.rings} />
        </div>
      </div>
      <label for={`${id}-words`}>{m.draw.words}</label>
      <p class="hint" id={`${id}-words-hint`}>
        {m.draw.wordsHint}
      </p>
      <textarea
        id={`${id}-words`}
        rows={2}
        maxLength={limits.text}
        aria-describedby={`${id}-words-hint`}
        value={drawing.words.value}
        onInput={(e) => (drawing.words.value = e.currentTarget.value)}
      />
    </>
  );
}
