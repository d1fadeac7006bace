import { largestFileMegabytes } from '../largest-file.ts';

/** How long the texts of a report may be, in characters as a reader counts them, how many photos it may have, and of how many megabytes each. */
export const caseLimits = {
  words: 1_500,
  where: 200,
  photos: 3,
  megabytes: largestFileMegabytes,
} as const;
