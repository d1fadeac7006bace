import { describe, expect, it } from 'vitest';
import { assemblePortal } from '../../../src/domain/content/assemble-portal.ts';
import { warnOfRows } from '../../../src/desk/sheet/warn-of-rows.ts';
import { planUpdates } from '../../../src/importer/sheet/plan-updates.ts';
import { readBook } from '../../../src/importer/sheet/read-report.ts';
import { readSheetBytes } from '../../../src/importer/sheet/read-sheet-file.ts';
import { cellName } from '../../../src/importer/sheet/sheet-grid.ts';
import {
  ClerkSheet,
  content,
  directory,
  place,
  report,
  today,
} from '../importer/updates/clerk-sheets.ts';

const { municipality } = content;
if (municipality === undefined) throw new Error('no municipality');
const portal = assemblePortal({ ...content, municipality }, today);

/** Cells that are warned of, each with its words. */
async function warn(sheet: ClerkSheet): Promise<readonly string[]> {
  const book = await readSheetBytes(await sheet.save(), 'foglio');
  const plan = planUpdates(book, readBook(book, directory, today), directory, today);
  expect(plan.issues).toEqual([]);
  return warnOfRows(plan, portal).map(
    ({ at, message }) => `${at === undefined ? '' : cellName(at)}: ${message}`,
  );
}

describe('warnOfRows', () => {
  it('says nothing of plain news with a source', async () => {
    expect(await warn((await ClerkSheet.open()).type(1, report))).toEqual([]);
  });

  it('names a missing source, personal data, a day outside the plan and a state that goes back, each with its cell', async () => {
    const sheet = (await ClerkSheet.open())
      .type(1, { ...report, evidenceLabel: null, text: 'Chiamare il 333 1234567.' })
      .type(2, { ...report, date: '2019', title: 'Strisce ridipinte' });
    const texts = await warn(sheet);
    expect(texts).toEqual([
      expect.stringMatching(new RegExp(`^${place('text', 1)}: .*«333 1234567»`, 'u')),
      expect.stringMatching(new RegExp(`^${place('evidenceLabel', 1)}: manca la fonte`, 'u')),
      expect.stringMatching(new RegExp(`^${place('date', 2)}: è fuori dagli anni del piano`, 'u')),
    ]);
  });

  it('names what nearly repeats a row above, or what is published', async () => {
    const sheet = (await ClerkSheet.open())
      .type(0, { ...report, title: 'Aperto il primo piano' })
      .type(1, report);
    const [first = [], second = [], ...others] = sheet.rows();
    sheet.arrange([first, second, [...second], ...others]);
    sheet.type(2, { title: 'Asfaltata via Larga' });
    expect(await warn(sheet)).toEqual([
      expect.stringMatching(
        new RegExp(`^${place('title', 0)}: somiglia a una novità già pubblicata`, 'u'),
      ),
      expect.stringMatching(new RegExp(`^${place('title', 2)}: somiglia alla riga 3`, 'u')),
    ]);
  });

  it('says nothing of what a correction leaves as it was', async () => {
    const sheet = (await ClerkSheet.open()).type(
      0,
      { text: 'Ci sono trenta posti.', correction: 'Erano trenta.' },
      'published',
    );
    expect(await warn(sheet)).toEqual([]);
  });
});
