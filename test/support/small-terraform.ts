/**
 * As much of Terraform as the life of one object needs, in this process: it asks what Terraform's core asks, in its
 * order, and keeps state as JSON. The real one is for test/e2e; this one is for asking many questions of every resource.
 */
import { Diagnostics } from "../../src/terraform/diagnostics.js";
import { type Provider, type Resource } from "../../src/terraform/index.js";
import { applyResourceChange } from "../../src/terraform/rpc/apply-resource-change.js";
import { importResourceState } from "../../src/terraform/rpc/import-resource-state.js";
import { type Plan, planResourceChange } from "../../src/terraform/rpc/plan-resource-change.js";
import { type Private, readPrivate, writePrivate } from "../../src/terraform/rpc/private-data.js";
import { readResource } from "../../src/terraform/rpc/read-resource.js";
import { upgradeResourceState } from "../../src/terraform/rpc/upgrade-resource-state.js";
import { validateConfig } from "../../src/terraform/rpc/validate-config.js";
import { typeOfAttributes } from "../../src/terraform/schema-type.js";
import { sameValue } from "../../src/terraform/values/equality.js";
import { encodeJson } from "../../src/terraform/values/json.js";
import { decodeMsgpack, encodeMsgpack } from "../../src/terraform/values/msgpack.js";
import { isObject, type ObjectValue, type Value } from "../../src/terraform/values/value.js";

export type Action = "nothing" | "create" | "update" | "replace" | "delete";

export interface Told {
  readonly warnings: readonly string[];
}

export interface Planned extends Told {
  readonly action: Action;
  readonly planned: ObjectValue | null;
}

export interface SmallTerraform {
  /** What is kept between runs, as a thief would read it; empty when there is nothing. */
  readonly stored: string;
  /** The state as a value; null when there is nothing. */
  state(): Promise<ObjectValue | null>;
  /** Refreshes and plans; throws with the text of errors. */
  plan(config: ObjectValue | null): Promise<Planned>;
  /** Plans and carries out. What an error leaves in the state stays there. */
  apply(config: ObjectValue | null): Promise<Planned>;
  import(id: string): Promise<void>;
  /** Rewrites the state as a version wrote it that did not have the attributes which are null. */
  forgetEmptyAttributes(): void;
  /** Forgets the object without touching it. */
  forget(): void;
}

/** @param connect A provider, configured; asked anew for every run, as Terraform starts a new process for each. */
export const smallTerraform = (typeName: string, connect: () => Promise<Provider>): SmallTerraform => {
  let stored: { readonly state: string; readonly private: string; readonly version: number } | undefined;

  const keep = (resource: Resource, state: ObjectValue | null, data: Private): void => {
    stored = state
      ? {
          state: encodeJson(state, typeOfAttributes(resource.schema.attributes)),
          private: Buffer.from(writePrivate(data)).toString("utf8"),
          version: resource.schema.version,
        }
      : undefined;
  };

  const run = async <T>(
    act: (resource: Resource, diagnostics: Diagnostics) => Promise<T>,
  ): Promise<T & Told> => {
    const resource = (await connect()).resources[typeName];
    if (!resource) throw new Error(`the provider has no ${typeName}`);
    const diagnostics = new Diagnostics();
    const result = await act(resource, diagnostics);
    const texts = (severity: string): readonly string[] =>
      diagnostics.all
        .filter((one) => one.severity === severity)
        .map((one) => `${one.summary}\n${one.detail}`);
    if (diagnostics.hasErrors) throw new Error(texts("error").join("\n\n"));
    return { ...result, warnings: texts("warning") };
  };

  /** Over the wire and back: what does not survive that does not survive Terraform. */
  const overTheWire = (resource: Resource, value: ObjectValue | null): ObjectValue | null => {
    const type = typeOfAttributes(resource.schema.attributes);
    const back = decodeMsgpack(encodeMsgpack(value, type), type);
    return isObject(back) ? back : null;
  };

  const refreshed = async (resource: Resource, diagnostics: Diagnostics) => {
    if (!stored) return { state: null, private: { provider: {} } };
    const { state: text, version, private: data } = stored;
    const state =
      (await upgradeResourceState(resource, { typeName, version, stored: text, diagnostics })) ?? null;
    const before = readPrivate(Buffer.from(data));
    const read = await readResource(resource, { typeName, state, private: before, diagnostics });
    if (!diagnostics.hasErrors) keep(resource, read.state, read.private);
    return read;
  };

  const planned = async (resource: Resource, diagnostics: Diagnostics, given: ObjectValue | null) => {
    const config = overTheWire(resource, given);
    if (config) await validateConfig(resource, config, true, diagnostics);
    const { state: prior, private: data } = await refreshed(resource, diagnostics);
    const ask = (from: ObjectValue | null): Promise<Plan> =>
      planResourceChange(resource, {
        typeName,
        config,
        prior: from,
        destroy: config === null,
        private: data,
        diagnostics,
      });
    const first = diagnostics.hasErrors
      ? { planned: prior, requiresReplace: [], private: data }
      : await ask(prior);
    const replace = prior !== null && first.requiresReplace.length > 0;
    const plan = replace ? await ask(null) : first;
    const type = typeOfAttributes(resource.schema.attributes);
    const action: Action = replace
      ? "replace"
      : prior === null
        ? plan.planned
          ? "create"
          : "nothing"
        : plan.planned === null
          ? "delete"
          : sameValue(prior, plan.planned, type)
            ? "nothing"
            : "update";
    return { config, prior, plan: { ...plan, planned: overTheWire(resource, plan.planned) }, action, data };
  };

  return {
    get stored() {
      return stored ? JSON.stringify(stored) : "";
    },

    state: async () => {
      const { value } = await run(async (resource, diagnostics) => ({
        value: stored
          ? ((await upgradeResourceState(resource, {
              typeName,
              version: stored.version,
              stored: stored.state,
              diagnostics,
            })) ?? null)
          : null,
      }));
      return value;
    },

    plan: (given) =>
      run(async (resource, diagnostics) => {
        const { action, plan } = await planned(resource, diagnostics, given);
        return { action, planned: plan.planned };
      }),

    apply: (given) =>
      run(async (resource, diagnostics) => {
        const { action, plan, config, prior, data } = await planned(resource, diagnostics, given);
        if (action === "nothing" || diagnostics.hasErrors) return { action, planned: plan.planned };
        const change = (from: ObjectValue | null, to: ObjectValue | null, kept: Private) =>
          applyResourceChange(resource, {
            typeName,
            prior: from,
            planned: to,
            config,
            private: kept,
            diagnostics,
          });
        if (action === "replace") {
          const gone = await change(prior, null, data);
          keep(resource, gone.state, gone.private);
          if (gone.state !== null) return { action, planned: plan.planned };
        }
        const applied = await change(action === "replace" ? null : prior, plan.planned, plan.private);
        keep(resource, applied.state, applied.private);
        return { action, planned: plan.planned };
      }),

    import: async (id) => {
      await run(async (resource, diagnostics) => {
        const imported = await importResourceState(resource, { typeName, id, diagnostics });
        if (imported) keep(resource, imported.state, imported.private);
        return {};
      });
    },

    forgetEmptyAttributes: () => {
      if (!stored) return;
      const state = JSON.parse(stored.state, (_, value: unknown) => value ?? undefined) as unknown;
      stored = { ...stored, state: JSON.stringify(state) };
    },

    forget: () => {
      stored = undefined;
    },
  };
};

/** Whether any part of a value is this very text. */
export const holdsText = (value: Value, text: string): boolean => JSON.stringify(value).includes(text);
