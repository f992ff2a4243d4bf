import { text } from "../text/language";

export function HowItWorks() {
  const t = text.value.before;
  return (
    <section class="card">
      <h3>{t.what}</h3>
      <ul class="steps">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}
