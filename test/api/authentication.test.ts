import { addressOf } from "../../src/api/address.js";
import { headersOf, secretsOf } from "../../src/api/authentication.js";

const address = addressOf("https://me:hush-hush@pivot.example.com");

test("the token goes before the user's headers, and these before the endpoint's credentials", () => {
  const headers = { "X-IMPLY-API-TOKEN": "other", Authorization: "Bearer abc", "X-Team": "data" };
  expect(headersOf({ apiToken: " the-token\n", headers }, address)).toEqual({
    accept: "application/json",
    "user-agent": "cdktf-provider-pivot",
    authorization: "Bearer abc",
    "x-team": "data",
    "x-imply-api-token": "the-token",
  });
  expect(headersOf({ apiToken: "the-token", headers: {} }, address)).toMatchObject({
    authorization: "Basic bWU6aHVzaC1odXNo",
  });
});

test("all of it is secret, in whole and in telling parts", () => {
  const headers = { authorization: "Bearer abcdefgh", cookie: "session=12345678; theme=dark" };
  expect(secretsOf({ apiToken: "the-token", headers }, address)).toEqual([
    "the-token",
    "Bearer abcdefgh",
    "abcdefgh",
    "session=12345678; theme=dark",
    "12345678",
    "me:hush-hush",
    "Basic bWU6aHVzaC1odXNo",
    "hush-hush",
  ]);
});
