//! Words of what a mask has selected.

use crate::ops::selection::Selection;

words! {
    /// Words of what a mask has selected.
    of_selection, methods of [T, S, L, M] Selection<'_, T, S, L, M>, (T, S);
    []

    len CalledLen() "x.masked_select(&mask).len()": "how many a mask selects, `count` says", "write `x.masked_select(&mask).count()`";
    size CalledSize() "x.masked_select(&mask).size()": "how many a mask selects, `count` says", "write `x.masked_select(&mask).count()`";
    shape CalledShape() "x.masked_select(&mask).shape()": "how many a mask selects is known at run time only: a selection has no shape", "write `x.masked_select(&mask).count()`";
    to_tensor CalledToTensor() "x.masked_select(&mask).to_tensor()": "how many a mask selects is known at run time only: a selection is not a tensor", "write `x.masked_select(&mask).to_vec()`, or `mask.select(&x, 0.0)`";
    into_vec CalledIntoVec() "x.masked_select(&mask).into_vec()": "the selected elements as a `Vec` are made by `to_vec`", "write `x.masked_select(&mask).to_vec()`";
    map CalledMap(_) "x.masked_select(&mask).map(|a| a * 2.0)": "the selected elements are gone through by `iter`", "write `x.masked_select(&mask).iter().map(|a| a * 2.0).collect::<Vec<_>>()`";
    fill CalledFill(_) "z.masked_select(&mask).fill(0.0)": "a selection is read; elements are set by `put_mask`", "write `z.put_mask(&mask, 0.0)`";
    assign CalledAssign(_) "z.masked_select(&mask).assign(0.0)": "a selection is read; elements are set by `put_mask`", "write `z.put_mask(&mask, 0.0)`";
    over CalledOver(_) "x.masked_select(&mask).over(axes![1]).sum()": "a selection has no axes; along axes a mask is `masked`", "write `x.over(axes![1]).masked(&mask).sum()`";
    argmax CalledArgmax() "x.masked_select(&mask).argmax()": "a selection has no places; what the mask leaves out is filled", "write `x.masked_fill(&!mask, f64::NEG_INFINITY).argmax()`";
    sort CalledSort() "x.masked_select(&mask).sort()": "the selected elements are sorted as a `Vec`", "write `let mut some = x.masked_select(&mask).to_vec(); some.sort_by(f64::total_cmp);`";
}
