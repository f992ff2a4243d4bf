const paths = {
  pause: "M8 5v14M16 5v14",
  people:
    "M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11Zm-6 8c.5-3.4 2.8-5 6-5s5.5 1.6 6 5M16 5a3 3 0 0 1 0 5.800M18 14.500c1.7.7 2.7 2.2 3 4.5",
  pass: "M5 6l7 6-7 6M13 6l7 6-7 6",
  give: "M4 12h14M13 6l6 6-6 6",
  done: "M5 12.500l4.5 4.500L19 7.5",
  answer: "M9 7L4 12l5 5M4.5 12H14c3.5 0 6 2 6 6",
  more: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6L6 18",
  ask: "M9 9.500a3 3 0 1 1 4.2 2.800c-.8.4-1.2 1-1.2 1.900M12 18v.1",
  next: "M6 6l8 6-8 6M18 6v12",
  stop: "M8 3.5h8l4.5 4.500v8L16 20.500H8L3.500 16V8Z",
  decide:
    "M12 4l2.400 5.100 5.600.7-4.100 3.800 1.100 5.500L12 16.400l-5 2.700 1.100-5.500L4 9.800l5.600-.7Z",
  later: "M4 12a8 8 0 1 0 2.400-5.700M4 4v4.500h4.500",
  back: "M9 5l-5 5 5 5M4 10h10a5 5 0 0 1 0 10",
  hand: "M12 20V5M6 11l6-6 6 6",
  screen: "M4 5h16v11H4zM9 20h6",
} as const;

export type IconName = keyof typeof paths;

/** Beside words, never instead of them. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
