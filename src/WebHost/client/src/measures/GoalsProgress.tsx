import { useContext, useEffect, useMemo } from "preact/hooks";
import { useSignal } from "@preact/signals";
import type { Audience, Network, NetworkCommand, NetworkEvent, OwnGoal } from "../contract.gen";
import { LiveRoom } from "../live/room";
import { applyToNetwork } from "../network/network";
import { ConnectionContext } from "../screens/LinkState";
import { useAct } from "../ui/act";
import { announce } from "../ui/announce";
import { Refused } from "../ui/Refused";
import { Curve } from "./Curve";
import { howText } from "./text";
import { useCourse } from "./useCourse";

type NetworkRoom = LiveRoom<Network, NetworkEvent, NetworkCommand>;

function useNetworkRoom(key: string): NetworkRoom {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error("no connection");
  const room = useMemo(
    (): NetworkRoom => new LiveRoom(connection, `network/${key}`, applyToNetwork),
    [connection, key],
  );
  useEffect(() => () => room.leave(), [room]);
  return room;
}

/** How close each goal is, as the young person says it. */
export function GoalsProgress({ courseKey }: { courseKey: string }) {
  const { you } = useCourse();
  const room = useNetworkRoom(courseKey);
  const network = room.view.value;
  const goals = network?.goals.filter((g) => g.owner === you.person && !g.dropped) ?? [];
  const h = howText().goals;
  if (!network || goals.length === 0) return null;
  return (
    <section class="card goals-progress" aria-labelledby="goals">
      <h2 id="goals">{h.title}</h2>
      <p class="hint">{h.lead}</p>
      {goals.map((goal) => (
        <Goal key={goal.id} goal={goal} network={network} room={room} />
      ))}
    </section>
  );
}

interface Props {
  readonly goal: OwnGoal;
  readonly network: Network;
  readonly room: NetworkRoom;
}

const highest = 10;
const steps = Array.from({ length: highest + 1 }, (_, step) => step);

function Goal({ goal, network, room }: Props) {
  const { name } = useCourse();
  const h = howText();
  const act = useAct(name);
  const ratings = network.ratings.filter((r) => r.goal === goal.id).sort((a, b) => (a.on < b.on ? -1 : 1));
  const chosen = useSignal(ratings.at(-1)?.progress ?? null);
  const shared = network.sharedProgress.find((s) => s.goal === goal.id)?.with;
  const rate = async () => {
    if (chosen.value === null) return;
    if (await act.run(room.send({ type: "rate-goal", goal: goal.id, progress: chosen.value })))
      announce(h.goals.kept);
  };
  const share = (audience: Audience) =>
    void act.run(room.send({ type: "share-progress", goal: goal.id, with: audience }));
  const label = `goal-${goal.id}`;
  return (
    <article>
      <h3>{goal.text}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rate();
        }}
      >
        <label for={label}>{h.goals.howClose}</label>
        <div class="row is-left">
          <select
            id={label}
            value={chosen.value ?? ""}
            onChange={(e) =>
              (chosen.value = e.currentTarget.value === "" ? null : Number(e.currentTarget.value))
            }
          >
            <option value="">{h.goals.choose}</option>
            {steps.map((step) => (
              <option key={step} value={step}>
                {h.goals.step(step)}
              </option>
            ))}
          </select>
          <button type="submit" class="firm" disabled={chosen.value === null || act.busy.value}>
            {h.goals.keep}
          </button>
        </div>
      </form>
      {ratings.length > 0 && (
        <>
          {ratings.length > 1 && (
            <Curve points={ratings.map((r) => ({ on: r.on, score: r.progress }))} top={highest} />
          )}
          <table class="scores">
            <thead>
              <tr>
                <th scope="col">{h.table.day}</th>
                <th scope="col">{h.goals.close}</th>
              </tr>
            </thead>
            <tbody>
              {ratings.map((r) => (
                <tr key={r.on}>
                  <th scope="row">{h.day(r.on)}</th>
                  <td>{r.progress}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{h.sharing.now[shared ?? "nobody"]}</p>
          <div class="row is-left">
            {shared !== "team" && (
              <button type="button" class="quiet" onClick={() => share("team")}>
                {h.sharing.team}
              </button>
            )}
            {shared !== "network" && (
              <button type="button" class="quiet" onClick={() => share("network")}>
                {h.sharing.network}
              </button>
            )}
            {shared && (
              <button
                type="button"
                class="quiet"
                onClick={() => void act.run(room.send({ type: "take-back-progress", goal: goal.id }))}
              >
                {h.sharing.back}
              </button>
            )}
          </div>
        </>
      )}
      <Refused act={act} name={name} />
    </article>
  );
}
