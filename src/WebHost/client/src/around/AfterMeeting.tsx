import { TeamForm, TeamSaid } from "../fidelity/TeamForm";
import { useHere } from "../live/here";
import { OwnGoals } from "../goals/OwnGoals";
import { ProfessionalGoals } from "../goals/ProfessionalGoals";
import { planText } from "../plan/text";
import { Plain } from "../screens/Plain";
import { Said } from "../table/Said";
import { text } from "../text/language";
import { OnTable } from "../words/OnTable";
import { Outcome } from "../outcome/Outcome";
import { Form } from "./Form";
import { OwnPages } from "./OwnPages";
import { LinkState } from "../screens/LinkState";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import "./around.css";

/** What was put on the table stays readable for everyone who was in the circle. */
export function AfterMeeting() {
  const { meeting, network } = useHere();
  const t = text.value;
  if (meeting.calledOff) return <CalledOff />;
  return (
    <div class="plain">
      <main id="content">
        <h1>{meeting.stopped ? t.after.stopped : t.after.title}</h1>
        <LinkState />
        <OwnPages />
        <p class="lead">{t.after.lead(t.dates.when(meeting.startsAt))}</p>
        <Form />
        <TeamForm />
        <h2 class="unseen">{t.table.title}</h2>
        <Said title={t.table.closing} lines={meeting.closingWords} />
        <Outcome />
        <TeamSaid />
        {network && <OwnGoals />}
        <OnTable />
        <Said title={t.table.agenda} lines={meeting.agenda} empty={t.after.nothing} />
        {network && <ProfessionalGoals />}
      </main>
      <footer class="small-print">
        <LanguageSwitch />
      </footer>
    </div>
  );
}

/** It was not held: there is nothing to read, and nobody is asked how it was. */
function CalledOff() {
  const t = planText().before;
  return (
    <Plain title={t.calledOff}>
      <p class="lead">{t.calledOffLead}</p>
      <OwnPages />
    </Plain>
  );
}
