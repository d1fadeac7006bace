import { z } from 'zod';

const settingSchema = z.object({
  /** `off` leaves the images out, for benchmarks of the rest. */
  SHARE_IMAGES: z.enum(['on', 'off']).default('on'),
});

/** Whether share images are wanted, from the environment variable `SHARE_IMAGES` (`on`, `off`); any other value throws a `ZodError` that names it. */
export function areShareImagesWanted(
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return settingSchema.parse(environment).SHARE_IMAGES === 'on';
}
