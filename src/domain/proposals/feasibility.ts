/** What the office finds of a proposal: it can be done, with changes, or not. */
export const feasibilities = ['feasible', 'changes', 'unfeasible'] as const;

/** See `feasibilities`. */
export type Feasibility = (typeof feasibilities)[number];

/** How long the texts of a proposal may be, in characters as a reader counts them. */
export const proposalLimits = { title: 120, text: 1_500, place: 200 } as const;

/** Most euro that a proposal may be said to cost. */
export const highestCost = 1_000_000_000;
