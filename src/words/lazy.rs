//! Words of lazy expressions.

use crate::lazy::Lazy;

words! {
    /// Words of lazy expressions.
    of_lazy, methods of [T, S, E] Lazy<T, S, E>, (T, S);
    [
        reshape CalledReshape<U>() -> [Lazy<T, S, E>] "x.lazy().reshape::<shape![3, 2]>()": "an expression is reshaped before it is lazy, or after `eval`", "write `(x.lazy() + 1.0).eval().reshape::<shape![3, 2]>()`";
        astype CalledAstype<U>() -> [Lazy<U, S, E>] "x.lazy().astype::<f32>()": "NumPy's `astype` is `cast` here", "write `x.lazy().cast::<f32>().eval()`";
    ]

    matmul CalledMatmul(_) "x.lazy().matmul(&w)": "a product of matrices is not lazy: `eval` comes before", "write `(x.lazy() + 1.0).eval().matmul(&w)`";
    softmax CalledSoftmax(_) "x.lazy().softmax(axes![1])": "a `softmax` is not lazy: `eval` comes before", "write `(x.lazy() + 1.0).eval().softmax(axes![1])`";
    transpose CalledTranspose() "x.lazy().transpose()": "an expression is transposed before it is lazy, or after `eval`", "write `x.transpose().lazy()`, or `(x.lazy() + 1.0).eval().transpose()`";
    flatten CalledFlatten() "x.lazy().flatten()": "an expression is flattened before it is lazy, or after `eval`", "write `(x.lazy() + 1.0).eval().flatten()`";
    unsqueeze CalledUnsqueeze(_) "x.lazy().unsqueeze(axes![0])": "an expression is reshaped before it is lazy, or after `eval`", "write `(x.lazy() + 1.0).eval().unsqueeze(axes![0])`";
    slice CalledSlice(_) "x.lazy().slice(slice![.., 0])": "a part is taken before it is lazy, or after `eval`", "write `(x.slice(slice![.., 0]).lazy() + 1.0).eval()`";
    concat CalledConcat(_, _) "x.lazy().concat(&y, axes![0])": "an expression is joined after `eval`", "write `(x.lazy() + 1.0).eval().concat(&y, axes![0])`";
    sort CalledSort() "x.lazy().sort()": "an expression is sorted after `eval`", "write `(x.lazy() + 1.0).eval().over(axes![-1]).sort()`";
    shape CalledShape() "x.lazy().shape()": "the shape of an expression is that of its result", "write `(x.lazy() + 1.0).eval().shape()`";
    compute CalledCompute() "(x.lazy() + 1.0).compute()": "an expression is computed by `eval`", "write `(x.lazy() + 1.0).eval()`";
    evaluate CalledEvaluate() "(x.lazy() + 1.0).evaluate()": "an expression is computed by `eval`", "write `(x.lazy() + 1.0).eval()`";
    collect CalledCollect() "(x.lazy() + 1.0).collect()": "an expression is computed by `eval`", "write `(x.lazy() + 1.0).eval()`";
    to_tensor CalledToTensor() "(x.lazy() + 1.0).to_tensor()": "an expression is computed by `eval`", "write `(x.lazy() + 1.0).eval()`";
    item CalledItem() "(scalar.lazy() + 1.0).item()": "an expression is computed by `eval`", "write `(scalar.lazy() + 1.0).eval().item()`";
    clip CalledClip(_, _) "x.lazy().clip(0.0, 1.0)": "NumPy's `clip` is `clamp` here", "write `x.lazy().clamp(0.0, 1.0).eval()`";
    square CalledSquare() "x.lazy().square()": "NumPy's `square` is a power here", "write `x.lazy().pow(2).eval()`";
    log CalledLog() "x.lazy().log()": "NumPy's `log` is `ln` here", "write `x.lazy().ln().eval()`";
    powi CalledPowi(_) "x.lazy().powi(2)": "`powi` is `pow` here", "write `x.lazy().pow(2).eval()`";
    powf CalledPowf(_) "x.lazy().powf(0.5)": "`powf` is `pow` here", "write `x.lazy().pow(0.5).eval()`";
    where_ CalledWhere(_, _) "x.lazy().gt(0.0).where_(&x, &y)": "NumPy's `where` is `select` here", "write `x.lazy().gt(0.0).select(&x, &y).eval()`";
    masked_fill CalledMaskedFill(_, _) "x.lazy().masked_fill(&mask, 0.0)": "NumPy's `where` is `select` here, a method of the mask", "write `mask.lazy().select(0.0, &x).eval()`";
    argmax CalledArgmax() "(x.lazy() + 1.0).argmax()": "the place of the largest is that of a tensor: `eval` comes before", "write `(x.lazy() + 1.0).eval().argmax()`";
}
