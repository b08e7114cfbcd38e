/** When something was opened, as people say it: today's and yesterday's by the hour, then the day. */
import { language, t } from "../../language/index.svelte";

const DAY = 86_400_000;

export function when(moment: string, now: Date = new Date()): string {
  const then = new Date(moment);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language() === "en" ? "en-GB" : language(), options).format(then);
  const midnight = (of: Date) => new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (days === 0) return t("customers-today", { time: say({ hour: "2-digit", minute: "2-digit" }) });
  if (days === 1) return t("customers-yesterday");
  if (days > 1 && days < 7) return say({ weekday: "long" });
  return say({
    day: "numeric",
    month: "short",
    ...(then.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
  });
}
