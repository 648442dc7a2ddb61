import { type Attempt, backoff, retryDelay } from "../../src/api/retry.js";

const attempt = (given: Partial<Attempt>): Attempt => ({
  isCreate: false,
  outcome: 503,
  earlier: 0,
  random: 1,
  now: Date.parse("2025-01-01T00:00:00Z"),
  ...given,
});

describe("what is tried again", () => {
  const outcomes = [
    200,
    302,
    400,
    401,
    404,
    409,
    429,
    500,
    501,
    502,
    503,
    504,
    "unsent",
    "lost",
    "permanent",
  ] as const;
  const repeated = (isCreate: boolean) =>
    outcomes.filter((outcome) => retryDelay(attempt({ isCreate, outcome })) !== undefined);

  test("reads, updates and deletes: what may pass by itself", () => {
    expect(repeated(false)).toEqual([429, 502, 503, 504, "unsent", "lost"]);
  });

  test("creates: only what Pivot did not act on", () => {
    expect(repeated(true)).toEqual([429, 503, "unsent"]);
  });
});

describe("how long to wait", () => {
  test.each([
    { earlier: 0, random: 1, delay: 200 },
    { earlier: 1, random: 1, delay: 400 },
    { earlier: 3, random: 1, delay: 1600 },
    { earlier: 3, random: 0.25, delay: 400 },
    { earlier: 0, random: 0, delay: 0 },
    { earlier: 6, random: 1, delay: 10_000 },
    { earlier: 2000, random: 1, delay: 10_000 },
  ])("after $earlier retries with chance $random: $delay ms", ({ earlier, random, delay }) => {
    expect(backoff(earlier, random)).toBe(delay);
    expect(retryDelay(attempt({ earlier, random }))).toBe(delay);
  });

  test.each([
    { retryAfter: "7", delay: 7000 },
    { retryAfter: "0", delay: 0 },
    { retryAfter: "3600", delay: 60_000 },
    { retryAfter: "Wed, 01 Jan 2025 00:00:05 GMT", delay: 5000 },
    { retryAfter: "Tue, 31 Dec 2024 23:00:00 GMT", delay: 0 },
    { retryAfter: "Wed, 01 Jan 2025 09:00:00 GMT", delay: 60_000 },
    { retryAfter: "-5", delay: 0 },
    { retryAfter: "soon", delay: 200 },
    { retryAfter: " ", delay: 200 },
  ])("Retry-After: $retryAfter", ({ retryAfter, delay }) => {
    expect(retryDelay(attempt({ retryAfter }))).toBe(delay);
  });

  test("Retry-After does not make a create safe to repeat", () => {
    expect(retryDelay(attempt({ isCreate: true, outcome: 502, retryAfter: "1" }))).toBeUndefined();
  });
});
