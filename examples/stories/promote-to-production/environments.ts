/** What differs from one environment to the next. What they share is in pivot.ts. */

export interface Environment {
  /** Name of the stack, and of the environment in `pipeline.sh` and in CI. */
  readonly name: string;
  /** Where its Pivot is. Here and in no variable: a plan for one environment cannot reach another by mistake. */
  readonly endpoint: string;
  /** Goes before the name of every object, so that environments may share one Pivot. */
  readonly prefix: string;
  /** Druid's router. */
  readonly druid: string;
  /** The alert is sent when an hour has fewer orders than this. */
  readonly fewestOrders: number;
  /** Whether Terraform refuses to delete connection, data cube and dashboard. */
  readonly deletionProtection: boolean;
  /** What happens to changes made by hand to what the program leaves unset: told (`managed`) or taken back. */
  readonly drift: "managed" | "strict";
}

/** In the order of promotion. */
export const environments: readonly Environment[] = [
  {
    name: "dev",
    endpoint: "https://pivot.dev.example.com",
    prefix: "dev-",
    druid: "router.dev.example.com:8888",
    fewestOrders: 1,
    deletionProtection: false,
    drift: "managed",
  },
  {
    name: "staging",
    endpoint: "https://pivot.staging.example.com",
    prefix: "staging-",
    druid: "router.staging.example.com:8888",
    fewestOrders: 1,
    deletionProtection: false,
    drift: "managed",
  },
  {
    name: "production",
    endpoint: "https://pivot.example.com",
    prefix: "",
    druid: "router.example.com:8888",
    fewestOrders: 500,
    deletionProtection: true,
    drift: "strict",
  },
];
