extension Loss {
  /// The mean of (target − prediction)².
  public static let meanSquaredError: Loss = Loss(
    "mean_squared_error", recipe: Recipe("mean_squared_error")
  ) { target, prediction in
    try (target - prediction).squared().mean(axis: -1)
  }

  /// The mean of |target − prediction|.
  public static let meanAbsoluteError: Loss = Loss(
    "mean_absolute_error", recipe: Recipe("mean_absolute_error")
  ) { target, prediction in
    try (target - prediction).absolute().mean(axis: -1)
  }

  /// Huber's loss with `delta` 1.
  public static let huber: Loss = huber(delta: 1)

  /// Half the squared error where it is at most `delta`, and beyond that linear: Huber, 1964.
  public static func huber(delta: Double) -> Loss {
    let recipe = Recipe("huber", ["delta": delta])
    let delta = Float(delta)
    return Loss("huber", recipe: recipe) { target, prediction in
      try (target - prediction).piecewise(
        { abs($0) <= delta ? $0 * $0 / 2 : delta * abs($0) - delta * delta / 2 },
        derivative: { abs($0) <= delta ? $0 : $0 > 0 ? delta : -delta }
      ).mean(axis: -1)
    }
  }
}
