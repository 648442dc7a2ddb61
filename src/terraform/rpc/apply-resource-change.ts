/** Carries out a plan: create, update or delete. Whatever happens, the state says no less than what is known to exist. */
import { type Diagnostics } from "../diagnostics.js";
import { type Held, type Resource } from "../provider.js";
import { type ObjectValue } from "../values/value.js";
import { attempt } from "./attempt.js";
import { reportFaults, reportNothing, resultFaults } from "./check.js";
import { fit } from "./fit.js";
import { configuredPaths } from "./memory.js";
import { type Private, storable } from "./private-data.js";

export interface ApplyRequest {
  readonly typeName: string;
  /** Null: the object is created. */
  readonly prior: ObjectValue | null;
  /** Null: the object is deleted. */
  readonly planned: ObjectValue | null;
  readonly config: ObjectValue | null;
  readonly private: Private;
  readonly diagnostics: Diagnostics;
}

export interface Applied {
  readonly state: ObjectValue | null;
  readonly private: Private;
}

const unchanged =
  "The state was left as it was. Plan again to see what became of the object, and report this to the maintainers of the provider.";

const unseen =
  "The object may exist now, but Terraform does not know of it: a second apply would try to create it again. " +
  "Look for it, import it if it is there (terraform import), and report this to the maintainers of the provider.";

export const applyResourceChange = async (resource: Resource, request: ApplyRequest): Promise<Applied> => {
  const { prior, planned, private: data, diagnostics } = request;
  if (planned === null) {
    if (prior === null) return { state: null, private: data };
    const done = await attempt(diagnostics, async () => {
      await resource.delete({ state: prior, private: data.provider, diagnostics });
      return true;
    });
    return { state: done && !diagnostics.hasErrors ? null : prior, private: data };
  }

  const call = { planned, config: request.config ?? planned, private: data.provider, diagnostics };
  const held = await attempt(diagnostics, () =>
    prior ? resource.update({ ...call, prior }) : resource.create(call),
  );
  if (!held) {
    reportNothing(
      diagnostics,
      `${prior ? "an update" : "a create"} of ${request.typeName}`,
      prior ? unchanged : unseen,
    );
    return { state: prior, private: data };
  }
  return kept(resource, request, held);
};

const kept = (
  resource: Resource,
  { typeName, planned, config, private: data, diagnostics }: ApplyRequest,
  held: Held,
): Applied => {
  const { attributes } = resource.schema;
  const { value: state, faults } = fit(attributes, held.state, planned);
  // After an error of the provider's own the object may rightly be half of what was planned.
  const broken = diagnostics.hasErrors ? [] : resultFaults(attributes, planned, state);
  reportFaults(diagnostics, typeName, "the result", [...faults, ...broken]);
  return {
    state,
    private: {
      provider: storable(held.private ?? {}, data.provider, { diagnostics, typeName }),
      configured: config ? configuredPaths(attributes, config) : [],
    },
  };
};
