import type { LayoutTask } from './arrange.ts';

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, (places: Record<string, { x: number; y: number }>) => void>();

/** Finds places for new things, beside the page. */
export function layOut(task: LayoutTask): Promise<Record<string, { x: number; y: number }>> {
  worker ??= started();
  last += 1;
  const id = last;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    worker?.postMessage({ id, task });
  });
}

function started(): Worker {
  const made = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({
    data,
  }: MessageEvent<{ id: number; places: Record<string, { x: number; y: number }> }>) => {
    waiting.get(data.id)?.(data.places);
    waiting.delete(data.id);
  };
  return made;
}
