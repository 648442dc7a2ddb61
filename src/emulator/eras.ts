/** The versions of Pivot whose documents differ: which collections they have, and where switches stand. */
import { type CollectionPath } from "./collections.js";
import { type Switches } from "./switches.js";

/** One version, or several that are documented alike. */
export interface Era {
  readonly versions: string;
  readonly absent: readonly CollectionPath[];
  readonly switches: Partial<Switches>;
}

const wrappedOnOnePage = {
  notFound: "generic",
  cubeSource: "text",
  permissions: "asSent",
  currentPass: "asSent",
  conditionValue: "text",
  attributes: "kept",
  exampleQuery: "absent",
  userStatus: "shown",
} as const satisfies Partial<Switches>;

/** By name, the oldest first. */
export const eras = {
  A: {
    versions: "up to 3.1",
    absent: ["user-statuses", "alerts", "reports"],
    switches: wrappedOnOnePage,
  },
  B: {
    versions: "3.2 to about 2021",
    absent: ["user-statuses"],
    switches: wrappedOnOnePage,
  },
  C: {
    versions: "2022.04 to 2023.01",
    absent: [],
    switches: {
      // "Create or update" is said of data cubes and connections; a missing name still has its 404.
      createExisting: "overwrite",
      listAnswer: "bare",
      readAnswer: "bareList",
      writeAnswer: "bareList",
      notFound: "generic",
      permissions: "names",
      currentPass: "hash",
      spellings: "skeleton",
      exampleQuery: "absent",
    },
  },
  D: {
    versions: "2023.03 and later",
    absent: [],
    // Connections are read bare, user statuses in their list key.
    switches: { readAnswer: "documented" },
  },
} as const satisfies Record<string, Era>;

/** `A` is the oldest, `D` the newest. */
export type EraName = keyof typeof eras;
