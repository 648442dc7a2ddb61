/** What a provider implements. Everything Terraform wants around it (wire, planning, checks) is the framework's. */
import { type Diagnostics } from "./diagnostics.js";
import { type Schema } from "./schema.js";
import { type Type } from "./values/type.js";
import { type ObjectValue, type Value } from "./values/value.js";

export interface Provider {
  /** Told to Terraform in logs, for example `notes`. */
  readonly name: string;
  readonly schema: Schema;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly dataSources: Readonly<Record<string, DataSource>>;
  readonly functions?: Readonly<Record<string, ProviderFunction>>;
  readonly ephemeralResources?: Readonly<Record<string, EphemeralResource>>;
  /** Checks the provider block before `configure`. Values may be unknown. */
  validate?(request: { readonly config: ObjectValue; readonly diagnostics: Diagnostics }): Promise<void>;
  /** Called once before anything that talks to the API. Values may be unknown while planning. */
  configure(request: ConfigureRequest): Promise<void>;
  /** Terraform was interrupted: end what is under way where nothing is lost by it. Calls after it must not start anything. */
  stop?(): void;
}

export interface ConfigureRequest {
  readonly config: ObjectValue;
  readonly terraformVersion: string;
  readonly diagnostics: Diagnostics;
}

/** What a provider keeps with an object in the state, unseen by the user: any JSON. Never a secret. */
export type PrivateData = Readonly<Record<string, unknown>>;

interface Request {
  readonly diagnostics: Diagnostics;
}

export interface ValidateRequest extends Request {
  /** Values may be unknown; write-only values are present. */
  readonly config: ObjectValue;
}

export interface PlanRequest extends Request {
  readonly config: ObjectValue;
  /** Null: the object is to be created. */
  readonly prior: ObjectValue | null;
  /** What the framework's rules planned. */
  readonly planned: ObjectValue;
  /**
   * Where the configuration that was applied last set a remembered attribute, by `memoryPath` and `elementPath`: what is
   * left out now and was set then has been given back to the server.
   */
  readonly configured: ReadonlySet<string>;
  readonly private: PrivateData;
}

export interface CreateRequest extends Request {
  /** As planned; parts may be unknown: those are the server's to fill in. */
  readonly planned: ObjectValue;
  /** Wholly known; the only place where write-only values are. */
  readonly config: ObjectValue;
  readonly private: PrivateData;
}

export interface UpdateRequest extends CreateRequest {
  readonly prior: ObjectValue;
}

export interface ReadRequest extends Request {
  readonly state: ObjectValue;
  readonly private: PrivateData;
}

export interface DeleteRequest extends Request {
  readonly state: ObjectValue;
  readonly private: PrivateData;
}

export interface ImportRequest extends Request {
  readonly id: string;
}

/** An object as it is now. Write-only attributes are null in it. */
export interface Held {
  readonly state: ObjectValue;
  readonly private?: PrivateData;
}

/**
 * A kind of managed object. Any method may throw: the framework makes an error of it and keeps the state as
 * it was. A method that adds an error and still returns what it did gets that saved (and marked as tainted
 * by Terraform when it was a create).
 */
export interface Resource {
  readonly schema: Schema;
  /** Looks at a configuration without talking to the API. */
  validate?(request: ValidateRequest): Promise<void>;
  /** Brings state of an older schema version to the current shape; gets and gives decoded JSON. */
  upgrade?(state: unknown, fromVersion: number): Promise<unknown>;
  /** Adjusts a create or update plan. It must not contradict the configuration. */
  plan?(request: PlanRequest): Promise<ObjectValue>;
  /** Asked when a plan would end the object, also to replace it: an error stops that plan. */
  planDestroy?(request: DeleteRequest): Promise<void>;
  create(request: CreateRequest): Promise<Held | undefined>;
  /** Null: it is gone, and nothing else than gone. */
  read(request: ReadRequest): Promise<Held | null>;
  update(request: UpdateRequest): Promise<Held | undefined>;
  delete(request: DeleteRequest): Promise<void>;
  /** Null: there is nothing of that id. */
  import?(request: ImportRequest): Promise<Held | null>;
}

export interface DataSource {
  readonly schema: Schema;
  validate?(request: ValidateRequest): Promise<void>;
  /** Undefined only together with an error. */
  read(request: {
    readonly config: ObjectValue;
    readonly diagnostics: Diagnostics;
  }): Promise<ObjectValue | undefined>;
}

/** A value that lives for one run and is in no state: Terraform opens, may renew, and closes it. */
export interface EphemeralResource {
  readonly schema: Schema;
  validate?(request: ValidateRequest): Promise<void>;
  open(request: {
    readonly config: ObjectValue;
    readonly diagnostics: Diagnostics;
  }): Promise<Opened | undefined>;
  renew?(request: {
    readonly private: PrivateData;
    readonly diagnostics: Diagnostics;
  }): Promise<Omit<Opened, "result">>;
  close?(request: { readonly private: PrivateData; readonly diagnostics: Diagnostics }): Promise<void>;
}

export interface Opened {
  readonly result: ObjectValue;
  readonly private?: PrivateData;
  readonly renewAt?: Date;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly description: string;
  readonly allowNull?: boolean;
  readonly allowUnknown?: boolean;
}

/** A pure function for use in configurations: `provider::notes::name(...)`. */
export interface ProviderFunction {
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly variadic?: Parameter;
  readonly returns: Type;
  /** Throws a FunctionError to blame one argument, anything else to blame the whole call. */
  call(args: readonly Value[]): Promise<Value>;
}

/** An argument of a provider function is wrong; `argument` counts from 0. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";

  constructor(
    message: string,
    readonly argument?: number,
  ) {
    super(message);
  }
}
