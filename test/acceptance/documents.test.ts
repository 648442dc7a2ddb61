/**
 * The documents, played through: each documented request is written as a configuration and sent as that body and no
 * other; Pivot, a plain server here, gives the documented answer; then there is nothing left to plan.
 */
import { createClient } from "../../src/api/index.js";
import { isModel, type ResourceDefinition, type Wire } from "../../src/definition/index.js";
import { createProvider } from "../../src/provider/index.js";
import { definitions } from "../../src/resources/index.js";
import { Diagnostics } from "../../src/terraform/diagnostics.js";
import { type Provider } from "../../src/terraform/index.js";
import { documentedExchanges, type Exchange } from "../fixtures/exchanges.js";
import { documentedConfiguration } from "../support/documented-configuration.js";
import { type Answer, type HttpServer, type Received, startHttpServer } from "../support/http-server.js";
import { type SmallTerraform, smallTerraform } from "../support/small-terraform.js";

/** Where another body is sent than the one in the documents, or another one before it. */
interface Departure {
  readonly because: string;
  /** What no configuration says: keys of the documented object, or names of attributes. */
  readonly unsaid?: readonly string[];
  /** What is sent in place of the documented object. */
  readonly instead?: (object: Wire) => Wire;
  /** What is sent first, and refused. */
  readonly first?: (object: Wire) => Wire;
}

const respelled =
  (slip: string, usual: string) =>
  ({ [slip]: value, ...object }: Wire): Wire => ({
    ...object,
    ...(value !== undefined && { [usual]: value }),
  });

const numbers = (object: Wire): Wire => ({
  ...object,
  conditions: [{ type: "percent-delta", measure: "revenue", condition: "greaterThan", value: 1 }],
});

const usualRole = (object: Wire): Wire =>
  respelled("externamName", "externalName")(respelled("filterToken", "filterTokens")(object));

/** By what the exchange is called. */
const departures: Readonly<Record<string, Departure>> = {
  "An alert is created; the value of its condition is text, and what was sent comes back, defaults too.": {
    because: "newer servers have a number: it is sent first, and text to a server that refuses it",
    first: numbers,
  },
  "Older dashboards have classic tiles and no type.": {
    because: "a read says the type that the tiles tell; nobody has to configure it",
    unsaid: ["type"],
  },
  "The skeletons of 2022 have a group, a theme and a restricted editing access, and spell dimensions in the singular.":
    {
      because: "a slip of these pages: it is read, and written where Pivot has shown it",
      instead: respelled("dimension", "dimensions"),
    },
  "Create is create or update in 2022.": {
    because: "as above",
    instead: respelled("dimension", "dimensions"),
  },
  "The skeletons of 2022 attach a file, and spell delivery differently.": {
    because: "as above",
    instead: respelled("deliver", "delivery"),
  },
  "The skeletons of 2022 have permissions as names, and spell two keys differently.": {
    because: "as above; newer servers have permissions as objects, which are sent first",
    first: ({ permissions, ...object }) => ({
      ...usualRole(object),
      permissions: [{ name: "AccessVisualization" }, { name: "ChangeDashboards" }],
    }),
    instead: usualRole,
  },
  "In the skeletons of 2022 the password is a hash as text.": {
    because:
      "newer servers have an object, which is sent first; the record of earlier passwords is Pivot's own",
    unsaid: ["passHistory"],
    first: ({ passHistory, currentPass, ...object }) => ({
      ...object,
      currentPass: { pass: currentPass, hashStrategy: "bcrypt" },
    }),
    instead: ({ passHistory, ...object }) => object,
  },
  "An update sends the whole user.": {
    because: "what no attribute takes away is sent back as Pivot holds it",
    instead: (object) => ({ ...object, status: "new" }),
  },
};

const exchanges = documentedExchanges().filter(({ answer }) => answer.status === 200);

test("whatever departs from the documents is in them", () => {
  const documented = exchanges.map(({ what }) => what);
  expect(Object.keys(departures).filter((what) => !documented.includes(what))).toEqual([]);
});

/** What Pivot holds when it has answered: of a part that the documents show, the rest is as it was sent. */
const shownOver = (sent: unknown, shown: unknown): unknown => {
  if (Array.isArray(sent) && Array.isArray(shown))
    return shown.map((element, index) => shownOver(sent[index], element));
  if (!isModel(sent) || !isModel(shown)) return shown;
  return {
    ...sent,
    ...Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, shownOver(sent[key], value)])),
  };
};

/** A Pivot that knows one documented exchange, and reads in the shape that its version documents. */
class DocumentedPivot {
  /** Every write in the order of arrival. */
  readonly writes: { readonly request: string; readonly body: unknown }[] = [];
  held: Wire | undefined;
  /** Whether what is sent now is the documented request, or only what goes before it. */
  isDocumented = false;

  constructor(
    readonly definition: ResourceDefinition,
    readonly exchange: Exchange,
    readonly expected: unknown,
  ) {}

  readonly respond = ({ method, path, body }: Received): Answer => {
    const { collection } = this.definition;
    const own = decodeURIComponent(path.slice("/api/v1/".length));
    if (method === "GET") {
      if (own === collection.path) return { json: { [collection.plural]: this.held ? [this.held] : [] } };
      return this.held && own === `${collection.path}/${String(this.held["name"])}`
        ? { json: this.#read(this.held) }
        : { status: 404, json: { error: "Not found." } };
    }
    const sent: unknown = body === "" ? undefined : JSON.parse(body);
    this.writes.push({ request: `${method} ${own}`, body: sent });
    if (!this.isDocumented) {
      this.held = this.#objectIn(sent);
      return { json: { status: "ok", message: "Created successfully", [collection.singular]: this.held } };
    }
    if (!sameJson(sent, this.expected)) return { status: 400, json: { error: "This is not documented." } };
    const { answer } = this.exchange;
    const answered = answer.body ?? this.#completed(sent, answer.shows);
    this.held = method === "DELETE" ? undefined : this.#objectIn(answered);
    return { json: answered };
  };

  /** One object, in the envelope that is documented for the collection or at least for the version. */
  #read(object: Wire): unknown {
    const { path, singular, plural } = this.definition.collection;
    const reads = exchanges.filter(
      ({ era, request }) =>
        era === this.exchange.era && request.method === "GET" && request.path.includes("/"),
    );
    const shape = (reads.find(({ collection }) => collection === path) ?? reads[0])?.answer.body;
    if (Array.isArray(shape)) return [object];
    if (isModel(shape) && plural in shape) return { [plural]: [object] };
    return isModel(shape) && "name" in shape ? object : { [singular]: object };
  }

  #objectIn(body: unknown): Wire | undefined {
    const { singular, plural } = this.definition.collection;
    const list = isModel(body) ? (body[singular] ?? body[plural]) : body;
    const one: unknown = Array.isArray(list) ? list[0] : list;
    return isModel(one) ? one : undefined;
  }

  #completed(sent: unknown, shows: unknown): unknown {
    const object = this.#objectIn(sent);
    if (Array.isArray(shows)) return shownOver([object], shows);
    return shownOver({ [this.definition.collection.singular]: object }, shows);
  }
}

const sameJson = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isModel(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

describe.each(definitions.map((definition) => [definition.name, definition] as const))(
  "%s as documented:",
  (_, definition) => {
    const { path, singular, plural } = definition.collection;
    const own = exchanges.filter(({ collection }) => collection === path);
    const writes = own.filter(({ request }) => request.method !== "GET");
    const reads = own.filter(({ request }) => request.method === "GET" && request.path !== path);

    let server: HttpServer;
    let pivot: DocumentedPivot;
    let terraform: SmallTerraform;

    const connect = async (): Promise<Provider> => {
      const provider = createProvider({
        definitions,
        environment: { PIVOT_ENDPOINT: server.url, PIVOT_API_TOKEN: "x", PIVOT_MAX_RETRIES: "0" },
        connect: (configuration) => createClient(configuration),
      });
      await provider.configure({
        config: {},
        terraformVersion: "1.11.4",
        diagnostics: new Diagnostics(),
      });
      return provider;
    };

    const start = async (exchange: Exchange, expected: unknown): Promise<void> => {
      pivot = new DocumentedPivot(definition, exchange, expected);
      server = await startHttpServer(pivot.respond);
      terraform = smallTerraform(`pivot_${definition.name}`, connect);
    };

    // Pivot holds the moment of disabling, which is the moment of the apply.
    beforeAll(() =>
      jest.useFakeTimers({
        now: new Date("2024-02-01T09:00:00.000Z"),
        doNotFake: [
          "hrtime",
          "nextTick",
          "performance",
          "queueMicrotask",
          "setImmediate",
          "clearImmediate",
          "setInterval",
          "clearInterval",
          "setTimeout",
          "clearTimeout",
        ],
      }),
    );
    afterAll(() => jest.useRealTimers());
    afterEach(() => server.close());

    test.each(writes.map((exchange) => [titleOf(exchange), exchange] as const))(
      "%s",
      async (__, exchange) => {
        const { method, path: to, body } = exchange.request;
        const { unsaid = [], instead = same, first } = departures[exchange.what] ?? {};
        const requested = isModel(body) ? body[singular] : undefined;
        const beside = isModel(body) ? body : {};
        const inBody = (object: Wire): Wire => ({ ...beside, [singular]: object });
        const expected = isModel(requested) ? inBody(instead(requested)) : undefined;
        await start(exchange, expected);

        const isCreate = method === "POST" && to === path;
        const before = exchange.given.flatMap((given) => given[plural as keyof typeof given] ?? [])[0];
        if (!isCreate) {
          // What Pivot holds is there because Terraform made it so.
          await terraform.apply(
            documentedConfiguration(definition, { object: before ?? {}, without: unsaid, turn: 1 }),
          );
          expect(pivot.writes.map(({ request }) => request)).toEqual([`POST ${path}`]);
          if (before) pivot.held = before;
          pivot.writes.length = 0;
        }
        pivot.isDocumented = true;
        const config = isModel(requested)
          ? documentedConfiguration(definition, { object: requested, beside, without: unsaid, turn: 2 })
          : null;
        const { action, warnings } = await terraform.apply(config);

        expect(action).toBe(isCreate ? "create" : config ? "update" : "delete");
        expect(pivot.writes).toEqual([
          ...(first && isModel(requested)
            ? [{ request: `${method} ${to}`, body: inBody(first(requested)) }]
            : []),
          { request: `${method} ${to}`, body: expected },
        ]);
        if (config === null) expect(await terraform.state()).toBeNull();
        // What shifts is told by the plan in which it does.
        const lasting = warnings.filter((warning) => !warning.startsWith("By name, "));
        if (config !== null)
          expect(await terraform.plan(config)).toMatchObject({ action: "nothing", warnings: lasting });
      },
    );

    test.each(reads.map((exchange) => [titleOf(exchange), exchange] as const))("%s", async (__, exchange) => {
      await start(exchange, undefined);
      pivot.held = exchange.given
        .flatMap((given) => given[plural as keyof typeof given] ?? [])
        .find(({ name }) => exchange.request.path === `${path}/${String(name)}`);
      const name = String(pivot.held?.["name"]);
      await terraform.import(name);
      const config = documentedConfiguration(definition, { object: pivot.held ?? {} });
      expect(await terraform.plan(config)).toMatchObject({ action: "nothing" });
      expect(pivot.writes).toEqual([]);
    });
  },
);

const same = (object: Wire): Wire => object;

function titleOf({ era, request, what }: Exchange): string {
  return `${request.method} ${request.path}, era ${era}: ${what}`;
}
