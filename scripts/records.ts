/** What commands about the records begin with. */
import { nearest } from '../src/domain/nearest.ts';
import { refuseArguments } from '../src/integrations/arguments.ts';
import type { MeetingRecord, Portal } from '../src/schema/portal.ts';
import { readPortal } from '../src/store/read-portal.ts';

/** The records; ends the command where they hold errors. */
export async function readRecords(): Promise<Portal> {
  const { portal, problems } = await readPortal();
  if (problems.some(({ severity }) => severity === 'error')) {
    console.error('the records hold errors → run npm run validate');
    process.exit(1);
  }
  return portal;
}

/** Ends the command: nothing has the name that was typed; says which one is near. */
export function refuseUnknown(
  what: string,
  name: string,
  known: readonly string[],
  usage: string,
): never {
  const near = nearest(name, known);
  refuseArguments(
    `no ${what} is called ${name}${near === undefined ? '' : `; did you mean ${near}?`}`,
    usage,
  );
}

/** Ends the command where a name was typed and nothing has it. */
export function requireKnown(
  what: string,
  name: string | undefined,
  known: readonly string[],
  usage: string,
): void {
  if (name !== undefined && !known.includes(name)) refuseUnknown(what, name, known, usage);
}

/** The draft of a meeting that was typed; ends the command where there is none, or where it is a draft no more. */
export function draftNamed(portal: Portal, id: string | undefined, usage: string): MeetingRecord {
  if (id === undefined) refuseArguments('a meeting is needed', usage);
  const meeting = portal.meetings.find((one) => one.id === id);
  if (!meeting) {
    const drafts = portal.meetings.filter(({ status }) => status === 'draft');
    const known = (drafts.length > 0 ? drafts : portal.meetings).map((one) => one.id);
    refuseUnknown('meeting', id, known, usage);
  }
  if (meeting.status !== 'draft')
    refuseArguments(`${id} is no draft: it is ${meeting.status}`, usage);
  return meeting;
}
