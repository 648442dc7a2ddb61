/** Values for props, where Pivot wants JSON of its own kind: each is the plain object that Pivot's documents show. */
export { Access, type AccessTo } from "./access.js";
export { Delivery, type DeliveryTime, type Weekday } from "./delivery.js";
export { Duration } from "./duration.js";
