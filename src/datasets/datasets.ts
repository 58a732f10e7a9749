import { COMMITMENTS } from './commitments.ts';
import type { Dataset } from './dataset.ts';
import { READINGS } from './readings.ts';

/** Everything that is published as data. */
export const DATASETS: readonly Dataset[] = [COMMITMENTS, READINGS];
