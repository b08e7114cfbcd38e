/** What the window calls the customer that is open. */
import type { OpenCustomer } from "../../ipc/types";
import { t } from "../../language/index.svelte";

export function called({ id, name, practice }: OpenCustomer): string {
  if (practice) return t("customers-practice");
  return id === null ? t("customers-nobody") : name;
}
