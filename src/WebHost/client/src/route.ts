import { signal } from "@preact/signals";

export type Route =
  | { readonly at: "home" | "code" | "report" | "unknown" }
  | { readonly at: "meeting" | "screen" | CoursePage; readonly key: string }
  | { readonly at: "course"; readonly key: string | null };

type CoursePage = "how" | "map" | "prepare" | "ending" | "plan";

/** Pages of a course, by the word in their address. */
const ofCourse: Readonly<Record<string, CoursePage>> = {
  trivsel: "how",
  kort: "map",
  forbered: "prepare",
  afslutning: "ending",
  plan: "plan",
};

export function routeOf(path: string): Route {
  if (path === "/") return { at: "home" };
  if (path === "/kode") return { at: "code" };
  if (path === "/tal") return { at: "report" };
  const [isCourse, , course] = /^\/forlob(\/([a-z0-9-]{1,64}))?\/?$/.exec(path) ?? [];
  if (isCourse !== undefined) return { at: "course", key: course ?? null };
  const [, word = "", mine] = /^\/([a-z]+)\/([a-z0-9-]{1,64})\/?$/.exec(path) ?? [];
  const page = ofCourse[word];
  if (page && mine !== undefined) return { at: page, key: mine };
  const [, key, screen] = /^\/meeting\/([a-z0-9-]{1,64})(\/screen)?\/?$/.exec(path) ?? [];
  return key === undefined ? { at: "unknown" } : { at: screen ? "screen" : "meeting", key };
}

export const route = signal<Route>(routeOf(location.pathname));

export function go(path: string, replace = false) {
  history[replace ? "replaceState" : "pushState"](null, "", path);
  route.value = routeOf(path);
}

/** The address of how it goes in the course of that network. */
export const howPath = (network: string): string => network.replace(/^network\//, "/trivsel/");

/** The address of the network map in the course of that network. */
export const mapPath = (network: string): string => network.replace(/^network\//, "/kort/");

/** The address of where one prepares for the meetings of that network. */
export const preparePath = (network: string): string => network.replace(/^network\//, "/forbered/");

/** The address of a room's page. */
export const pathOf = (room: string, isScreen = false): string => `/${room}${isScreen ? "/screen" : ""}`;

addEventListener("popstate", () => (route.value = routeOf(location.pathname)));
