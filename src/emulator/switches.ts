/**
 * Everything on which versions of Pivot differ, or on which its documents are silent, as data. The first value of a
 * switch is its default; an era (eras.ts) moves some of them. Sources are explained in test/fixtures/api/README.md.
 */
const ask = <const Values extends readonly [string | number, ...(string | number)[]]>(
  question: string,
  source: string,
  values: Values,
) => ({ question, source, values });

/** The questions by name: what is asked, what is known of it, and the answers that can be played. */
export const switches = {
  // Requests
  tokenRefusal: ask("What status does a missing or wrong token get?", "unknown", [401, 403]),
  createExisting: ask("What does create do when the name is taken?", "d2022: contradictory", [
    "refuse400",
    "refuse409",
    "overwrite",
  ]),
  updateMissing: ask("What does update do when there is no such object?", "d2022: contradictory", [
    "refuse",
    "create",
  ]),
  update: ask("Is an update a replacement? For user statuses it always is.", "d2023; else seed by example", [
    "replace",
    "merge",
  ]),
  otherName: ask("What if the body of an update has another name than the path?", "unknown", [
    "refuse",
    "ignore",
    "rename",
  ]),
  delete: ask("Does DELETE work? For user statuses it is not documented.", "seed, d2022; d2024 for alerts", [
    "documented",
    "everywhere",
    "refuse404",
    "refuse405",
  ]),
  references: ask(
    "Must an object that another one points at exist? strict: people, tokens, measures and dimensions, too.",
    "unknown; d2023: not for user statuses",
    ["checked", "unchecked", "strict"],
  ),
  deleteReferenced: ask("What does deleting an object do that others need?", "unknown", [
    "allow",
    "refuse",
    "cascade",
  ]),
  superAdmin: ask(
    "Is the built-in role super-admin there, and can it be changed?",
    "um, d2023: not in the UI",
    ["protected", "open", "absent"],
  ),
  // Envelopes of answers
  listAnswer: ask("What does a list look like?", "seed, d2023; bare: d2022; single: d2023 data cubes", [
    "wrapped",
    "bare",
    "single",
  ]),
  readAnswer: ask("What does a read look like?", "seed, d2023; bareList: d2022", [
    "wrapped",
    "documented",
    "bare",
    "bareList",
    "listKey",
  ]),
  writeAnswer: ask("What does a create or an update answer?", "seed, d2023; bareList: d2022", [
    "wrapped",
    "bareList",
    "empty",
  ]),
  notFound: ask("Which words does a 404 have?", "d2023; generic: d2022", ["sentence", "generic"]),
  readMissing: ask("What does a read of a missing object get?", "d2023; the others: unknown", [
    "404",
    "null",
    "emptyObject",
    "emptyList",
  ]),
  deleteMissing: ask("What does a delete of a missing object get?", "d2023; ok: unknown", ["404", "ok"]),
  missingCollection: ask(
    "What does a collection get that this Pivot does not have?",
    "unknown; inferred: JSON, or the page of the user interface",
    ["json", "html"],
  ),
  contentType: ask("Which content type have answers in JSON?", "unknown; inferred: JSON's", ["json", "text"]),
  welcomeMail: ask("Does the welcome mail go out?", "seed; failure: unknown", ["ok", "error"]),
  // What is kept
  unknownFields: ask("Are fields kept that Pivot does not know?", "unknown; immutable-class: dropped", [
    "keep",
    "drop",
  ]),
  undocumentedValues: ask(
    "Are words taken that no document lists, and no entries where every sample has some?",
    "the documents' lists are mostly open",
    ["take", "refuse"],
  ),
  memberNames: ask(
    "Must the names of a data cube, of its dimensions and measures fit in a URL and be unique, its special time dimension one of them?",
    "unknown; oss-pivot: checked",
    ["unchecked", "checked"],
  ),
  emptyArrays: ask(
    "Are empty lists kept? In saved views and filters they are documented to be.",
    "d2023, d2024: both seen; dropEverywhere: immutable-class",
    ["drop", "keep", "dropEverywhere"],
  ),
  emptyObjects: ask("Are empty objects kept?", "d2023: an alert's filter is; else unknown", ["keep", "drop"]),
  absentFields: ask("How do reads show a known field that is not set?", "seed, d2023; null: unknown", [
    "omitted",
    "null",
  ]),
  passHistory: ask(
    "Does a new password put the one before into the history?",
    "unknown; d2023: a history is shown",
    ["kept", "grows"],
  ),
  userNames: ask("Are the names of users turned into lower case?", "unknown", ["asSent", "lowerCase"]),
  secrets: ask(
    "How do reads show secrets of connections, webhooks and user auths?",
    "unknown; d2023: passwords in clear",
    ["clear", "masked", "absent"],
  ),
  maskedWrites: ask("Does a mask that is sent back overwrite the secret?", "unknown", ["overwrite", "keep"]),
  // Forms of objects
  otherForms: ask("What happens to an object in the form of another era?", "unknown", ["convert", "refuse"]),
  cubeSource: ask(
    "Is the source of a data cube an object, or text beside connectionName?",
    "d2023; text: seed",
    ["object", "text"],
  ),
  permissions: ask("What are the permissions of a role?", "d2023; names: d2022", [
    "objects",
    "names",
    "asSent",
  ]),
  currentPass: ask("What is the password of a user auth?", "d2023; hash: d2022", [
    "object",
    "hash",
    "asSent",
  ]),
  conditionValue: ask("Is the value of an alert's condition a number?", "d2023; text: seed", [
    "number",
    "text",
  ]),
  spellings: ask("Which spellings do answers use?", "seed, d2023; skeleton: d2022, likely slips", [
    "usual",
    "skeleton",
  ]),
  sets: ask("In which order does what has no order come back?", "unknown", ["asSent", "reversed"]),
  // What Pivot fills in
  defaults: ask(
    "Is more filled in: colours, kinds, severity, access to alerts, how reports are sent, how tiles look?",
    "polaris; seed: not",
    ["absent", "filled"],
  ),
  timeDimension: ask("What is filled in on a data cube that has __time?", "unknown; oss-pivot: __time", [
    "none",
    "__time",
  ]),
  sqlFormula: ask("Is the formula of a SQL dimension filled in?", "unknown", ["column", "absent"]),
  attributes: ask(
    "Does a data cube show the columns found, with the time range of the data?",
    "d2023, impex; kept: seed",
    ["introspected", "kept"],
  ),
  exampleQuery: ask("Does an alert show a query with the present time in it?", "d2024", ["shown", "absent"]),
  userStatus: ask("Does a read of a user show its status?", "d2023; shown: seed", ["hidden", "shown"]),
} as const;

/** The name of an open question. */
export type SwitchName = keyof typeof switches;
/** An answer to every open question. */
export type Switches = { readonly [Name in SwitchName]: (typeof switches)[Name]["values"][number] };

/** The first value of every switch. */
export const defaultSwitches = Object.fromEntries(
  Object.entries(switches).map(([name, { values }]) => [name, values[0]]),
  // fromEntries loses which value belongs to which name.
) as unknown as Switches;
