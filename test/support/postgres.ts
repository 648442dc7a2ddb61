/** A PostgreSQL server for one test: in a folder of its own, reached through a Unix socket there, with a password. */
import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { must } from "./run.js";

export interface Postgres {
  /** What PG_CONN_STR is set to: of the administrator, unless it is told who connects to what. */
  connection(as?: Login): string;
  /** The rows, each a line, columns parted by `|`. */
  query(sql: string, as?: Login): Promise<readonly string[]>;
  /** Runs a file of psql's as administrator. */
  script(file: string, variables: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

export interface Login {
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** @throws with the command that installs PostgreSQL, when it is missing. */
export const startPostgres = async (): Promise<Postgres> => {
  const bin = programs();
  const owner = await serverUser();
  const folder = mkdtempSync(join(tmpdir(), "pivot-pg-"));
  const options = { cwd: folder, env: { ...process.env, LC_ALL: "C" }, ...owner };
  const password = "pg-password-26535897932384";
  const passwordFile = join(folder, "password");
  const data = join(folder, "data");
  let server: ChildProcess | undefined;

  const close = async (): Promise<void> => {
    if (server?.exitCode === null && server.signalCode === null) {
      const ended = once(server, "exit");
      // PostgreSQL's "fast shutdown": it ends all sessions first.
      server.kill("SIGINT");
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    writeFileSync(passwordFile, password);
    if (owner) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid);
    const initdb = ["-D", data, "-U", "admin", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    await ended(
      spawn(join(bin, "initdb"), [...initdb, "--encoding=UTF8", "--no-locale", "--no-sync"], options),
    );
    server = spawn(
      join(bin, "postgres"),
      ["-D", data, "-c", "listen_addresses=", "-c", `unix_socket_directories=${folder}`, "-c", "fsync=off"],
      options,
    );
    await ready(server);
  } catch (error) {
    await close();
    throw error;
  }

  const administrator: Login = { user: "admin", password, database: "postgres" };
  const connection = (as = administrator): string =>
    `postgres://${as.user}:${as.password}@/${as.database}?host=${encodeURIComponent(folder)}`;
  const psql = async (args: readonly string[]): Promise<string> =>
    (await must(join(bin, "psql"), ["--no-psqlrc", "--quiet", ...args], { cwd: folder })).stdout;
  return {
    connection,
    query: async (sql, as) => {
      const rows = await psql(["--tuples-only", "--no-align", "--command", sql, connection(as)]);
      return rows.split("\n").filter((line) => line !== "");
    },
    script: async (file, variables) => {
      const told = Object.entries(variables).flatMap(([name, value]) => ["-v", `${name}=${value}`]);
      await psql([...told, "-f", file, connection()]);
    },
    close,
  };
};

/** The folder of PostgreSQL's programs. Debian keeps them off the PATH. */
const programs = (): string => {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : [];
  const places = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(delimiter),
  ];
  const found = places.find((place) =>
    ["initdb", "postgres", "psql"].every((program) => existsSync(join(place, program))),
  );
  if (found !== undefined) return found;
  throw new Error(
    "This test keeps Terraform's state in a PostgreSQL server of its own, and PostgreSQL is not installed: no initdb, " +
      `postgres and psql below ${debian} or on the PATH. On Debian and Ubuntu: apt-get install postgresql. ` +
      "On macOS: brew install postgresql@17, with its bin folder on the PATH.",
  );
};

/** PostgreSQL refuses to run as root; then it runs as the user that its package made. */
const serverUser = async (): Promise<{ readonly uid: number; readonly gid: number } | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const id = async (option: string): Promise<number> =>
    Number((await must("id", [option, "postgres"], { cwd: tmpdir() })).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
};

const ended = async (child: ChildProcess): Promise<void> => {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => said.push(String(text)));
  // Node's own events: an exit code, or null when a signal ended the process.
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${child.spawnfile} ended with ${String(code)}:\n${said.join("")}`);
};

/** Resolves as soon as the server takes connections. */
const ready = async (server: ChildProcess): Promise<void> => {
  const said: string[] = [];
  if (server.stderr) {
    for await (const line of createInterface(server.stderr)) {
      said.push(line);
      if (line.includes("ready to accept connections")) {
        // What it says later is nobody's business, and must not fill the pipe.
        server.stderr.resume();
        return;
      }
    }
  }
  throw new Error(`The PostgreSQL server did not start:\n${said.join("\n")}`);
};
