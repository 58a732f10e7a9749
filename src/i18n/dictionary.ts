/**
 * What a dictionary is. The French one is the source: its keys and the blanks of its texts are the contract that every other
 * dictionary keeps, by type. To add a text, write it in `dictionaries/fr.ts`; the type checker then names the other files.
 */
import type { fr } from './dictionaries/fr.ts';
import type { NamesIn, TextWith, Values } from './sentence.ts';

/** The plural categories of `Intl.PluralRules`, `other` apart: every language has it. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many';

/**
 * One whole sentence a plural category, with `{n}` for the number. `zero` is used for 0 in every language that gives it,
 * also where its grammar has no such category, because a zero is said: "aucun engagement". Names stand in the subject form;
 * after a preposition write the whole sentence in its own entry, since the Arabic dual changes (التزامان, عن التزامين).
 */
export type Plural<Required extends PluralForm = never, Name extends string = never> = {
  readonly other: TextWith<Name>;
} & { readonly [Form in Required]: Form extends 'zero' ? string : TextWith<Name> } & {
  readonly [Form in Exclude<PluralForm, Required>]?: Form extends 'zero' ? string : TextWith<Name>;
};

type Translated<Source, Required extends PluralForm> = Source extends string
  ? TextWith<NamesIn<Source>>
  : Source extends { readonly one: string; readonly other: infer Other extends string }
    ? Plural<Required, Exclude<NamesIn<Other>, 'n'>>
    : { readonly [Key in keyof Source]: Translated<Source[Key], Required> };

/**
 * A dictionary of any language. `Required` are the plural categories that its grammar has beside `other`, for instance
 * `Dictionary<'one'>` for English: leaving one out is then a type error.
 */
export type Dictionary<Required extends PluralForm = never> = Translated<typeof fr, Required>;

/** Texts known word for word; a label of a code is known as a text only, and holds no blanks. */
type TextsIn<Source> = Source extends string
  ? string extends Source
    ? never
    : Source
  : TextsIn<Source[keyof Source]>;
type KnownName = NamesIn<TextsIn<typeof fr>>;

/**
 * The blanks of a text of a dictionary. Asked one known name at a time, because TypeScript does not infer names back out of
 * the intersection that `TextWith` is.
 */
export type NamesOf<Text extends string> = {
  [Name in KnownName]: Text extends `${string}{${Name}}${string}` ? Name : never;
}[KnownName];

export type ValuesFor<Text extends string> = Values<NamesOf<Text>>;
