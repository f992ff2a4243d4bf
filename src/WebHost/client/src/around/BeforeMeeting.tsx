import { useHere } from "../live/here";
import { CannotCome } from "../plan/CannotCome";
import { ChangeMeeting } from "../plan/ChangeMeeting";
import { HoldAnyway } from "../plan/HoldAnyway";
import { planText } from "../plan/text";
import { Face } from "../people/Face";
import { text } from "../text/language";
import { later } from "../ui/later";
import { HowItWorks } from "../screens/HowItWorks";
import { OwnPages } from "./OwnPages";
import { LinkState } from "../screens/LinkState";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import "../people/panels.css";
import "./around.css";

const Prepare = later(() => import("../facilitator/Prepare").then((m) => m.Prepare));

/** Predictable: who, when, where, and what will happen. */
export function BeforeMeeting() {
  const { meeting, you } = useHere();
  const t = text.value;
  return (
    <div class="plain">
      <main id="content">
        <h1>{t.headline.planned}</h1>
        <LinkState />
        <OwnPages />
        <HoldAnyway />
        {you.standing === "facilitator" ? <Prepare /> : <p class="lead">{t.before.wait}</p>}
        <section class="card">
          <dl class="facts">
            <dt>{t.before.when}</dt>
            <dd>
              {t.dates.when(meeting.startsAt)}
              <p class="hint">{t.before.minutes(meeting.minutes)}</p>
            </dd>
            <dt>{t.before.where}</dt>
            <dd>
              {meeting.place}
              <p class="hint">{planText().modes[meeting.mode]}</p>
            </dd>
          </dl>
        </section>
        <ChangeMeeting />
        <section class="card">
          <h2>{t.before.who}</h2>
          <ul class="people">
            {meeting.people
              .filter((p) => p.attendance !== "removed")
              .map((p) => (
                <li key={p.id}>
                  <Face person={p} />
                  <div>
                    <strong>{p.name}</strong>
                    {p.id === you.person && <span class="tag">{t.youTag}</span>}
                    <NotComing person={p.id} />
                  </div>
                </li>
              ))}
          </ul>
        </section>
        <CannotCome />
        <HowItWorks />
      </main>
      <footer class="small-print">
        <LanguageSwitch />
      </footer>
    </div>
  );
}

/** Why is there for those who may know it. */
function NotComing({ person }: { person: string }) {
  const { meeting } = useHere();
  const t = planText().before;
  const decline = meeting.declines.find((d) => d.person === person);
  if (!decline) return null;
  const why = [decline.reason && t.reasons[decline.reason], decline.words].filter((w) => w !== null);
  return (
    <>
      <span class="tag">{t.notComing}</span>
      {why.length > 0 && <p class="hint">{why.join(": ")}</p>}
    </>
  );
}
