//! Words of what stands between a tensor and a result: axes that were named, windows, masks, expressions, indices.

use super::*;

words! {
    /// Words behind `x.over(…)`.
    of_over of [T, S, X, K, R, E, F] Over<'_, T, S, X, K, R, E, F>, (T, S, X), (&mut self,);

    keepdim() "x.over(axes![1]).keepdim().mean()": "PyTorch's `keepdim` is `keepdims` here", "write `x.over(axes![1]).keepdims().mean()`";
    amax() "x.over(axes![1]).amax()": "NumPy's `amax` is `max` here", "write `x.over(axes![1]).max()`";
    amin() "x.over(axes![1]).amin()": "NumPy's `amin` is `min` here", "write `x.over(axes![1]).min()`";
    product() "x.over(axes![1]).product()": "`product` is `prod` here", "write `x.over(axes![1]).prod()`";
    average() "x.over(axes![1]).average()": "NumPy's `average` is `mean` here", "write `x.over(axes![1]).mean()`";
    variance() "x.over(axes![1]).variance()": "`variance` is `var` here", "write `x.over(axes![1]).var()`";
    std_dev() "x.over(axes![1]).std_dev()": "`std_dev` is `std` here", "write `x.over(axes![1]).std()`";
    nanmean() "x.over(axes![1]).nanmean()": "NaN is passed over by a mask", "write `x.over(axes![1]).masked(&!x.is_nan()).mean()`";
    nansum() "x.over(axes![1]).nansum()": "NaN is passed over by a mask", "write `x.over(axes![1]).masked(&!x.is_nan()).sum()`";
    topk(_) "x.over(axes![1]).topk(2)": "PyTorch's `topk` is `top_k` here, and the number a type", "write `let (values, places) = x.over(axes![1]).top_k::<dim!(2)>()`";
    softmax() "x.over(axes![1]).softmax()": "`softmax` is a method of the tensor, which is told the axes", "write `x.softmax(axes![1])`";
    log_softmax() "x.over(axes![1]).log_softmax()": "`log_softmax` is a method of the tensor, which is told the axes", "write `x.log_softmax(axes![1])`";
    layer_norm(_, _, _) "x.over(axes![1]).layer_norm(&v, &v, 1e-5)": "`layer_norm` is a method of the tensor, which is told the axes", "write `x.layer_norm(axes![1], &v, &v, 1e-5)`";
    flip() "x.over(axes![1]).flip()": "`flip` is a method of the tensor, which is told the axes", "write `x.flip(axes![1])`";
    roll(_) "x.over(axes![1]).roll(1)": "`roll` is a method of the tensor, which is told the axes", "write `x.roll(1, axes![1])`";
    diff() "x.over(axes![1]).diff()": "`diff` is a method of the tensor, which is told the axes", "write `x.diff(axes![1])`";
    take(_) "x.over(axes![1]).take(&j)": "`take` is a method of the tensor, which is told the axis", "write `x.take(&j, axes![1])`";
    map(_) "x.over(axes![1]).map(|row| row.sum())": "the rows are gone through by `subtensors`; a reduction goes along the axis", "write `x.over(axes![1]).sum()`, or `x.subtensors().map(|row| row.sum()).collect::<Vec<_>>()`";
    iter() "x.over(axes![0]).iter()": "the rows are gone through by `subtensors`", "write `for row in x.subtensors()`";
    sorted() "x.over(axes![1]).sorted()": "what is sorted is given by `sort`", "write `x.over(axes![1]).sort()`";
    cumulative_sum() "x.over(axes![1]).cumulative_sum()": "NumPy's `cumulative_sum` is `cumsum` here", "write `x.over(axes![1]).cumsum()`";
}

words! {
    /// Words behind `x.over(…).masked(…)`.
    of_masked of [T, S, K: Shape, R: Shape, E, M, F] Masked<T, S, K, R, E, M, F>, (T, S, R), (&mut self,);

    argmax() "x.over(axes![1]).masked(&mask).argmax()": "the place of the largest is that of a tensor: what the mask leaves out is filled first", "write `x.masked_fill(&!mask, f64::NEG_INFINITY).over(axes![1]).argmax()`";
    argmin() "x.over(axes![1]).masked(&mask).argmin()": "the place of the smallest is that of a tensor: what the mask leaves out is filled first", "write `x.masked_fill(&!mask, f64::INFINITY).over(axes![1]).argmin()`";
    amax() "x.over(axes![1]).masked(&mask).amax()": "NumPy's `amax` is `max` here, which is told where to begin", "write `x.over(axes![1]).masked(&mask).max(f64::NEG_INFINITY)`";
    average() "x.over(axes![1]).masked(&mask).average()": "NumPy's `average` is `mean` here", "write `x.over(axes![1]).masked(&mask).mean()`";
    softmax() "x.over(axes![1]).masked(&mask).softmax()": "what the mask leaves out is filled before the `softmax`", "write `x.masked_fill(&!mask, f64::NEG_INFINITY).softmax(axes![1])`";
}

words! {
    /// Words behind `x.sliding()`.
    of_sliding of [T, S: Shape, D: Data<T>, O] Sliding<'_, T, S, D, O>, (T, S), (&mut self,);

    conv(_) "images.sliding().conv(&kernel)": "convolutions are `conv1d` and `conv2d`", "write `images.sliding().conv2d(&kernel)`";
    max_pool2d(_) "images.sliding().max_pool2d(2)": "PyTorch's `max_pool2d` is `max_pool` here, and the window a type", "write `images.sliding().stride::<dim!(1)>().max_pool::<shape![2, 2]>()`";
    avg_pool2d(_) "images.sliding().avg_pool2d(2)": "PyTorch's `avg_pool2d` is `avg_pool` here, and the window a type", "write `images.sliding().stride::<dim!(1)>().avg_pool::<shape![2, 2]>()`";
    strides(_) "images.sliding().strides(2)": "the stride is `stride`, and a type", "write `images.sliding().stride::<dim!(2)>().conv2d(&kernel)`";
    pad(_) "images.sliding().pad(1)": "the padding is `padding`, and a type", "write `images.sliding().padding::<dim!(1)>().conv2d(&kernel)`";
    matmul(_) "images.sliding().matmul(&kernel)": "`sliding` is for windows, convolutions and poolings", "write `images.sliding().conv2d(&kernel)`";
    sum() "v.sliding().sum()": "the sum of each window is a convolution, or a reduction of `windows`", "write `v.windows::<shape![2]>().over(axes![-1]).sum()`";
    max() "v.sliding().max()": "the largest of each window is a pooling, or a reduction of `windows`", "write `v.windows::<shape![2]>().over(axes![-1]).max()`";
    mean() "v.sliding().mean()": "the mean of each window is a pooling, or a reduction of `windows`", "write `v.windows::<shape![2]>().over(axes![-1]).mean()`";
}

words! {
    /// Words of what a mask has selected.
    of_selection of [T, S, L, M] Selection<'_, T, S, L, M>, (T, S), (&mut self,);

    len() "x.masked_select(&mask).len()": "how many a mask selects, `count` says", "write `x.masked_select(&mask).count()`";
    size() "x.masked_select(&mask).size()": "how many a mask selects, `count` says", "write `x.masked_select(&mask).count()`";
    shape() "x.masked_select(&mask).shape()": "how many a mask selects is known at run time only: a selection has no shape", "write `x.masked_select(&mask).count()`";
    to_tensor() "x.masked_select(&mask).to_tensor()": "how many a mask selects is known at run time only: a selection is no tensor", "write `x.masked_select(&mask).to_vec()`, or `mask.select(&x, 0.0)`";
    into_vec() "x.masked_select(&mask).into_vec()": "the selected elements as a `Vec` are made by `to_vec`", "write `x.masked_select(&mask).to_vec()`";
    map(_) "x.masked_select(&mask).map(|a| a * 2.0)": "the selected elements are gone through by `iter`", "write `x.masked_select(&mask).iter().map(|a| a * 2.0).collect::<Vec<_>>()`";
    fill(_) "z.masked_select(&mask).fill(0.0)": "a selection is read; elements are set by `put_mask`", "write `z.put_mask(&mask, 0.0)`";
    assign(_) "z.masked_select(&mask).assign(0.0)": "a selection is read; elements are set by `put_mask`", "write `z.put_mask(&mask, 0.0)`";
    over(_) "x.masked_select(&mask).over(axes![1]).sum()": "a selection has no axes; along axes a mask is `masked`", "write `x.over(axes![1]).masked(&mask).sum()`";
    argmax() "x.masked_select(&mask).argmax()": "a selection has no places; what the mask leaves out is filled", "write `x.masked_fill(&!mask, f64::NEG_INFINITY).argmax()`";
    sort() "x.masked_select(&mask).sort()": "the selected elements are sorted as a `Vec`", "write `let mut some = x.masked_select(&mask).to_vec(); some.sort_by(f64::total_cmp);`";
}

words! {
    /// Words of lazy expressions.
    of_lazy of [T, S, E] Lazy<T, S, E>, (T, S), (&mut self,);

    matmul(_) "x.lazy().matmul(&w)": "a product of matrices is not lazy: `eval` comes before", "write `(x.lazy() + 1.0).eval().matmul(&w)`";
    softmax(_) "x.lazy().softmax(axes![1])": "a `softmax` is not lazy: `eval` comes before", "write `(x.lazy() + 1.0).eval().softmax(axes![1])`";
    transpose() "x.lazy().transpose()": "an expression is transposed before it is lazy, or after `eval`", "write `x.transpose().lazy()`, or `(x.lazy() + 1.0).eval().transpose()`";
    reshape<U>() -> [Lazy<T, S, E>] "x.lazy().reshape::<shape![3, 2]>()": "an expression is reshaped before it is lazy, or after `eval`", "write `(x.lazy() + 1.0).eval().reshape::<shape![3, 2]>()`";
    flatten() "x.lazy().flatten()": "an expression is flattened before it is lazy, or after `eval`", "write `(x.lazy() + 1.0).eval().flatten()`";
    unsqueeze(_) "x.lazy().unsqueeze(axes![0])": "an expression is reshaped before it is lazy, or after `eval`", "write `(x.lazy() + 1.0).eval().unsqueeze(axes![0])`";
    slice(_) "x.lazy().slice(slice![.., 0])": "a part is taken before it is lazy, or after `eval`", "write `(x.slice(slice![.., 0]).lazy() + 1.0).eval()`";
    concat(_, _) "x.lazy().concat(&y, axes![0])": "an expression is joined after `eval`", "write `(x.lazy() + 1.0).eval().concat(&y, axes![0])`";
    sort() "x.lazy().sort()": "an expression is sorted after `eval`", "write `(x.lazy() + 1.0).eval().over(axes![-1]).sort()`";
    shape() "x.lazy().shape()": "the shape of an expression is that of its result", "write `(x.lazy() + 1.0).eval().shape()`";
    compute() "(x.lazy() + 1.0).compute()": "an expression is computed by `eval`", "write `(x.lazy() + 1.0).eval()`";
    evaluate() "(x.lazy() + 1.0).evaluate()": "an expression is computed by `eval`", "write `(x.lazy() + 1.0).eval()`";
    collect() "(x.lazy() + 1.0).collect()": "an expression is computed by `eval`", "write `(x.lazy() + 1.0).eval()`";
    to_tensor() "(x.lazy() + 1.0).to_tensor()": "an expression is computed by `eval`", "write `(x.lazy() + 1.0).eval()`";
    item() "(scalar.lazy() + 1.0).item()": "an expression is computed by `eval`", "write `(scalar.lazy() + 1.0).eval().item()`";
    clip(_, _) "x.lazy().clip(0.0, 1.0)": "NumPy's `clip` is `clamp` here", "write `x.lazy().clamp(0.0, 1.0).eval()`";
    astype<U>() -> [Lazy<U, S, E>] "x.lazy().astype::<f32>()": "NumPy's `astype` is `cast` here", "write `x.lazy().cast::<f32>().eval()`";
    square() "x.lazy().square()": "NumPy's `square` is a power here", "write `x.lazy().pow(2).eval()`";
    log() "x.lazy().log()": "NumPy's `log` is `ln` here", "write `x.lazy().ln().eval()`";
    powi(_) "x.lazy().powi(2)": "`powi` is `pow` here", "write `x.lazy().pow(2).eval()`";
    powf(_) "x.lazy().powf(0.5)": "`powf` is `pow` here", "write `x.lazy().pow(0.5).eval()`";
    where_(_, _) "x.lazy().gt(0.0).where_(&x, &y)": "NumPy's `where` is `select` here", "write `x.lazy().gt(0.0).select(&x, &y).eval()`";
    masked_fill(_, _) "x.lazy().masked_fill(&mask, 0.0)": "NumPy's `where` is `select` here, a method of the mask", "write `mask.lazy().select(0.0, &x).eval()`";
    argmax() "(x.lazy() + 1.0).argmax()": "the place of the largest is that of a tensor: `eval` comes before", "write `(x.lazy() + 1.0).eval().argmax()`";
}

words! {
    /// Words of an index, which is no number.
    of_index of [N] Idx<N>, (N,), (&mut self,);

    value() "best.value()": "the number of an index is read by `get`", "write `best.get()`";
    index() "best.index()": "the number of an index is read by `get`", "write `best.get()`";
    as_usize() "best.as_usize()": "the number of an index is read by `get`", "write `best.get()`";
    to_usize() "best.to_usize()": "the number of an index is read by `get`", "write `best.get()`";
    as_i64() "best.as_i64()": "the number of an index is read by `get`", "write `best.get() as i64`";
    item() "best.item()": "the number of an index is read by `get`", "write `best.get()`";
    into_inner() "best.into_inner()": "the number of an index is read by `get`", "write `best.get()`";
    checked_add(_) "best.checked_add(1)": "an index is no number: `Idx::new` makes one of a number", "write `Idx::<dim!(3)>::new(best.get() + 1)`";
    one_hot<U>() -> [U] "best.one_hot::<f64>()": "one-hot vectors are made of tensors of indices", "write `labels.one_hot::<f64>()`";
}
