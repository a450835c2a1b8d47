//! Words of an index.

use crate::dim::Idx;

words! {
    /// Words of an index, which is no number.
    of_index, methods of [N] Idx<N>, (N,);
    [
        one_hot CalledOneHot<U>() -> [U] "best.one_hot::<f64>()": "one-hot vectors are made of tensors of indices", "write `labels.one_hot::<f64>()`";
    ]

    value CalledValue() "best.value()": "the number of an index is read by `get`", "write `best.get()`";
    index CalledIndex() "best.index()": "the number of an index is read by `get`", "write `best.get()`";
    as_usize CalledAsUsize() "best.as_usize()": "the number of an index is read by `get`", "write `best.get()`";
    to_usize CalledToUsize() "best.to_usize()": "the number of an index is read by `get`", "write `best.get()`";
    as_i64 CalledAsI64() "best.as_i64()": "the number of an index is read by `get`", "write `best.get() as i64`";
    item CalledItem() "best.item()": "the number of an index is read by `get`", "write `best.get()`";
    into_inner CalledIntoInner() "best.into_inner()": "the number of an index is read by `get`", "write `best.get()`";
    checked_add CalledCheckedAdd(_) "best.checked_add(1)": "an index is not a number: `Idx::new` makes one from a number", "write `Idx::<dim!(3)>::new(best.get() + 1)`";
}
