/**
 * Names as large as the people in the circle leave room for: with eight they are read from five metres, and with a
 * whole table of twenty-four they are all still there.
 */
export function sizesFor(
  people: number,
  height: number,
): { readonly fontSize: number; readonly seat: number } {
  const lines = people <= 8 ? 21 : people <= 11 ? 26 : people <= 13 ? 33 : 36;
  return { fontSize: Math.max(18, Math.round(height / lines)), seat: Math.round((height / lines) * 1.9) };
}
