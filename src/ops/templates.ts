import { everyTemplate } from '../converse/templates.ts';
import { OperatorError } from '../errors.ts';
import { twilioChannel } from '../outside/twilio.ts';
import { dltIds, noteDltId } from '../store/dlt-texts.ts';
import { registerTemplates } from '../send/templates.ts';
import { runCommand } from './command.ts';

const help = `
npm run templates [-- --dlt | --dlt-id NAME=ID ...]

  Has Meta approve what Thali says to people who have not written for a day.

  Makes every template at Twilio that is not there yet, submits it, and tells how each stands. Run it again to see what
  was decided; nothing is submitted twice. --dlt prints the texts for India's SMS registry instead: name, the registry's id
  where it is known, text, and a sample of each value, tabs between them. --dlt-id keeps the id that the registry gave a
  text; other words need another id. It ends with 1 while a template is rejected, paused or disabled.
`;

/** The text that a NAME=ID means. The registry's ids have 19 digits (TRAI, DLT content templates). */
function namedText(arg: string): { text: string; id: string } {
  const [name, id = ''] = arg.split('=');
  const template = everyTemplate.find((one) => one.name === name);
  if (!template)
    throw new OperatorError(`No text is called "${name}"; --dlt prints the names of today's words.`);
  if (!/^\d{19}$/.test(id))
    throw new OperatorError(`The registry's id of ${name} has 19 digits, not "${id}".`);
  return { text: template.dlt, id };
}

await runCommand({
  help,
  async run(args, { config, say, store }) {
    if (args.includes('--dlt-id')) {
      const given = args.filter((arg) => arg !== '--dlt-id').map(namedText);
      const { db } = await store();
      for (const { text, id } of given) await noteDltId(db, text, id, new Date());
      return true;
    }
    if (args.includes('--dlt')) {
      const { db } = await store();
      const ids = await dltIds(db);
      for (const { name, dlt, names, samples } of everyTemplate)
        say([name, ids.get(dlt) ?? '', dlt, ...names.map((_, i) => samples[String(i + 1)])].join('\t'));
      return true;
    }
    if (!config.twilio)
      throw new OperatorError('Templates are registered at Twilio: set TWILIO_ACCOUNT_SID and its token.');
    const { db } = await store();
    const desk = twilioChannel(config.twilio);
    try {
      const standing = await registerTemplates(db, desk, everyTemplate, new Date());
      for (const { key, language, status, reason } of standing)
        say(`${status.padEnd(12)}${language}  ${key}${reason === '' ? '' : `: ${reason}`}`);
      return standing.every(({ status }) => !['rejected', 'paused', 'disabled'].includes(status));
    } finally {
      await desk.close();
    }
  },
});
