/** Users: the welcome mail is asked for beside the user and never kept. */
import { without, withoutNulls } from "../json.js";
import { type Behaviour } from "./behaviour.js";

export const user: Behaviour = {
  keep: (sent, { defaults }) => ({
    ...(defaults === "filled" && { colorMode: "light-color-mode", status: "new" }),
    ...withoutNulls(without(sent, "sendWelcomeEmail", "clientUrl")),
  }),
  show: (user, { userStatus }, reading) =>
    reading && userStatus === "hidden" ? without(user, "status") : user,
  onCreate: ({ sendWelcomeEmail }, { welcomeMail }) =>
    sendWelcomeEmail === true ? { sendEmailStatus: welcomeMail } : {},
};
