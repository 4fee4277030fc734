/** What is pressed while something is told is what was meant. */
import { expect, test } from './fixtures.ts';
import { keep, kept, open, said, start } from './space.ts';

test('what is told when a note is kept takes no button from under the finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, start);
  await keep(page, 2);
  await open(page, '/mon-espace/');
  const ticks = page.locator('.space__compare input');
  const first = ticks.first();
  await ticks.nth(1).check();
  const field = kept(page).first().locator('textarea');
  for (const block of ['end', 'center'] as const) {
    const wasChecked = await first.isChecked();
    await field.fill(`Rappeler mardi, ${block}`);
    await first.evaluate((box, block) => box.scrollIntoView({ block, behavior: 'instant' }), block);
    // The field is left as the button goes down: what is told comes before it is up again.
    const { x = 0, y = 0 } = (await first.boundingBox()) ?? {};
    await page.mouse.move(x + 12, y + 12);
    await page.mouse.down();
    await expect(said(page, 'favourites')).toContainText('Note gardée');
    await page.mouse.up();
    await expect(first).toBeChecked({ checked: !wasChecked });
  }

  // Below the list as well.
  await first.check();
  await field.fill('Rappeler jeudi');
  const button = page.locator('[data-part="comparison"]').getByRole('button');
  await button.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { x = 0, y = 0 } = (await button.boundingBox()) ?? {};
  await page.mouse.move(x + 12, y + 4);
  await page.mouse.down();
  await expect(said(page, 'favourites')).toContainText('Note gardée');
  await page.mouse.up();
  await expect(page.locator('[data-part="comparison"] table')).toBeVisible();
});
