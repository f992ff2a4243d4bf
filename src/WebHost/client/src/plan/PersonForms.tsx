import { useSignal, type Signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { newId } from "../connection/newId";
import type { Invitation } from "../contract.gen";
import { Choice, Field } from "../courses/Field";
import { useCourse } from "../measures/useCourse";
import { text } from "../text/language";
import { useAct, type Act } from "../ui/act";
import { announce } from "../ui/announce";
import { Refused } from "../ui/Refused";
import { planText } from "./text";

interface Reach {
  readonly address: Signal<string>;
  readonly phone: Signal<string>;
  readonly email: Signal<string>;
}

const useReach = (known?: Invitation["details"]): Reach => ({
  address: useSignal(known?.address ?? ""),
  phone: useSignal(known?.phone ?? ""),
  email: useSignal(known?.email ?? ""),
});

const orNull = (written: Signal<string>): string | null =>
  written.value.trim() === "" ? null : written.value.trim();

const told = ({ address, phone, email }: Reach) => ({
  address: orNull(address),
  phone: orNull(phone),
  email: orNull(email),
});

/** One id for as long as the form is here: sent again after a lost net, it is one person. */
export function SuggestForm({ onDone }: { onDone: () => void }) {
  const { you, room, name } = useCourse();
  const t = planText().suggest;
  const act = useAct(name);
  const person = useMemo(newId, []);
  const who = useSignal("");
  const relation = useSignal("");
  const tie = useSignal<"private" | "professional">("private");
  const profession = useSignal("");
  const authority = useSignal("");
  const reach = useReach();
  const isYoung = you.standing === "young-person";
  const isWork = tie.value === "professional";
  const send = async (event: Event) => {
    event.preventDefault();
    const suggest = room.send({
      type: "suggest-invitee",
      person,
      name: who.value.trim(),
      relation: relation.value.trim(),
      tie: tie.value,
      profession: isWork ? orNull(profession) : null,
      authority: isWork ? orNull(authority) : null,
      ...told(reach),
    });
    if (!(await act.run(suggest))) return;
    announce(t.kept(who.value.trim()));
    onDone();
  };
  return (
    <form class="composer" onSubmit={(e) => void send(e)}>
      <h3>{t.title}</h3>
      <Field id="who-name" label={t.name} value={who} />
      <Field
        id="who-relation"
        label={isYoung ? t.relation : t.relationForCoordinator}
        hint={t.relationHint}
        value={relation}
      />
      <Choice id="who-tie" label={t.tie} value={tie} of={t.ties} />
      {isWork && (
        <>
          <Field id="who-profession" label={t.profession} value={profession} />
          <Field id="who-authority" label={t.authority} value={authority} />
        </>
      )}
      <ReachFields id="who" reach={reach} />
      <Buttons act={act} label={isYoung ? t.keepForYou : t.keep} onDone={onDone} />
    </form>
  );
}

export function DetailsForm({ invitation, onDone }: { invitation: Invitation; onDone: () => void }) {
  const { room, name } = useCourse();
  const act = useAct(name);
  const reach = useReach(invitation.details);
  const send = async (event: Event) => {
    event.preventDefault();
    const { person } = invitation;
    if (await act.run(room.send({ type: "correct-details", person, ...told(reach) }))) onDone();
  };
  return (
    <form class="composer" onSubmit={(e) => void send(e)}>
      <ReachFields id={invitation.person} reach={reach} />
      <Buttons act={act} label={planText().people.keep} onDone={onDone} />
    </form>
  );
}

const ReachFields = ({ id, reach }: { id: string; reach: Reach }) => {
  const t = planText().suggest;
  return (
    <fieldset class="composer">
      <legend>{t.reach}</legend>
      <Field id={`${id}-address`} label={t.address} value={reach.address} required={false} />
      <Field id={`${id}-phone`} label={t.phone} value={reach.phone} required={false} />
      <Field id={`${id}-email`} label={t.email} value={reach.email} required={false} />
    </fieldset>
  );
};

function Buttons({ act, label, onDone }: { act: Act; label: string; onDone: () => void }) {
  const { name } = useCourse();
  return (
    <>
      <Refused act={act} name={name} />
      <div class="row">
        <button type="button" class="quiet" onClick={onDone}>
          {text.value.cancel}
        </button>
        <button type="submit" class="firm" disabled={act.busy.value}>
          {label}
        </button>
      </div>
    </>
  );
}
