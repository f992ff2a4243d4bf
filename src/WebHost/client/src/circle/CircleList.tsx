import { useHere } from "../live/here";
import { inTheMiddle } from "../meeting/form";
import { seated } from "../meeting/people";
import { isLeftOut, isOutside, placeOf, waiting } from "../meeting/waiting";
import { text } from "../text/language";

/** The circle in words, for those who do not see the picture. */
export function CircleList() {
  const { meeting, you, name, isAway } = useHere();
  const t = text.value;
  const queue = waiting(meeting);
  const middle = inTheMiddle(meeting);
  return (
    <ol class="unseen">
      {seated(meeting).map((p) => {
        const place = placeOf(queue, p.id);
        const facts = [
          p.id === you.person && t.circle.you,
          p.part === "young-person" && t.circle.youngPerson,
          !isOutside(meeting) && p.id === meeting.floor.holder && t.circle.hasFloor,
          middle.length > 0 && (middle.includes(p) ? t.circle.talks : t.circle.listens),
          p.onPhone && t.onPhone,
          place > 0 && t.circle.place(place),
          (isAway(p.id) || isLeftOut(meeting, p.id)) && t.circle.away,
        ].filter((fact) => fact !== false);
        return <li key={p.id}>{t.circle.person(name(p.id), facts.join(", "))}</li>;
      })}
    </ol>
  );
}
