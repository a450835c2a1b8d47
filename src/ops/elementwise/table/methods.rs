//! The methods of tensors, expressions and batches.

/// A function of the elements of a tensor.
macro_rules! tensor_method {
    ($(#[$doc:meta])* $name:ident $Name:ident $map:ident [$($bound:tt)*] => $Out:ty; $($example:literal)+) => {
        $(#[$doc])*
        ///
        /// # Examples
        ///
        /// ```
        /// use shapewise::prelude::*;
        ///
        $(#[doc = $example])+
        /// ```
        // The bound stands at the method: rustc gives its sentence there, and at an impl only its name.
        #[inline]
        pub fn $name(&self) -> Tensor<$Out, S>
        where
            $($bound)*,
        {
            $map(self, $Name)
        }
    };
}

/// A function of the elements of an expression.
macro_rules! lazy_method {
    ($name:ident $Name:ident [$($bound:tt)*] => $Out:ty: $says:literal) => {
        #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`], when it is evaluated.")]
        ///
        /// # Examples
        ///
        /// ```
        /// use shapewise::prelude::*;
        ///
        /// let x: Tensor<f64, shape![2, 2]> = Tensor::ones();
        #[doc = concat!("let y: Tensor<_, shape![2, 2]> = x.lazy().", stringify!($name), "().eval();")]
        #[doc = concat!("assert_eq!(y, x.", stringify!($name), "());")]
        /// ```
        #[inline]
        pub fn $name(self) -> Lazy<$Out, S, Map<E, $Name>>
        where
            $($bound)*,
        {
            self.apply($Name)
        }
    };
}

/// A function of the elements of a batch.
#[cfg(feature = "alloc")]
macro_rules! batch_method {
    ($name:ident $Name:ident [$($bound:tt)*] => $Out:ty: $says:literal) => {
        #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`] of each tensor.")]
        ///
        /// # Examples
        ///
        /// ```
        /// use shapewise::prelude::*;
        ///
        /// let x: TensorVec<f64, shape![2]> = [tensor![1.0, 1.0], tensor![1.0, 1.0]].into_iter().collect();
        #[doc = concat!("let y: TensorVec<_, shape![2]> = x.", stringify!($name), "();")]
        #[doc = concat!("assert_eq!(y.get(0).unwrap(), tensor![1.0, 1.0].", stringify!($name), "());")]
        /// ```
        pub fn $name(&self) -> TensorVec<$Out, S>
        where
            $($bound)*,
        {
            self.apply(&$Name)
        }
    };
}

/// A function of the elements of two tensors.
macro_rules! tensor_pair {
    ($(#[$doc:meta])* $name:ident $Name:ident [$($bound:tt)*]; $($example:literal)+) => {
        $(#[$doc])*
        ///
        /// # Examples
        ///
        /// ```
        /// use shapewise::prelude::*;
        ///
        $(#[doc = $example])+
        /// ```
        pub fn $name<R>(&self, other: R) -> Tensor<T, Joined<S, R::Shape>>
        where
            $($bound)*,
            R: Operand<T>,
            S: JoinShape<R::Shape>,
        {
            zip(self, other, $Name)
        }
    };
}

/// A function of the elements of an expression and of an operand.
macro_rules! lazy_pair {
    ($name:ident $Name:ident [$($bound:tt)*]: $says:literal) => {
        #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`], when it is evaluated.")]
        ///
        /// # Examples
        ///
        /// ```
        /// use shapewise::prelude::*;
        ///
        /// let (x, y) = (tensor![1.0, 5.0], tensor![4.0, 2.0]);
        #[doc = concat!("let z: Tensor<f64, shape![2]> = (x.lazy() + 1.0).", stringify!($name), "(&y).eval();")]
        #[doc = concat!("assert_eq!(z, (x + 1.0).", stringify!($name), "(&y));")]
        /// ```
        #[inline(always)]
        pub fn $name<R>(self, other: R) -> LazyZip<T, S, E, R, T, $Name>
        where
            $($bound)*,
            R: Operand<T>,
            S: JoinShape<R::Shape>,
        {
            self.zip(other, $Name)
        }
    };
}

/// A function of the elements of a batch and of an operand.
#[cfg(feature = "alloc")]
macro_rules! batch_pair {
    ($name:ident $Name:ident [$($bound:tt)*]: $says:literal) => {
        #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`] of each tensor and the same operand.")]
        ///
        /// # Examples
        ///
        /// ```
        /// use shapewise::prelude::*;
        ///
        /// let x: TensorVec<f64, shape![2]> = [tensor![1.0, 5.0], tensor![3.0, 3.0]].into_iter().collect();
        #[doc = concat!("let y: TensorVec<f64, shape![2]> = x.", stringify!($name), "(2.0);")]
        #[doc = concat!("assert_eq!(y.get(0).unwrap(), tensor![1.0, 5.0].", stringify!($name), "(2.0));")]
        /// ```
        pub fn $name<R>(&self, other: R) -> TensorVec<T, Joined<S, R::Shape>>
        where
            $($bound)*,
            R: Operand<T>,
            S: JoinShape<R::Shape>,
        {
            self.apply_with(other, $Name)
        }
    };
}
