export { accessList } from "./access-list.js";
export {
  type Attribute,
  type Attributes,
  type Member,
  type ObjectAttribute,
  type ObjectsAttribute,
  type Presence,
  type Source,
  type StringAttribute,
  type StringsAttribute,
  attributeOfKey,
  isForeign,
  isSecret,
  keyOnWire,
  propName,
  wireKey,
} from "./attribute.js";
export { type Box, boxText, lowerEdge, overlap, rightEdge } from "./box.js";
export { computed, optional, remembered, required } from "./builders.js";
export {
  type CubeName,
  cubeNames,
  membersOf,
  namesItsOwn,
  type Stray,
  strayProblem,
  strays,
} from "./cube-names.js";
export { type Length, lengthOf, sameDuration } from "./duration.js";
export { extraOf, secretsInExtra } from "./extra-json.js";
export { isBcryptHash } from "./hash.js";
export { erasedSecrets, withoutKeptSecrets, withoutMasks } from "./held-secrets.js";
export { deletionProtection } from "./deletion-protection.js";
export {
  executableName,
  packagePath,
  providerName,
  providerSource,
  terraformPlatform,
  version,
} from "./identity.js";
export { canonicalJson, isRounded, sameJson, sameTextOrJson } from "./json.js";
export { type Administration, type Change, lockout } from "./lockout.js";
export {
  asModel,
  elementsByKey,
  holdsLater,
  holdsSecrets,
  isModel,
  isSet,
  knownElements,
  later,
  type Later,
  type Model,
  modelsByKey,
  without,
} from "./model.js";
export { type ModelRule, uniqueTogether } from "./model-rules.js";
export { camelCase, kebabCase, pascalCase, plural, type ResourceName, snakeCase, words } from "./names.js";
export { didYouMean, nearest } from "./nearest.js";
export { numberStyle } from "./number-style.js";
export { type Problem, type ProblemPath } from "./problem.js";
export {
  type Collection,
  defineResource,
  type ResourceDefinition,
  type Wire,
  type WireForms,
} from "./resource.js";
export * as rules from "./rules.js";
export { secretTexts } from "./secret-texts.js";
export { settings } from "./settings.js";
export { describeSource } from "./sources.js";
export { classicTilesFit, tilesAreApart } from "./tiles.js";
export { missingFromState, validate, validateAttributes } from "./validate.js";
export { withWholeViews } from "./view.js";
export {
  readAttributes,
  readWire,
  writeBeside,
  writeOtherwise,
  type WriteOptions,
  writeWire,
} from "./wire.js";
