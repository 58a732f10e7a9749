import { publishedFiles, type WrittenFile } from '../../../feeds/open-data/files.ts';
import { getPortal } from '../../../store/portal.ts';

export async function getStaticPaths() {
  const files = publishedFiles(await getPortal());
  return files.map((written) => ({ params: { file: written.file.name }, props: { written } }));
}

export function GET({ props: { written } }: { props: { written: WrittenFile } }): Response {
  return new Response(Uint8Array.from(written.bytes), {
    headers: { 'Content-Type': written.file.mediaType },
  });
}
