/** The weights of the salience model, by feature name. Made by `npm run train:facts`, kept in `weights.data.ts`. */
export interface FactModel {
  /** Of `stemFeatures`: how likely a stem is to be in a summary. */
  readonly stems: Readonly<Record<string, number>>;
  /** Of `features`. */
  readonly features: Readonly<Record<string, number>>;
  /** Of `marginalFeatures`. */
  readonly marginal: Readonly<Record<string, number>>;
}
