/** The choices behind the banner: by purpose and by vendor, with the proof of the last one. */
import type { Hands } from './banner.ts';

/** Written at build from words and registry. */
declare const DIALOG: string;
declare const STYLE: string;
/** Vendors that wait for no yes: their box is an objection. */
declare const EXEMPT: readonly string[];

let dialog: HTMLDialogElement | undefined;

export function show(hands: Hands): void {
  dialog ??= build(hands);
  const choice = hands.read();
  const holds = hands.holds(choice);
  for (const box of boxesOf(dialog)) {
    // An objection outlives what was asked when it was made; a browser that asks not to be followed objects.
    box.checked = EXEMPT.includes(box.name)
      ? (choice?.refused.includes(box.name) ?? navigator.globalPrivacyControl ?? false)
      : holds && (choice?.accepted.includes(box.name) ?? false);
  }
  for (const group of dialog.querySelectorAll('fieldset')) tellGroup(group);
  for (const part of dialog.querySelectorAll<HTMLElement>('[data-if]')) {
    part.hidden = !(part.dataset['if'] === 'gpc' ? navigator.globalPrivacyControl : choice);
  }
  const record = dialog.querySelector('pre');
  if (record) record.textContent = JSON.stringify(choice, null, 2);
  dialog.showModal();
}

function build({ buildNodes, read, save }: Hands): HTMLDialogElement {
  const [built] = buildNodes(DIALOG, STYLE) as [HTMLDialogElement];
  document.body.append(built);
  const acts: Readonly<Record<string, () => void>> = {
    refuse: () => save([]),
    accept: () => save(null),
    save: () =>
      save(
        boxesOf(built)
          .filter(isWanted)
          .map(({ name }) => name),
      ),
    close: () => undefined,
  };
  built.addEventListener('click', ({ target }) => {
    const act = (target as HTMLElement).dataset['act'];
    if (act === 'download') download(JSON.stringify(read(), null, 2));
    if (!act || !acts[act]) return;
    built.close();
    acts[act]();
  });
  built.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    const group = box.closest('fieldset');
    if (!group) return;
    if (!box.name) for (const each of boxesOf(group)) each.checked = box.checked;
    tellGroup(group);
  });
  return built;
}

function isWanted({ name, checked }: HTMLInputElement): boolean {
  return checked !== EXEMPT.includes(name);
}

function boxesOf(part: ParentNode): HTMLInputElement[] {
  return [...part.querySelectorAll<HTMLInputElement>('[name]')];
}

/** The box of a purpose stands for those of its vendors. */
function tellGroup(group: HTMLFieldSetElement): void {
  const whole = group.querySelector<HTMLInputElement>('input:not([name])');
  if (!whole) return;
  const boxes = boxesOf(group);
  const ticked = boxes.filter(({ checked }) => checked).length;
  whole.checked = ticked === boxes.length;
  whole.indeterminate = ticked > 0 && !whole.checked;
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'consentement.json';
  link.click();
}
