import {
  changeFile,
  comparisonKey,
  comparisons,
  type Comparison,
} from '../../../../feeds/open-data/comparisons.ts';
import { cacheKeyOf } from '../../../../store/page-paths.ts';
import { getPortal, getSnapshots } from '../../../../store/portal.ts';

const MEDIA_TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json' } as const;
type Format = keyof typeof MEDIA_TYPES;

interface Props {
  readonly comparison: Comparison;
  readonly format: Format;
}

export async function getStaticPaths() {
  const formats = Object.keys(MEDIA_TYPES) as Format[];
  return comparisons(await getPortal(), await getSnapshots()).flatMap((comparison) => {
    const cacheKey = cacheKeyOf(comparisonKey(comparison));
    return formats.map((format) => ({
      params: { from: comparison.from.id, to: comparison.to.id, format },
      props: { comparison, format },
      cacheKey,
    }));
  });
}

export function GET({ props: { comparison, format } }: { props: Props }): Response {
  return new Response(changeFile[format](comparison), {
    headers: { 'Content-Type': MEDIA_TYPES[format] },
  });
}
