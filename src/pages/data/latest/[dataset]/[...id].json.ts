import { readableJson } from '../../../../datasets/json.ts';
import { recordFiles, type RecordFile } from '../../../../datasets/record-json.ts';
import { getPortal } from '../../../../store/portal.ts';

export async function getStaticPaths() {
  return recordFiles(await getPortal()).map((file) => ({
    params: { dataset: file.dataset, id: file.id },
    props: { file },
  }));
}

export function GET({ props: { file } }: { props: { file: RecordFile } }): Response {
  return new Response(readableJson(file.content), {
    headers: { 'Content-Type': 'application/json' },
  });
}
