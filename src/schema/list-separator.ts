/** What stands between the codes of a list in one cell. Alone in its file: the reader's browser writes cells too. */
export const LIST_SEPARATOR = ' | ';
