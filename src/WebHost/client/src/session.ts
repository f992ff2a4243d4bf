// The calls that are not live: who am I, coming in by a code, my meetings, codes for others.

import type { Part, Phase, PersonId, Refusal, RoomId } from "./contract.gen";

export interface Me {
  readonly person: PersonId;
  readonly name: string;
  readonly kind: "staff" | "guest" | "screen";
  readonly municipality: string;
  readonly meeting?: RoomId;
}

export interface CameIn {
  readonly room: RoomId | null;
  readonly kind: Me["kind"];
}

export interface MeetingSummary {
  readonly room: RoomId;
  readonly network: RoomId;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly phase: Phase;
  readonly youngPerson: string;
  readonly part: Part | null;
}

export interface IssuedCode {
  readonly code: string;
  readonly link: string;
  readonly expiresAt: string;
  /** An SVG picture. */
  readonly qr: string;
}

/** Null: the server could not be reached, or gave an answer that is none of ours. */
export type Result<T> = { readonly ok: T } | { readonly refusal: Refusal | null };

export const me = (): Promise<Result<Me>> => call("GET", "/api/me");
export const myMeetings = (): Promise<Result<readonly MeetingSummary[]>> => call("GET", "/api/meetings");
export const enterByCode = (code: string): Promise<Result<CameIn>> => enter("/api/session/code", { code });
export const signOut = (): Promise<Result<null>> => forgetting(call("DELETE", "/api/session"));

/** The municipality's own sign-in. Where none is set, as in the sample, there is nothing to be led to. */
export const staffSignIn = {
  path: "/api/session/staff",
  isThere: (): Promise<boolean> =>
    fetch("/api/session/staff", { redirect: "manual" }).then(
      ({ type }) => type === "opaqueredirect",
      () => false,
    ),
};

/** By the secret of a link or QR; the staff of the sample have keys of their own. */
export const enterByLink = (secret: string): Promise<Result<CameIn>> =>
  secret.startsWith("sample-")
    ? enter("/api/session/sample", { key: secret })
    : enter("/api/session/code", { link: secret });

export const issueCode = (meetingKey: string, person: PersonId | null): Promise<Result<IssuedCode>> =>
  call("POST", `/api/meetings/${meetingKey}/codes`, { person });

const enter = (path: string, body: object): Promise<Result<CameIn>> => forgetting(call("POST", path, body));

/** What one person wrote is not left in the tab for the next. */
async function forgetting<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  const result = await work;
  if ("ok" in result) sessionStorage.clear();
  return result;
}

export async function call<T>(method: string, path: string, body?: object): Promise<Result<T>> {
  const headers = new Headers(body ? { "content-type": "application/json" } : {});
  try {
    const response = await fetch(path, { method, headers, body: body ? JSON.stringify(body) : null });
    const said: unknown = response.status === 204 ? null : await response.json();
    return response.ok ? { ok: said as T } : { refusal: (said as { refusal?: Refusal }).refusal ?? null };
  } catch {
    return { refusal: null };
  }
}
