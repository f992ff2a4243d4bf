import { useSignal } from "@preact/signals";
import { staffSignIn } from "../session";
import { announce } from "../ui/announce";
import { entranceText } from "./text";

/** For those who work here, at the foot of the page, where it does not stand between a guest and the code. */
export function StaffLink() {
  const t = entranceText().staff;
  const isMissing = useSignal(false);
  const go = async (event: MouseEvent) => {
    event.preventDefault();
    if (await staffSignIn.isThere()) {
      location.assign(staffSignIn.path);
      return;
    }
    isMissing.value = true;
    announce(t.missing);
  };
  return isMissing.value ? (
    <p class="hint">{t.missing}</p>
  ) : (
    <a class="staff" href={staffSignIn.path} onClick={(e) => void go(e)}>
      {t.link}
    </a>
  );
}
