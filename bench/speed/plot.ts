/** One line of a plot: `points` in the units of the axes. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly ms: number }[];
  readonly slope: number;
}

const width = 760;
const height = 420;
const margin = { left: 64, right: 250, top: 34, bottom: 44 };
const colours = [
  '#0b5cad',
  '#c2410c',
  '#15803d',
  '#7c3aed',
  '#b91c1c',
  '#0e7490',
  '#a16207',
  '#be185d',
  '#4d7c0f',
  '#475569',
  '#1e3a8a',
  '#9f1239',
];

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Powers of ten within a range, for ticks. */
function decades(low: number, high: number): number[] {
  const ticks: number[] = [];
  for (let power = Math.ceil(Math.log10(low)); power <= Math.floor(Math.log10(high)); power += 1)
    ticks.push(10 ** power);
  return ticks;
}

function sizeName(bytes: number): string {
  return bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} kB`;
}

function timeName(ms: number): string {
  return ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`;
}

/** Time against size on logarithmic axes, as an SVG that needs nothing else and reads on white and on dark. */
export function logLogPlot(title: string, series: readonly Series[]): string {
  const all = series.flatMap(({ points }) => points);
  const sizes = all.map(({ size }) => size);
  const times = all.map(({ ms }) => ms);
  const [x0, x1] = [Math.min(...sizes), Math.max(...sizes)];
  const [y0, y1] = [Math.min(...times) / 1.5, Math.max(...times) * 1.5];
  const plotWidth = width - margin.left - margin.right;
  const plotHeight = height - margin.top - margin.bottom;
  const x = (size: number): number => margin.left + (Math.log(size / x0) / Math.log(x1 / x0)) * plotWidth;
  const y = (ms: number): number =>
    margin.top + plotHeight - (Math.log(ms / y0) / Math.log(y1 / y0)) * plotHeight;
  const grid = [
    ...decades(x0, x1).map(
      (size) =>
        `<line x1="${x(size).toFixed(1)}" x2="${x(size).toFixed(1)}" y1="${margin.top}" y2="${height - margin.bottom}"/><text x="${x(size).toFixed(1)}" y="${height - margin.bottom + 18}" text-anchor="middle">${sizeName(size)}</text>`,
    ),
    ...decades(y0, y1).map(
      (ms) =>
        `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y(ms).toFixed(1)}" y2="${y(ms).toFixed(1)}"/><text x="${margin.left - 8}" y="${(y(ms) + 4).toFixed(1)}" text-anchor="end">${timeName(ms)}</text>`,
    ),
  ];
  const lines = series.map(({ name, points, slope }, index) => {
    const colour = colours[index % colours.length] ?? '#000';
    const path = points.map(({ size, ms }) => `${x(size).toFixed(1)},${y(ms).toFixed(1)}`).join(' ');
    const legend = margin.top + 8 + index * 20;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/><line x1="${width - margin.right + 14}" x2="${width - margin.right + 34}" y1="${legend}" y2="${legend}" stroke="${colour}" stroke-width="3"/><text x="${width - margin.right + 40}" y="${legend + 4}">${escapeXml(name)} · slope ${slope.toFixed(2)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">
<style>text{font:12px system-ui,sans-serif;fill:#334155}.title{font-weight:600;font-size:14px}.grid line{stroke:#e2e8f0}</style>
<rect width="100%" height="100%" rx="8" fill="#fff"/>
<text class="title" x="${margin.left}" y="20">${escapeXml(title)}</text>
<g class="grid">${grid.join('')}</g>
${lines.join('\n')}
</svg>
`;
}
