/** What is discussed in the forum: each topic with its posts, those that are hidden left out. */
import { pageOfPost, topicList } from '../../domain/forum.ts';
import { found } from '../../domain/directory.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import { formatCount } from '../../i18n/plural.ts';
import { anchors, pageOfList, pathFor } from '../../i18n/routing.ts';
import { format, words } from '../../i18n/words.ts';
import type { Portal } from '../../schema/portal.ts';
import { LANGUAGES, type Locale } from '../../site.ts';
import { renderPost, renderProse } from '../../store/prose-text.ts';
import type { EntryPart, FoundText, SearchEntry } from '../entry.ts';
import { readMarkup } from './markup.ts';
import { inOneLine, said, yearOf } from './said.ts';

type Post = Portal['topics'][number]['posts'][number];

/** What a post says, without the signs of Markdown; absent where it is hidden. */
function postText(post: Post, locale: Locale): FoundText | undefined {
  const rendered = renderPost(post, locale);
  if (!rendered) return undefined;
  const { text } = readMarkup(rendered.html);
  return post.lang === LANGUAGES[locale].tag ? { text } : { text, lang: post.lang };
}

function postParts(topic: Portal['topics'][number], locale: Locale): readonly EntryPart[] {
  const { forum: labels } = words(locale);
  return topic.posts.flatMap((post) => {
    const text = postText(post, locale);
    if (!text) return [];
    const { key, author, postedOn } = post;
    const page = { kind: 'topic', id: topic.id, anchor: anchors.post(key) } as const;
    const day = formatPartialDate(locale, postedOn);
    return [
      {
        title: { text: format(labels.postOf, { author, day, key }) },
        href: pathFor(locale, pageOfList(page, pageOfPost(topic, key))),
        texts: [text],
      },
    ];
  });
}

/** What the team says of a topic beside its facts. */
function proseTexts(topic: Portal['topics'][number], locale: Locale): readonly FoundText[] {
  const prose = renderProse(topic, locale);
  return prose
    ? [{ text: readMarkup(prose.html).text, ...(prose.lang && { lang: prose.lang }) }]
    : [];
}

/** Every topic, in the order of the list. */
export function topicEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  const { codes, counts } = words(locale);
  return topicList(portal).map(({ id, title, status, posts, lastOn, openedOn }) => {
    const date = lastOn ?? openedOn;
    const topic = found(portal.topics, id);
    const context = inOneLine([
      codes.topicStatus[status],
      formatCount(locale, counts.posts, posts),
      formatPartialDate(locale, date),
    ]);
    return {
      kind: 'topic',
      title: said(locale, title),
      href: pathFor(locale, { kind: 'topic', id }),
      ...(context && { context }),
      date,
      texts: proseTexts(topic, locale),
      parts: postParts(topic, locale),
      filters: { year: yearOf(date) },
    };
  });
}
