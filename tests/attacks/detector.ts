/** Notices in a real browser when a text is taken for something else: a call, a request, an element, an attribute. */
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

export interface Noticed {
  /** Calls of a function that the attacks call, as `alert(1) on /path/`; the others likewise. */
  readonly executions: string[];
  /** Requests and navigations to another host. */
  readonly foreign: string[];
  /** What the policy of a page refused: markup got in, even if nothing ran. */
  readonly refused: string[];
  /** Errors of scripts. */
  readonly errors: string[];
}

export interface Watch {
  readonly context: BrowserContext;
  readonly noticed: Noticed;
  readonly close: () => Promise<void>;
}

/** What the attacks call. */
const CALLED = ['hit', 'alert', 'confirm', 'prompt', 'print', 'msgbox', 'open'];

/** Runs in every frame before anything of the page does. */
function install(names: readonly string[]): void {
  const report = globalThis as unknown as Record<
    'reportCall' | 'reportRefusal',
    (what: string) => void
  >;
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      value: (argument?: unknown) => {
        report.reportCall(`${name}(${String(argument).slice(0, 40)})`);
        return null;
      },
    });
  }
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample }) => {
      report.reportRefusal(`${effectiveDirective} ${blockedURI} ${sample}`);
    },
  );
}

function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    // Its frame is gone, or not there yet.
    return undefined;
  }
}

/**
 * A context in which nothing that the attacks try stays unseen. No request leaves the machine: what is not for the
 * machine itself goes to a proxy that nobody answers for.
 *
 * @param origin the only one that pages may ask
 */
export async function watch(
  browser: Browser,
  origin: string,
  policy: 'as served' | 'off',
): Promise<Watch> {
  const context = await browser.newContext({
    bypassCSP: policy === 'off',
    proxy: { server: 'http://127.0.0.1:9', bypass: 'localhost,127.0.0.1' },
    serviceWorkers: 'block',
  });
  const noticed: Noticed = { executions: [], foreign: [], refused: [], errors: [] };
  const on = (page: Page | undefined): string =>
    page?.url().replace(origin, '').slice(0, 100) ?? 'a page that is gone';
  await context.exposeBinding('reportCall', ({ page }, what: string) => {
    noticed.executions.push(`${what} on ${on(page)}`);
  });
  await context.exposeBinding('reportRefusal', ({ page }, what: string) => {
    noticed.refused.push(`${what} on ${on(page)}`);
  });
  await context.addInitScript(install, CALLED);
  context.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(`${origin}/`) || /^(?:data|blob|about):/.test(url)) return;
    noticed.foreign.push(
      `${request.resourceType()} ${url.slice(0, 100)} on ${on(pageOf(request))}`,
    );
  });
  context.on('weberror', (error) => {
    noticed.errors.push(`${error.error().message} on ${on(error.page() ?? undefined)}`);
  });
  context.on('dialog', (dialog) => {
    noticed.executions.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  // A tab that something of a page opened.
  context.on('page', (page) => {
    page.opener().then(
      (opener) => {
        if (opener) noticed.executions.push(`opened ${page.url()}`);
      },
      () => undefined,
    );
  });
  return { context, noticed, close: () => context.close() };
}

/** What a page holds after everything on it was opened, pointed at, focused and clicked. */
export interface Held {
  /** All that the page says, in texts and attributes, without white space. */
  readonly text: string;
  /** Elements, attributes and addresses that no page of ours has. */
  readonly strange: readonly string[];
}

const EVENTS = [
  'pointerenter',
  'pointerover',
  'pointermove',
  'pointerdown',
  'mouseenter',
  'mouseover',
  'mousemove',
  'mousedown',
  'mouseup',
  'focus',
  'focusin',
  'blur',
  'keydown',
  'animationstart',
  'transitionend',
  'toggle',
  'error',
  'load',
];

/**
 * Does to a page what a reader may do to it. Links and forms that a page may have are followed as far as the click;
 * links of any other scheme wholly.
 */
export async function handle(page: Page): Promise<Held> {
  return page.evaluate((events) => {
    const OUR_ELEMENT = 'figure-chart';
    /** Where links of an embedded page open: it leads nowhere itself. */
    const OUR_BASE = '<base target="_blank">';
    const strange: string[] = [];
    const allowed = ['http:', 'https:', 'mailto:', 'tel:'];
    const said: string[] = [];
    const isOurs = (address: string): boolean =>
      address === '' ||
      address.startsWith(`${location.origin}/`) ||
      address.startsWith('data:image/');
    const stay = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (event.type === 'submit' || (link && allowed.includes(link.protocol)))
        event.preventDefault();
    };
    addEventListener('click', stay, true);
    addEventListener('submit', stay, true);
    for (const details of document.querySelectorAll('details')) details.open = true;

    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      const opening = (element.cloneNode(false) as Element).outerHTML.slice(0, 120);
      const isData = element instanceof HTMLScriptElement && element.type.endsWith('json');
      const isStrange =
        (/^(?:iframe|frame|frameset|object|embed|base|applet|style|math|foreignobject|animate|set|use|marquee|dialog)$/.test(
          name,
        ) &&
          opening !== OUR_BASE) ||
        (name.includes('-') && name !== OUR_ELEMENT) ||
        (element instanceof HTMLScriptElement &&
          !isData &&
          !(element.src && isOurs(element.src))) ||
        (element instanceof HTMLLinkElement && !isOurs(element.href)
          ? !/^(?:canonical|alternate)$/.test(element.rel)
          : false) ||
        (element instanceof HTMLMetaElement &&
          element.httpEquiv !== '' &&
          element.httpEquiv.toLowerCase() !== 'content-security-policy') ||
        (element instanceof HTMLAnchorElement &&
          element.hasAttribute('href') &&
          !allowed.includes(element.protocol)) ||
        (element instanceof HTMLFormElement && !isOurs(element.action)) ||
        ((element instanceof HTMLImageElement || element instanceof HTMLMediaElement) &&
          !isOurs(element.currentSrc || element.src));
      if (isStrange) strange.push(opening);
      for (const { name: attribute, value } of element.attributes) {
        said.push(value);
        // Our script gives a chart its size, and its tip a place.
        const isPlaced =
          attribute === 'style' && element.matches(`${OUR_ELEMENT} :is(canvas, .figure-tip)`);
        if (
          !isPlaced &&
          /^on|^style$|^srcdoc$|^formaction$|["'<>=`]|[^a-z0-9:-]/.test(attribute) &&
          !/^viewBox$|^preserveAspectRatio$|^pathLength$/.test(attribute)
        ) {
          strange.push(`${attribute} in ${opening}`);
        }
      }
    }
    said.push(document.documentElement.textContent);

    for (const element of document.querySelectorAll('*')) {
      // Pages have no such attributes: whatever has one is asked to do all that it waits for.
      const hasHandler = element.getAttributeNames().some((name) => name.startsWith('on'));
      if (hasHandler) for (const event of events) element.dispatchEvent(new Event(event));
      const isFile = element.matches('[data-list-csv]');
      if (hasHandler || (element.matches('a, area, button, summary, svg *') && !isFile)) {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
    }
    return { text: said.join('\n').replaceAll(/\s/g, ''), strange: [...new Set(strange)] };
  }, EVENTS);
}
