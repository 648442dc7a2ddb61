/** A line for whoever keeps a log. No line holds a token, a header or a body. */
export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly message: string;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

export type Log = (line: LogLine) => void;
