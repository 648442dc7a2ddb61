import { user } from "../../src/resources/index.js";
import { describeResource } from "../support/describe-resource.js";

describeResource(user, {
  smallest: { name: "ada@shop.example" },
  full: {
    name: "ada@shop.example",
    email: "ada@shop.example",
    firstName: "Ada",
    lastName: "Byron",
    colorMode: "dark-color-mode",
    roles: ["analysts", "readers"],
    status: "new",
    sendWelcomeEmail: true,
    clientUrl: "https://pivot.shop.example",
    extraJson: { someday: { nested: true } },
  },
  changed: {
    name: "ada@shop.example",
    email: "ada.byron@shop.example",
    firstName: "Augusta Ada",
    roles: ["readers"],
    sendWelcomeEmail: false,
  },
  edit: (held) => ({ ...held, lastName: "Lovelace" }),
  edited: ["last_name"],
  given: { roles: [{ name: "analysts" }, { name: "readers" }] },
});
