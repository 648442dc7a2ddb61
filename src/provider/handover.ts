/**
 * An object that a run both ends and takes over: its resource has another address now, or is replaced by one of the
 * same name that is created first. Terraform does not tell of one that the other is there, and does them in any order.
 */
export interface Handover {
  /** Runs what begins or ends an object, one after the other for each. */
  inTurn<T>(object: string, task: () => Promise<T>): Promise<T>;
  /** Objects that a resource of this run took over: not for their former one to delete. */
  readonly takenOver: Set<string>;
}

export const createHandover = (): Handover => {
  const turns = new Map<string, Promise<unknown>>();
  return {
    inTurn: (object, task) => {
      const turn = (turns.get(object) ?? Promise.resolve()).then(task, task);
      turns.set(object, turn);
      return turn;
    },
    takenOver: new Set(),
  };
};
