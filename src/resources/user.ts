/** Users: who may come in, and with which roles. Source: Pivot API, users. */
import {
  defineResource,
  isSet,
  lockout,
  type Model,
  optional,
  type Problem,
  remembered,
  required,
  rules,
  type Wire,
} from "../definition/index.js";

const mailHasAnAddress = ({ sendWelcomeEmail, email, clientUrl }: Model): readonly Problem[] => [
  ...(sendWelcomeEmail === true && !isSet(email)
    ? [
        {
          severity: "warning" as const,
          path: ["sendWelcomeEmail"],
          message: "asks for a mail to a user without an email address",
          advice: "Set email, or leave send_welcome_email out.",
        },
      ]
    : []),
  ...(isSet(clientUrl) && (!isSet(sendWelcomeEmail) || sendWelcomeEmail === false)
    ? [
        {
          severity: "warning" as const,
          path: ["clientUrl"],
          message: "has no effect: no welcome mail is sent",
          advice: "Set send_welcome_email = true, or leave client_url out.",
        },
      ]
    : []),
];

const welcomeMailWent = (
  { sendEmailStatus: status }: Wire,
  { sendWelcomeEmail }: Wire,
): readonly Problem[] => {
  if (typeof status === "string" && status.toLowerCase() === "ok") return [];
  if (!isSet(status)) {
    return sendWelcomeEmail === true
      ? [
          {
            severity: "warning",
            path: ["sendWelcomeEmail"],
            message: "was asked for, and Pivot did not say whether the mail went",
            advice: "The user exists. Ask whoever it is for, as the mail is asked for on create only.",
          },
        ]
      : [];
  }
  return [
    {
      severity: "warning",
      path: ["sendWelcomeEmail"],
      message: "was asked for, but Pivot could not send the mail",
      advice:
        `The user exists; Pivot says sendEmailStatus ${JSON.stringify(status)}. Check the mail settings of Pivot's ` +
        "server, and give the user a password with pivot_user_auth or an invitation from Pivot's user interface: " +
        "the mail is asked for on create only.",
    },
  ];
};

export const user = defineResource({
  name: "user",
  summary:
    "A person or program that may use Pivot. The password is in `pivot_user_auth`, and `pivot_user_status` keeps a user " +
    "out for a while. Needs Pivot's native-users mode.",
  attributes: {
    name: required.string(
      "The user's identifier and login name, chosen by you; usually the email address. Pivot has no rename: another name " +
        "is another user.",
      { rule: rules.objectName, replaceOnChange: true, source: "seed H" },
    ),
    email: remembered.string("Where the welcome mail, reports and alerts go.", {
      rule: rules.email,
      source: "seed H",
    }),
    firstName: remembered.string("First name.", { source: "seed H" }),
    lastName: remembered.string("Last name.", { source: "seed H" }),
    colorMode: remembered.string(
      "Colours of the user interface. Users change it themselves: left out, it stays as they have it.",
      { known: ["dark-color-mode"], source: "seed H" },
    ),
    roles: remembered.set("Names of the user's roles.", { reference: "role", source: "seed H" }),
    status: optional.string(
      "Status to create the user with. Pivot changes it by itself and may not show it, so it is looked at on create " +
        "only; to keep a user out, use `pivot_user_status`. Write-only: in no plan and no state.",
      { known: ["new"], createOnly: "inside", writeOnly: true, source: "seed M" },
    ),
    sendWelcomeEmail: optional.boolean(
      "Whether to mail the new user a link for setting a password. Looked at on create only. If the mail fails, the user " +
        "is there all the same, and you get a warning. Write-only: in no plan and no state.",
      { createOnly: "beside", writeOnly: true, source: "seed H" },
    ),
    clientUrl: optional.string(
      "Base of the link in the welcome mail, such as `https://pivot.shop.example`, for a Pivot behind a load balancer. " +
        "Left out: the host that the provider talks to. Looked at on create only. Write-only: in no plan and no state.",
      { rule: rules.httpUrl, createOnly: "beside", writeOnly: true, source: "d2023 H" },
    ),
  },
  rules: [mailHasAnAddress],
  volatile: ["status"],
  afterCreate: welcomeMailWent,
  lockout: lockout.user,
});
