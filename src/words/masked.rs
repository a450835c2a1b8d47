//! Words behind `x.over(…).masked(…)`.

use crate::ops::masked::Masked;
use crate::shape::Shape;

words! {
    /// Words behind `x.over(…).masked(…)`.
    of_masked, methods of [T, S, K: Shape, R: Shape, E, M, F] Masked<T, S, K, R, E, M, F>, (T, S, R);
    []

    argmax CalledArgmax() "x.over(axes![1]).masked(&mask).argmax()": "the place of the largest is that of a tensor: what the mask leaves out is filled first", "write `x.masked_fill(&!mask, f64::NEG_INFINITY).over(axes![1]).argmax()`";
    argmin CalledArgmin() "x.over(axes![1]).masked(&mask).argmin()": "the place of the smallest is that of a tensor: what the mask leaves out is filled first", "write `x.masked_fill(&!mask, f64::INFINITY).over(axes![1]).argmin()`";
    amax CalledAmax() "x.over(axes![1]).masked(&mask).amax()": "NumPy's `amax` is `max` here, which is told where to begin", "write `x.over(axes![1]).masked(&mask).max(f64::NEG_INFINITY)`";
    average CalledAverage() "x.over(axes![1]).masked(&mask).average()": "NumPy's `average` is `mean` here", "write `x.over(axes![1]).masked(&mask).mean()`";
    softmax CalledSoftmax() "x.over(axes![1]).masked(&mask).softmax()": "what the mask leaves out is filled before the `softmax`", "write `x.masked_fill(&!mask, f64::NEG_INFINITY).softmax(axes![1])`";
}
