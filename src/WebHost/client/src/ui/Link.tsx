import type { ComponentChildren } from "preact";
import { go } from "../route";

interface Props {
  readonly to: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Goes there without loading the page again; opens elsewhere when one asks for that. */
export function Link({ to, children, ...rest }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
    scrollTo(0, 0);
  };
  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
