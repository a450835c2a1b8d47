//! How a reduction over axes is refined, as a type: so that a refinement is only there where it means something.

use crate::dim::sealed::Token;

/// Not refined.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

/// By `keepdims`.
#[derive(Clone, Copy, Debug)]
pub struct Keepdims;

/// By `ddof`, and perhaps by `keepdims`.
#[derive(Clone, Copy, Debug)]
pub struct Ddof;

/// A refinement, or none.
#[cfg_attr(doc, doc(hidden))]
pub trait Refinement {
    #[doc(hidden)]
    const SEALED: Token;
    /// The same, and `keepdims`.
    type WithKeepdims: Refinement;
}

impl Refinement for Plain {
    const SEALED: Token = Token;
    type WithKeepdims = Keepdims;
}

impl Refinement for Keepdims {
    const SEALED: Token = Token;
    type WithKeepdims = Keepdims;
}

impl Refinement for Ddof {
    const SEALED: Token = Token;
    type WithKeepdims = Ddof;
}

/// A refinement that every reduction has, and not `var` and `std` alone.
#[diagnostic::on_unimplemented(
    message = "only `var` and `std` have a `ddof`",
    label = "this reduction divides by nothing that `ddof` could make smaller",
    note = "`ddof(1)` makes `var` and `std` divide by one less than the number of elements: leave it out here, or end in one of these"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait ForEveryReduction {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl ForEveryReduction for Plain {
    const SEALED: Token = Token;
}

#[diagnostic::do_not_recommend]
impl ForEveryReduction for Keepdims {
    const SEALED: Token = Token;
}

/// No refinement: what an operation asks for that goes along an axis and is no reduction.
#[diagnostic::on_unimplemented(
    message = "only reductions have `keepdims` and `ddof`, and this operation is none",
    label = "gives as many axes as there were",
    note = "leave `keepdims` or `ddof` out: `x.over(axes![0])` is all that this operation needs"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait ForNoReduction {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl ForNoReduction for Plain {
    const SEALED: Token = Token;
}
