/** French, by the algorithm of Snowball (https://snowballstem.org/algorithms/french/stemmer.html). */
import { stemmer } from '@orama/stemmers/french';
import { latinLanguage } from './latin.ts';

export default latinLanguage(
  stemmer,
  `a ai au aux avec c ce ces cet cette d dans de des du elle elles en est et etait ete etre eu il ils j jusqu l la le les
  leur leurs lorsqu lui m mais meme n ne ni nos notre nous on ont ou par pas pour puisqu qu que quel quelle qui s sa sans se
  ses si son sont sous sur t tous tout toute toutes un une vos votre vous y`,
);
