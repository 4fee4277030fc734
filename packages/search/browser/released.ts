/** What waits while a finger, or the button of a mouse, is down: it may be about to press something. */

let isDown = false;
const waiting: (() => void)[] = [];

/** Done at once where nothing is down. */
export function whenReleased(act: () => void): void {
  if (isDown) waiting.push(act);
  else act();
}

addEventListener(
  'pointerdown',
  ({ isPrimary, button }) => (isDown = isPrimary && button === 0),
  true,
);
for (const end of ['pointerup', 'pointercancel', 'contextmenu']) {
  // The click comes right after.
  addEventListener(end, () => setTimeout(release), true);
}

function release(): void {
  isDown = false;
  for (const act of waiting.splice(0)) act();
}
