/** A latch on objects that people would miss. */
import { type BooleanAttribute } from "./attribute.js";
import { optional } from "./builders.js";

/** Kept in Terraform's state alone: somebody with Pivot's user interface can delete the object all the same. */
export const deletionProtection = (what: string): BooleanAttribute =>
  optional.boolean(
    `Whether Terraform refuses to plan the end of this ${what}, be it by destroy or by replacement. Set it to false and ` +
      "apply before you delete. Default: false.",
    { wire: false },
  );
