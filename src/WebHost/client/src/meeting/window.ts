import type { Meeting, WindowGranted } from "../contract.gen";
import type { Stamp } from "../entry";

export const grantWindow = (meeting: Meeting, e: WindowGranted, stamp: Stamp): Meeting => ({
  ...meeting,
  window: { from: meeting.window?.from ?? stamp.version, until: e.until },
});

export const endWindow = (meeting: Meeting, stamp: Stamp): Meeting =>
  meeting.window
    ? { ...meeting, window: null, missed: { after: meeting.window.from, upTo: stamp.version } }
    : meeting;
