/** What a plan says besides what Terraform shows: what is wrong with it, what an apply would meet in Pivot, what drifted. */
import { type Change, missingFromState, type ResourceDefinition, words } from "../definition/index.js";
import { type Diagnostic, type ObjectValue, type Resource } from "../terraform/index.js";
import { isBlank, overwritten, unseenSettings } from "./adopt.js";
import { withDecided } from "./decided.js";
import { deletionRefused, explained, problemDiagnostics, seemsTaken, toBeAdopted } from "./diagnostics.js";
import { canBePlannedBack, describeChange, driftWarning, plannedBack, unseenChanges } from "./drift.js";
import { shiftWarning } from "./shifts.js";
import { type Session, type Sessions } from "./session.js";
import { strayNames } from "./stray-names.js";
import { modelOf, nameOf } from "./values.js";

export const planning = (
  definition: ResourceDefinition,
  sessions: Sessions,
): Required<Pick<Resource, "plan" | "planDestroy">> => {
  const { attributes } = definition;

  /** Of an object that is to be created: whether Pivot can be asked at all, and what it has of that name. */
  const met = async (name: string, config: ObjectValue, session: Session): Promise<readonly Diagnostic[]> => {
    const { adoptExisting } = session.configuration;
    const isListed = (await session.names(definition)).has(name);
    if (name === "" || !(isListed || adoptExisting)) return [];
    const held = await session.collection(definition).read(name, (one) => isBlank(definition, one));
    if (held === undefined || isBlank(definition, held)) return [];
    if (!adoptExisting) return [seemsTaken(definition, name)];
    const lines = overwritten(definition, held, config).map((change) => describeChange(change, attributes));
    return [toBeAdopted(definition, name, [...lines, ...unseenSettings(attributes, config)])];
  };

  /** What is wrong with a change through which everybody might be locked out. */
  const lockedOut = async (name: string, change: Change): Promise<readonly Diagnostic[]> => {
    const session = sessions.present();
    if (!definition.lockout || !session || session.configuration.manageSuperAdmin) return [];
    const judged = definition.lockout(change, session.administration);
    const problem = await explained(definition, "plan", name, () => judged);
    return problemDiagnostics(words(definition.name), attributes, problem ? [problem] : []);
  };

  return {
    async plan({ config, prior, planned, configured, private: data, diagnostics }) {
      const name = nameOf(planned);
      const session = sessions.present();
      if (prior === null && session) {
        diagnostics.add(...(await explained(definition, "plan", name, () => met(name, config, session))));
      }
      const decided = withDecided(attributes, { planned, config, prior });
      const model = modelOf(attributes, decided);
      const before = prior && modelOf(attributes, prior);
      const problems = [
        ...missingFromState(attributes, model),
        ...(session ? await strayNames(definition, model, session) : []),
        ...(before ? (definition.atPlan?.(model, before) ?? []) : []),
      ];
      diagnostics.add(
        ...problemDiagnostics(words(definition.name), attributes, problems),
        ...(await lockedOut(name, { ...(before && { before }), after: model })),
      );
      const changes = prior ? unseenChanges(data, { config, configured }, attributes) : [];
      const strict = changes.length > 0 && sessions.needed().configuration.drift === "strict";
      const told = strict ? changes.filter((change) => !canBePlannedBack(change)) : changes;
      if (told.length > 0) diagnostics.add(driftWarning(definition, name, told));
      const final = strict ? plannedBack(decided, changes, attributes) : decided;
      const shifted = prior && shiftWarning(definition, name, prior, final);
      if (shifted) diagnostics.add(shifted);
      return final;
    },

    async planDestroy({ state, diagnostics }) {
      if (state["deletion_protection"] === true) diagnostics.add(deletionRefused(definition, nameOf(state)));
      diagnostics.add(...(await lockedOut(nameOf(state), { before: modelOf(attributes, state) })));
    },
  };
};
