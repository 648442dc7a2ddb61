/** Log lines as Terraform wants them from a provider: hclog's JSON on stderr, one object a line. */

const levels = ["trace", "debug", "info", "warn", "error"] as const;

export type Level = (typeof levels)[number];

export type Fields = Readonly<Record<string, unknown>>;

/** Fields are for names, counts and durations: never for values, which may be secret. */
export type Log = Readonly<Record<Level, (message: string, fields?: Fields) => void>>;

export interface LogOptions {
  /** Gets a whole line with its end. */
  readonly write: (line: string) => void;
  /** `TF_LOG_PROVIDER` or `TF_LOG` sets the level; without them only warnings and errors are written. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly name: string;
  readonly now?: () => Date;
}

export const createLog = ({ write, environment, name, now = () => new Date() }: LogOptions): Log => {
  const least = leastLevel(environment["TF_LOG_PROVIDER"] || environment["TF_LOG"]);
  const at =
    (level: Level) =>
    (message: string, fields: Fields = {}): void => {
      if (levels.indexOf(level) < least) return;
      write(
        `${line({ "@level": level, "@message": message, "@module": name, "@timestamp": timestamp(now()) }, fields)}\n`,
      );
    };
  return { trace: at("trace"), debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
};

/** For whoever must pass a log and wants none. */
export const silentLog: Log = {
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

const leastLevel = (wanted: string | undefined): number => {
  if (wanted === undefined || wanted === "") return levels.indexOf("warn");
  if (wanted.toLowerCase() === "off") return levels.length;
  // JSON is a format of Terraform's own and means every level; so does a word that Terraform does not know.
  return Math.max(
    0,
    levels.findIndex((level) => level === wanted.toLowerCase()),
  );
};

/** A log must never be the reason of a failure: what JSON cannot hold is left out, and said to be. */
const line = (head: Fields, fields: Fields): string => {
  try {
    // First to be read first, and last so that no field takes the place of a part that Terraform relies on.
    return JSON.stringify({ ...head, ...fields, ...head });
  } catch {
    const writable = Object.keys(fields).map((name) => [
      name,
      fits(fields, name) ? fields[name] : "(not JSON)",
    ]);
    return JSON.stringify({ ...head, ...Object.fromEntries(writable), ...head });
  }
};

const fits = (fields: Fields, name: string): boolean => {
  try {
    JSON.stringify(fields[name]);
    return true;
  } catch {
    return false;
  }
};

/** RFC 3339 with microseconds, of which a Date has none. */
const timestamp = (date: Date): string => date.toISOString().replace("Z", "000Z");
