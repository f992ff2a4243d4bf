import type { TakingPart } from "../contract.gen";
import { instruments } from "../text/instruments";
import { prepareText } from "../prepare/text";
import { useAct } from "../ui/act";
import { Refused } from "../ui/Refused";
import { LicenceForm } from "./LicenceForm";
import { Registered, RegisterForm } from "./Registered";
import { howText } from "./text";
import { useCourse } from "./useCourse";

/** What the coordinator sees: that the young person wants to talk, and the scores that they share. */
export function SharedWithMe() {
  const { course, room, name } = useCourse();
  const h = howText();
  const act = useAct(name);
  const young = course.youngPerson?.name ?? "…";
  return (
    <>
      <h1>{h.theirs.title(young)}</h1>
      <p class="lead">{h.theirs.lead(young)}</p>
      {course.takingPart.length > 0 && <p>{takesPart(young, course.takingPart)}</p>}
      {course.talkAskedAt && (
        <section class="card" aria-labelledby="talk">
          <h2 id="talk">{h.theirs.talk(young, h.day(course.talkAskedAt.slice(0, 10)))}</h2>
          <button type="button" class="firm" onClick={() => void act.run(room.send({ type: "mark-talked" }))}>
            {h.theirs.talked}
          </button>
          <Refused act={act} name={name} />
        </section>
      )}
      {course.sharedScores.length === 0 && <p>{h.theirs.none(young)}</p>}
      {course.sharedScores.length > 0 && (
        <table class="scores">
          <thead>
            <tr>
              <th scope="col">{h.table.day}</th>
              <th scope="col">{h.table.measure}</th>
              <th scope="col">{h.table.score}</th>
            </tr>
          </thead>
          <tbody>
            {course.sharedScores.map((s) => (
              <tr key={s.measure}>
                <th scope="row">{h.day(s.on)}</th>
                <td>{instruments[s.instrument]}</td>
                <td>{s.score}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Registered />
      <RegisterForm />
      <LicenceForm />
    </>
  );
}

function takesPart(young: string, chosen: readonly TakingPart[]): string {
  const { theirs, ways } = prepareText();
  return theirs(young, chosen.map((way) => `»${ways[way]}«`).join(", "));
}
