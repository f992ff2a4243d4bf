import { journey } from "../kit/stage";
import { playH1 } from "./h1";

journey(
  "H1: a first meeting, with goals that pull against each other",
  ({ stage }) => playH1(stage),
  240_000,
);
