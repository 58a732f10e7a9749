/** What a state means to a reader; the word beside it says which state it is. */
export type Tone = 'plain' | 'neutral' | 'good' | 'late' | 'soon';
