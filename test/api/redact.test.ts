import { redact, secretsIn } from "../../src/api/redact.js";

const token = 'f00d/4+a"b&c<d>é€😀-tail';

describe("a token does not get past", () => {
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  const inUnits = (format: (unit: string) => string): string =>
    Array.from({ length: token.length }, (_, index) =>
      format(token.charCodeAt(index).toString(16).padStart(4, "0")),
    ).join("");

  test.each([
    ["as it is", token],
    ["twice", `${token}${token}`],
    ["URL-encoded", encodeURIComponent(token)],
    ["URL-encoded in lower case", encodeURIComponent(token).toLowerCase()],
    [
      "URL-encoded letter by letter",
      [...Buffer.from(token)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
    ],
    ["URL-encoded in part", token.replace("/", "%2F")],
    ["in JSON", JSON.stringify({ header: token })],
    ["in JSON with slashes escaped", JSON.stringify(token).replaceAll("/", "\\/")],
    ["in JSON in ASCII", inUnits((unit) => `\\u${unit}`)],
    ["in JSON in ASCII in capitals", inUnits((unit) => `\\u${unit.toUpperCase()}`)],
    [
      "in HTML",
      token
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;"),
    ],
    ["in HTML in numbers", Array.from(token, (letter) => `&#${letter.codePointAt(0) ?? 0};`).join("")],
    [
      "in HTML in hexadecimal",
      Array.from(token, (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`).join(""),
    ],
    ["in base64", base64(token)],
    ["in base64 behind one letter", base64(`u${token}`)],
    ["in base64 behind two letters", base64(`u:${token}`)],
    ["in base64 among others", base64(`user:${token}:rest`)],
    ["in base64 for URLs", Buffer.from(token).toString("base64url")],
  ])("%s", (_, spelled) => {
    const redacted = redact(`Bad header: [${spelled}] given.`, [token]);
    expect(redacted).toContain("***");
    for (const part of ["f00d", "tail", "4+a", spelled.slice(4, 12)]) expect(redacted).not.toContain(part);
    expect(redacted.startsWith("Bad header: [")).toBe(true);
    expect(redacted.endsWith("] given.")).toBe(true);
  });

  test("with a space, in a form", () => {
    expect(redact("value=Basic+abc+def&x", ["Basic abc def"])).toBe("value=***&x");
  });

  test("when it is part of another secret", () => {
    expect(redact("abcdefgh-ijklmnop", ["abcdefgh", "abcdefgh-ijklmnop"])).toBe("***");
  });

  test("with signs that patterns are made of", () => {
    expect(redact("a token .*(x)[y]{z}^$|\\? here", [".*(x)[y]{z}^$|\\?"])).toBe("a token *** here");
  });

  test("with line breaks around it", () => {
    expect(redact("Bad: 12345678", ["12345678\n"])).toBe("Bad: ***");
  });
});

describe("what is left alone", () => {
  test("other text", () => {
    expect(redact("The data cube does not exist.", [token])).toBe("The data cube does not exist.");
  });

  test("longer words, when the secret is a short word", () => {
    expect(redact("data: metadata data_cube data", ["data"])).toBe("***: metadata data_cube ***");
  });

  test("everything, when the secret is hardly one", () => {
    expect(redact("a data cube", ["", " ", "a", "\n"])).toBe("a data cube");
  });
});

test("the secrets of a body are the texts under telling keys", () => {
  expect(
    secretsIn({
      dataCube: {
        name: "wiki",
        password: "one",
        defaultDbAuthToken: { type: "basic-auth", username: "pivot", password: "two" },
        bearerToken: "three",
        tlsCertificate: { key: "four", passphrase: "five", title: "no" },
        passHistory: ["six", { hash: "seven", createdAt: "no" }],
        webhooks: [{ url: "eight", authHeader: "nine" }],
        currentPass: "ten",
        twoFactorAuthSecret: "eleven",
        filterTokens: ["no"],
        timeout: 5,
        secret: null,
      },
    }),
  ).toEqual(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]);
  expect(secretsIn(undefined)).toEqual([]);
});
