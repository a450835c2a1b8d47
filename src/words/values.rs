//! Words of a mask that are said to its values, and of tensors that a closure has left empty.

use crate::element::Real;
use crate::shape::Shape;
use crate::storage::Data;
use crate::tensor::Tensor;

/// Elements that are no truth values: a method of masks is found for those.
#[cfg_attr(doc, doc(hidden))]
pub trait NoTruthValue {}

impl<T: Real> NoTruthValue for T {}

macro_rules! no_truth_values {
    ($($T:ty)*) => { $( impl NoTruthValue for $T {} )* };
}

no_truth_values! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

words! {
    /// Words of a tensor of numbers: what a mask has instead, or indices.
    of_values, methods of [T: NoTruthValue, S: Shape, D: Data<T>] Tensor<T, S, D>, (T, S);
    []
    one_hot CalledOneHot() "i.one_hot()": "one-hot vectors are made of indices, of which the type says how many classes there are", "write `i.to_indices::<dim!(3)>().unwrap().one_hot::<f32>()`";
    select CalledSelect(_, _) "x.select(&mask, 0.0)": "`select` is a method of the mask: where the mask is true it takes from the first, elsewhere from the second", "write `mask.select(&x, 0.0)`";
    argwhere CalledArgwhere() "x.argwhere()": "`argwhere` is a method of masks", "write `x.not_equal(0.0).argwhere()`";
    any CalledAny() "x.any()": "`any` is a method of masks", "write `x.not_equal(0.0).any()`";
    all CalledAll() "x.all()": "`all` is a method of masks", "write `x.not_equal(0.0).all()`";
    count CalledCount() "x.count()": "`count` is a method of masks", "write `x.not_equal(0.0).count()`";
}

words! {
    /// Words of a tensor of nothing.
    of_nothing, methods of [S: Shape, D: Data<()>] Tensor<(), S, D>, (S,);
    []
    sum CalledSum() "x.map(|a| { a * 2.0; }).sum()": "the elements are `()`, nothing: does the closure that made them end with a semicolon?", "write `x.map(|a| a * 2.0)`";
    mean CalledMean() "x.map(|a| { a * 2.0; }).mean()": "the elements are `()`, nothing: does the closure that made them end with a semicolon?", "write `x.map(|a| a * 2.0)`";
    prod CalledProd() "x.map(|a| { a * 2.0; }).prod()": "the elements are `()`, nothing: does the closure that made them end with a semicolon?", "write `x.map(|a| a * 2.0)`";
}
