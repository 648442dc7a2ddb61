import { proxyFor, shownProxy } from "../../src/api/proxy.js";

test.each([
  ["https://p.example.com", { HTTPS_PROXY: "http://a:1", HTTP_PROXY: "http://b:1" }, "http://a:1"],
  ["http://p.example.com", { HTTPS_PROXY: "http://a:1", HTTP_PROXY: "http://b:1" }, "http://b:1"],
  ["https://p.example.com", { HTTP_PROXY: "http://b:1" }, undefined],
  ["https://p.example.com", { HTTPS_PROXY: "http://a:1", https_proxy: "http://c:1" }, "http://c:1"],
  ["https://p.example.com", { HTTPS_PROXY: "http://a:1", https_proxy: "" }, "http://a:1"],
  ["https://p.example.com", { HTTPS_PROXY: "proxy.example.com:3128" }, "http://proxy.example.com:3128"],
  ["https://p.example.com", {}, undefined],
])("the proxy for %s among %j is %s", (origin, environment, proxy) => {
  expect(proxyFor(origin, environment)?.url).toBe(proxy);
});

test.each([
  ["", true],
  ["other.example.com, example.com", true],
  ["pivot.example.com", false],
  ["other.example.com pivot.example.com", false],
  ["PIVOT.example.com", false],
  [".example.com", false],
  ["*.example.com", false],
  ["*", false],
  ["pivot.example.com:443", false],
  ["pivot.example.com:9095", true],
])("with NO_PROXY=%s, that there is a proxy for https://pivot.example.com is %s", (NO_PROXY, isThere) => {
  const environment = { HTTPS_PROXY: "http://a:1", NO_PROXY };
  expect(proxyFor("https://pivot.example.com", environment) !== undefined).toBe(isThere);
});

test.each([
  [{ HTTPS_PROXY: "http://me:hush@a:1/" }, "http://a:1 (HTTPS_PROXY)"],
  [{ https_proxy: "socks5://me:hush@a:1" }, "socks5://a:1 (https_proxy)"],
  [{ HTTPS_PROXY: "http://:hush" }, "HTTPS_PROXY"],
])("%j is shown as %s", (environment, shown) => {
  const proxy = proxyFor("https://pivot.example.com", environment);
  expect(proxy && shownProxy(proxy)).toBe(shown);
});
