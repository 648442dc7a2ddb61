/** What the documents show is what the emulator does. */
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { documentedExchanges, type Exchange } from "../fixtures/exchanges.js";
import { ask } from "./asking.js";

let pivot: Emulator | undefined;

afterEach(() => pivot?.close());

const exchanges = documentedExchanges();

test.each(exchanges.map((exchange) => [title(exchange), exchange] as const))("%s", async (_, exchange) => {
  const { era, given, switches, request, answer } = exchange;
  pivot = await startEmulator({ era, switches });
  for (const contents of given) pivot.seed(contents);

  const answered = await ask(pivot, request.path, request);

  expect(answered.status).toBe(answer.status);
  if (answer.body !== undefined) expect(answered.body).toEqual(answer.body);
  if (answer.shows !== undefined) expect(answered.body).toMatchObject(answer.shows);
});

function title({ era, what, request }: Exchange): string {
  return `${era}: ${request.method} ${request.path}: ${what}`;
}

test("every collection has documented exchanges for all that can be done with it", () => {
  const seen = exchanges.map(({ collection, request }) => {
    const one = request.path !== collection;
    return `${collection} ${request.method} ${one ? "one" : "all"}`;
  });
  expect([...new Set(seen)].sort()).toEqual(
    [
      ...["alerts", "connections", "dashboards", "data-cubes", "reports", "roles", "user-auths", "users"],
      "user-statuses",
    ]
      .flatMap((collection) =>
        ["DELETE one", "GET all", "GET one", "POST all", "POST one"].map((verb) => `${collection} ${verb}`),
      )
      .filter((verb) => verb !== "user-statuses DELETE one")
      .sort(),
  );
});

test.each(exchanges.map((exchange) => [title(exchange), exchange.source] as const))(
  "%s has a source and a confidence",
  (_, source) => {
    expect(source).toMatch(/\b[HML]\b/);
    expect(source).toMatch(
      /\b(seed|d2021|d2022|d2023|d2024|um|ac|cfg|impex|oss-pivot|immutable-class|polaris|pattern|inferred)\b/,
    );
  },
);
