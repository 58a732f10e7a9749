/** Who can be asked about what was sent: the same fields in every form, never published. */
import { contactSchema, type Contact } from '../schema/registration.ts';
import type { FieldIssue } from './submission.ts';

export const CONTACT_FIELDS = {
  name: 'contactName',
  email: 'contactEmail',
  telephone: 'contactTelephone',
} as const satisfies Record<keyof Contact, string>;

/** A contact before it is judged. */
export type ContactDraft = Readonly<Partial<Record<keyof Contact, string | undefined>>>;

/** What is wrong with it, in the order of the fields. */
export function contactIssues(contact: ContactDraft): readonly FieldIssue[] {
  const { error } = contactSchema.safeParse(contact);
  return (error?.issues ?? []).map(({ path, message }) => {
    const part = String(path[0]) as keyof Contact;
    return { field: CONTACT_FIELDS[part], rule: contact[part] === undefined ? 'missing' : message };
  });
}

/** The fields of a contact as they are sent: none where nobody is to be answered. */
export function contactColumns(contact: Contact | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(CONTACT_FIELDS).flatMap(([part, name]) => {
      const value = contact?.[part as keyof Contact];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
