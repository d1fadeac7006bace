import type { TileKey } from '../views/state.ts';

/**
 * Drawings that tell states apart by shape, on a 24 × 24 grid, filled with the current colour: outlines while nobody has
 * reported, solid shapes once somebody has. They keep their meaning without colour, in print and in forced colours.
 */
export const stateShapes: Readonly<Record<TileKey, string>> = {
  'under-way': '<path d="M2 2h20v20H2zm2 2v16h16V4z" fill-rule="evenodd"/><circle cx="12" cy="12" r="3.5"/>',
  upcoming: '<path d="M2 2h20v20H2zm2 2v16h16V4z" fill-rule="evenodd"/>',
  'past-due': '<path d="M2 2h20v20H2zm2 2v16h16V4z" fill-rule="evenodd"/><path d="M4 18 18 4h2v2L6 20H4zM4 10l6-6h4L4 14zM20 14l-6 6h-4L20 10z"/>',
  unscheduled: '<path d="M2 2h6v2H2zm14 0h6v2h-6zM2 20h6v2H2zm14 0h6v2h-6zM2 2h2v6H2zm0 14h2v6H2zM20 2h2v6h-2zm0 14h2v6h-2zM8 11h8v2H8z"/>',
  'not-started': '<path d="M2 2h20v20H2zm2 2v16h16V4z" fill-rule="evenodd"/><path d="M7 11h10v2H7z"/>',
  'in-progress': '<path d="M2 2h20v20H2zm2 2v8h16V4z" fill-rule="evenodd"/>',
  completed: '<path d="M2 2h20v20H2zm8.2 15.6 9-9.2-1.9-1.9-7.1 7.3-3.4-3.4-1.9 1.9z" fill-rule="evenodd"/>',
  ongoing: '<path d="M2 2h20v20H2zm10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12m0 2.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7" fill-rule="evenodd"/>',
  postponed: '<path d="M2 2h20v20H2zm5 5v10h3V7zm7 0v10h3V7z" fill-rule="evenodd"/>',
  dropped: '<path d="M2 2h20v20H2zm5.9 4L6 7.9l4.1 4.1L6 16.1 7.9 18l4.1-4.1 4.1 4.1 1.9-1.9-4.1-4.1L18 7.9 16.1 6 12 10.1z" fill-rule="evenodd"/>',
};
