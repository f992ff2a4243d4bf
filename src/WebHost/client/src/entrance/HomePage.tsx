import { useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { pathOf } from "../route";
import { me, myMeetings, signOut, type Me, type MeetingSummary } from "../session";
import { text } from "../text/language";
import { announce } from "../ui/announce";
import { Link } from "../ui/Link";
import { entranceText } from "./text";
import { MyMaps } from "../courses/MyMaps";
import { MyOwn } from "../courses/MyOwn";
import { MyCourses } from "../courses/MyCourses";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import { StaffLink } from "./StaffLink";
import "./entrance.css";

type Found = { readonly me: Me; readonly meetings: readonly MeetingSummary[] } | "stranger" | "unreachable";

async function find(): Promise<Found> {
  const [who, meetings] = await Promise.all([me(), myMeetings()]);
  if ("ok" in who && "ok" in meetings) return { me: who.ok, meetings: meetings.ok };
  return "refusal" in who && who.refusal?.code === "sign-in-needed" ? "stranger" : "unreachable";
}

export function HomePage() {
  const t = text.value;
  const h = entranceText().home;
  const found = useSignal<Found | null>(null);
  const look = () => void find().then((f) => (found.value = f));
  useEffect(look, []);
  return (
    <div class="plain">
      <main id="content">
        {found.value === null && <p class="hint">{t.loading}</p>}
        {found.value === "stranger" && <Invitation />}
        {found.value === "unreachable" && (
          <>
            <h1>{t.app}</h1>
            <p class="refused">{h.failed}</p>
            <button type="button" class="firm" onClick={look}>
              {h.retry}
            </button>
          </>
        )}
        {found.value !== null && typeof found.value === "object" && <Meetings {...found.value} />}
      </main>
      <footer class="small-print">
        <LanguageSwitch />
        {found.value === "stranger" && <StaffLink />}
        {found.value !== null && typeof found.value === "object" && (
          <button type="button" class="quiet" onClick={() => void signOut().then(() => location.assign("/"))}>
            {t.signOut}
          </button>
        )}
      </footer>
    </div>
  );
}

/** Where the municipality's sign-in sends those whom it did not let in. */
const failed = "?login=failed";

function Invitation() {
  const t = text.value;
  const h = entranceText().home;
  const [hasFailed] = useState(location.search === failed);
  useEffect(() => {
    if (!hasFailed) return;
    history.replaceState(null, "", location.pathname);
    announce(entranceText().staff.failed);
  }, []);
  return (
    <>
      <h1>{t.app}</h1>
      {hasFailed && <p class="refused">{entranceText().staff.failed}</p>}
      <p class="lead">
        {h.invitation} {h.invitationMore}
      </p>
      <Link class="button main" to="/kode">
        {t.enterCode}
      </Link>
    </>
  );
}

function Meetings({ me: who, meetings }: { me: Me; meetings: readonly MeetingSummary[] }) {
  const t = text.value;
  const h = entranceText().home;
  return (
    <>
      <p class="hint">{h.hello(who.name)}</p>
      <h1>{h.title}</h1>
      {meetings.length === 0 && <p class="lead">{h.none}</p>}
      <ul class="meetings">
        {meetings.map((m) => (
          <li key={m.room} class="card">
            <p class="tag">{t.phases[m.phase]}</p>
            <h2>
              <Link to={pathOf(m.room, who.kind === "screen")}>{h.about(m.youngPerson)}</Link>
            </h2>
            <p>{t.dates.when(m.startsAt)}</p>
            <p class="hint">
              {h.minutes(m.minutes)} · {m.place}
            </p>
          </li>
        ))}
      </ul>
      {who.kind !== "screen" && <MyMaps meetings={meetings} />}
      {who.kind === "staff" && <MyCourses />}
      {who.kind === "guest" && <MyOwn />}
    </>
  );
}
