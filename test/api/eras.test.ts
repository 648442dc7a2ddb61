/** The same few calls against every documented way in which a Pivot may answer. */
import { isNameTaken } from "../../src/api/index.js";
import { type EraName, startEmulator, switches, type Switches } from "../../src/emulator/index.js";
import { testClient } from "../support/pivot-client.js";

type Variant = readonly [era: EraName, change: Partial<Switches>];

const variants: readonly Variant[] = [
  ["B", {}],
  ["C", {}],
  ["D", {}],
  ...(["listAnswer", "readAnswer", "writeAnswer", "notFound", "createExisting"] as const).flatMap((name) =>
    switches[name].values.map((value): Variant => ["D", { [name]: value }]),
  ),
];

test.each(variants)("era %s with %j", async (era, change) => {
  const emulator = await startEmulator({
    era,
    switches: { superAdmin: "absent", references: "unchecked", ...change },
  });
  const { client } = testClient(emulator.endpoint, { apiToken: emulator.token });
  try {
    for (const [path, singular] of [
      ["roles", "role"],
      ["connections", "connection"],
    ] as const) {
      const collection = client.collection({ path, singular, plural: path, volatile: [] });
      const names = ["a", "b", "c", "d", "e"];
      for (const name of names) {
        const body = {
          name,
          title: `Title of ${name}`,
          ...(path === "connections" && { type: "druid", queryHosts: ["x"] }),
        };
        expect((await collection.create(name, body)).object).toMatchObject({
          name,
          title: `Title of ${name}`,
        });
        expect(isNameTaken(await collection.create(name, body).catch((error: unknown) => error))).toBe(true);
      }
      expect((await collection.list()).map(({ name }) => name)).toEqual(
        change.listAnswer === "single" ? ["a"] : names,
      );
      expect(await Promise.all(names.map(async (name) => (await collection.read(name))?.["name"]))).toEqual(
        names,
      );
      const now = await collection.get("b");
      expect(await collection.update("b", { ...now, title: "Changed" })).toMatchObject({
        name: "b",
        title: "Changed",
      });
      expect(await collection.read("b")).toMatchObject({ title: "Changed" });
      await collection.delete("b");
      expect(await collection.get("b")).toBeUndefined();
      expect(await Promise.all(names.map(async (name) => (await collection.read(name))?.["name"]))).toEqual([
        "a",
        undefined,
        "c",
        "d",
        "e",
      ]);
    }
  } finally {
    await client.close();
    await emulator.close();
  }
});
