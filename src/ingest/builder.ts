import { createHash } from 'node:crypto';
import { type KindName, kindOf } from '../domain/kinds.ts';
import {
  type Candidate,
  type ContestedField,
  contested,
  isContested,
  OPEN,
  storedChoices,
} from '../domain/resolve.ts';
import { type Bounds, boundsOf, type Day, NEVER } from '../domain/time.ts';
import type { Evidence, FileName } from './shape.ts';

/** A node of the graph before it is written. */
export interface Node {
  readonly kind: KindName;
  readonly id: string;
  readonly props: Record<string, unknown>;
  /** Where it comes from, for messages. */
  readonly origin: Origin;
}

/** A record of a seed file. */
export interface Origin {
  readonly file: FileName;
  readonly record: string;
}

/** How a record and its parts are known. */
export type Known = Evidence & {
  readonly verified?: boolean;
  readonly unverified?: readonly string[] | undefined;
};

/** What the compiler knows of a source while it weighs claims. */
export interface Weight {
  readonly title: string;
  readonly published: Day;
}

/** Collects the nodes of a release, with the claims behind each. */
export class Builder {
  readonly nodes: Node[] = [];
  readonly sources = new Map<string, Weight>();

  /** Adds a node and its claims. A part of a record is as verified as its sources: it needs one. */
  add(
    kind: KindName,
    id: string,
    name: string,
    props: Record<string, unknown>,
    known: Known,
    origin: Origin,
  ): void {
    const claims = known.claims ?? [];
    const sourced = known.sources.length > 0 || claims.length > 0;
    const stated = claims.filter((claim) => claim.field !== undefined && claim.value !== undefined);
    const rivals = stated.filter(
      (claim) => claim.field !== undefined && isRival(props, claim.field, claim.value),
    );
    const base = {
      id,
      name,
      verified: sourced && (known.verified ?? true),
      sourced,
      disputed: rivals.length > 0,
      unverified: known.unverified ?? [],
      note: known.note ?? null,
    };
    const choices = storedChoices(this.candidates(props, rivals, known.sources));
    this.nodes.push({ kind, id, origin, props: { ...props, ...base, ...choices } });
    if (!sourced) return;
    for (const source of known.sources) {
      // A source that says something in favour of the record supports it by that already.
      const speaks = claims.some((claim) => claim.source === source && !rivals.includes(claim));
      if (!speaks) this.claim(id, { source }, false, origin);
    }
    for (const claim of claims) this.claim(id, claim, rivals.includes(claim), origin);
  }

  private claim(
    about: string,
    claim: NonNullable<Evidence['claims']>[number],
    rival: boolean,
    origin: Origin,
  ): void {
    const { source, field, value, quote, lang, note } = claim;
    const id = `claim-${hash([about, source, field, value, quote])}`;
    const states = field !== undefined && value !== undefined;
    this.nodes.push({
      kind: 'Claim',
      id,
      origin,
      props: {
        id,
        name: `${this.sources.get(source)?.title ?? source}${states ? `: ${field} = ${value}` : ''}`,
        about,
        source,
        kind: states ? 'STATES' : 'SUPPORTS',
        field: field ?? null,
        value: value ?? null,
        quote: quote ?? null,
        quoteLang: quote ? (lang ?? null) : null,
        rival,
        verified: true,
        sourced: true,
        disputed: false,
        unverified: [],
        note: note ?? null,
      },
    });
  }

  /** The values between which policies choose: the compilers' and, where another source differs, each source's. */
  private candidates(
    props: Record<string, unknown>,
    rivals: NonNullable<Evidence['claims']>,
    supporters: readonly string[],
  ): Candidate[] {
    const published = (source: string) => this.sources.get(source)?.published ?? 0;
    const fields = [...new Set(rivals.map((claim) => claim.field ?? ''))].filter(isContested).sort();
    return fields.flatMap((field) => {
      const value = field === 'until' ? String(props[field] ?? OPEN) : props[field];
      if (typeof value !== 'string') return [];
      const differing = new Set(rivals.filter((c) => c.field === field).map((c) => c.source));
      // A source that supports the record and states another value of this field does not state ours.
      const own = supporters.filter((source) => !differing.has(source)).sort();
      const bounds = ownBounds(props, field);
      const newest = Math.max(0, ...own.map(published).filter((day) => day < NEVER));
      const stated = rivals
        .filter((claim) => claim.field === field && claim.value !== undefined)
        .sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
      return [
        { field, value, source: null, published: newest, ...bounds },
        ...own.map((source) => ({ field, value, source, published: published(source), ...bounds })),
        ...stated.map((claim) => ({
          field,
          value: claim.value ?? '',
          source: claim.source,
          published: published(claim.source),
        })),
      ];
    });
  }
}

/** A short content hash, the same for the same values on every machine. */
export const hash = (values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 12);

/** Every id that a node names, with the end it stands at. */
export function* endsOf(
  node: Node,
): Generator<{ prop: string; type: string; kinds: readonly string[]; id: string }> {
  for (const [prop, end] of Object.entries(kindOf(node.kind).ends)) {
    const value = node.props[prop];
    const ids = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
    for (const id of ids) yield { prop, ...end, id: String(id) };
  }
}

function ownBounds(props: Record<string, unknown>, field: ContestedField): { own?: Bounds } {
  const ends = contested[field];
  if (!ends) return {};
  const precision = typeof props[field] === 'string' ? boundsOf(String(props[field])).precision : 'NONE';
  return { own: { earliest: Number(props[ends.low]), latest: Number(props[ends.high]), precision } };
}

function isRival(props: Record<string, unknown>, field: string, value: string | undefined): boolean {
  if (!(field in props)) return false;
  const shown = props[field];
  if (Array.isArray(shown)) return false;
  if (value === OPEN) return shown !== null && shown !== undefined;
  return String(shown ?? '') !== String(value ?? '');
}
