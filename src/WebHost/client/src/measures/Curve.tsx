import { howText } from "./text";

interface Point {
  readonly on: string;
  readonly score: number;
}

const [width, height, edge] = [320, 160, 28];

/** The same as the table below it, as a picture: days from left to right, 0 to the top from below. */
export function Curve({ points, top = 100 }: { points: readonly Point[]; top?: number }) {
  const h = howText();
  const days = points.map((p) => Date.parse(p.on));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (on: string) =>
    edge + ((width - 2 * edge) * (Date.parse(on) - first)) / Math.max(last - first, 1);
  const y = (score: number) => height - edge - ((height - 2 * edge) * score) / top;
  return (
    <svg class="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={h.curve(points.length)}>
      {[0, top / 2, top].map((line) => (
        <g key={line}>
          <line x1={edge} x2={width - edge} y1={y(line)} y2={y(line)} />
          <text x={edge - 6} y={y(line) + 4} text-anchor="end">
            {line}
          </text>
        </g>
      ))}
      <polyline points={points.map((p) => `${x(p.on).toFixed(1)},${y(p.score).toFixed(1)}`).join(" ")} />
      {points.map((p) => (
        <circle key={p.on} cx={x(p.on)} cy={y(p.score)} r="5" />
      ))}
    </svg>
  );
}
