import { afterEach, expect, test, vi } from 'vitest';
import { openSource } from './tile-source.ts';

const asked = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', asked);
afterEach(() => asked.mockReset());

const source = openSource('/_recherche/plan-00c0ffee.pmtiles');

test('a part is asked for by its bytes, of our own host alone', async () => {
  asked.mockResolvedValue(new Response('Tiles', { status: 206 }));
  const { data } = await source.getBytes(2, 5);
  expect(new TextDecoder().decode(data)).toBe('Tiles');
  expect(asked).toHaveBeenCalledWith('/_recherche/plan-00c0ffee.pmtiles', {
    mode: 'same-origin',
    headers: { Range: 'bytes=2-6' },
    signal: null,
  });
});

test('a server that sends all of it is not let finish', async () => {
  const cancel = vi.fn();
  asked.mockResolvedValue(new Response(new ReadableStream({ cancel })));
  await expect(source.getBytes(0, 5)).rejects.toThrow('200: /_recherche/plan-00c0ffee.pmtiles');
  expect(cancel).toHaveBeenCalledOnce();
});

test.each([404, 416, 503])('an answer of %d is a failure', async (status) => {
  asked.mockResolvedValue(new Response('no', { status }));
  await expect(source.getBytes(0, 5)).rejects.toThrow(String(status));
});
