/** What an apply would make of an object: proposed by our rules, adjusted by the provider, checked before Terraform does. */
import { type Diagnostics } from "../diagnostics.js";
import { type Resource } from "../provider.js";
import { typeOfAttributes } from "../schema-type.js";
import { sameValue } from "../values/equality.js";
import { type Path } from "../values/path.js";
import { type ObjectValue } from "../values/value.js";
import { attempt } from "./attempt.js";
import { planFaults, reportFaults } from "./check.js";
import { fit } from "./fit.js";
import { type Private } from "./private-data.js";
import { propose } from "./propose.js";
import { requiresReplace } from "./requires-replace.js";

export interface PlanRequest {
  readonly typeName: string;
  /** Null when the object is to be destroyed. */
  readonly config: ObjectValue | null;
  /** Null when the object is to be created. */
  readonly prior: ObjectValue | null;
  readonly destroy: boolean;
  readonly private: Private;
  readonly diagnostics: Diagnostics;
}

export interface Plan {
  readonly planned: ObjectValue | null;
  readonly requiresReplace: readonly Path[];
  readonly private: Private;
}

export const planResourceChange = async (resource: Resource, request: PlanRequest): Promise<Plan> => {
  const { config, prior, private: before, diagnostics } = request;
  if (request.destroy || config === null) {
    await planEnd(resource, request);
    return { planned: null, requiresReplace: [], private: before };
  }

  const { attributes } = resource.schema;
  const configured = new Set(prior ? before.configured : []);
  const proposed = propose(attributes, config, prior, configured);
  const given = await attempt(diagnostics, () =>
    resource.plan
      ? resource.plan({
          config,
          prior,
          planned: proposed,
          configured,
          private: prior ? before.provider : {},
          diagnostics,
        })
      : proposed,
  );
  if (given === undefined) return { planned: prior, requiresReplace: [], private: before };

  const { value: planned, faults } = fit(attributes, given, proposed);
  const wrong = planFaults(attributes, config, prior, planned);
  reportFaults(diagnostics, request.typeName, "the plan", [...faults, ...wrong]);
  const replacing = prior ? requiresReplace(attributes, prior, planned) : [];
  if (replacing.length > 0) await planEnd(resource, request);
  const settled = prior && sameValue(prior, planned, typeOfAttributes(attributes));
  return {
    // The very same object where nothing changes: another spelling would show as a change.
    planned: settled ? prior : planned,
    requiresReplace: replacing,
    // What the last apply set, until this one has succeeded: a removal that fails is planned again.
    private: prior ? before : { provider: {}, configured: [] },
  };
};

const planEnd = async (resource: Resource, request: PlanRequest): Promise<void> => {
  const { prior, private: data, diagnostics } = request;
  if (prior === null) return;
  await attempt(diagnostics, () =>
    resource.planDestroy?.({ state: prior, private: data.provider, diagnostics }),
  );
};
