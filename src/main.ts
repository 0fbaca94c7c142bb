import { doubtsOf, readConfig } from './config.ts';
import { OperatorError } from './errors.ts';
import { openLog } from './log.ts';
import { startThali } from './wire.ts';

/** Milliseconds a stop may take; what is not done by then is a row and is done at the next start. */
const patience = 10_000;

async function main(): Promise<void> {
  const config = readConfig();
  const log = openLog(config.logLevel);
  for (const doubt of doubtsOf(config)) log.warn(doubt);
  const thali = await startThali(config, { log });
  log.info({ port: thali.port, roles: [...config.roles] }, 'Thali is up');
  if (thali.sandbox) {
    const razorpay = thali.sandbox.localRazorpay?.url ?? '(your own)';
    process.stdout.write(
      `\n  Thali is ready.\n\n  Phones     ${config.publicUrl}/phones\n  Staff      ${config.publicUrl}/staff\n  Payments   ${razorpay}\n\n` +
        '  Stand-ins are in place of Twilio and Razorpay: no message leaves this machine and no money moves.\n  Ctrl-C stops everything.\n\n',
    );
  }
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => {
      log.error('a part did not stop in time; the rest is done at the next start');
      process.exit(1);
    }, patience).unref();
    void thali.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  const text =
    error instanceof OperatorError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${text}\n\n`);
  process.exit(1);
});
