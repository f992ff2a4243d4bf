const quarter = 15 * 60_000;
const most = 240 * 60_000;

/** Times one may choose: every quarter of an hour within four hours, and the time the meeting was planned to end. */
export function endTimes(
  now: number,
  plannedEnd: number,
): { readonly times: string[]; readonly suggested: string } {
  const first = (Math.floor(now / quarter) + 1) * quarter;
  const quarters = Array.from({ length: 16 }, (_, i) => first + i * quarter);
  const isPossible = plannedEnd > now && plannedEnd <= now + most;
  const all = [...new Set(isPossible ? [...quarters, plannedEnd] : quarters)]
    .filter((time) => time <= now + most)
    .sort((a, b) => a - b);
  const iso = (time: number) => new Date(time).toISOString();
  return { times: all.map(iso), suggested: iso(isPossible ? plannedEnd : (all[4] ?? first)) };
}
