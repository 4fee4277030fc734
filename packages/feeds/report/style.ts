/** How the report looks: legible, printable, and nothing else. */
export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-inline-size: 60rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h2 { margin-block-start: 2.5rem; border-block-end: 1px solid; }
h3 { font-size: 1rem; margin-block-end: .25rem; }
small { font-weight: normal; opacity: .8; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; padding-block-end: .5rem; }
th, td { padding: .35rem .6rem; border-block-end: 1px solid color-mix(in srgb, currentColor 30%, transparent); text-align: end; font-variant-numeric: tabular-nums; }
th:first-child { text-align: start; }
nav ul { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
article ul { margin-block: 0; padding-inline-start: 1.25rem; }
li { margin-block-end: .35rem; }
.where, .law, .fix { display: block; }
.where, .law { opacity: .85; font-size: .9rem; }
.fix { font-weight: 600; }
.note { border-inline-start: .3rem solid; padding-inline-start: .75rem; }
code { overflow-wrap: anywhere; }
summary { cursor: pointer; padding-block: .35rem; }
@media print { body { max-inline-size: none; } article { break-inside: avoid; } }
`;
