/** The filter of one column: its fields, and what they ask for. */
import type { ExploredColumn } from '../../datasets/explored-dataset.ts';
import { make } from './elements.ts';
import { isBound, isDated, isNumeric, textOf, type Condition } from './query.ts';
import type { Mode, ExplorerWords } from './words.ts';

export interface Filter {
  readonly column: ExploredColumn;
  readonly element: HTMLElement;
  /** As the address writes it; absent while nothing is asked for. */
  readonly asked: () => string | undefined;
  readonly focus: () => void;
}

/** What a filter needs to know. */
export interface FilterSettings {
  readonly words: ExplorerWords;
  readonly column: ExploredColumn;
  /** Absent for a filter that was just added. */
  readonly condition: Condition | undefined;
  /** Every value of the column, where they can be listed. */
  readonly values: readonly string[] | undefined;
  readonly onRemove: () => void;
}

function modesOf(column: ExploredColumn, isListed: boolean): readonly Mode[] {
  if (isNumeric(column) || isDated(column)) return ['between', 'empty', 'filled'];
  if (isListed) return ['among', 'empty', 'filled'];
  const words: readonly Mode[] = column.type === 'local-text' ? ['has'] : ['has', 'is'];
  return [...words, 'empty', 'filled'];
}

function modeOf(condition: Condition, isListed: boolean): Mode {
  return condition.kind === 'is' && isListed ? 'among' : condition.kind;
}

/** What a reader sees of a value that can be chosen. */
function nameOf({ type, words: names }: ExploredColumn, words: ExplorerWords, value: string) {
  if (type === 'flag') return value === 'true' ? words.yes : words.no;
  return names?.[value] ?? value;
}

function field(id: string, label: string, ...fields: readonly Node[]): HTMLElement {
  return make('div', { class: 'field' }, make('label', { for: id }, label), ...fields);
}

export function makeFilter({ words, column, condition, values, onRemove }: FilterSettings): Filter {
  const id = `filter-${column.name}`;
  const isTicked = condition?.kind === 'is' ? condition.values : [];
  const isListed = values !== undefined && condition?.kind !== 'has';
  const modes = modesOf(column, isListed);
  const mode = make('select', { class: 'input', id: `${id}-mode` });
  for (const one of modes) mode.append(make('option', { value: one }, words.modes[one]));
  if (condition) mode.value = modeOf(condition, isListed);

  const text = make('input', { class: 'input', id: `${id}-text`, autocomplete: 'off' });
  if (condition?.kind === 'has') text.value = condition.text;
  if (condition?.kind === 'is') text.value = condition.values.join(',');
  const bound = (name: 'from' | 'to') => {
    const input = make('input', {
      class: 'input',
      id: `${id}-${name}`,
      autocomplete: 'off',
      inputmode: isNumeric(column) ? 'decimal' : undefined,
      'aria-describedby': `${id}-hint`,
    });
    if (condition?.kind === 'between') input.value = condition[name];
    return input;
  };
  const [from, to] = [bound('from'), bound('to')];
  const boxes = (isListed ? values : []).map((value) => {
    const box = make('input', { type: 'checkbox', value });
    box.checked = isTicked.includes(value);
    return box;
  });

  const textField = field(text.id, words.value, text);
  const hint = make('p', { class: 'field-hint', id: `${id}-hint` });
  const between = make(
    'div',
    { class: 'explorer-bounds' },
    field(from.id, words.from, from),
    field(to.id, words.to, to),
    hint,
  );
  const list = make(
    'div',
    { class: 'explorer-values' },
    ...boxes.map((box) =>
      make('label', { class: 'check' }, box, make('bdi', {}, nameOf(column, words, box.value))),
    ),
  );
  const remove = make(
    'button',
    { class: 'button', type: 'button', 'data-kind': 'second' },
    words.remove,
  );
  remove.setAttribute('aria-describedby', `${id}-name`);
  remove.addEventListener('click', onRemove);
  const element = make(
    'fieldset',
    { class: 'field explorer-filter' },
    make(
      'legend',
      { id: `${id}-name` },
      make('bdi', {}, column.heading),
      ' ',
      make('code', {}, column.name),
    ),
    make(
      'div',
      { class: 'field' },
      make('label', { for: mode.id, class: 'visually-hidden' }, words.mode),
      mode,
    ),
    textField,
    between,
    list,
    remove,
  );

  function checkBounds(): void {
    for (const input of [from, to]) {
      const isWrong = input.value.trim() !== '' && !isBound(column, input.value.trim());
      if (isWrong) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
    const areWrong = [from, to].some((input) => input.hasAttribute('aria-invalid'));
    const form = isNumeric(column) ? words.numberHint : words.dayHint;
    hint.textContent = areWrong ? `${words.notABound} ${form}` : form;
  }

  function show(): void {
    const chosen = mode.value as Mode;
    textField.hidden = chosen !== 'has' && chosen !== 'is';
    between.hidden = chosen !== 'between';
    list.hidden = chosen !== 'among';
    checkBounds();
  }

  function written(): Condition | undefined {
    switch (mode.value as Mode) {
      case 'empty':
        return { kind: 'empty' };
      case 'filled':
        return { kind: 'filled' };
      case 'among': {
        const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
        return ticked.length > 0 ? { kind: 'is', values: ticked } : undefined;
      }
      case 'between': {
        const [start = '', end = ''] = [from, to].map(({ value }) => {
          const own = value.trim().replace(',', '.');
          return isBound(column, own) ? own : '';
        });
        return start + end === '' ? undefined : { kind: 'between', from: start, to: end };
      }
      case 'is':
        return text.value.trim() === '' ? undefined : { kind: 'is', values: [text.value.trim()] };
      case 'has':
        return text.value.trim() === '' ? undefined : { kind: 'has', text: text.value.trim() };
    }
  }

  element.addEventListener('input', show);
  show();
  return {
    column,
    element,
    asked: () => {
      const own = written();
      return own && textOf(own);
    },
    focus: () => {
      mode.focus();
    },
  };
}
