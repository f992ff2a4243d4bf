import { spoken } from "./announce";

export const LiveRegion = () => (
  <div class="unseen" role="status" aria-live="polite" aria-atomic="true">
    <span key={spoken.value.nr}>{spoken.value.words}</span>
  </div>
);
