/**
 * What Terraform's core will hold against a plan or a result, found before it does, and with the attribute's name:
 * a user should hear that the provider has a bug, not that something is "inconsistent".
 */
import { type Diagnostics } from "../diagnostics.js";
import { type Attribute, type Attributes, isNested } from "../schema.js";
import { typeOfAttribute } from "../schema-type.js";
import { sameValue } from "../values/equality.js";
import { attribute as step, formatPath, index, key, type Path, root } from "../values/path.js";
import { keepsPromise, paired, sameNames } from "../values/promise.js";
import {
  bare,
  isList,
  isObject,
  isUnknown,
  isWhollyKnown,
  type ObjectValue,
  type Value,
} from "../values/value.js";
import { isSaid } from "./same-element.js";

export interface Fault {
  readonly path: Path;
  readonly what: string;
}

/** A plan must say what the configuration says, wherever that says something; elsewhere only computed values may appear. */
export const planFaults = (
  attributes: Attributes,
  config: ObjectValue,
  prior: ObjectValue | null,
  planned: ObjectValue,
  path: Path = root,
): readonly Fault[] =>
  Object.entries(attributes).flatMap(([name, attribute]) =>
    planFaultsOf(
      attribute,
      config[name] ?? null,
      prior?.[name] ?? null,
      planned[name] ?? null,
      step(path, name),
    ),
  );

const planFaultsOf = (
  attribute: Attribute,
  config: Value,
  prior: Value,
  planned: Value,
  path: Path,
): readonly Fault[] => {
  if (attribute.writeOnly) return [];
  const type = typeOfAttribute(attribute);
  if (sameValue(planned, config, type)) return [];
  const computed = attribute.presence === "computed" || attribute.presence === "remembered";
  if (bare(config) === null) {
    return computed ? [] : [{ path, what: "is not configured and not computed, but was planned" }];
  }
  if (isNested(attribute)) {
    if (attribute.nesting === "set" && sameElements(attribute.attributes, config, prior, planned)) return [];
    const parts = nestedParts(attribute.nesting, config, prior, planned, path);
    if (parts) {
      return parts.flatMap((part) =>
        isObject(part.config) && isObject(part.planned)
          ? planFaults(
              attribute.attributes,
              part.config,
              isObject(part.prior) ? part.prior : null,
              part.planned,
              part.path,
            )
          : part.config === part.planned
            ? []
            : [{ path: part.path, what: "was planned otherwise than configured" }],
      );
    }
  } else if (prior !== null && sameValue(planned, prior, type)) {
    return [];
  }
  return [{ path, what: "was planned otherwise than configured" }];
};

/** Elements of a set have no names: each configured one must have a planned one that it allows, and the other way round. */
const sameElements = (attributes: Attributes, config: Value, prior: Value, planned: Value): boolean => {
  if (!isList(config) || !isList(planned) || config.length !== planned.length) return false;
  const kept = isList(prior) ? prior : [];
  return paired(config, planned, (given, made) =>
    isObject(given) && isObject(made)
      ? planFaults(attributes, given, null, made).length === 0 ||
        (isSaid(attributes, given, made) &&
          kept.some((before) => isObject(before) && planFaults(attributes, given, before, made).length === 0))
      : given === made || (isUnknown(given) && isUnknown(made)),
  );
};

interface Part {
  readonly config: Value;
  readonly prior: Value;
  readonly planned: Value;
  readonly path: Path;
}

/** The objects of a nested attribute side by side; undefined when they do not match up, as those of a set never do. */
const nestedParts = (
  nesting: "single" | "list" | "set" | "map",
  config: Value,
  prior: Value,
  planned: Value,
  path: Path,
): readonly Part[] | undefined => {
  switch (nesting) {
    case "single":
      return [{ config, prior, planned, path }];
    case "list":
      if (!isList(config) || !isList(planned) || config.length !== planned.length) return undefined;
      return config.map((element, at) => ({
        config: element,
        prior: isList(prior) ? (prior[at] ?? null) : null,
        planned: planned[at] ?? null,
        path: index(path, at),
      }));
    case "map":
      if (!isObject(config) || !isObject(planned)) return undefined;
      if (!sameNames(config, planned)) return undefined;
      return Object.keys(config).map((name) => ({
        config: config[name] ?? null,
        prior: isObject(prior) ? (prior[name] ?? null) : null,
        planned: planned[name] ?? null,
        path: key(path, name),
      }));
    case "set":
      return undefined;
  }
};

/** A result must be wholly known, and what the plan knew must have come true. */
export const resultFaults = (
  attributes: Attributes,
  planned: ObjectValue | null,
  result: ObjectValue,
  path: Path = root,
): readonly Fault[] =>
  Object.entries(attributes).flatMap(([name, attribute]) =>
    resultFaultsOf(
      attribute,
      planned && (planned[name] ?? null),
      result[name] ?? null,
      step(path, name),
      planned !== null,
    ),
  );

const resultFaultsOf = (
  attribute: Attribute,
  planned: Value,
  result: Value,
  path: Path,
  promised: boolean,
): readonly Fault[] => {
  if (attribute.writeOnly) return [];
  if (isNested(attribute)) {
    const pairs = nestedParts(
      attribute.nesting,
      result,
      null,
      isUnknown(planned) || !promised ? result : planned,
      path,
    );
    if (pairs?.every((pair) => isObject(pair.config) && isObject(pair.planned))) {
      return pairs.flatMap((pair) =>
        isObject(pair.config)
          ? resultFaults(
              attribute.attributes,
              promised && !isUnknown(planned) && isObject(pair.planned) ? pair.planned : null,
              pair.config,
              pair.path,
            )
          : [],
      );
    }
  }
  if (!isWhollyKnown(result)) return [{ path, what: "is still unknown after the change" }];
  if (!promised || isUnknown(planned)) return [];
  return keepsPromise(planned, result, typeOfAttribute(attribute))
    ? []
    : [{ path, what: "is not what was planned" }];
};

/** Blames the provider for each fault. */
export const reportFaults = (
  diagnostics: Diagnostics,
  subject: string,
  step: string,
  faults: readonly Fault[],
): void => {
  for (const { path, what } of faults) {
    diagnostics.error(
      `Bug in the provider: ${step} of ${subject}`,
      `The attribute ${formatPath(path)} ${what}. The configuration is not at fault. Please report this to the ` +
        "maintainers of the provider, with the configuration of this resource.",
      path,
    );
  }
};

/** Blames the provider for an answer of nothing, unless it told an error itself. */
export const reportNothing = (
  diagnostics: Diagnostics,
  from: string,
  consequence = "The configuration is not at fault. Please report this to the maintainers of the provider.",
): void => {
  if (!diagnostics.hasErrors) {
    diagnostics.error(`Bug in the provider: nothing came back from ${from}`, consequence);
  }
};
