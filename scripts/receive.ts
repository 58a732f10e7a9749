/**
 * Receive what forms send: registrations of events are kept as a table that `npm run events:import` reads, other forms as
 * tables that `npm run import` reads, contacts apart.
 * CONTENT_ROOT names another folder with `content/` and `data/`. docs/forms.md tells how to run it as a service.
 * Usage: npm run receive -- --folder <folder> --origin <https://portal.example.org> [--path /submissions] [--port 8790]
 *        [--host 127.0.0.1] [--proof none|asked|required] [--most-an-hour 20] [--behind-proxy]
 */
import '../src/integrations/environment.ts';
import { EVENT_FORM } from '../src/forms/event-form.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { eventRegistrations } from '../src/receiving/event-registrations.ts';
import { plainForms } from '../src/receiving/plain-forms.ts';
import { createReceiver, PROOFS } from '../src/receiving/receiver.ts';
import { SITE } from '../src/site.ts';
import { defaultRoot, readRoot } from '../src/store/read-portal.ts';

const USAGE = `npm run receive -- --folder <folder> --origin <https://portal.example.org> [--path /submissions] [--port 8790] [--host 127.0.0.1] [--proof ${PROOFS.join('|')}] [--most-an-hour 20] [--behind-proxy]`;

const { values } = readArguments(
  {
    options: {
      folder: { type: 'string' },
      origin: { type: 'string', multiple: true },
      path: { type: 'string', default: '/submissions' },
      port: { type: 'string', default: '8790' },
      host: { type: 'string', default: '127.0.0.1' },
      proof: { type: 'string', default: 'asked' },
      'most-an-hour': { type: 'string', default: '20' },
      'behind-proxy': { type: 'boolean', default: false },
    },
  },
  USAGE,
);
const { folder, origin: origins = [], path, host } = values;
const port = Number(values.port);
const mostAnHour = Number(values['most-an-hour']);
const proof = PROOFS.find((one) => one === values.proof);
if (folder === undefined) refuseArguments('a folder is needed', USAGE);
if (origins.length === 0) refuseArguments('the address of the pages is needed', USAGE);
const notOrigin = origins.find((one) => !URL.canParse(one) || new URL(one).origin !== one);
if (notOrigin !== undefined) refuseArguments(`no origin '${notOrigin}'`, USAGE);
if (!path.startsWith('/')) refuseArguments(`no path '${path}'`, USAGE);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  refuseArguments(`no port '${values.port}'`, USAGE);
if (!Number.isInteger(mostAnHour) || mostAnHour < 1) {
  refuseArguments(`no number '${values['most-an-hour']}'`, USAGE);
}
if (proof === undefined) refuseArguments(`unknown proof '${values.proof}'`, USAGE);

const { portal } = readRoot(defaultRoot());
const server = createReceiver({
  forms: { [EVENT_FORM]: eventRegistrations(portal), ...plainForms(portal) },
  folder,
  path,
  origins,
  proof,
  mostAnHour,
  isBehindProxy: values['behind-proxy'],
  timeZone: SITE.timeZone,
  log: (line) => {
    console.log(line);
  },
});
server.on('error', (error) => {
  console.error(
    `it cannot listen: ${error.message}\n    → npm run receive -- --port ${String(port + 1)}`,
  );
  process.exitCode = 1;
});
server.listen(port, host, () => {
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`listening on http://${host}:${String(own)}${path}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeIdleConnections();
  });
}
