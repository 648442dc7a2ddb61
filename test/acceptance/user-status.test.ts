import { userStatus } from "../../src/resources/index.js";
import { describeResource } from "../support/describe-resource.js";

describeResource(userStatus, {
  smallest: { name: "ada@shop.example" },
  full: { name: "ada@shop.example", disabled: true, extraJson: { someday: { nested: true } } },
  changed: { name: "ada@shop.example", disabled: true },
  edit: ({ name, someday }) => ({ name, someday }),
  edited: ["disabled"],
  without: {
    "era A": "no such collection",
    "era B": "no such collection",
  },
});
