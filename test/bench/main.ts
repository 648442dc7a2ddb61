/**
 * What users feel: how soon the provider answers, how long it takes to make many objects and to plan that nothing
 * changes, and what such a plan asks of Pivot. Times are ratios to a baseline measured in the same run, so that figures
 * of different machines compare: Terraform's own objects with the same values, as most of the time is its own.
 * `npm run bench [-- --json]`
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { startEmulator } from "../../src/emulator/index.js";
import { createCertificate } from "../../src/terraform/plugin/certificate.js";
import { cookie } from "../support/terraform-client.js";
import { createTerraformProject } from "../support/terraform-project.js";

const executable = join(__dirname, "../../dist/terraform-provider-pivot");
const json = process.argv.includes("--json");
const sizes = [10, 100, 1_000];
const starts = 15;
const plans = 3;

const milliseconds = async (act: () => Promise<unknown>): Promise<number> => {
  const since = performance.now();
  await act();
  return performance.now() - since;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds from the start of the process to the line that tells Terraform where to connect. */
const handshake = async (): Promise<number> => {
  const env = { ...process.env, ...cookie, PLUGIN_CLIENT_CERT: createCertificate().certificatePem };
  const since = performance.now();
  const provider = spawn(executable, [], { env, stdio: ["ignore", "pipe", "ignore"] });
  const [line] = (await once(provider.stdout, "data")) as [Buffer];
  const elapsed = performance.now() - since;
  // Any other signal leaves it alive, as it is Terraform's to end it; this one leaves its socket's folder behind.
  provider.kill("SIGKILL");
  await once(provider, "exit");
  await rm(dirname(line.toString().split("|")[3] ?? ""), { recursive: true });
  return elapsed;
};

const bareNode = async (): Promise<void> => {
  await once(spawn(process.execPath, ["-e", "0"]), "exit");
};

const startUp = async () => {
  const [provider, node]: [number[], number[]] = [[], []];
  // Taken in turns, so that a busy moment of the machine meets both.
  for (let round = 0; round < starts; round++) {
    provider.push(await handshake());
    node.push(await milliseconds(bareNode));
  }
  const [handshakeMs, nodeMs] = [median(provider), median(node)];
  return { handshakeMs, nodeMs, ratio: handshakeMs / nodeMs };
};

const members = `  dimensions = [
    { name = "__time", formula = "t.\\"__time\\"", type = "TIME" },
    { name = "channel" },
    { name = "page" },
    { name = "cityName" },
  ]
  measures = [
    { name = "edits", formula = "COUNT(*)" },
    { name = "added", formula = "SUM(t.\\"added\\")" },
  ]`;

const cubes = (count: number): string => `resource "pivot_connection" "druid" {
  name        = "druid"
  type        = "druidsql"
  query_hosts = ["localhost:8888"]
}

resource "pivot_data_cube" "cube" {
  count           = ${count}
  name            = "cube-\${count.index}"
  title           = "Cube \${count.index}"
  connection_name = pivot_connection.druid.name
  source          = "wikipedia"
  query_mode      = "sql"
${members}
}`;

/** As many objects of Terraform's own, which talk to nobody, with the same values. */
const builtIn = (count: number): string => `resource "terraform_data" "cube" {
  count = ${count}
  input = {
    name            = "cube-\${count.index}"
    title           = "Cube \${count.index}"
    connection_name = terraform_data.druid.input
    source          = "wikipedia"
    query_mode      = "sql"
${members}
  }
}

resource "terraform_data" "druid" {
  input = "druid"
}`;

interface Measured {
  readonly applyMs: number;
  /** The median of several plans in which nothing changes. */
  readonly planMs: number;
  readonly requests: number;
}

const measured = async (
  environment: Readonly<Record<string, string>>,
  hcl: string,
  requests: () => number,
): Promise<Measured> => {
  const project = await createTerraformProject(environment);
  try {
    await project.write(hcl);
    await project.init();
    const applyMs = await milliseconds(() => project.apply("-parallelism=50"));
    const before = requests();
    const times: number[] = [];
    for (let round = 0; round < plans; round++)
      times.push(await milliseconds(() => project.terraform("plan", "-no-color")));
    return { applyMs, planMs: median(times), requests: (requests() - before) / plans };
  } finally {
    await project.remove();
  }
};

const ofSize = async (count: number) => {
  const pivot = await startEmulator();
  try {
    const environment = { PIVOT_ENDPOINT: pivot.endpoint, PIVOT_API_TOKEN: pivot.token };
    const baseline = await measured({}, builtIn(count), () => 0);
    const { applyMs, planMs, requests } = await measured(environment, cubes(count), () =>
      pivot.requests.count(),
    );
    return {
      cubes: count,
      apply: { ms: applyMs, baselineMs: baseline.applyMs, ratio: applyMs / baseline.applyMs },
      plan: { ms: planMs, baselineMs: baseline.planMs, ratio: planMs / baseline.planMs, requests },
    };
  } finally {
    await pivot.close();
  }
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const row = (...cells: readonly string[]): string => cells.map((cell) => cell.padStart(17)).join("");

const main = async (): Promise<void> => {
  const start = await startUp();
  if (!json) {
    console.log(
      `Handshake: ${start.handshakeMs.toFixed(0)} ms, ${start.ratio.toFixed(1)} × bare node (${start.nodeMs.toFixed(0)} ms), median of ${starts}\n`,
    );
    console.log(row("cubes", "apply", "× terraform_data", "empty plan", "× terraform_data", "requests"));
  }
  const all = [];
  for (const size of sizes) {
    const one = await ofSize(size);
    all.push(one);
    const { apply, plan } = one;
    const times = [apply, plan].flatMap(({ ms, ratio }) => [seconds(ms), ratio.toFixed(1)]);
    if (!json) console.log(row(String(size), ...times, String(plan.requests)));
  }
  if (json) console.log(JSON.stringify({ startUp: start, sizes: all }, null, 2));
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
