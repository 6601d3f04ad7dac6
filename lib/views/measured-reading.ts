/**
 * How well the rules read articles that they had not been written for: Arabic news of other days, outlets and
 * conflicts (152 passages with 425 figures, and 25 without any but full of words of loss, which were all left alone),
 * compared by hand; captives were found least, four of five. Of a hundred each; to be measured again where the rules
 * change.
 */
export const measuredReading = {
  /** Of the figures that were read, those that stand in the article as they were read. */
  precision: 96,
  /** Of the figures that stand in the articles, those that were read. */
  recall: 90,
  /** Of the figures that were read, those with the right claimant. */
  claimant: 89,
}
