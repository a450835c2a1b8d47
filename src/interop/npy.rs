//! NumPy's own files: `.npy`, one array, with the feature `npy`; `.npz`, an archive of arrays by name, with the feature
//! `npz`.
//!
//! The feature `npy` brings no dependencies.
//!
//! | NumPy | here |
//! |---|---|
//! | `np.load("x.npy")` | [`Tensor::read_npy(file)`](Tensor::read_npy), [`TensorVec::read_npy(file)`](TensorVec::read_npy) |
//! | `np.save("x.npy", x)` | [`x.write_npy(file)`](Tensor::write_npy) |
//! | `np.load("all.npz")["x"]` | [`NpzReader::new(file)?.by_name("x")`](NpzReader) |
//! | `np.savez("all.npz", x=x)` | [`NpzWriter::new(file)`](NpzWriter), `add_array("x", &x)`, `finish()` |
//!
//! A file says what its shape and its element type are; so does the type here, and the two must agree. Files of the
//! format's versions 1.0 to 3.0 are read, in both byte orders, in C and in Fortran order. What is written is, byte for
//! byte, what `np.save` writes for an array in C order on a little-endian machine.
//!
//! ```
//! use shapewise::interop::npy::NpyError;
//! use shapewise::prelude::*;
//!
//! let weights: Tensor<f32, shape![2, 3]> = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
//! let mut file: Vec<u8> = Vec::new();
//! weights.write_npy(&mut file)?;
//!
//! let read: Tensor<f32, shape![2, 3]> = Tensor::read_npy(&file[..])?;
//! assert_eq!(read, weights);
//! let rows: TensorVec<f32, shape![3]> = TensorVec::read_npy(&file[..])?;
//! assert_eq!(rows.len(), 2);
//!
//! let error: NpyError = Tensor::<f32, shape![3, 2]>::read_npy(&file[..]).unwrap_err();
//! assert_eq!(error.to_string(), "expected an array of shape (3, 2), found one of shape (2, 3)");
//! # Ok::<(), NpyError>(())
//! ```
//!
//! # Element types
//!
//! | NumPy | here | with the feature |
//! |---|---|---|
//! | `b1` | `bool` | |
//! | `i1`, `i2`, `i4`, `i8`, `u1`, `u2`, `u4`, `u8` | `i8` to `i64`, `u8` to `u64`; `isize` and `usize` as large as they are | |
//! | `f4`, `f8` | `f32`, `f64` | |
//! | `f2` | `half::f16` | `half-2` |
//! | `bfloat16` of the package `ml_dtypes` | `half::bf16` | `half-2` |
//! | `c8`, `c16` | `Complex<f32>`, `Complex<f64>` | `num-complex-0_4` |
//!
//! NumPy's files have no name for `bfloat16`: `np.save` writes `<V2`, any two bytes, and so does this. They are read
//! where a `bf16` is asked for.
//!
//! # Headers
//!
//! A header that somebody else has written may be spelled in other ways. As by `np.load`, these are read: other names of a
//! type (`float32`, `f`, `=f4`), keys in another order, comments, parentheses, `u'…'`, `0x3`, and the `3L` of Python 2
//! before version 3.0. Strings with backslashes or three quotes are not. A name that means another type on another
//! machine, such as `int` or `l`, is refused, though NumPy takes it.
//!
//! # Files from others
//!
//! A file may be anything. It is refused before memory is taken for what it claims: a header that is longer than 65,535
//! bytes, another element type, another shape. After that a tensor takes what its type says, and a `TensorVec` grows
//! with the elements that arrive. Nothing in a file is executed: arrays of Python objects, which `np.load` can
//! unpickle, are another element type.

// The table speaks of archives, too.
#![cfg_attr(not(feature = "npz"), allow(rustdoc::broken_intra_doc_links))]

use std::io::{self, Read, Write};
use std::vec::Vec;

use crate::shape::Shape;
use crate::storage::{Buffer, Data, Partial};
use crate::tensor::Tensor;
use crate::tensor_vec::{TensorSlice, TensorVec};

pub use element::NpyElement;
pub use error::NpyError;
#[cfg(feature = "npz")]
pub use npz::{NpzReader, NpzWriter};

mod dtype;
mod element;
mod error;
mod header;
mod literal;
#[cfg(feature = "npz")]
mod npz;
mod read;
mod steady;
mod write;

mod sealed {
    pub trait Sealed {}
}

impl<T: NpyElement, S: Shape> Tensor<T, S> {
    /// The array of an `.npy` file: `np.load(file)`.
    ///
    /// What comes after the array is not read, so that arrays can stand one after another. A [`File`](std::fs::File)
    /// needs no buffer around it.
    ///
    /// # Errors
    ///
    /// When the file is not an `.npy` file, holds an array of another shape or element type, or ends early; when
    /// reading fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::interop::npy::NpyError;
    /// use shapewise::prelude::*;
    ///
    /// let mut file: Vec<u8> = Vec::new();
    /// tensor![[1, 2], [3, 4]].write_npy(&mut file)?;
    /// let x: Tensor<i32, shape![2, 2]> = Tensor::read_npy(&file[..])?;
    /// assert_eq!(x, tensor![[1, 2], [3, 4]]);
    ///
    /// let error: NpyError = Tensor::<f32, shape![2, 2]>::read_npy(&file[..]).unwrap_err();
    /// assert_eq!(error.to_string(), "expected elements of type f4, found '<i4'");
    /// # Ok::<(), NpyError>(())
    /// ```
    #[doc(alias = "np.load")]
    pub fn read_npy(mut reader: impl Read) -> Result<Self, NpyError> {
        Self::read(&mut reader)
    }
}

impl<T: NpyElement, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Writes an `.npy` file: `np.save(file, x)`.
    ///
    /// In C order, of a strided view too. A [`File`](std::fs::File) needs no buffer around it.
    ///
    /// # Errors
    ///
    /// When writing fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut file: Vec<u8> = Vec::new();
    /// tensor![[1.5_f32, 2.5], [3.5, 4.5]].write_npy(&mut file)?;
    /// assert_eq!(file.len(), 128 + 4 * 4);
    /// assert!(file.starts_with(b"\x93NUMPY\x01\x00"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[doc(alias = "np.save")]
    pub fn write_npy(&self, mut writer: impl Write) -> io::Result<()> {
        self.write(&mut writer)
    }
}

impl<T: NpyElement, S: Shape> TensorVec<T, S> {
    /// The array of an `.npy` file, whose first axis may have any length: `np.load(file)`.
    ///
    /// What comes after the array is not read. A [`File`](std::fs::File) needs no buffer around it.
    ///
    /// # Errors
    ///
    /// When the file is not an `.npy` file, holds an array of another element type, or of another shape beyond the
    /// first axis, or ends early; when reading fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::interop::npy::NpyError;
    /// use shapewise::prelude::*;
    ///
    /// let mut file: Vec<u8> = Vec::new();
    /// tensor![[1, 2], [3, 4], [5, 6]].write_npy(&mut file)?;
    /// let points: TensorVec<i32, shape![2]> = TensorVec::read_npy(&file[..])?;
    /// assert_eq!(points.len(), 3);
    /// assert_eq!(points.last(), Some(tensor![5, 6].view()));
    ///
    /// let error: NpyError = TensorVec::<i32, shape![3]>::read_npy(&file[..]).unwrap_err();
    /// assert_eq!(error.to_string(), "expected an array of shape (_, 3), found one of shape (3, 2)");
    /// # Ok::<(), NpyError>(())
    /// ```
    #[doc(alias = "np.load")]
    pub fn read_npy(mut reader: impl Read) -> Result<Self, NpyError> {
        Self::read(&mut reader)
    }
}

impl<T: NpyElement, S: Shape> TensorSlice<T, S> {
    /// Writes an `.npy` file, with the length as its first axis: `np.save(file, x)`.
    ///
    /// A [`File`](std::fs::File) needs no buffer around it.
    ///
    /// # Errors
    ///
    /// When writing fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::interop::npy::NpyError;
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// let mut file: Vec<u8> = Vec::new();
    /// points[1..].write_npy(&mut file)?;
    /// let x: Tensor<i32, shape![1, 2]> = Tensor::read_npy(&file[..])?;
    /// assert_eq!(x, tensor![[3, 4]]);
    /// # Ok::<(), NpyError>(())
    /// ```
    #[doc(alias = "np.save")]
    pub fn write_npy(&self, mut writer: impl Write) -> io::Result<()> {
        self.write(&mut writer)
    }
}

/// What an `.npy` file can be read as: a [`Tensor`], or a [`TensorVec`] where the length of the first axis is free.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not read from a NumPy file",
    label = "needs a `Tensor<T, S>` or a `TensorVec<T, S>` of numbers or bools",
    note = "a view borrows its elements: read a tensor, and look at that"
)]
pub trait ReadNpy: Sized + sealed::Sealed {
    #[doc(hidden)]
    fn read(reader: &mut dyn Read) -> Result<Self, NpyError>;
}

/// What can be written as an `.npy` file: tensors and views, [`TensorVec`]s and slices of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not written to a NumPy file",
    label = "needs a tensor, a view or a `TensorVec` of numbers or bools"
)]
pub trait WriteNpy: sealed::Sealed {
    #[doc(hidden)]
    fn write(&self, writer: &mut dyn Write) -> io::Result<()>;
}

impl<T, S: Shape, D: Data<T>> sealed::Sealed for Tensor<T, S, D> {}
impl<T, S: Shape> sealed::Sealed for TensorSlice<T, S> {}
impl<T, S: Shape> sealed::Sealed for TensorVec<T, S> {}

impl<T: NpyElement, S: Shape> ReadNpy for Tensor<T, S> {
    fn read(reader: &mut dyn Read) -> Result<Self, NpyError> {
        let header = header::read::<T>(reader)?;
        if header.shape != S::SIZES.as_ref() {
            let expected = S::SIZES.as_ref().iter().copied().map(Some).collect();
            return Err(NpyError::Shape { expected, found: header.shape });
        }
        let fill = |elements: &mut Partial<'_, T>| {
            if header.is_in_c_order() {
                read::chunks::<T>(reader, S::LEN, |chunk| {
                    elements.extend(chunk.len() / size_of::<T>(), |i| {
                        T::decode(&chunk[i * size_of::<T>()..][..size_of::<T>()], header.big_endian)
                    });
                })?;
            } else {
                let found = read::elements::<T>(reader, S::LEN, header.big_endian)?;
                let mut in_c_order = read::in_c_order(&found, &header.shape);
                elements.extend(S::LEN, |_| in_c_order.next().expect("as many elements as the shape has"));
            }
            Ok(())
        };
        Buffer::try_build(fill).map(Tensor::own)
    }
}

impl<T: NpyElement, S: Shape> ReadNpy for TensorVec<T, S> {
    fn read(reader: &mut dyn Read) -> Result<Self, NpyError> {
        let header = header::read::<T>(reader)?;
        let len = match header.shape.split_first() {
            Some((first, rest)) if rest == S::SIZES.as_ref() => first.checked_mul(S::LEN),
            _ => {
                let expected = [None].into_iter().chain(S::SIZES.as_ref().iter().copied().map(Some)).collect();
                return Err(NpyError::Shape { expected, found: header.shape });
            }
        };
        let bytes = len.and_then(|len| len.checked_mul(size_of::<T>())).filter(|bytes| isize::try_from(*bytes).is_ok());
        let (Some(len), Some(_)) = (len, bytes) else { return Err(NpyError::TooLarge { found: header.shape }) };
        let elements = read::elements::<T>(reader, len, header.big_endian)?;
        if header.is_in_c_order() {
            return Ok(TensorVec::of(elements));
        }
        Ok(TensorVec::of(read::in_c_order(&elements, &header.shape).collect()))
    }
}

impl<T: NpyElement, S: Shape, D: Data<T>> WriteNpy for Tensor<T, S, D> {
    fn write(&self, writer: &mut dyn Write) -> io::Result<()> {
        write::array(writer, S::SIZES.as_ref(), self.iter())
    }
}

impl<T: NpyElement, S: Shape> WriteNpy for TensorSlice<T, S> {
    fn write(&self, writer: &mut dyn Write) -> io::Result<()> {
        let sizes: Vec<usize> = [self.len()].into_iter().chain(S::SIZES.as_ref().iter().copied()).collect();
        write::array(writer, &sizes, self.as_slice().iter())
    }
}

impl<T: NpyElement, S: Shape> WriteNpy for TensorVec<T, S> {
    fn write(&self, writer: &mut dyn Write) -> io::Result<()> {
        (**self).write(writer)
    }
}
