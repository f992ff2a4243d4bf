// What comes out of the meeting, if anything does: agreements, the note, and whether there will be more meetings. None
// of it has to be there.

import { useHere } from "../live/here";
import { Agreements } from "./Agreements";
import { Decisions } from "./Decisions";
import { MoreMeetings } from "./MoreMeetings";
import { Note } from "./Note";
import "./outcome.css";

export function Outcome() {
  const { meeting } = useHere();
  return (
    <>
      <Agreements />
      <Decisions />
      <Note />
      {(meeting.phase === "closing" || meeting.moreMeetings !== null || meeting.viewsOnMore.length > 0) && (
        <MoreMeetings />
      )}
    </>
  );
}
