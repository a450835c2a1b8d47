//! Tensors from and into arrays, slices, vectors, iterators and single elements.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::fmt;

use super::{NestedArray, Tensor, View, ViewMut};
use crate::element::Element;
use crate::shape::{NoAxes, Shape};
use crate::storage::{Buffer, Data, Elements, Partial};

/// The error of a conversion: the number of elements is not that of the shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongLength {
    /// How many elements the shape has.
    pub expected: usize,
    /// How many there were. An iterator is not read further than one beyond `expected`.
    pub found: usize,
}

impl fmt::Display for WrongLength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let WrongLength { expected, found } = self;
        write!(f, "the shape has {expected} elements, but ")?;
        if *found == 0 { write!(f, "none were found") } else { write!(f, "{found} were found") }
    }
}

impl core::error::Error for WrongLength {}

fn check_length<S: Shape>(found: usize) -> Result<(), WrongLength> {
    if found == S::LEN { Ok(()) } else { Err(WrongLength { expected: S::LEN, found }) }
}

/// # Conversion
///
/// From iterators and vectors and back. Arrays and slices come by `From` and `TryFrom`.
impl<T, S: Shape> Tensor<T, S> {
    /// A tensor of the elements of an iterator, in C order.
    ///
    /// # Errors
    ///
    /// When there are fewer or more elements than the shape has. The elements that were read are dropped. At most one element
    /// too many is read.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor::WrongLength;
    ///
    /// let squares: Result<Tensor<i32, shape![2, 2]>, WrongLength> = Tensor::try_from_iter((1..5).map(|i| i * i));
    /// assert_eq!(squares, Ok(tensor![[1, 4], [9, 16]]));
    ///
    /// let too_few: Result<Tensor<i32, shape![2, 2]>, WrongLength> = Tensor::try_from_iter(1..4);
    /// assert_eq!(too_few, Err(WrongLength { expected: 4, found: 3 }));
    /// assert_eq!(too_few.unwrap_err().to_string(), "the shape has 4 elements, but 3 were found");
    /// ```
    pub fn try_from_iter(elements: impl IntoIterator<Item = T>) -> Result<Self, WrongLength> {
        let mut rest = elements.into_iter();
        let fill = |elements: &mut Partial<'_, T>| {
            while elements.filled() < S::LEN {
                let Some(element) = rest.next() else {
                    return Err(WrongLength { expected: S::LEN, found: elements.filled() });
                };
                elements.push(element);
            }
            if rest.next().is_some() {
                return Err(WrongLength { expected: S::LEN, found: S::LEN + 1 });
            }
            Ok(())
        };
        match Buffer::try_build(fill) {
            Ok(elements) => Ok(Tensor::of(elements)),
            Err(error) => Err(error),
        }
    }

    /// The elements in C order, without a copy where they live on the heap.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// assert_eq!(tensor![[1, 2], [3, 4]].into_vec(), vec![1, 2, 3, 4]);
    /// ```
    #[cfg(feature = "alloc")]
    pub fn into_vec(self) -> Vec<T> {
        self.into_elements().into_vec()
    }
}

/// A tensor of the elements of a nested array of the same shape: `[[T; 3]; 2]` for `(D2, D3)`.
impl<T, S: Shape, A, const N: usize> From<[A; N]> for Tensor<T, S>
where
    [A; N]: NestedArray<T, S>,
{
    fn from(array: [A; N]) -> Self {
        Tensor::of(array.into_owned())
    }
}

/// A single element is a tensor of rank 0.
#[diagnostic::do_not_recommend]
impl<T: Element> From<T> for Tensor<T, ()> {
    fn from(element: T) -> Self {
        Tensor::full(element)
    }
}

/// The elements of a slice, cloned.
impl<T: Clone, S: Shape> TryFrom<&[T]> for Tensor<T, S> {
    type Error = WrongLength;

    fn try_from(elements: &[T]) -> Result<Self, WrongLength> {
        check_length::<S>(elements.len())?;
        Ok(Tensor::from_flat_fn(|i| elements[i].clone()))
    }
}

/// The elements of a vector, without a copy where they live on the heap and the vector has no spare capacity.
#[cfg(feature = "alloc")]
impl<T, S: Shape> TryFrom<Vec<T>> for Tensor<T, S> {
    type Error = WrongLength;

    fn try_from(elements: Vec<T>) -> Result<Self, WrongLength> {
        check_length::<S>(elements.len())?;
        Ok(Tensor::of(Buffer::from_vec(elements)))
    }
}

/// A slice of the right length, seen as a tensor.
impl<'a, T, S: Shape> TryFrom<&'a [T]> for View<'a, T, S> {
    type Error = WrongLength;

    fn try_from(elements: &'a [T]) -> Result<Self, WrongLength> {
        check_length::<S>(elements.len())?;
        Ok(Tensor::of(elements))
    }
}

/// A slice of the right length, seen as a tensor that can be written to.
impl<'a, T, S: Shape> TryFrom<&'a mut [T]> for ViewMut<'a, T, S> {
    type Error = WrongLength;

    fn try_from(elements: &'a mut [T]) -> Result<Self, WrongLength> {
        check_length::<S>(elements.len())?;
        Ok(Tensor::of(elements))
    }
}

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The element of a tensor of rank 0: `x.item()` in NumPy.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let total: Tensor<i64, ()> = tensor![1, 2, 3].over(axes![0]).sum();
    /// assert_eq!(total.item(), 6);
    /// assert_eq!(Tensor::from(6), total);
    /// ```
    pub fn item(&self) -> T
    where
        T: Copy,
        S: NoAxes,
    {
        self.memory()[0]
    }
}

impl<T> Tensor<T, ()> {
    /// The element itself, by value.
    pub(crate) fn into_item(self) -> T {
        self.into_iter().next().expect("one element")
    }
}

impl<T, S: Shape> IntoIterator for Tensor<T, S> {
    type Item = T;
    type IntoIter = Elements<T, S>;

    fn into_iter(self) -> Elements<T, S> {
        Elements::new(self.into_elements())
    }
}
