import {
  changeFile,
  comparisons,
  type Comparison,
} from '../../../../feeds/open-data/comparisons.ts';
import { getPortal, getSnapshots } from '../../../../store/portal.ts';

export async function getStaticPaths() {
  return comparisons(await getPortal(), await getSnapshots()).map((comparison) => ({
    params: { from: comparison.from.id, to: comparison.to.id },
    props: { comparison },
  }));
}

export function GET({ props }: { props: { comparison: Comparison } }): Response {
  return new Response(changeFile.csv(props.comparison), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
