/**
 * What users feel: how soon the provider answers, how long a plan of many objects takes, and what it asks of Pivot.
 * Times are ratios to a baseline measured in the same run, so that figures of different machines compare.
 * `npm run bench [-- --json]`
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { startEmulator } from "../../src/emulator/index.js";
import { createCertificate } from "../../src/terraform/plugin/certificate.js";
import { cookie } from "../support/terraform-client.js";
import { createTerraformProject, type TerraformProject } from "../support/terraform-project.js";

const executable = join(__dirname, "../../dist/terraform-provider-pivot");
const json = process.argv.includes("--json");
const sizes = [10, 100, 1_000];
const starts = 15;

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
  dimensions = [
    { name = "__time", formula = "t.\\"__time\\"", type = "TIME" },
    { name = "channel" },
    { name = "page" },
    { name = "cityName" },
  ]
  measures = [
    { name = "edits", formula = "COUNT(*)" },
    { name = "added", formula = "SUM(t.\\"added\\")" },
  ]
}`;

/** As many objects of Terraform's own, which talk to nobody. */
const builtIn = (count: number): string => `resource "terraform_data" "thing" {
  count = ${count + 1}
  input = "Thing \${count.index}"
}`;

const inProject = async <T>(
  environment: Readonly<Record<string, string>>,
  hcl: string,
  act: (project: TerraformProject) => Promise<T>,
): Promise<T> => {
  const project = await createTerraformProject(environment);
  try {
    await project.write(hcl);
    await project.init();
    await project.apply("-parallelism=50");
    return await act(project);
  } finally {
    await project.remove();
  }
};

const planOf = async (count: number) => {
  const pivot = await startEmulator();
  try {
    const environment = { PIVOT_ENDPOINT: pivot.endpoint, PIVOT_API_TOKEN: pivot.token };
    const plan = (project: TerraformProject) => milliseconds(() => project.terraform("plan", "-no-color"));
    const baselineMs = await inProject({}, builtIn(count), plan);
    const { planMs, requests } = await inProject(environment, cubes(count), async (project) => {
      const before = pivot.requests.count();
      const time = await plan(project);
      return { planMs: time, requests: pivot.requests.count() - before };
    });
    return { cubes: count, planMs, baselineMs, ratio: planMs / baselineMs, requests };
  } finally {
    await pivot.close();
  }
};

const main = async (): Promise<void> => {
  const start = await startUp();
  if (!json) {
    console.log(
      `Handshake: ${start.handshakeMs.toFixed(0)} ms, ${start.ratio.toFixed(1)} × bare node (${start.nodeMs.toFixed(0)} ms), median of ${starts}`,
    );
    console.log(
      `\n${"cubes".padStart(6)}  ${"plan".padStart(9)}  ${"× terraform_data".padStart(16)}  requests to Pivot`,
    );
  }
  const plans = [];
  for (const size of sizes) {
    const measured = await planOf(size);
    plans.push(measured);
    if (!json) {
      const { planMs, ratio, requests } = measured;
      console.log(
        `${String(size).padStart(6)}  ${`${(planMs / 1000).toFixed(2)} s`.padStart(9)}  ${ratio.toFixed(1).padStart(16)}  ${requests}`,
      );
    }
  }
  if (json) console.log(JSON.stringify({ startUp: start, plans }, null, 2));
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
