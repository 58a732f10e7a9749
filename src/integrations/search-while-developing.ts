/** While developing: the search asks the index of the last build, since pages are not indexed as they are edited. */
import { createReadStream, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { searchFolder, SEARCH_FOLDER } from '../i18n/routing.ts';
import { mediaType } from './hosting/media-types.ts';
import { PUBLICATION } from './publication.ts';

/** @param path below the folder of indexes, as a browser asks for it: no name there needs to be encoded */
function fileAt(path: string): string | undefined {
  const folder = join(PUBLICATION.published, SEARCH_FOLDER);
  const file = join(folder, normalize(`/${path}`));
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

export function searchWhileDeveloping(): AstroIntegration {
  return {
    name: 'search-while-developing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(searchFolder(), (request, response) => {
          const file = fileAt(new URL(request.url ?? '/', 'http://localhost').pathname);
          if (file === undefined) {
            response.writeHead(404).end();
            return;
          }
          response.setHeader('Content-Type', mediaType(file));
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
