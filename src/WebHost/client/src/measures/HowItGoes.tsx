// "Sådan går det": the young person's own page. They see it first and alone; what they share, they share one by one.

import { Trend } from "../fidelity/Trend";
import { say } from "../ui/act";
import { FollowCourse } from "./FollowCourse";
import { GoalsProgress } from "./GoalsProgress";
import { Registered } from "./Registered";
import { Scores } from "./Scores";
import { SharedWithMe } from "./SharedWithMe";
import { Swemwbs } from "./Swemwbs";
import { Talk } from "./Talk";
import { howText } from "./text";
import { Who5 } from "./Who5";
import "./measures.css";

export const HowItGoes = ({ courseKey }: { courseKey: string }) => (
  <FollowCourse courseKey={courseKey}>
    {(standing) =>
      standing === "participant" ? (
        <h1>{say({ code: "not-found" }, () => "…")}</h1>
      ) : (
        <>
          {standing === "young-person" ? <Mine courseKey={courseKey} /> : <SharedWithMe />}
          <Trend course={`course/${courseKey}`} />
        </>
      )
    }
  </FollowCourse>
);

function Mine({ courseKey }: { courseKey: string }) {
  const h = howText();
  return (
    <>
      <h1>{h.title}</h1>
      <p class="lead">{h.lead}</p>
      <GoalsProgress courseKey={courseKey} />
      <Who5 />
      <Scores instrument="who5" />
      <Swemwbs />
      <Scores instrument="swemwbs" />
      <Registered />
      <Talk />
    </>
  );
}
