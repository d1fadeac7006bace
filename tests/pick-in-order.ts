/** Picks one of a list. */
export type Picker = <Item>(items: readonly Item[]) => Item;

/** A picker that always picks the same items in the same order of calls (a linear congruential generator, Numerical Recipes). */
export function makePicker(seed = 1): Picker {
  let state = seed >>> 0;
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const item = items[Math.floor((state / 2 ** 32) * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
}
