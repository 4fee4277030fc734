/** How the report looks: legible on a telephone, in the dark and on paper, and nothing else. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #1c2026; --soft: #535b64; --line: #d5d9de; --ground: #fff; --panel: #f5f6f8;
  --link: #0b559f; --mend: #8f1d1d; --forbidden: #8f1d1d; --confirm: #7a4b00; --look: #2d5170;
  font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground);
  scroll-padding-block-start: 1rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e8ebee; --soft: #b2bac3; --line: #3d444d; --ground: #14171b; --panel: #1e2228;
    --link: #93c5fd; --mend: #ffa69c; --forbidden: #ffa69c; --confirm: #f0b869; --look: #a5cbea;
  }
}
body { max-inline-size: 60rem; margin: 0 auto; padding: clamp(1rem, 4vw, 2.5rem); overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin-block: 0 .5rem; }
nav ul { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; }
h2 { margin-block: 3rem .75rem; padding-block-start: .75rem; border-block-start: 2px solid; }
h3 { font-size: 1.0625rem; margin-block: 0 .25rem; }
p { margin-block: .5rem; max-inline-size: 46rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { outline: 3px solid var(--link); outline-offset: .5rem; }
.verdict { font-size: 1.125rem; font-weight: 600; }
.soft, .title { color: var(--soft); }
.title { font-weight: 400; }
.count { font-size: .8125rem; font-weight: 600; border: 1px solid; border-radius: 1rem; padding: .05rem .5rem; white-space: nowrap; vertical-align: .15em; }
.work { padding: 0; list-style: none; counter-reset: step; }
.work > li { counter-increment: step; margin-block: 1.5rem; }
.work > li > h3::before { content: counter(step) '. '; }
.motives, .reasons { padding: 0; list-style: none; margin-block: .75rem; }
.motives > li, .reasons > li { border-inline-start: .25rem solid var(--line); padding: .1rem 0 .1rem .85rem; margin-block: .85rem; }
.motives p, .reasons p { margin-block: .15rem; }
dl > .fix > dd { font-weight: 600; }
article { margin-block: 1.25rem; padding: 1rem clamp(.75rem, 3vw, 1.25rem) .5rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; }
article > .soft { margin-block: 0 .5rem; font-size: .9375rem; }
.mark { font-size: .8125rem; font-weight: 700; white-space: nowrap; }
:is(.motives, .reasons) > .mend { border-color: var(--mend); } .mend .mark { color: var(--mend); }
:is(.motives, .reasons) > .forbidden { border-color: var(--forbidden); } .forbidden .mark { color: var(--forbidden); }
:is(.motives, .reasons) > .confirm { border-color: var(--confirm); } .confirm .mark { color: var(--confirm); }
:is(.motives, .reasons) > .look { border-color: var(--look); } .look .mark { color: var(--look); }
dl { margin-block: .25rem; font-size: .9375rem; }
dl > div { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: .75rem; }
dt { color: var(--soft); font-weight: 400; }
dd { margin: 0; }
.box { border: 1px solid var(--line); border-inline-start: .25rem solid; padding: .75rem 1rem; margin-block: 1.5rem; }
.wide { overflow-x: auto; margin-block: 1rem; }
table { border-collapse: collapse; min-inline-size: min(100%, 30rem); }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-block-end: 1px solid var(--line); }
th { font-weight: 600; }
.figures :is(td, thead th:not(:first-child)) { text-align: end; padding-inline: .75rem 0; font-variant-numeric: tabular-nums; }
details { margin-block: .5rem; }
summary { cursor: pointer; padding-block: .35rem; }
section > h3 { margin-block-start: 1.5rem; }
code { overflow-wrap: anywhere; background: var(--panel); padding: .1rem .35rem; border-radius: .25rem; }
footer { margin-block-start: 3rem; font-size: .875rem; color: var(--soft); }
@media print {
  @page { margin: 15mm; }
  :root { font-size: 10pt; }
  body { padding: 0; max-inline-size: none; }
  article, .motives > li, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .wide { overflow: visible; }
}
`;
