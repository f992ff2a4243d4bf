// Figures over the courses that an employee coordinates: tables, to be read and printed.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { DeclineReason } from "../contract.gen";
import { fidelityText } from "../fidelity/text";
import { Plain } from "../screens/Plain";
import { call } from "../session";
import { text } from "../text/language";
import { Link } from "../ui/Link";
import { reportText } from "./text";
import "./report.css";

type Cause = DeclineReason | "no-reason" | "no-notice";
type Role = "young-person" | "network" | "team";

export interface Report {
  readonly madeOn: string;
  readonly courses: number | null;
  readonly conflicts: readonly { readonly on: string; readonly open: number; readonly talkedAbout: number }[];
  readonly forms: readonly {
    readonly roles: readonly Role[];
    readonly statements: readonly number[] | null;
    readonly all: number;
  }[];
  readonly waitingHours: number | null;
  readonly elements: readonly { readonly element: number; readonly yes: number }[];
  readonly absences: {
    readonly percent: number;
    readonly causes: readonly { readonly causes: readonly Cause[]; readonly people: number }[];
  } | null;
}

export function ReportPage() {
  const t = reportText();
  const found = useSignal<Report | "failed" | null>(null);
  useEffect(() => {
    void call<Report>("GET", "/api/report").then((r) => (found.value = "ok" in r ? r.ok : "failed"));
  }, []);
  if (found.value === null) return <Plain title={text.value.loading} isQuiet />;
  if (found.value === "failed") return <Plain title={t.failed} />;
  const report = found.value;
  return (
    <Plain title={t.title}>
      <p class="lead">{t.lead}</p>
      {report.courses === null ? (
        <p class="card">{t.few}</p>
      ) : (
        <Figures report={report} courses={report.courses} />
      )}
      <p>
        <Link to="/">{text.value.back}</Link>
      </p>
    </Plain>
  );
}

function Figures({ report, courses }: { report: Report; courses: number }) {
  const t = reportText();
  const { elements, shown, trend } = fidelityText();
  return (
    <>
      <p>
        {t.courses(courses)} · {t.date(report.madeOn)}
      </p>
      {report.waitingHours !== null && (
        <section class="card">
          <h2>{t.waiting}</h2>
          <p>
            <strong>{t.hours(report.waitingHours)}</strong> {t.median}
          </p>
        </section>
      )}
      {report.conflicts.length > 0 && (
        <Table
          title={t.conflicts}
          head={[t.day, t.open, t.talked]}
          rows={report.conflicts.map((c) => [t.date(c.on), `${c.open}`, `${c.talkedAbout}`])}
        />
      )}
      <Table
        title={t.forms}
        head={[t.asked, ...(report.forms.some((f) => f.statements) ? t.statements : []), t.all]}
        rows={report.forms.map((f) => [
          text.value.list(f.roles.map((role) => t.roles[role])),
          ...(f.statements ?? []).map(t.percent),
          t.percent(f.all),
        ])}
        none={t.formsFew}
      />
      {report.elements.length > 0 && (
        <Table
          title={t.elements}
          head={[trend.element, shown.yes]}
          rows={report.elements.map((e) => [elements[e.element - 1] ?? "", t.percent(e.yes)])}
        />
      )}
      {report.absences && (
        <Table
          title={t.absences(t.percent(report.absences.percent))}
          head={[t.cause, t.people]}
          rows={report.absences.causes.map((c) => [
            text.value.list(c.causes.map((cause) => t.causes[cause])),
            `${c.people}`,
          ])}
          none={t.causesFew}
        />
      )}
      <button type="button" class="quiet" onClick={() => print()}>
        {t.print}
      </button>
    </>
  );
}

interface Tabled {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly none?: string;
}

const Table = ({ title, head, rows, none }: Tabled) => (
  <section class="card figures">
    <h2>{title}</h2>
    {rows.length === 0 && <p class="hint">{none}</p>}
    {rows.length > 0 && (
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard
      <div class="wide" role="group" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((figure, i) => (
                  <td key={i}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
);
