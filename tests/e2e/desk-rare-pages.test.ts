import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInvitation } from '../../src/service/store/invitation.ts';
import { hashSessionSecret } from '../../src/service/store/session-secret.ts';
import { runAxe } from '../a11y/run-axe.ts';
import { isThorough } from '../checks/built-site.ts';
import { checkFiles } from '../checks/nu-checker.ts';
import { makePerson } from '../integration/desk-fixture.ts';
import { expect, test } from './desk-test.ts';
import { clock, knownEmail } from './open-desk.ts';

const terminal = { person: 'prova', role: 'terminal', at: clock().toISOString() } as const;
const secret = (letter: string): string => letter.repeat(43);

// A dozen pages: a busy machine takes more than the usual minute.
test.describe.configure({ timeout: 120_000 });

const colours: readonly ('none' | 'active')[] = isThorough ? ['none', 'active'] : ['none'];

for (const forcedColors of colours)
  test.describe(`colours forced: ${forcedColors}`, () => {
    test.use({ contextOptions: { forcedColors }, expectedErrors: [/status of 410/u] });

    test('axe and the Nu checker find nothing where a link by mail, a provider, or a proposal leads', async ({
      page,
      desk: { store },
    }) => {
      const { link } = createInvitation('2026-06-15');
      const paola = { ...makePerson('Paola', 'author', ['giardini']), email: knownEmail };
      await store.desk.addPerson(paola, link, terminal);
      await store.desk.access.addDeviceLink(hashSessionSecret(secret('d')), paola.id, {
        at: clock().toISOString(),
        expires: '2026-06-15T10:00:00.000Z',
      });
      await store.desk.reminders.setOfficeMail(
        { office: 'giardini', email: 'giardini@borgo.example', isOn: true, secret: secret('p') },
        terminal,
      );
      const folder = await mkdtemp(join(tmpdir(), 'desk-rare-'));
      const files: string[] = [];
      const faults: string[] = [];
      // The page as it was sent, which is what the Nu checker is about.
      let sent = '';
      page.on('response', async (response) => {
        if (response.request().isNavigationRequest() && response.status() !== 303)
          sent = await response.text();
      });
      const look = async (state: string, text: string | RegExp): Promise<void> => {
        await expect(page.getByText(text).first()).toBeVisible();
        const rules = forcedColors === 'active' ? { rules: ['color-contrast'] } : {};
        const found = await runAxe(page, { ...rules, isFrameKnown: true });
        faults.push(...found.map((fault) => `${state}: ${fault}`));
        expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360);
        const file = join(folder, `${state}.html`);
        await writeFile(file, sent);
        files.push(file);
      };
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

      await page.goto(`/redazione/dispositivo/${secret('d')}/`);
      await look('device', 'Usare questo dispositivo?');
      await press('Usa questo dispositivo');
      await look('device-known', 'Il dispositivo è riconosciuto.');
      await page.goto(`/redazione/dispositivo/${secret('d')}/`);
      await look('device-gone', 'già stato usato o è scaduto');
      await page.goto(`/redazione/promemoria/${secret('p')}/`);
      await look('stop', 'giardini@borgo.example');
      await press('Chiudi il promemoria');
      await look('stopped', 'non riceverà più il promemoria');
      await page.goto(`/redazione/promemoria/${secret('x')}/`);
      await look('stop-gone', 'Questo collegamento non vale più');
      await page.goto('/redazione/accesso-comunale/');
      await look('entered', /Paola/u);
      await page.goto('/redazione/');
      await page
        .getByRole('link', { name: /^Niente di nuovo/u })
        .first()
        .click();
      await look('silence', 'conferma che non ci sono novità');
      expect(faults).toEqual([]);
      if (forcedColors === 'none') expect(checkFiles(files)).toEqual([]);
      await rm(folder, { recursive: true });
    });
  });
