/** While developing: what is wrong with the records, on every page and in its language. */
import type { AstroIntegration } from 'astro';
import { isolated } from '../i18n/direction.ts';
import { formatProblem, messageFor } from '../i18n/problems.ts';
import { LANGUAGES, LOCALES } from '../site.ts';
import { readPortal } from '../store/read-portal.ts';

/** Where the banner's script asks for the problems; the development server alone answers. */
export const PROBLEMS_PATH = '/__problems';

/** A sentence set apart from the path before it, and its figures from an Arabic sentence, by marks of direction. */
function setApart(sentence: string): string {
  return `\u2068${isolated(sentence)}\u2069`;
}

/** The errors as an editor reads them in a language of the site; empty where there are none. */
export async function problemText(lang: string): Promise<string> {
  const { problems } = await readPortal();
  const locale = LOCALES.find((known) => LANGUAGES[known].tag === lang);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => {
      const { message, hint } = messageFor(problem, locale);
      return formatProblem(problem, locale)
        .replace(message, () => setApart(message))
        .replace(hint, () => setApart(hint));
    })
    .join('\n');
}

export function problemBanner(): AstroIntegration {
  return {
    name: 'problem-banner',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/scripts/problem-banner.ts';");
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(PROBLEMS_PATH, (request, response) => {
          const lang =
            new URL(request.url ?? '/', 'http://localhost').searchParams.get('lang') ?? '';
          void problemText(lang).then((text) => {
            response.setHeader('Content-Type', 'text/plain; charset=utf-8');
            response.end(text);
          });
        });
      },
    },
  };
}
