import { expect, test } from "vitest";
import { newId } from "../../src/connection/newId";

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("an id is a UUID of version 7, and each is another", () => {
  const ids = Array.from({ length: 1000 }, () => newId());
  for (const id of ids) expect(id).toMatch(form);
  expect(new Set(ids).size).toBe(ids.length);
});

test("an id begins with its time in milliseconds, so that later ones come after it", () => {
  expect(newId(0x0123456789ab)).toMatch(/^01234567-89ab-7/);
  expect(newId(Date.UTC(2026, 10, 22)) < newId(Date.UTC(2026, 10, 22) + 1)).toBe(true);
});
