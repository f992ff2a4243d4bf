import { useEffect, useMemo } from "preact/hooks";
import { Connection } from "./connection/connection";
import type { Dial } from "./connection/socket";
import { route } from "./route";
import { ConnectionContext } from "./screens/LinkState";
import { MeetingPage } from "./screens/MeetingPage";
import { Plain } from "./screens/Plain";
import { text } from "./text/language";
import { say, sentences } from "./ui/act";
import { later, whenIdle } from "./ui/later";
import { LateRefusals, noteLateAnswer } from "./screens/LateRefusals";
import { LiveRegion } from "./ui/LiveRegion";

const CodePage = later(() => import("./entrance/CodePage").then((m) => m.CodePage));
const HomePage = later(() => import("./entrance/HomePage").then((m) => m.HomePage));
const CoursePage = later(() => import("./courses/CoursePage").then((m) => m.CoursePage));
const HowItGoes = later(() => import("./measures/HowItGoes").then((m) => m.HowItGoes));
const MapPage = later(() => import("./map/MapPage").then((m) => m.MapPage));
const PreparePage = later(() => import("./prepare/PreparePage").then((m) => m.PreparePage));
const EndingPage = later(() => import("./ending/EndingPage").then((m) => m.EndingPage));
const PlanPage = later(() => import("./plan/PlanPage").then((m) => m.PlanPage));
const ReportPage = later(() => import("./report/ReportPage").then((m) => m.ReportPage));
const BigScreen = later(() => import("./bigscreen/BigScreen").then((m) => m.BigScreen));

export function App({ dial }: { dial: Dial }) {
  const connection = useMemo(() => {
    const made = new Connection(dial);
    made.onLateAnswer = (pending, answer) => void noteLateAnswer(pending, answer);
    return made;
  }, [dial]);
  useEffect(
    whenIdle(() => void sentences.fetch()),
    [],
  );
  return (
    <ConnectionContext.Provider value={connection}>
      <a class="skip" href="#content">
        {text.value.skip}
      </a>
      <LateRefusals />
      <Page />
      <LiveRegion />
    </ConnectionContext.Provider>
  );
}

function Page() {
  const at = route.value;
  switch (at.at) {
    case "home":
      return <HomePage />;
    case "code":
      return <CodePage />;
    case "report":
      return <ReportPage />;
    case "meeting":
      return <MeetingPage key={at.key} meetingKey={at.key} />;
    case "screen":
      return <BigScreen key={at.key} meetingKey={at.key} />;
    case "course":
      return <CoursePage courseKey={at.key} />;
    case "how":
      return <HowItGoes key={at.key} courseKey={at.key} />;
    case "map":
      return <MapPage key={at.key} courseKey={at.key} />;
    case "prepare":
      return <PreparePage key={at.key} courseKey={at.key} />;
    case "ending":
      return <EndingPage key={at.key} courseKey={at.key} />;
    case "plan":
      return <PlanPage key={at.key} courseKey={at.key} />;
    case "unknown":
      return <Plain title={say({ code: "not-found" }, () => "…")} code />;
  }
}
