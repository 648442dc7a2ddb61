import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { ask } from "./asking.js";

let pivot: Emulator;
/** Settled when the emulator has logged a request, answered or not. */
let logged: Promise<void>;

beforeEach(async () => {
  let tell: () => void;
  logged = new Promise((settle) => (tell = settle));
  pivot = await startEmulator({ onRequest: () => tell() });
});

afterEach(() => pivot.close());

const body = { role: { name: "readers" } };

test.each([429, 500, 503])("a request fails with %d, and the next one does not", async (status) => {
  pivot.faults.add({ answer: { status, body: { error: "Busy" }, headers: { "retry-after": "0" } } });
  expect(await ask(pivot, "roles")).toMatchObject({ status, body: { error: "Busy" } });
  expect((await ask(pivot, "roles")).status).toBe(200);
  expect(pivot.requests.all.map((request) => request.status)).toEqual([status, 200]);
});

test("as many requests fail as were asked for, of the kind that was asked for", async () => {
  pivot.faults.add({ on: "POST roles", times: 2, answer: { status: 503 } });
  expect(pivot.faults.pending).toBe(2);
  const statuses = [];
  statuses.push((await ask(pivot, "roles")).status);
  statuses.push((await ask(pivot, "users", { body: { user: { name: "ada" } } })).status);
  for (let i = 0; i < 3; i++) statuses.push((await ask(pivot, "roles", { body })).status);
  expect(statuses).toEqual([200, 200, 503, 503, 200]);
  expect(pivot.faults.pending).toBe(0);
});

test("faults for the same request take turns", async () => {
  pivot.faults.add({ answer: { status: 502 } });
  pivot.faults.add({ answer: { status: 504 } });
  expect([(await ask(pivot, "roles")).status, (await ask(pivot, "roles")).status]).toEqual([502, 504]);
});

test("cleared faults do not happen", async () => {
  pivot.faults.add({ times: Infinity, answer: { status: 500 } });
  pivot.faults.clear();
  expect((await ask(pivot, "roles")).status).toBe(200);
});

test("a login page is HTML", async () => {
  pivot.faults.add({ answer: { status: 200, body: "<html>Log in</html>" } });
  expect(await ask(pivot, "roles")).toMatchObject({ text: "<html>Log in</html>", body: undefined });
});

test.each([
  [false, 404],
  [true, 200],
])("a dropped connection loses the answer; acts: %s", async (acts, status) => {
  pivot.faults.add({ on: "POST roles", answer: "drop", acts });
  await expect(ask(pivot, "roles", { body })).rejects.toThrow();
  expect(pivot.requests.all).toMatchObject([{ method: "POST", path: "roles", status: 0 }]);
  expect((await ask(pivot, "roles/readers")).status).toBe(status);
});

test("a hanging request gets no answer, and holds up nobody else", async () => {
  pivot.faults.add({ on: "POST roles", answer: "hang" });
  const impatient = new AbortController();
  const hanging = ask(pivot, "roles", { body, signal: impatient.signal }).then(
    () => "answered",
    () => "given up",
  );
  await logged;
  expect((await ask(pivot, "roles/readers")).status).toBe(404);
  impatient.abort();
  expect(await hanging).toBe("given up");
});

test("a delayed request waits while others pass, and ends with the emulator", async () => {
  pivot.faults.add({ on: "POST roles", delay: 3_600_000 });
  const waiting = ask(pivot, "roles", { body }).then(
    () => "answered",
    () => "cut off",
  );
  while (pivot.faults.pending > 0) await ask(pivot, "users");
  expect(pivot.requests.count("POST")).toBe(0);
  await pivot.close();
  expect(await waiting).toBe("cut off");
});

test("a delay ends in the usual answer", async () => {
  pivot.faults.add({ delay: 1 });
  expect(await ask(pivot, "roles", { body })).toMatchObject({ status: 200, body: { status: "ok" } });
});
