/// Says how likely each option of a choice is.
package protocol SpeechJudge {
  /// One likelihood for each option, in order, and one for nobody; they sum to 1.
  mutating func likelihoods(of choice: SpeechChoice) -> [Double]
}
