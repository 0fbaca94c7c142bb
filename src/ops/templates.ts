import { everyTemplate } from '../converse/templates.ts';
import { OperatorError } from '../errors.ts';
import { twilioChannel } from '../outside/twilio.ts';
import { registerTemplates } from '../send/templates.ts';
import { runCommand } from './command.ts';

const help = `
npm run templates [-- --dlt]        has Meta approve what Thali says to people who have not written for a day

  Makes every template at Twilio that is not there yet, submits it, and tells how each stands. Run it again to see what
  was decided; nothing is submitted twice. --dlt prints the texts for India's SMS registry instead: name, text, and a
  sample of each value, tabs between them. It ends with 1 while a template is rejected, paused or disabled.
`;

await runCommand({
  help,
  async run(args, { config, say, store }) {
    if (args.includes('--dlt')) {
      for (const { name, dlt, names, samples } of everyTemplate)
        say([name, dlt, ...names.map((_, i) => samples[String(i + 1)])].join('\t'));
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
