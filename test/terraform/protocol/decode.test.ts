import { decodeConfig, decodeValue } from "../../../src/terraform/protocol/decode.js";
import * as types from "../../../src/terraform/values/type.js";

const none = Buffer.alloc(0);
const wire = (hex: string) => ({ msgpack: Buffer.from(hex, "hex"), json: none });

test.each([
  ["a value of another type", "81 a161 05", "a: expected string, found a number."],
  [
    "a key that JavaScript has another use for",
    "81 a161 81 a95f5f70726f746f5f5f a178",
    "the value: the key __proto__ cannot be taken",
  ],
  ["no value at all", "c1", "the value: no msgpack"],
])("%s is told without blame", (_, hex, detail) => {
  const message = `A value that this provider cannot take: Terraform sent it, and it does not fit the schema: ${detail}`;
  expect(() => decodeValue(wire(hex.replaceAll(" ", "")), types.object({ a: types.string }))).toThrow(
    message,
  );
});

test("a configuration is never null", () => {
  expect(() => decodeConfig(wire("c0"), types.object({}))).toThrow("expected a configuration, found null");
});
