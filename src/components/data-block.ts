/**
 * A value as JSON that may stand in a `<script>`: a text in it may hold the end of a script, so that whatever could begin a
 * tag is written in a way that it cannot.
 */
export function dataBlock(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003C`);
}
