import { TeamForm, TeamSaid } from "../fidelity/TeamForm";
import { useHere } from "../live/here";
import { OwnGoals } from "../goals/OwnGoals";
import { ProfessionalGoals } from "../goals/ProfessionalGoals";
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
