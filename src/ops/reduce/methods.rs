//! The methods of a reduction: a row names it once, and says for each receiver what its method is documented by.
//!
//! ```text
//! methods! {
//!     ([T: Element,] T, sum: Total => T::Accumulator)
//!
//!     /// The sum of all elements: `np.sum(x)`.
//!     on_tensor;
//!     …
//! }
//! ```
//!
//! gives `Tensor<T, S>` a method `sum` that returns `T::Accumulator`, and so on. Receivers for which there may be no elements have two forms:
//! of a reduction [from nothing](super::FromNothing), or `_maybe` with an `Option`.

macro_rules! methods {
    ($row:tt $($(#[$doc:meta])* $receiver:ident;)*) => {
        $( $crate::ops::reduce::methods::$receiver! { $row $(#[$doc])* } )*
    };
}

/// Of all elements of a tensor or a view.
macro_rules! on_tensor {
    (([$($T:tt)*] $E:ty, $name:ident: $reduction:expr => $Out:ty $(, where $($bound:tt)*)?) $($doc:tt)*) => {
        impl<$($T)* S: $crate::Shape, D: $crate::Data<$E>> $crate::Tensor<$E, S, D> {
            $($doc)*
            pub fn $name(&self) -> $Out
            $(where $($bound)*)?
            {
                self.reduce($reduction)
            }
        }
    };
}

/// Over axes of a tensor, a view or a lazy expression.
macro_rules! over_axes {
    (([$($T:tt)*] $E:ty, $name:ident: $reduction:expr => $Out:ty $(, where $($bound:tt)*)?) $($doc:tt)*) => {
        impl<$($T)* S: $crate::Shape, X, K: $crate::Shape, R: $crate::Shape, E, F>
            $crate::ops::over::Over<'_, $E, S, X, K, R, E, F>
        {
            $($doc)*
            pub fn $name(self) -> $crate::Tensor<$Out, R>
            where
                E: $crate::Expr<Elem = $E>,
                F: $crate::ops::over::ForEveryReduction,
                $($($bound)*)?
            {
                self.reduced($reduction)
            }
        }
    };
}

/// The same of a reduction that `ddof` changes.
macro_rules! over_axes_divided {
    (([$($T:tt)*] $E:ty, $name:ident: $reduction:expr => $Out:ty $(, where $($bound:tt)*)?) $($doc:tt)*) => {
        impl<$($T)* S: $crate::Shape, X, K: $crate::Shape, R: $crate::Shape, E, F>
            $crate::ops::over::Over<'_, $E, S, X, K, R, E, F>
        {
            $($doc)*
            pub fn $name(self) -> $crate::Tensor<$Out, R>
            where
                E: $crate::Expr<Elem = $E>,
                $($($bound)*)?
            {
                let reduction = $reduction.with_ddof(self.ddof);
                self.reduced(reduction)
            }
        }
    };
}

/// Over axes, of what a mask selects.
macro_rules! where_masked {
    (([$($T:tt)*] $E:ty, $name:ident: $reduction:expr => $Out:ty $(, where $($bound:tt)*)?) $($doc:tt)*) => {
        impl<$($T)* S: $crate::Shape, K: $crate::Shape, R: $crate::Shape, E, M, F>
            $crate::ops::masked::Masked<$E, S, K, R, E, M, F>
        where
            E: $crate::Expr<Elem = $E>,
            M: $crate::Expr<Elem = bool>,
        {
            $($doc)*
            pub fn $name(self) -> $crate::Tensor<$Out, R>
            where
                F: $crate::ops::over::ForEveryReduction,
                $($($bound)*)?
            {
                self.reduced($reduction)
            }
        }
    };
}

/// The same of a reduction that `ddof` changes.
macro_rules! where_masked_divided {
    (([$($T:tt)*] $E:ty, $name:ident: $reduction:expr => $Out:ty $(, where $($bound:tt)*)?) $($doc:tt)*) => {
        impl<$($T)* S: $crate::Shape, K: $crate::Shape, R: $crate::Shape, E, M, F>
            $crate::ops::masked::Masked<$E, S, K, R, E, M, F>
        where
            E: $crate::Expr<Elem = $E>,
            M: $crate::Expr<Elem = bool>,
        {
            $($doc)*
            pub fn $name(self) -> $crate::Tensor<$Out, R>
            $(where $($bound)*)?
            {
                let reduction = $reduction.with_ddof(self.ddof);
                self.reduced(reduction)
            }
        }
    };
}

/// Of all elements of a lazy expression.
macro_rules! on_lazy {
    (([$($T:tt)*] $E:ty, $name:ident: $reduction:expr => $Out:ty $(, where $($bound:tt)*)?) $($doc:tt)*) => {
        impl<$($T)* S: $crate::Shape, E> $crate::Lazy<$E, S, E> {
            $($doc)*
            pub fn $name(self) -> $Out
            where
                E: $crate::Expr<Elem = $E>,
                $($($bound)*)?
            {
                self.reduce($reduction)
            }
        }
    };
}

/// Of what a mask selects.
macro_rules! on_selection {
    (([$($T:tt)*] $E:ty, $name:ident: $reduction:expr => $Out:ty $(, where $($bound:tt)*)?) $($doc:tt)*) => {
        impl<$($T)* S, L, M> $crate::ops::selection::Selection<'_, $E, S, L, M>
        where
            S: $crate::Shape,
            L: $crate::shape::layout::Layout,
            M: $crate::shape::layout::Layout,
        {
            $($doc)*
            pub fn $name(&self) -> $Out
            $(where $($bound)*)?
            {
                self.reduced($reduction)
            }
        }
    };
}

/// Of what a mask selects, if there is something.
macro_rules! on_selection_maybe {
    (([$($T:tt)*] $E:ty, $name:ident: $reduction:expr => $Out:ty $(, where $($bound:tt)*)?) $($doc:tt)*) => {
        impl<$($T)* S, L, M> $crate::ops::selection::Selection<'_, $E, S, L, M>
        where
            S: $crate::Shape,
            L: $crate::shape::layout::Layout,
            M: $crate::shape::layout::Layout,
        {
            $($doc)*
            pub fn $name(&self) -> Option<$Out>
            $(where $($bound)*)?
            {
                self.reduce($reduction)
            }
        }
    };
}

/// Along the run-time axis.
macro_rules! on_tensors {
    (([$($T:tt)*] $E:ty, $name:ident: $reduction:expr => $Out:ty $(, where $($bound:tt)*)?) $($doc:tt)*) => {
        impl<$($T)* S: $crate::Shape> $crate::TensorSlice<$E, S> {
            $($doc)*
            pub fn $name(&self) -> $crate::Tensor<$Out, S>
            $(where $($bound)*)?
            {
                self.reduced($reduction)
            }
        }
    };
}

/// Along the run-time axis, if there are tensors.
macro_rules! on_tensors_maybe {
    (([$($T:tt)*] $E:ty, $name:ident: $reduction:expr => $Out:ty $(, where $($bound:tt)*)?) $($doc:tt)*) => {
        impl<$($T)* S: $crate::Shape> $crate::TensorSlice<$E, S> {
            $($doc)*
            pub fn $name(&self) -> Option<$crate::Tensor<$Out, S>>
            $(where $($bound)*)?
            {
                self.reduce($reduction)
            }
        }
    };
}

pub(crate) use {
    methods, on_lazy, on_selection, on_selection_maybe, on_tensor, on_tensors, on_tensors_maybe, over_axes,
    over_axes_divided, where_masked, where_masked_divided,
};
