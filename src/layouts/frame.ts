/** What the frame of a page shows around its content: values only, made by whoever knows addresses and words. */
import type { Locale } from '../site.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

export interface Frame {
  readonly locale: Locale;
  /** The page's own title, as in its first heading; the site's name is added to it. */
  readonly title: string;
  /** One or two sentences for search engines and previews. */
  readonly description: string;
  /** The page's absolute address. */
  readonly canonical: string;
  /** The same page in every language, and `x-default`; absolute addresses. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly languages: readonly {
    /** Value of `lang` and `hreflang`. */
    readonly tag: string;
    readonly name: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly siteName: string;
  readonly country: string;
  readonly homeHref: string;
  /** Address of the folder of icons: the site's base, with a slash at its end. */
  readonly base: string;
  /** `current` also for a page below the one linked to. */
  readonly nav: readonly (Link & { readonly current: boolean })[];
  /** From the home page to this one, which has no `href`; empty on the home page. */
  readonly breadcrumbs: readonly { readonly label: string; readonly href?: string | undefined }[];
  /** Who publishes this: said on every page. `short` is for phones. */
  readonly notice: {
    readonly text: string;
    readonly short: string;
    readonly link: Link;
  };
  /** Absent on the page that has a search box in its content. */
  readonly search?:
    | {
        readonly action: string;
        /** Folder of the indexes, with a slash at its end. */
        readonly folder: string;
        readonly label: string;
        readonly submit: string;
      }
    | undefined;
  readonly footer: {
    readonly columns: readonly { readonly title: string; readonly links: readonly Link[] }[];
    readonly licence: string;
    readonly licenceLink?: Link | undefined;
  };
  readonly labels: {
    readonly skip: string;
    readonly menu: string;
    readonly close: string;
    readonly mainNavigation: string;
    readonly languages: string;
    readonly breadcrumbs: string;
    /** Before the address at the end of a printed page. */
    readonly printedFrom: string;
    /** Shown on every page of a demonstration, whose records are made up. */
    readonly demo: string;
  };
  /** Absolute address of the picture of a preview. */
  readonly image?: string | undefined;
  /** Pages that no search engine should list: errors, receipts. */
  readonly unlisted?: boolean | undefined;
}
