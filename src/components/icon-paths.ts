/** Signs of the interface, drawn on a 16-unit grid with a 2-unit stroke. */
export const ICON_PATHS = {
  check: 'M2.5 8.5l3.5 4 7.5-9',
  alert: 'M8 2v7.5M8 13.5v.01',
  dash: 'M3 8h10',
  dot: 'M8 8v.01',
  clock: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM8 4.5V8l2.5 2',
  info: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM8 7.5v4M8 4.6v.01',
  warning: 'M8 2L1.5 14h13zM8 6.5v3.2M8 11.9v.01',
  language:
    'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM1.5 8h13M8 1.5c3.2 3.6 3.2 9.4 0 13-3.2-3.6-3.2-9.4 0-13z',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14',
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  forward: 'M3 8h10M9 4l4 4-4 4',
  back: 'M13 8H3M7 4L3 8l4 4',
  external: 'M6 3H3v10h10v-3M9 2.5h4.5V7M13 3L7.5 8.5',
  download: 'M8 2v8M4.5 7L8 10.5 11.5 7M3 14h10',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7.5h11M5.5 2v3M10.5 2v3',
  feed: 'M3.5 12.5v.01M3 8a5 5 0 0 1 5 5M3 3.5a9.5 9.5 0 0 1 9.5 9.5',
  edit: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM3 13l3-.7',
} as const;

export type IconName = keyof typeof ICON_PATHS;

/** Signs that point along the line of text: mirrored from right to left. */
export const DIRECTIONAL_ICONS: ReadonlySet<IconName> = new Set<IconName>([
  'forward',
  'back',
  'external',
]);
