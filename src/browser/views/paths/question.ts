import { type Clock, statuses } from '../../data/model.ts';
import { clockParams } from '../../parts/clock.tsx';
import { addressOf } from '../../ui/route.ts';

/** How the links of a path have to hold together. */
export const modes = ['TOGETHER', 'TOUCHING', 'FOLLOWING'] as const;
export type Mode = (typeof modes)[number];

/** By way of what two things may be connected. */
export const ways = [
  'MEMBERS',
  'OFFICIALS',
  'MEETINGS',
  'DOCUMENTS',
  'TOPICS',
  'COOPERATION',
  'INTENT',
  'STRUCTURE',
] as const;
export type Way = (typeof ways)[number];

/** The question of the page of paths, but for its clock: all of it stands in the address. */
export interface Question {
  readonly from: string | null;
  readonly to: string | null;
  readonly mode: Mode;
  readonly hops: number;
  readonly avoid: readonly string[];
  readonly through: string | null;
  readonly ways: readonly Way[];
  /** Whether those who have only asked to belong count as belonging. */
  readonly applicants: boolean;
}

const HOPS = 6;
const list = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);

/** Reads the question of an address; what makes no sense is as if it were not there. */
export function readQuestion(params: URLSearchParams): Question {
  const mode = params.get('mode')?.toUpperCase();
  const hops = Number(params.get('hops'));
  const asked = list(params.get('ways')).map((way) => way.toUpperCase());
  const chosen = ways.filter((way) => asked.includes(way));
  return {
    from: params.get('from') || null,
    to: params.get('to') || null,
    mode: modes.find((one) => one === mode) ?? 'TOGETHER',
    hops: Number.isInteger(hops) && hops >= 1 && hops <= 8 ? hops : HOPS,
    avoid: [...new Set(list(params.get('avoid')))],
    through: params.get('through') || null,
    ways: chosen.length > 0 ? chosen : ways,
    applicants: params.get('applicants') === '1',
  };
}

/** The address of a question. */
export function questionAddress(question: Question, clock: Clock): string {
  const { from, to, mode, hops, avoid, through, applicants } = question;
  return addressOf('paths', {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(mode === 'TOGETHER' ? {} : { mode: mode.toLowerCase() }),
    ...clockParams(clock),
    ...(hops === HOPS ? {} : { hops: String(hops) }),
    ...(avoid.length > 0 ? { avoid: avoid.join(',') } : {}),
    ...(through ? { through } : {}),
    ...(question.ways.length === ways.length ? {} : { ways: question.ways.join(',').toLowerCase() }),
    ...(applicants ? { applicants: '1' } : {}),
  });
}

/** Why a question cannot be asked; null where it can, and 'ends' where something is not chosen yet. */
export function obstacle({ from, to, avoid, through }: Question): 'ends' | 'same' | 'blocked' | null {
  if (!from || !to) return 'ends';
  if (from === to) return 'same';
  if (through === from || through === to) return 'blocked';
  return avoid.some((key) => key === from || key === to || key === through) ? 'blocked' : null;
}

/** What the API is asked with. */
export const variablesOf = (question: Question, lang: string): Record<string, unknown> => ({
  from: question.from,
  to: question.to,
  mode: question.mode,
  hops: question.hops,
  through: question.through,
  where: {
    ...(question.avoid.length > 0 ? { avoid: question.avoid } : {}),
    ...(question.ways.length < ways.length ? { ways: question.ways } : {}),
    ...(question.applicants ? { statuses } : {}),
  },
  lang,
});
