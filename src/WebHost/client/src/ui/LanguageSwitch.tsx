import { choose, text } from "../text/language";

export function LanguageSwitch() {
  const { otherLanguage } = text.value;
  return (
    <button
      type="button"
      class="quiet"
      lang={otherLanguage.code}
      onClick={() => void choose(otherLanguage.code)}
    >
      {otherLanguage.name}
    </button>
  );
}
