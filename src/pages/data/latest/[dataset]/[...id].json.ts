import { readableJson } from '../../../../datasets/json.ts';
import { recordContent } from '../../../../datasets/record-json.ts';
import type { DigestedRecord } from '../../../../feeds/open-data/row-sets.ts';
import { cacheKeyOf } from '../../../../store/page-paths.ts';
import { getPortal } from '../../../../store/portal.ts';
import { getPublishedData } from '../../_published-data.ts';

export async function getStaticPaths() {
  const { records } = await getPublishedData();
  return records.map((record) => ({
    params: { dataset: record.kind.dataset.name, id: record.id },
    props: { record },
    cacheKey: cacheKeyOf(record.digest),
  }));
}

export async function GET({
  props: { record },
}: {
  props: { record: DigestedRecord };
}): Promise<Response> {
  const content = recordContent(await getPortal(), record.kind, record.id);
  return new Response(readableJson(content), { headers: { 'Content-Type': 'application/json' } });
}
