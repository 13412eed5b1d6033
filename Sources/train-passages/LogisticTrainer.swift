import Glibc

/// Fits logistic regression by Newton's method, with an L2 penalty on weights of features brought to
/// the same spread.
struct LogisticTrainer {
  /// The number of features.
  let count: Int
  let ridge: Double

  private static let rounds = 25

  /// A weight for each feature, then the constant.
  ///
  /// - Parameter groups: for each group of examples the features, one example after the other. A
  ///   group weighs as the square root of its size, so that large ones do not decide alone.
  func weights(from groups: [[Float]], areRight: [[Bool]]) -> [Double] {
    let (means, spreads) = spread(of: groups)
    var weights = Array(repeating: 0.0, count: count + 1)
    for _ in 0..<Self.rounds {
      var gradient = weights.map { -ridge * $0 }
      var curvature = Array(repeating: Array(repeating: 0.0, count: count + 1), count: count + 1)
      for index in weights.indices { curvature[index][index] = ridge }
      gradient[count] = 0
      curvature[count][count] = 1e-9
      for (features, rights) in zip(groups, areRight) where !rights.isEmpty {
        let share = 10 / Double(rights.count).squareRoot()
        var values = Array(repeating: 1.0, count: count + 1)
        for (example, isRight) in rights.enumerated() {
          for index in 0..<count {
            values[index] =
              (Double(features[example * count + index]) - means[index]) / spreads[index]
          }
          let sum = zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
          let likelihood = 1 / (1 + exp(-sum))
          let error = share * ((isRight ? 1 : 0) - likelihood)
          let bend = share * likelihood * (1 - likelihood)
          for row in values.indices {
            gradient[row] += error * values[row]
            for column in 0...row { curvature[row][column] += bend * values[row] * values[column] }
          }
        }
      }
      let step = LinearSolver.solution(of: curvature, gradient)
      for index in weights.indices { weights[index] += step[index] }
    }
    for index in 0..<count {
      weights[index] /= spreads[index]
      weights[count] -= weights[index] * means[index]
    }
    return weights
  }

  /// How likely each example is right.
  static func likelihoods(_ features: [Float], _ weights: [Double]) -> [Float] {
    let count = weights.count - 1
    return stride(from: 0, to: features.count, by: count).map { start in
      var sum = weights[count]
      for index in 0..<count { sum += weights[index] * Double(features[start + index]) }
      return Float(1 / (1 + exp(-sum)))
    }
  }

  private func spread(of groups: [[Float]]) -> (means: [Double], spreads: [Double]) {
    var sums = Array(repeating: 0.0, count: count)
    var squares = sums
    var total = 0.0
    for features in groups {
      for (index, value) in features.enumerated() {
        sums[index % count] += Double(value)
        squares[index % count] += Double(value) * Double(value)
      }
      total += Double(features.count / count)
    }
    let means = sums.map { $0 / max(total, 1) }
    let spreads = zip(squares, means).map { square, mean in
      max(0, square / max(total, 1) - mean * mean).squareRoot() + 1e-6
    }
    return (means, spreads)
  }
}
