import { newId } from "../connection/newId";
import type { PersonId } from "../contract.gen";
import { call, type Result } from "../session";

export interface Colleague {
  readonly id: PersonId;
  readonly name: string;
  readonly competence: {
    readonly course: string;
    readonly completedOn: string;
    readonly recordedBy: PersonId;
  } | null;
}

export const colleagues = (): Promise<Result<readonly Colleague[]>> => call("GET", "/api/colleagues");

export const recordCompetence = (
  { id: person, name }: Colleague,
  course: string,
  completedOn: string,
): Promise<Result<unknown>> =>
  call("POST", "/api/competences", { id: newId(), person, name, course, completedOn });
