/** Talking HTTP to Pivot. Knows no resource. */
export { type Client, type ClientOptions, createClient } from "./client.js";
export { type Clock } from "./clock.js";
export { type Collection, type CollectionKeys, type Created } from "./collection.js";
export { isAccessRefused, PivotAccessError } from "./errors/access-error.js";
export { PivotAnswerError } from "./errors/answer-error.js";
export { CollectionMissingError } from "./errors/collection-missing-error.js";
export { isBadInput, isNotFound, PivotHttpError } from "./errors/http-error.js";
export { PivotNameError } from "./errors/name-error.js";
export { isNameTaken, NameTakenError } from "./errors/name-taken-error.js";
export { isPivotError, PivotError } from "./errors/pivot-error.js";
export { isStopped, PivotStoppedError } from "./errors/stopped-error.js";
export { isUndeletable, UndeletableError } from "./errors/undeletable-error.js";
export { PivotUnreachableError } from "./errors/unreachable-error.js";
export { type Log, type LogLine } from "./log.js";
export { type Wire } from "./wire.js";
