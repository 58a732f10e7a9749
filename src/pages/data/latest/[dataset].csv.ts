import { datasetCsv } from '../../../datasets/csv.ts';
import type { Dataset } from '../../../datasets/dataset.ts';
import { DATASETS } from '../../../datasets/datasets.ts';
import { getPortal } from '../../../store/portal.ts';

export function getStaticPaths() {
  return DATASETS.map((dataset) => ({ params: { dataset: dataset.name }, props: { dataset } }));
}

export async function GET({ props }: { props: { dataset: Dataset } }): Promise<Response> {
  return new Response(datasetCsv(props.dataset, await getPortal()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
