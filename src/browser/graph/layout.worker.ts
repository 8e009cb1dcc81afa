import { arrange, type LayoutTask } from './arrange.ts';

/** Layouts run beside the page, so that it never waits for one. */
self.onmessage = ({ data }: MessageEvent<{ id: number; task: LayoutTask }>) => {
  self.postMessage({ id: data.id, places: arrange(data.task) });
};
