/** Weights of Titillium Web that the portal uses. */
export const fontWeights = [400, 600, 700] as const;

/** A weight of Titillium Web. */
export type FontWeight = (typeof fontWeights)[number];
