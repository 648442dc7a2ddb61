import fc from "fast-check";
import * as der from "../../../src/terraform/plugin/der.js";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const spaceless = (text: string): string => text.replaceAll(" ", "");

// Each vector follows from ITU-T X.690, or is the encoding that certificates everywhere carry.
test.each([
  ["true", der.boolean(true), "01 01 ff"],
  ["false", der.boolean(false), "01 01 00"],
  ["zero", der.integer(Uint8Array.of(0)), "02 01 00"],
  ["a number", der.integer(Uint8Array.of(2)), "02 01 02"],
  ["a number that would look negative", der.integer(Uint8Array.of(0x80)), "02 02 00 80"],
  ["a number with zeros in front", der.integer(Uint8Array.of(0, 0, 1, 0)), "02 02 01 00"],
  ["zeros in front of a high bit", der.integer(Uint8Array.of(0, 0, 0xff)), "02 02 00 ff"],
  ["no number at all", der.integer(Uint8Array.of()), "02 01 00"],
  ["whole bits", der.bits(Uint8Array.of(0xff)), "03 02 00 ff"],
  ["bits that do not fill a byte", der.bits(Uint8Array.of(0b1010_0100), 2), "03 02 02 a4"],
  ["octets", der.octets(Uint8Array.of(1, 2)), "04 02 01 02"],
  ["an identifier of small parts", der.identifier("2.5.29.14"), "06 03 55 1d 0e"],
  ["an identifier of parts over 127", der.identifier("1.2.840.10045.4.3.2"), "06 08 2a 86 48 ce 3d 04 03 02"],
  ["a part that ends on a group's edge", der.identifier("1.2.128.16384"), "06 06 2a 81 00 81 80 00"],
  ["text beyond ASCII", der.utf8("né"), "0c 03 6e c3 a9"],
  ["an empty sequence", der.sequence(), "30 00"],
  ["a sequence", der.sequence(der.boolean(true), der.integer(Uint8Array.of(1))), "30 06 01 01 ff 02 01 01"],
  ["a set", der.set(der.boolean(false)), "31 03 01 01 00"],
  ["a tag around", der.explicit(3, der.boolean(true)), "a3 03 01 01 ff"],
  ["a tag in place", der.implicit(7, Uint8Array.of(127, 0, 0, 1)), "87 04 7f 00 00 01"],
  ["a time", der.time(new Date("2026-11-24T02:36:46.789Z")), "17 0d 3236313132343032333634365a"],
])("writes %s", (_, bytes, expected) => {
  expect(hex(bytes)).toBe(spaceless(expected));
});

test.each([
  [127, "04 7f"],
  [128, "04 81 80"],
  [255, "04 81 ff"],
  [256, "04 82 01 00"],
  [65_536, "04 83 01 00 00"],
])("writes %i bytes with the shortest length there is", (count, start) => {
  const bytes = der.octets(Buffer.alloc(count));
  expect(hex(bytes.subarray(0, bytes.length - count))).toBe(spaceless(start));
});

test.each([
  ["1949-12-31T23:59:59Z", "19491231235959Z"],
  ["1950-01-01T00:00:00Z", "500101000000Z"],
  ["2049-12-31T23:59:59Z", "491231235959Z"],
  ["2050-01-01T00:00:00Z", "20500101000000Z"],
])("writes the century of %s only where two digits do not do", (date, text) => {
  expect(Buffer.from(der.time(new Date(date))).toString("latin1", 2)).toBe(text);
});

test("integers come back as the numbers they were", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 160n }), fc.nat({ max: 3 }), (number, zeros) => {
      const digits = number.toString(16);
      const padded = digits.padStart(digits.length + (digits.length % 2) + 2 * zeros, "0");
      const bytes = der.integer(Buffer.from(padded, "hex"));
      const content = Buffer.from(bytes.subarray(2));
      expect(bytes[1]).toBe(content.length);
      expect(content[0]).toBeLessThan(0x80);
      expect(BigInt(`0x${content.toString("hex")}`)).toBe(number);
    }),
  );
});
