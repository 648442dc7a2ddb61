/**
 * A certificate for this process, made in memory and thrown away with it. Our own few lines, because the X.509
 * packages load for 40 ms and a provider starts several times a run.
 */
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isIPv4 } from "node:net";
import * as der from "./der.js";

export interface Certificate {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  /** The certificate in DER: what the handshake shows to Terraform. */
  readonly der: Uint8Array;
}

const oid = {
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
  organization: "2.5.4.10",
  commonName: "2.5.4.3",
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  alternativeNames: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
  serverAuth: "1.3.6.1.5.5.7.3.1",
  clientAuth: "1.3.6.1.5.5.7.3.2",
} as const;

const clockSkewMs = 5 * 60_000;
const lifetimeMs = 10 * 365 * 86_400_000;

/**
 * A self-signed ECDSA P-256 certificate for TLS on both sides.
 * @param options.now When it is made: valid from five minutes before, for ten years. Default: the present.
 * @param options.names Host names and IP addresses it is for; the first is its subject. Default: `localhost`, which
 * Terraform checks.
 */
export const createCertificate = ({
  now = new Date(),
  names = ["localhost"],
}: { readonly now?: Date; readonly names?: readonly [string, ...string[]] } = {}): Certificate => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const publicKeyInfo = publicKey.export({ type: "spki", format: "der" });
  const algorithm = der.sequence(der.identifier(oid.ecdsaWithSha256));
  const name = distinguishedName(names[0]);
  const body = der.sequence(
    der.explicit(0, der.integer(Uint8Array.of(2))),
    der.integer(randomBytes(16)),
    algorithm,
    name,
    der.sequence(
      der.time(new Date(now.getTime() - clockSkewMs)),
      der.time(new Date(now.getTime() + lifetimeMs)),
    ),
    name,
    publicKeyInfo,
    der.explicit(3, extensions(publicKeyInfo, names)),
  );
  const certificate = der.sequence(body, algorithm, der.bits(sign("sha256", body, privateKey)));
  return {
    certificatePem: pem(certificate),
    privateKeyPem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    der: certificate,
  };
};

const distinguishedName = (commonName: string): Uint8Array =>
  der.sequence(
    der.set(der.sequence(der.identifier(oid.organization), der.utf8("Terraform provider"))),
    der.set(der.sequence(der.identifier(oid.commonName), der.utf8(commonName))),
  );

const extensions = (publicKeyInfo: Uint8Array, names: readonly string[]): Uint8Array => {
  const extension = (id: string, critical: boolean, content: Uint8Array): Uint8Array =>
    der.sequence(der.identifier(id), ...(critical ? [der.boolean(true)] : []), der.octets(content));
  // digitalSignature, keyEncipherment and keyCertSign: bits 0, 2 and 5.
  const usage = der.bits(Uint8Array.of(0b1010_0100), 2);
  return der.sequence(
    extension(oid.keyUsage, true, usage),
    extension(
      oid.extendedKeyUsage,
      false,
      der.sequence(der.identifier(oid.serverAuth), der.identifier(oid.clientAuth)),
    ),
    extension(oid.basicConstraints, true, der.sequence(der.boolean(true))),
    extension(
      oid.subjectKeyIdentifier,
      false,
      der.octets(createHash("sha256").update(publicKeyInfo).digest().subarray(0, 20)),
    ),
    extension(oid.alternativeNames, false, der.sequence(...names.map(alternativeName))),
  );
};

// Only IPv6 addresses have colons. Node's own isIPv6 takes 4 ms to compile its pattern.
const alternativeName = (name: string): Uint8Array => {
  if (name.includes(":")) return der.implicit(7, ipv6(name));
  if (isIPv4(name)) return der.implicit(7, Uint8Array.from(name.split(".").map(Number)));
  return der.implicit(2, Buffer.from(name, "latin1"));
};

const ipv6 = (address: string): Uint8Array => {
  // A URL writes every address as hexadecimal groups, with at most one gap of zeros.
  const [before = [], after = []] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split("::")
    .map((groups) => groups.split(":").filter(Boolean));
  const zeros = Array<string>(8 - before.length - after.length).fill("0");
  return Buffer.from([...before, ...zeros, ...after].map((group) => group.padStart(4, "0")).join(""), "hex");
};

const pem = (bytes: Uint8Array): string => {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
};
