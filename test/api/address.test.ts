import { addressOf, objectPath } from "../../src/api/address.js";
import { PivotNameError } from "../../src/api/errors/name-error.js";

test.each([
  ["https://pivot.example.com", "https://pivot.example.com", "/api/v1"],
  ["https://pivot.example.com/", "https://pivot.example.com", "/api/v1"],
  ["http://localhost:9095//", "http://localhost:9095", "/api/v1"],
  ["https://example.com/pivot", "https://example.com", "/pivot/api/v1"],
  ["https://example.com/a/b/", "https://example.com", "/a/b/api/v1"],
  ["https://example.com/pivot/api/v1/", "https://example.com", "/pivot/api/v1"],
  ["https://example.com:443/api/v1", "https://example.com", "/api/v1"],
  ["https://example.com/pivot?pretty#top", "https://example.com", "/pivot/api/v1"],
])("the API of %s", (endpoint, origin, root) => {
  expect(addressOf(endpoint)).toMatchObject({ origin, root });
  expect(addressOf(endpoint)).not.toHaveProperty("credentials");
});

test("credentials in the endpoint are kept apart from what people see", () => {
  expect(addressOf("https://me:p%40ss@example.com/pivot")).toEqual({
    endpoint: "https://example.com/pivot",
    origin: "https://example.com",
    root: "/pivot/api/v1",
    credentials: "me:p@ss",
  });
  expect(addressOf("https://me:50%@example.com").credentials).toBe("me:50%");
});

test.each([
  ["wiki", "/roles/wiki"],
  ["ann@example.com", "/roles/ann%40example.com"],
  ["a/b c?d#e%f", "/roles/a%2Fb%20c%3Fd%23e%25f"],
  ["Zoë 😀", "/roles/Zo%C3%AB%20%F0%9F%98%80"],
  ["...", "/roles/..."],
  ["x".repeat(256), `/roles/${"x".repeat(256)}`],
])("the path of %j", (name, path) => {
  expect(objectPath("/roles", name)).toBe(path);
});

test.each(["", ".", "..", "\ud83d"])("no URL can carry the name %j", (name) => {
  expect(() => objectPath("/roles", name)).toThrow(PivotNameError);
});
