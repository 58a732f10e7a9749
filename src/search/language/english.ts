/** English, by the algorithm of Porter (https://snowballstem.org/algorithms/porter/stemmer.html). */
import { stemmer } from '@orama/stemmers/english';
import { latinLanguage } from './latin.ts';

export default latinLanguage(
  stemmer,
  `a about all an and are as at be been but by can did do does for from had has have how i if in into is it its me my no not
  of on or our s so such t than that the their them then there these they this those to was we were what when where which
  who why will with you your`,
);
