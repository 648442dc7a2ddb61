import { systemClock } from "../../src/api/clock.js";

test("the system's clock tells the time in milliseconds", () => {
  const before = Date.now();
  expect(systemClock.now()).toBeGreaterThanOrEqual(before);
});

test("sleeps, until it is woken", async () => {
  await expect(systemClock.sleep(0, new AbortController().signal)).resolves.toBeUndefined();
  const waking = new AbortController();
  const sleeping = systemClock.sleep(3_600_000, waking.signal);
  waking.abort();
  await expect(sleeping).rejects.toMatchObject({ name: "AbortError" });
});
