import { RELEASE_ARCHIVE, releaseArchive } from '../../../../feeds/open-data/releases.ts';
import type { Snapshot } from '../../../../schema/snapshot.ts';
import { getSnapshots } from '../../../../store/portal.ts';

/** The bytes of a release as they lie on disk: nothing is written anew. */
export async function getStaticPaths() {
  return (await getSnapshots()).flatMap((snapshot) =>
    [...snapshot.files.map(({ name }) => name), RELEASE_ARCHIVE].map((file) => ({
      params: { release: snapshot.release.id, file },
      props: { snapshot, file },
    })),
  );
}

interface Props {
  readonly snapshot: Snapshot;
  readonly file: string;
}

export function GET({ props: { snapshot, file } }: { props: Props }): Response {
  const bytes = file === RELEASE_ARCHIVE ? releaseArchive(snapshot) : snapshot.read(file);
  return new Response(Uint8Array.from(bytes));
}
