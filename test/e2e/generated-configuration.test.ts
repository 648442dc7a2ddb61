/** The configuration that Terraform writes for what people have clicked together: of every kind, as the documents show it. */
import { definitions } from "../../src/resources/index.js";
import { startEmulator } from "../../src/emulator/index.js";
import { documentedObjects } from "../resources/documented.js";
import { createTerraformProject } from "../support/terraform-project.js";

jest.setTimeout(120_000);

/** Of each kind the object that says most. */
const objects = definitions.map((definition) => {
  const shown = documentedObjects(definition).map(([, wire]) => wire);
  const [richest] = shown
    .filter(({ name }) => name !== "super-admin")
    .sort((one, other) => JSON.stringify(other).length - JSON.stringify(one).length);
  if (!richest) throw new Error(`The documents show no ${definition.name}.`);
  return { definition, wire: richest };
});

test("plans nothing, for every kind of object", async () => {
  const pivot = await startEmulator();
  pivot.seed(
    Object.fromEntries(objects.map(({ definition, wire }) => [definition.collection.plural, [wire]])),
  );
  const before = pivot.snapshot();
  const project = await createTerraformProject({
    PIVOT_ENDPOINT: pivot.endpoint,
    PIVOT_API_TOKEN: pivot.token,
  });
  try {
    await project.write(
      objects
        .map(
          ({ definition, wire }) =>
            `import {\n  to = pivot_${definition.name}.it\n  id = ${JSON.stringify(wire["name"])}\n}`,
        )
        .join("\n\n"),
    );
    await project.init();
    const generated = await project.terraform("plan", "-no-color", "-generate-config-out=generated.tf");
    expect(generated).toMatchObject({ code: 0 });
    expect(generated.output).toContain(
      `Plan: ${objects.length} to import, 0 to add, 0 to change, 0 to destroy.`,
    );
    await project.apply();
    expect((await project.plan()).changes).toEqual([]);
    expect(pivot.snapshot()).toEqual(before);
  } finally {
    await project.remove();
    await pivot.close();
  }
});
