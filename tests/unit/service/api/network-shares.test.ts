import { beforeEach, describe, expect, it } from 'vitest';
import { NetworkShares } from '../../../../src/service/api/network-shares.ts';

let clock: Date;
let counts: Map<string, number>;
let shares: NetworkShares;
beforeEach(() => {
  clock = new Date('2026-05-04T09:00:00Z');
  counts = new Map();
  shares = makeShares();
});

function makeShares(networks?: number): NetworkShares {
  const made = new NetworkShares({
    ...(networks === undefined ? {} : { networks }),
    now: () => clock,
    countIn: (cell) => counts.get(cell) ?? 0,
  });
  made.noteAnswered([]);
  return made;
}

/** Places an answer as one that is stored, and gives its standing. */
function give(address: string, cell = 'parco', id: string = crypto.randomUUID()) {
  const { standing, burst, keep } = shares.place(address, cell, id);
  return { id, standing, burst, suspended: keep() };
}

describe('NetworkShares', () => {
  it('lets one answer of each network count, however many come at once', () => {
    const standings = Array.from({ length: 60 }, (_, index) => give(`10.0.${String(index)}.7`));
    expect(new Set(standings.map(({ standing }) => standing))).toEqual(new Set(['counted']));
  });

  it.each([
    ['one address', '203.0.113.7', '203.0.113.7'],
    ['neighbours in 24 bits', '203.0.113.7', '203.0.113.200'],
    ['one address written as IPv6', '203.0.113.7', '::ffff:203.0.113.9'],
    ['one IPv6 /48', '2001:db8:1:2::7', '2001:db8:1:ffff::9'],
  ])('lets both wait where a second comes from %s', (_, one, other) => {
    const first = give(one);
    const second = give(other);
    expect([first.standing, second.standing]).toEqual(['counted', 'waiting']);
    expect(second.suspended).toEqual([first.id]);
    expect(give(one, 'scuola')).toMatchObject({ standing: 'waiting', burst: second.burst });
    expect(give('2001:db8:2::1').standing).toBe('counted');
  });

  it('lets 3 % of a large number count, as further ones after the first', () => {
    counts.set('parco', 134);
    const given = Array.from({ length: 5 }, () => give('203.0.113.7'));
    expect(given.map(({ standing }) => standing)).toEqual([
      'counted',
      'further',
      'further',
      'further',
      'waiting',
    ]);
    expect(given[4]?.suspended).toHaveLength(4);
  });

  it('counts an answer that is sent again once, and one that was not stored not at all', () => {
    const { id } = give('203.0.113.7');
    expect(give('203.0.113.7', 'parco', id)).toMatchObject({ standing: 'counted', suspended: [] });
    shares.place('203.0.113.7', 'scuola', 'x').undo();
    expect(give('203.0.113.7', 'scuola').standing).toBe('counted');
    shares.place('203.0.113.7', 'parco', 'y').undo();
    expect(give('203.0.113.7', 'strade').standing).toBe('counted');
  });

  it('forgets everything at four in the morning in Italy, not before', () => {
    give('203.0.113.7');
    clock = new Date('2026-05-05T01:59:00Z');
    expect(give('203.0.113.7').standing).toBe('waiting');
    clock = new Date('2026-05-05T02:00:00Z');
    expect(give('203.0.113.7').standing).toBe('counted');
  });

  it('gives nothing to whoever fills its memory: those beyond wait, those within are remembered', () => {
    shares = makeShares(50);
    give('203.0.113.7');
    const others = Array.from({ length: 200 }, (_, index) =>
      give(`2001:db8:${index.toString(16)}::1`, 'altro'),
    );
    expect(others.filter(({ standing }) => standing === 'counted')).toHaveLength(49);
    expect(give('203.0.113.7').standing).toBe('waiting');
    expect(give('198.51.100.1').standing).toBe('waiting');
  });

  it('gives nothing to whoever answers again after a new start, also by sending the former answer first', () => {
    const { id } = give('203.0.113.7');
    shares = makeShares();
    shares.noteAnswered(['parco']);
    shares.place('203.0.113.7', 'parco', id).undo();
    expect(give('203.0.113.7')).toMatchObject({ standing: 'waiting', suspended: [] });
    expect(give('203.0.113.7').standing).toBe('waiting');
    // Everybody else counts, also about other things.
    expect(give('198.51.100.1').standing).toBe('counted');
    expect(give('203.0.112.1', 'scuola').standing).toBe('counted');
  });

  it('holds the first answer to everything while it does not know what had answers before', () => {
    shares = new NetworkShares({ now: () => clock, countIn: () => 0 });
    expect([give('203.0.113.7').standing, give('198.51.100.1').standing]).toEqual([
      'waiting',
      'counted',
    ]);
  });

  it('makes nothing wait because of an answer that is sent again, nor twice', () => {
    const first = give('203.0.113.7');
    expect(give('203.0.113.7', 'parco', first.id).suspended).toEqual([]);
    expect(give('203.0.113.7').suspended).toEqual([first.id]);
    expect(give('203.0.113.7').suspended).toEqual([]);
  });

  it('lets networks beyond those it can remember wait on each day anew', () => {
    shares = makeShares(1);
    for (const day of ['2026-05-04T09:00:00Z', '2026-05-05T09:00:00Z']) {
      clock = new Date(day);
      expect([give('203.0.113.7').standing, give('198.51.100.1').standing]).toEqual([
        'counted',
        'waiting',
      ]);
    }
  });

  it('shares words that say nothing of the network', () => {
    const words = [1, 2].map(() => {
      shares = makeShares();
      give('203.0.113.7');
      return give('203.0.113.7').burst;
    });
    expect(words[0]).toMatch(/^[0-9a-f]{8}$/u);
    expect(words[0]).not.toBe(words[1]);
  });
});
