import {
  factsSchema,
  publishedSchemas,
  type PublishedSchema,
} from '../../../feeds/open-data/json-schemas.ts';

/** Those of the records as editors type them, which `npm run docs` writes. */
const TYPED = import.meta.glob<Readonly<Record<string, unknown>>>('/docs/schemas/*.json', {
  import: 'default',
  eager: true,
});

export function getStaticPaths() {
  const facts = Object.entries(TYPED).map(([file, schema]) => factsSchema(file, schema));
  return [...publishedSchemas(), ...facts].map((schema) => ({
    params: { schema: schema.path },
    props: { schema },
  }));
}

export function GET({ props: { schema } }: { props: { schema: PublishedSchema } }): Response {
  return new Response(schema.content, { headers: { 'Content-Type': 'application/schema+json' } });
}
