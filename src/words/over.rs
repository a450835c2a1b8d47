//! Words behind `x.over(…)`.

use crate::ops::over::Over;

words! {
    /// Words behind `x.over(…)`.
    of_over, methods of [T, S, X, K, R, E, F] Over<'_, T, S, X, K, R, E, F>, (T, S, X);
    []

    keepdim CalledKeepdim() "x.over(axes![1]).keepdim().mean()": "PyTorch's `keepdim` is `keepdims` here", "write `x.over(axes![1]).keepdims().mean()`";
    amax CalledAmax() "x.over(axes![1]).amax()": "NumPy's `amax` is `max` here", "write `x.over(axes![1]).max()`";
    amin CalledAmin() "x.over(axes![1]).amin()": "NumPy's `amin` is `min` here", "write `x.over(axes![1]).min()`";
    product CalledProduct() "x.over(axes![1]).product()": "`product` is `prod` here", "write `x.over(axes![1]).prod()`";
    average CalledAverage() "x.over(axes![1]).average()": "NumPy's `average` is `mean` here", "write `x.over(axes![1]).mean()`";
    variance CalledVariance() "x.over(axes![1]).variance()": "`variance` is `var` here", "write `x.over(axes![1]).var()`";
    std_dev CalledStdDev() "x.over(axes![1]).std_dev()": "`std_dev` is `std` here", "write `x.over(axes![1]).std()`";
    nanmean CalledNanmean() "x.over(axes![1]).nanmean()": "NaN is passed over by a mask", "write `x.over(axes![1]).masked(&!x.is_nan()).mean()`";
    nansum CalledNansum() "x.over(axes![1]).nansum()": "NaN is passed over by a mask", "write `x.over(axes![1]).masked(&!x.is_nan()).sum()`";
    topk CalledTopk(_) "x.over(axes![1]).topk(2)": "PyTorch's `topk` is `top_k` here, and the number a type", "write `let (values, places) = x.over(axes![1]).top_k::<dim!(2)>()`";
    softmax CalledSoftmax() "x.over(axes![1]).softmax()": "`softmax` is a method of the tensor, which is told the axes", "write `x.softmax(axes![1])`";
    log_softmax CalledLogSoftmax() "x.over(axes![1]).log_softmax()": "`log_softmax` is a method of the tensor, which is told the axes", "write `x.log_softmax(axes![1])`";
    layer_norm CalledLayerNorm(_, _, _) "x.over(axes![1]).layer_norm(&v, &v, 1e-5)": "`layer_norm` is a method of the tensor, which is told the axes", "write `x.layer_norm(axes![1], &v, &v, 1e-5)`";
    flip CalledFlip() "x.over(axes![1]).flip()": "`flip` is a method of the tensor, which is told the axes", "write `x.flip(axes![1])`";
    roll CalledRoll(_) "x.over(axes![1]).roll(1)": "`roll` is a method of the tensor, which is told the axes", "write `x.roll(1, axes![1])`";
    diff CalledDiff() "x.over(axes![1]).diff()": "`diff` is a method of the tensor, which is told the axes", "write `x.diff(axes![1])`";
    take CalledTake(_) "x.over(axes![1]).take(&j)": "`take` is a method of the tensor, which is told the axis", "write `x.take(&j, axes![1])`";
    map CalledMap(_) "x.over(axes![1]).map(|row| row.sum())": "the rows are gone through by `subtensors`; a reduction goes along the axis", "write `x.over(axes![1]).sum()`, or `x.subtensors().map(|row| row.sum()).collect::<Vec<_>>()`";
    iter CalledIter() "x.over(axes![0]).iter()": "the rows are gone through by `subtensors`", "write `for row in x.subtensors()`";
    sorted CalledSorted() "x.over(axes![1]).sorted()": "what is sorted is given by `sort`", "write `x.over(axes![1]).sort()`";
    cumulative_sum CalledCumulativeSum() "x.over(axes![1]).cumulative_sum()": "NumPy's `cumulative_sum` is `cumsum` here", "write `x.over(axes![1]).cumsum()`";
}
