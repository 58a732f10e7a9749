/** What a spreadsheet writes where it could not work a value out, in the languages that translate it. */
const ERROR_VALUE =
  /^(?:#(?:N\/[AD]|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\s?\?|NUM!|NOMBRE\s?!|NULL!|NUL\s?!|SPILL!|CALC!|GETTING_DATA)|Err:\d{3})$/;

/** Whether a text is an error of a spreadsheet and nothing else. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text.trim());
}
