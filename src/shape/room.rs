//! Room for axes: no shape has more than eight.
//!
//! An operation whose result has more axes than its operands has a proof with a sentence of its own. What all of them prove is
//! [`UpToEight`], of the ranks of the operands. Only what asks for one axis more rests on [`RoomForAxis`](super::batch::RoomForAxis), which
//! knows that there are batches of a shape, too.

use super::Shape;
use super::axes::{Here, Next, Nowhere, Position};
use super::marks::Rank;
use crate::dim::sealed::Token;

/// The number of axes of two shapes together.
pub(super) type JointRank<L, R> = <Rank<L> as Position>::Plus<Rank<R>>;
/// The number of axes of the shape `S` with those of `R` in the place of one of them.
pub(super) type InPlaceOfOne<S, R> = <JointRank<S, R> as Position>::Before;

/// A rank of at most 8.
pub trait UpToEight {
    #[doc(hidden)]
    const SEALED: Token;
}

/// `UpToEight` of a number that is counted of two shapes, as a trait of both.
macro_rules! room {
    ($($(#[$doc:meta])* $Room:ident: $Count:ident;)*) => { $(
        $(#[$doc])*
        #[doc(hidden)]
        pub trait $Room<L> {
            const SEALED: Token;
        }

        impl<L: Shape, R: Shape> $Room<L> for R
        where
            $Count<L, R>: UpToEight,
        {
            const SEALED: Token = Token;
        }
    )* };
}
room! {
    /// This shape and `L` have at most 8 axes together.
    UpToEightWith: JointRank;
    /// In the place of one axis of the shape `L`, these axes make no more than 8.
    UpToEightInPlaceOfOne: InPlaceOfOne;
}

/// In the place of an axis that does not exist, which is a mistake with a sentence of its own.
impl UpToEight for Nowhere {
    const SEALED: Token = Token;
}

/// `ranks!(Here, 1 2)` says that it and the two after it are ranks.
macro_rules! ranks {
    ($rank:ty,) => { impl UpToEight for $rank {
        const SEALED: Token = Token;
    } };
    ($rank:ty, $next:literal $($more:literal)*) => {
        impl UpToEight for $rank {
            const SEALED: Token = Token;
        }
        ranks!(Next<$rank>, $($more)*);
    };
}
ranks!(Here, 1 2 3 4 5 6 7 8);
