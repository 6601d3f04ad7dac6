/**
 * How well the rules read articles that they had not been written for: Arabic news of other days, outlets and
 * conflicts (98 passages with 320 figures, rich in kidnappings, and 39 without any but full of words of loss, of which
 * 4 were not left alone), compared by hand. Of a hundred each; to be measured again where the rules change.
 */
export const measuredReading = {
  /** Of the figures that were read, those that stand in the article as they were read. */
  precision: 94,
  /** Of the figures that stand in the articles, those that were read. */
  recall: 89,
  /** Of the figures that were read, those with the right claimant. */
  claimant: 93,
}
