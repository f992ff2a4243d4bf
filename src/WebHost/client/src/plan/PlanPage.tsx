// "Næste møde": the young person and their coordinator plan it. What the coordinator writes waits for the young person.

import { FollowCourse } from "../measures/FollowCourse";
import { useCourse } from "../measures/useCourse";
import { DraftSection } from "./DraftSection";
import { People } from "./People";
import { Send } from "./Send";
import { planText } from "./text";
import "../courses/courses.css";
import "./plan.css";

export const PlanPage = ({ courseKey }: { courseKey: string }) => (
  <FollowCourse courseKey={courseKey}>
    {(standing) => (standing === "participant" ? <h1>{planText().notYours}</h1> : <Plan />)}
  </FollowCourse>
);

function Plan() {
  const { course, you } = useCourse();
  const t = planText();
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">
        {you.standing === "young-person" ? t.lead : t.leadForCoordinator(course.youngPerson?.name ?? "")}
      </p>
      <DraftSection />
      <People />
      <Send />
    </>
  );
}
