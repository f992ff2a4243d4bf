import { useHere } from "../live/here";
import { may } from "../meeting/may";
import type { Panel } from "../people/Panels";
import { text } from "../text/language";
import { useAct } from "../ui/act";
import { Icon, type IconName } from "../ui/Icon";
import { Refused } from "../ui/Refused";
import { Sheet } from "../ui/Sheet";
import { rightsAreOpen } from "./rightsCard";
import { youngText } from "./text";

/** All that is the young person's to decide in this meeting, in one place. */
export function Decide({ open, onClose }: { open: (panel: Panel) => void; onClose: () => void }) {
  const { meeting, you, room, name } = useHere();
  const t = youngText();
  const act = useAct(name);
  const send = async (type: "end-smaller-circle" | "begin-silence" | "end-window") => {
    if (await act.run(room.send({ type }))) onClose();
  };
  const away = meeting.circle?.without.map(name) ?? [];
  return (
    <Sheet title={text.value.action.decide} onClose={onClose}>
      <p>{t.decide.lead}</p>
      <Refused act={act} name={name} />
      <ul class="choices">
        <Choice
          icon="people"
          title={t.decide.people}
          more={t.decide.peopleMore}
          press={() => open("people")}
        />
        {meeting.circle && may(meeting, you, "end-smaller-circle") ? (
          <Choice
            icon="people"
            title={t.smaller.end}
            more={t.smaller.endMore(text.value.list(away))}
            press={() => void send("end-smaller-circle")}
          />
        ) : (
          may(meeting, you, "call-smaller-circle") && (
            <Choice
              icon="people"
              title={t.smaller.title}
              more={t.smaller.more}
              press={() => open("smaller")}
            />
          )
        )}
        {may(meeting, you, "bring-supporter") && (
          <Choice
            icon="more"
            title={t.supporter.title}
            more={t.supporter.more}
            press={() => open("supporter")}
          />
        )}
        {may(meeting, you, "begin-silence") && meeting.silentSince === null && (
          <Choice
            icon="pause"
            title={t.decide.silence}
            more={t.decide.silenceMore}
            press={() => void send("begin-silence")}
          />
        )}
        {may(meeting, you, "grant-window") && !meeting.window && (
          <Choice icon="next" title={t.window.title} more={t.window.more} press={() => open("without-me")} />
        )}
        {meeting.window && may(meeting, you, "end-window") && (
          <Choice
            icon="back"
            title={t.window.end}
            more={t.window.endMore(text.value.dates.clock(meeting.window.until))}
            press={() => void send("end-window")}
          />
        )}
        {meeting.missed && (
          <Choice icon="later" title={t.missed.title} more={t.missed.more} press={() => open("missed")} />
        )}
        <Choice
          icon="more"
          title={t.rights.title}
          more={t.rights.lead}
          press={() => {
            onClose();
            rightsAreOpen.value = true;
          }}
        />
        {may(meeting, you, "stop-meeting") && (
          <Choice icon="stop" title={t.stop.choice} more={t.stop.more} press={() => open("stop")} />
        )}
      </ul>
    </Sheet>
  );
}

interface ChoiceProps {
  readonly icon: IconName;
  readonly title: string;
  readonly more: string;
  readonly press: () => void;
}

const Choice = ({ icon, title, more, press }: ChoiceProps) => (
  <li>
    <button type="button" class="choice" onClick={press}>
      <Icon name={icon} />
      <span>
        {title}
        <small>{more}</small>
      </span>
    </button>
  </li>
);
