import type { PublishedFile } from '../../../feeds/open-data/files.ts';
import { cacheKeyOf } from '../../../store/page-paths.ts';
import { getPublishedData } from '../_published-data.ts';

export async function getStaticPaths() {
  const { files } = await getPublishedData();
  return files.map((file) => ({
    params: { file: file.file.name },
    props: { file },
    cacheKey: cacheKeyOf(file.sha256),
  }));
}

export function GET({ props: { file } }: { props: { file: PublishedFile } }): Response {
  return new Response(Uint8Array.from(file.bytes()), {
    headers: { 'Content-Type': file.file.mediaType },
  });
}
