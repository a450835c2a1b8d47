//! Images of the crate `image`, version 0.25: feature `image-0_25`.
//!
//! An [`ImageBuffer`] of pixels with `C` channels is a tensor of shape `(H, W, C)`: rows, columns, channels, as in NumPy and in `image` itself. The
//! elements are those of the pixels: `u8` of [`RgbImage`](::image::RgbImage), `u16`, or `f32`. The number of channels of the pixel is compared with the
//! shape by the compiler; the size of an image is known when the program runs, so the way to a tensor is tried.
//!
//! | from | to | |
//! |---|---|---|
//! | `image` | [`Tensor`] of `(H, W, C)`, tried | no copy of an image on the heap |
//! | `&image`, `&mut image` | [`View`], [`ViewMut`] of `(H, W, C)`, tried | no copy |
//! | `x`, of shape `(H, W, C)` | [`ImageBuffer`] with pixels of `C` channels | no copy of a tensor on the heap |
//! | `x.view()` | [`ImageBuffer`] over a slice | no copy |
//!
//! What is tried fails with [`WrongShape`]. Sizes are `(height, width)`, while `image` puts the width first. Networks take `(C, H, W)`:
//! `x.permute(axes![2, 0, 1])`.
//!
//! # Examples
//!
//! ```
//! use image::{GrayImage, Rgb, RgbImage};
//! use shapewise::prelude::*;
//!
//! let photo = RgbImage::from_fn(3, 2, |x, y| Rgb([10 * x as u8, 10 * y as u8, 255]));
//! let pixels: View<u8, shape![2, 3, 3]> = (&photo).try_into()?;
//! assert_eq!(pixels.over(axes![0, 1]).mean(), tensor![10.0, 5.0, 255.0]);
//!
//! let gray = pixels.over(axes![2]).keepdims().max();
//! let gray: GrayImage = gray.rename::<shape![2, 3, 1]>().into();
//! assert_eq!((gray.dimensions(), gray.get_pixel(2, 1).0), ((3, 2), [255]));
//!
//! let wrong: Result<Tensor<u8, shape![3, 2, 3]>, _> = photo.try_into();
//! assert_eq!(wrong.unwrap_err().to_string(), "the tensor has shape (3, 2, 3), but (2, 3, 3) was found");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::vec::Vec;
use core::ops::{Deref, DerefMut};

use image::{ImageBuffer, Luma, LumaA, Pixel, Rgb, Rgba};

use super::WrongShape;
use crate::dim::sealed::Token;
use crate::dim::{D1, D2, D3, D4, Dim};
use crate::shape::Shape;
use crate::tensor::{Tensor, View, ViewMut};

/// A number of channels that the pixel `P` has: `D3` for [`Rgb`].
#[diagnostic::on_unimplemented(
    message = "pixels of type `{P}` do not have `{Self}` channels",
    label = "another number of channels",
    note = "`Luma` has 1 channel, `LumaA` 2, `Rgb` 3, `Rgba` 4"
)]
pub trait ChannelsOfPixel<P>: Dim {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<T> ChannelsOfPixel<Luma<T>> for D1 {
    const SEALED: Token = Token;
}
impl<T> ChannelsOfPixel<LumaA<T>> for D2 {
    const SEALED: Token = Token;
}
impl<T> ChannelsOfPixel<Rgb<T>> for D3 {
    const SEALED: Token = Token;
}
impl<T> ChannelsOfPixel<Rgba<T>> for D4 {
    const SEALED: Token = Token;
}

/// The elements of an image, if it has the shape `(H, W, C)`: its memory may be longer.
fn elements<H: Dim, W: Dim, C: Dim, T>(
    dimensions: (u32, u32),
    memory: T,
    cut: impl FnOnce(T, usize) -> T,
) -> Result<T, WrongShape> {
    let (width, height) = dimensions;
    WrongShape::check::<(H, W, C)>(&[height as usize, width as usize, C::SIZE])?;
    Ok(cut(memory, <(H, W, C) as Shape>::LEN))
}

/// The elements of an image, without a copy where they live on the heap.
///
/// # Errors
///
/// When the image has another size.
impl<P: Pixel, H: Dim, W: Dim, C: ChannelsOfPixel<P>> TryFrom<ImageBuffer<P, Vec<P::Subpixel>>>
    for Tensor<P::Subpixel, (H, W, C)>
{
    type Error = WrongShape;

    fn try_from(image: ImageBuffer<P, Vec<P::Subpixel>>) -> Result<Self, WrongShape> {
        let elements = elements::<H, W, C, _>(image.dimensions(), image.into_raw(), |mut elements, len| {
            elements.truncate(len);
            elements
        })?;
        Ok(Tensor::try_from(elements).expect("an image has as many elements as its shape"))
    }
}

/// An image, seen as a tensor.
///
/// # Errors
///
/// When the image has another size.
impl<'a, P: Pixel, M: Deref<Target = [P::Subpixel]>, H: Dim, W: Dim, C: ChannelsOfPixel<P>>
    TryFrom<&'a ImageBuffer<P, M>> for View<'a, P::Subpixel, (H, W, C)>
{
    type Error = WrongShape;

    fn try_from(image: &'a ImageBuffer<P, M>) -> Result<Self, WrongShape> {
        elements::<H, W, C, &[P::Subpixel]>(image.dimensions(), image.as_raw(), |memory, len| &memory[..len])
            .map(Tensor::of)
    }
}

/// An image, seen as a tensor that can be written to.
///
/// # Errors
///
/// When the image has another size.
impl<'a, P: Pixel, M: DerefMut<Target = [P::Subpixel]>, H: Dim, W: Dim, C: ChannelsOfPixel<P>>
    TryFrom<&'a mut ImageBuffer<P, M>> for ViewMut<'a, P::Subpixel, (H, W, C)>
{
    type Error = WrongShape;

    fn try_from(image: &'a mut ImageBuffer<P, M>) -> Result<Self, WrongShape> {
        let (dimensions, memory) = (image.dimensions(), &mut **image);
        elements::<H, W, C, &mut [P::Subpixel]>(dimensions, memory, |memory, len| &mut memory[..len]).map(Tensor::of)
    }
}

/// An image of `W` columns and `H` rows.
fn image<H: Dim, W: Dim, P: Pixel, M: Deref<Target = [P::Subpixel]>>(memory: M) -> ImageBuffer<P, M> {
    let size = |size| u32::try_from(size).expect("an image has at most 2³² rows and columns");
    ImageBuffer::from_raw(size(W::SIZE), size(H::SIZE), memory).expect("a tensor has as many elements as its shape")
}

macro_rules! images {
    ($($(#[doc = $doc:literal])* $([$lifetime:lifetime])? $Tensor:ident => $Memory:ty, |$tensor:ident| $memory:expr;)*) => { $(
        $(#[doc = $doc])*
        ///
        /// # Panics
        ///
        /// When an axis has more than 2³² elements, which `image` cannot count.
        impl<$($lifetime,)? P: Pixel, H: Dim, W: Dim, C: ChannelsOfPixel<P>> From<$Tensor<$($lifetime,)? P::Subpixel, (H, W, C)>>
            for ImageBuffer<P, $Memory>
        {
            fn from($tensor: $Tensor<$($lifetime,)? P::Subpixel, (H, W, C)>) -> Self {
                image::<H, W, P, _>($memory)
            }
        }
    )* };
}
images! {
    /// The elements of a tensor as an image, without a copy where they live on the heap.
    Tensor => Vec<P::Subpixel>, |tensor| tensor.into_vec();
    /// A view of a tensor, seen as an image.
    ['a] View => &'a [P::Subpixel], |view| view.into_slice();
    /// A view of a tensor that can be written to, seen as an image.
    ['a] ViewMut => &'a mut [P::Subpixel], |view| view.into_elements();
}
