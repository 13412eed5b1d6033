/// Solves linear equations by Cholesky's method.
enum LinearSolver {
  /// - Parameter matrix: the lower half of a symmetric positive matrix.
  static func solution(of matrix: [[Double]], _ right: [Double]) -> [Double] {
    var lower = matrix
    let count = right.count
    for row in 0..<count {
      for column in 0...row {
        var sum = matrix[row][column]
        for index in 0..<column { sum -= lower[row][index] * lower[column][index] }
        lower[row][column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column][column]
      }
    }
    var values = right
    for row in 0..<count {
      for index in 0..<row { values[row] -= lower[row][index] * values[index] }
      values[row] /= lower[row][row]
    }
    for row in (0..<count).reversed() {
      for index in (row + 1)..<max(row + 1, count) {
        values[row] -= lower[index][row] * values[index]
      }
      values[row] /= lower[row][row]
    }
    return values
  }
}
