import type { TileKey } from '../../views/states/state.ts';

/**
 * Drawings that tell states apart by shape, one path each on a 24 × 24 grid, filled by the even-odd rule with the
 * current colour: outlines while nobody has reported, solid shapes once somebody has. They keep their meaning without
 * colour, in print and in forced colours.
 */
export const stateShapes: Readonly<Record<TileKey, string>> = {
  'under-way': 'M2 2h20v20H2zm2 2v16h16V4zm8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
  upcoming: 'M2 2h20v20H2zm2 2v16h16V4z',
  'past-due':
    'M2 2h20v20H2zm2 2v16h16V4zM4 18 18 4h2v2L6 20H4zM4 10l6-6h4L4 14zM20 14l-6 6h-4L20 10z',
  settled: 'M2 2h20v20H2zm2 2v16h16V4zM7 8h10v2H7zM7 14h10v2H7z',
  unscheduled: 'M2 2h6v2H4v4H2zm14 0h6v6h-2V4h-4zM2 16h2v4h4v2H2zm18 0h2v6h-6v-2h4zM8 11h8v2H8z',
  'not-started': 'M2 2h20v20H2zm2 2v16h16V4zM7 11h10v2H7z',
  'in-progress': 'M2 2h20v20H2zm2 2v8h16V4z',
  completed: 'M2 2h20v20H2zm8.2 15.6 9-9.2-1.9-1.9-7.1 7.3-3.4-3.4-1.9 1.9z',
  ongoing:
    'M2 2h20v20H2zm10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12m0 2.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7',
  postponed: 'M2 2h20v20H2zm5 5v10h3V7zm7 0v10h3V7z',
  dropped:
    'M2 2h20v20H2zm5.9 4L6 7.9l4.1 4.1L6 16.1 7.9 18l4.1-4.1 4.1 4.1 1.9-1.9-4.1-4.1L18 7.9 16.1 6 12 10.1z',
};
