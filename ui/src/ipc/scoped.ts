/** The questions for one customer: what is heard through them is no longer heard once the customer is left. */
import type { Ipc } from "./index";

/** The same questions, and how to stop hearing everything that was heard through them. */
export function scoped(ipc: Ipc): { ipc: Ipc; leave: () => void } {
  const heard: (() => void)[] = [];
  const own = new Proxy(ipc, {
    get(target, name) {
      const question: unknown = Reflect.get(target, name);
      if (typeof name !== "string" || !/^on[A-Z]/.test(name) || typeof question !== "function")
        return question;
      return (...args: unknown[]) => {
        const stop = Reflect.apply(question, target, args) as () => void;
        heard.push(stop);
        return stop;
      };
    },
  });
  return { ipc: own, leave: () => heard.splice(0).forEach((stop) => stop()) };
}
