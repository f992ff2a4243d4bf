import type { Instrument } from "../contract.gen";

/** Names, the same in every language. */
export const instruments: Record<Instrument, string> = {
  who5: "WHO-5",
  swemwbs: "SWEMWBS",
  psp: "PSP",
  mhrm: "MHRM",
  qpr: "QPR",
  ors: "ORS",
  srs: "SRS",
  sdq: "SDQ",
};
