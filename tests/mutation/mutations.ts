/**
 * What a redesign may do to a page: take one anchor away, rename the classes, move the wrappers.
 * Runs in the page; each change is undone before anything else can see it.
 */

type Undo = () => void;

export interface Mutation {
  readonly name: string;
  apply(): Undo;
}

type Root = Document | ShadowRoot;

function roots(from: Root = document): Root[] {
  const hosts = [...from.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [from, ...hosts.flatMap(roots)];
}

function everything(): Element[] {
  return roots().flatMap((root) => [...root.querySelectorAll('body *, :host *')]);
}

/** Takes an attribute from the elements that have it, where its value fits. */
function without(name: string, fits: (value: string) => boolean = () => true): Undo {
  const taken = everything().flatMap((element) => {
    const value = element.getAttribute(name);
    return value !== null && fits(value) ? [{ element, value }] : [];
  });
  for (const { element } of taken) element.removeAttribute(name);
  return () => {
    for (const { element, value } of taken) element.setAttribute(name, value);
  };
}

function together(...changes: readonly (() => Undo)[]): Undo {
  const undos = changes.map((change) => change());
  return () => {
    for (const undo of undos.reverse()) undo();
  };
}

function valuesOf(name: string): string[] {
  return [...new Set(everything().flatMap((element) => element.getAttribute(name) ?? []))];
}

function attributeNames(prefix: string): string[] {
  const names = everything().flatMap((element) => element.getAttributeNames());
  return [...new Set(names)].filter((name) => name.startsWith(prefix)).sort();
}

const withoutValue = (name: string, value: string): Mutation => ({
  name: `${name}="${value}"`,
  apply: () => without(name, (each) => each === value),
});
const withoutName = (name: string): Mutation => ({
  name: `${name}: all`,
  apply: () => without(name),
});

/** Those whose every value is an anchor of its own; of the others the whole attribute goes at once. */
const BY_VALUE = ['data-testid', 'data-ad-rendering-role', 'data-pagelet', 'id', 'componentkey'];
const ADDRESSES = ['/status/', '/photo/', 'comment_id=', '/posts/', '/in/', '/company/', '/'];

function anchors(): Mutation[] {
  const attributes = ['id', 'componentkey', ...attributeNames('data-'), 'role'];
  const facts = ['datetime', 'lang', 'dir', 'tabindex'];
  return [
    ...[...BY_VALUE, 'role', 'data-urn', 'data-id'].flatMap((name) =>
      valuesOf(name).map((value) => withoutValue(name, value)),
    ),
    ...[...attributes, ...attributeNames('aria-'), ...facts].map(withoutName),
    ...ADDRESSES.map((part) => ({
      name: `href with ${part}`,
      apply: () => without('href', (href) => href.includes(part)),
    })),
  ];
}

/** Whole layers at once: a rebuild keeps none of its old hooks. */
function layers(): Mutation[] {
  const data = () => together(...attributeNames('data-').map((name) => () => without(name)));
  const aria = () => together(...attributeNames('aria-').map((name) => () => without(name)));
  const ids = () =>
    together(
      () => without('id'),
      () => without('componentkey'),
    );
  const roles = () => without('role');
  return [
    { name: 'every data-*', apply: data },
    { name: 'every id and key', apply: ids },
    { name: 'every aria-*', apply: aria },
    { name: 'every data-*, id and class', apply: () => together(data, ids, renameClasses) },
    { name: 'every role and aria-*', apply: () => together(roles, aria) },
    { name: 'every role and class', apply: () => together(roles, renameClasses) },
    {
      name: 'every anchor but addresses',
      apply: () => together(data, ids, roles, aria, renameClasses),
    },
  ];
}

/** New names for all classes, in the sheets too: a page that is rebuilt still looks the same. */
function renameClasses(): Undo {
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const known = names.get(name) ?? `x${names.size}z`;
    names.set(name, known);
    return known;
  };
  const styled = everything().filter((element) => element.hasAttribute('class'));
  const undos: Undo[] = styled.map((element) => {
    const old = element.getAttribute('class') ?? '';
    element.setAttribute('class', old.split(/\s+/).filter(Boolean).map(renamed).join(' '));
    return () => element.setAttribute('class', old);
  });
  for (const sheet of roots().flatMap((root) => [...root.querySelectorAll('style')])) {
    const old = sheet.textContent;
    sheet.textContent = old.replace(/\.([A-Za-z_][\w-]*)/g, (all, name: string) =>
      names.has(name) ? `.${names.get(name)}` : all,
    );
    undos.push(() => {
      sheet.textContent = old;
    });
  }
  return () => {
    for (const undo of undos) undo();
  };
}

/** The same numbers at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A `div` that nothing is known by. */
function isNeutral(element: Element): boolean {
  const names = element.getAttributeNames();
  return element.tagName === 'DIV' && names.every((name) => name === 'class');
}

function wrap(element: Element): Undo {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
  return () => wrapper.replaceWith(element);
}

function unwrap(element: Element): Undo {
  const children = [...element.childNodes];
  const mark = document.createComment('');
  element.before(mark);
  element.replaceWith(...children);
  return () => {
    element.append(...children);
    mark.replaceWith(element);
  };
}

/** Puts neutral wrappers around some blocks and takes some away; the box itself stays whole. */
function shuffle(seed: number, composer: Element): Undo {
  const roll = dice(seed);
  const undos: Undo[] = [];
  for (const element of everything()) {
    const movable = element.parentElement && !element.closest('[contenteditable], svg, p, form *');
    if (!movable && !element.contains(composer)) continue;
    if (element === composer || !element.parentElement) continue;
    const chance = roll();
    if (chance < 0.25 && isNeutral(element)) undos.push(unwrap(element));
    else if (chance > 0.85 && isBlock(element)) undos.push(wrap(element));
  }
  return () => {
    for (const undo of undos.reverse()) undo();
  };
}

function isBlock(element: Element): boolean {
  return /^(block|flex|list-item)$/.test(getComputedStyle(element).display);
}

/** Every mutation of the page as it stands. */
export function mutationsOf(composer: Element): Mutation[] {
  const shuffles = Array.from({ length: 12 }, (_, seed) => ({
    name: `wrappers shuffled (${seed + 1})`,
    apply: () => shuffle(seed + 1, composer),
  }));
  return [
    ...anchors(),
    ...layers(),
    { name: 'classes renamed', apply: renameClasses },
    ...shuffles,
    {
      name: 'classes renamed, wrappers shuffled',
      apply: () => together(renameClasses, () => shuffle(99, composer)),
    },
  ];
}
