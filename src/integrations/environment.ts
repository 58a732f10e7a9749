/**
 * Refuses settings that no command can work with, in two lines. A script imports this first: modules are evaluated in the
 * order of their imports, and the address book would end in a stack trace.
 */
import { siteAddress } from '../i18n/site-address.ts';
import { refuseArguments } from './arguments.ts';

const { PORTAL_URL } = process.env;

try {
  siteAddress(PORTAL_URL === '' ? undefined : PORTAL_URL);
} catch (error) {
  refuseArguments(
    error instanceof Error ? error.message : String(error),
    'PORTAL_URL=https://portal.example.org, or with a path below it',
  );
}
