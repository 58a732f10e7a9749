/**
 * Loaded before a script (`node --import`), there and in every thread and process that it starts: the clock shows
 * 3 February 2001 at first, and goes on from there.
 */
const OTHER_DAY = Date.UTC(2001, 1, 3, 4, 5, 6);
const { now } = Date;
const offset = OTHER_DAY - now();
const RealDate = Date;

function shown(): number {
  return now() + offset;
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, parts: unknown[], newTarget) =>
    Reflect.construct(target, parts.length === 0 ? [shown()] : parts, newTarget) as Date,
  apply: () => new RealDate(shown()).toString(),
  get: (target, name, receiver): unknown =>
    name === 'now' ? shown : Reflect.get(target, name, receiver),
});

const instant = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(shown());
const zoned = (zone = Temporal.Now.timeZoneId()): Temporal.ZonedDateTime =>
  instant().toZonedDateTimeISO(zone);
Object.assign(Temporal.Now, {
  instant,
  zonedDateTimeISO: zoned,
  plainDateTimeISO: (zone?: string) => zoned(zone).toPlainDateTime(),
  plainDateISO: (zone?: string) => zoned(zone).toPlainDate(),
  plainTimeISO: (zone?: string) => zoned(zone).toPlainTime(),
});
