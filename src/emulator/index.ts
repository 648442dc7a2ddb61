/** A Pivot to practise on: it follows Pivot's documents, not the provider. */
export { type Answer } from "./routes.js";
export { type CollectionPath, collectionPaths, type ListKey } from "./collections.js";
export { type Contents, InvalidContents, parseContents } from "./contents.js";
export { type Emulator, type EmulatorOptions, startEmulator } from "./emulator.js";
export { type EraName, eras } from "./eras.js";
export { type Fault, Faults } from "./faults.js";
export { UnusableFile } from "./persistence.js";
export { type LoggedRequest, RequestLog } from "./request-log.js";
export { type SwitchName, switches, type Switches } from "./switches.js";
