/** When a report is sent. */
import { type ReportDelivery } from "../generated/report.js";
import { checkWhole, checkWord } from "./check.js";
import { Duration } from "./duration.js";

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

export type Weekday = (typeof weekdays)[number];

/** The time of day. */
export interface DeliveryTime {
  /** The hour, 0 to 23, in the report's `timezone`. */
  readonly at: number;
}

/**
 * Regular times to send a report at, for its prop `delivery`. Source: Pivot API, reports.
 * @throws Error for hours and days that do not exist.
 */
export const Delivery = {
  /** Every day: `Delivery.daily({ at: 8 })`. Pivot wants a day of the week even then, and makes nothing of it. */
  daily: ({ at }: DeliveryTime): ReportDelivery =>
    Object.freeze({
      frequency: Duration.days(1),
      frequencyType: "fixed",
      day: 1,
      dayType: "of-week",
      time: hour("daily", at),
    }),

  /** Once a week: `Delivery.weekly({ on: "monday", at: 8 })`. */
  weekly: ({ on, at }: DeliveryTime & { readonly on: Weekday }): ReportDelivery =>
    Object.freeze({
      frequency: Duration.weeks(1),
      frequencyType: "fixed",
      day: weekdays.indexOf(checkWord("Delivery.weekly: on", on, weekdays)) + 1,
      dayType: "of-week",
      time: hour("weekly", at),
    }),

  /** Once a month, on a day from 1 to 31: `Delivery.monthly({ on: 1, at: 8 })`. Days past 28 are not in every month. */
  monthly: ({ on, at }: DeliveryTime & { readonly on: number }): ReportDelivery =>
    Object.freeze({
      frequency: Duration.months(1),
      frequencyType: "fixed",
      day: checkWhole("Delivery.monthly: on", on, 1, 31),
      dayType: "of-month",
      time: hour("monthly", at),
    }),
} as const;

const hour = (frequency: string, at: number): number => checkWhole(`Delivery.${frequency}: at`, at, 0, 23);
