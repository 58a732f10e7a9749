/** Fictional words in the three languages, and numbers that are the same at every run. */

export interface Words {
  readonly fr: string;
  readonly ar: string;
  readonly en: string;
}

export const KINDS: readonly Words[] = [
  { fr: 'Atelier', ar: 'ورشة', en: 'Workshop' },
  { fr: 'Conférence', ar: 'ندوة', en: 'Conference' },
  { fr: 'Portes ouvertes', ar: 'أبواب مفتوحة', en: 'Open day' },
  { fr: 'Débat', ar: 'نقاش', en: 'Debate' },
  { fr: 'Formation', ar: 'تكوين', en: 'Training' },
  { fr: 'Exposition', ar: 'معرض', en: 'Exhibition' },
];

export const SUBJECTS: readonly Words[] = [
  { fr: 'les données de marée', ar: 'معطيات المد', en: 'tide data' },
  { fr: 'le budget des îles', ar: 'ميزانية الجزر', en: 'the budget of the islands' },
  { fr: "le droit d'accès à l'information", ar: 'حق الولوج إلى المعلومات', en: 'the right to information' },
  { fr: 'les phares ouverts', ar: 'المنارات المفتوحة', en: 'open lighthouses' },
  { fr: "l'intégrité des capitaines", ar: 'نزاهة القباطنة', en: 'the integrity of captains' },
  { fr: 'la carte des récifs', ar: 'خريطة الشعاب', en: 'the map of the reefs' },
  { fr: 'les pétitions en mer', ar: 'العرائض في البحر', en: 'petitions at sea' },
  { fr: "l'école des vagues", ar: 'مدرسة الأمواج', en: 'the school of waves' },
];

export const ORGANISERS: readonly Words[] = [
  { fr: 'Collectif des Embruns', ar: 'تجمع الرذاذ', en: 'Spray Collective' },
  { fr: 'Commune de la Plaine', ar: 'جماعة السهل', en: 'Commune of the Plain' },
  { fr: 'Université des Grands Fonds', ar: 'جامعة الأعماق', en: 'Deep Sea University' },
  { fr: 'Office national des Phares', ar: 'المكتب الوطني للمنارات', en: 'National Lighthouse Office' },
];

export const CITIES: readonly Words[] = [
  { fr: 'Port-Corail', ar: 'ميناء المرجان', en: 'Port Coral' },
  { fr: 'Ambre', ar: 'العنبر', en: 'Amber' },
  { fr: 'Anse-aux-Mouettes', ar: 'خليج النوارس', en: 'Gull Cove' },
  { fr: 'Belle-Marée', ar: 'المد الجميل', en: 'Fair Tide' },
  { fr: 'Cap-Brume', ar: 'رأس الضباب', en: 'Cape Mist' },
  { fr: 'Fort-Salin', ar: 'حصن الملح', en: 'Salt Fort' },
  { fr: 'Grand-Phare', ar: 'المنارة الكبرى', en: 'Great Light' },
  { fr: 'Lagune-Basse', ar: 'البحيرة السفلى', en: 'Lower Lagoon' },
  { fr: 'Pointe-du-Vent', ar: 'رأس الريح', en: 'Windy Point' },
  { fr: 'Récif-Ancien', ar: 'الشعاب القديمة', en: 'Old Reef' },
  { fr: 'Sainte-Écume', ar: 'الزبد', en: 'Foam' },
  { fr: 'Trois-Voiles', ar: 'الأشرعة الثلاثة', en: 'Three Sails' },
];

/** Numbers that look drawn by lot and are the same at every run (mulberry32). */
export function drawer(seed: number): <Item>(items: readonly Item[]) => Item {
  let state = seed;
  return (items) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const index = ((mixed ^ (mixed >>> 14)) >>> 0) % items.length;
    const item = items[index];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  };
}
