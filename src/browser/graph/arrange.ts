import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** What is to be arranged: some things stand already and must not move. */
export interface LayoutTask {
  readonly things: readonly {
    readonly key: string;
    readonly radius: number;
    readonly x: number | null;
    readonly y: number | null;
  }[];
  readonly links: readonly (readonly [string, string])[];
  /** Where new things come from: the one that was expanded. */
  readonly near: string | null;
}

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly radius: number;
}

const DISTANCE = 110;

/** How far things keep off each other at the least, edge to edge. */
const GAP = 30;

/** Finds places for the things that have none; the others do not move by a pixel. The same task gives the same places. */
export function arrange({ things, links, near }: LayoutTask): Record<string, { x: number; y: number }> {
  const fixed = things.filter(({ x }) => x !== null);
  const centre = fixed.find(({ key }) => key === near) ?? null;
  const bodies: Body[] = things.map(({ key, radius, x, y }, i) => {
    if (x !== null && y !== null) return { key, radius, x, y, fx: x, fy: y };
    const turn = i * 2.399963;
    const far = centre ? DISTANCE * 0.9 + 4 * Math.sqrt(i) : 30 * Math.sqrt(i + 1);
    return {
      key,
      radius,
      x: (centre?.x ?? 0) + far * Math.cos(turn),
      y: (centre?.y ?? 0) + far * Math.sin(turn),
    };
  });
  const known = new Set(bodies.map(({ key }) => key));
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, { source: string; target: string }>(
        links
          .filter(([a, b]) => known.has(a) && known.has(b))
          .map(([source, target]) => ({ source, target })),
      )
        .id(({ key }) => key)
        .distance(DISTANCE)
        .strength(0.25),
    )
    .force('apart', forceManyBody<Body>().strength(-420).distanceMax(700))
    // Names stand below things: they need room too.
    .force('room', forceCollide<Body>(({ radius }) => radius + 26).iterations(2))
    .force('x', forceX<Body>(centre?.x ?? 0).strength(0.02))
    .force('y', forceY<Body>(centre?.y ?? 0).strength(0.03))
    .stop();
  simulation.tick(fixed.length > 0 ? 140 : 300);
  const stands = ({ fx }: Body) => fx !== undefined && fx !== null;
  const placed = bodies.filter(stands);
  const found: Record<string, { x: number; y: number }> = {};
  for (const body of bodies) {
    if (stands(body)) continue;
    // Where nothing stands yet the forces have kept all apart.
    const { x, y } = fixed.length > 0 ? freeNear(body, placed) : { x: body.x ?? 0, y: body.y ?? 0 };
    placed.push({ ...body, x, y });
    found[body.key] = { x: Math.round(x), y: Math.round(y) };
  }
  return found;
}

/**
 * The free place that is nearest to where the forces have left a thing: what stands does not give way, so one that is
 * drawn to several of them may end on top of one.
 */
function freeNear(
  { x = 0, y = 0, radius }: Body,
  placed: readonly Body[],
): { readonly x: number; readonly y: number } {
  const free = (at: { x: number; y: number }) =>
    placed.every(
      (other) => Math.hypot(at.x - (other.x ?? 0), at.y - (other.y ?? 0)) >= radius + other.radius + GAP,
    );
  if (free({ x, y })) return { x, y };
  for (let far = 20; far <= 800; far += 20)
    for (let turn = 0; turn < 24; turn += 1) {
      const angle = (turn * Math.PI) / 12;
      const at = { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) };
      if (free(at)) return at;
    }
  return { x, y };
}
