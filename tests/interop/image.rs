//! Images as tensors, and back.

use image::{GrayAlphaImage, GrayImage, ImageBuffer, Luma, LumaA, Rgb, Rgb32FImage, RgbImage, Rgba, RgbaImage};
use shapewise::interop::WrongShape;
use shapewise::prelude::*;

/// An image of three columns and two rows whose elements count through.
fn counted() -> RgbImage {
    RgbImage::from_raw(3, 2, (0..18).collect()).unwrap()
}

#[test]
fn axes_are_rows_columns_channels() {
    let x: Tensor<u8, shape![2, 3, 3]> = counted().try_into().unwrap();
    for (column, row, pixel) in counted().enumerate_pixels() {
        for (channel, value) in pixel.0.iter().enumerate() {
            assert_eq!(x[[row as usize, column as usize, channel]], *value);
        }
    }
    let back: RgbImage = x.into();
    assert_eq!(back, counted());
}

#[test]
fn every_kind_of_pixel() {
    let gray = GrayImage::from_pixel(2, 1, Luma([7]));
    assert_eq!(Tensor::<u8, shape![1, 2, 1]>::try_from(gray).unwrap(), tensor![[[7], [7]]]);
    let transparent = GrayAlphaImage::from_pixel(1, 2, LumaA([7, 8]));
    assert_eq!(Tensor::<u8, shape![2, 1, 2]>::try_from(transparent).unwrap(), tensor![[[7, 8]], [[7, 8]]]);
    let rgba = RgbaImage::from_pixel(1, 1, Rgba([1, 2, 3, 4]));
    assert_eq!(Tensor::<u8, shape![1, 1, 4]>::try_from(rgba).unwrap(), tensor![[[1, 2, 3, 4]]]);
    let deep: ImageBuffer<Luma<u16>, Vec<u16>> = tensor![[[1000_u16], [2000]]].into();
    assert_eq!((deep.dimensions(), deep[(1, 0)]), ((2, 1), Luma([2000])));
    let floats: Rgb32FImage = tensor![[[0.25_f32, 0.5, 1.0]]].into();
    assert_eq!(floats[(0, 0)], Rgb([0.25, 0.5, 1.0]));
    assert_eq!(Tensor::<f32, shape![1, 1, 3]>::try_from(floats).unwrap(), tensor![[[0.25, 0.5, 1.0]]]);
}

#[test]
fn views_without_a_copy() {
    let mut photo = counted();
    let pixels: View<u8, shape![2, 3, 3]> = (&photo).try_into().unwrap();
    assert_eq!((pixels.as_slice().as_ptr(), pixels.max()), (photo.as_raw().as_ptr(), 17));
    let mut pixels: ViewMut<u8, shape![2, 3, 3]> = (&mut photo).try_into().unwrap();
    pixels.subtensor_mut(1).as_slice_mut().fill(1);
    assert_eq!(photo[(0, 1)], Rgb([1, 1, 1]));

    let mut x: Tensor<u8, shape![2, 3, 3]> = Tensor::zeros();
    let mut image: ImageBuffer<Rgb<u8>, &mut [u8]> = x.view_mut().into();
    image.put_pixel(2, 0, Rgb([7, 8, 9]));
    assert_eq!(x[[0, 2, 1]], 8);
    let image: ImageBuffer<Rgb<u8>, &[u8]> = x.view().into();
    assert_eq!((image.as_raw().as_ptr(), image[(2, 0)]), (x.as_slice().as_ptr(), Rgb([7, 8, 9])));
}

#[test]
fn images_on_the_heap_move() {
    let photo = RgbImage::new(100, 50);
    let address = photo.as_raw().as_ptr();
    let x: Tensor<u8, shape![50, 100, 3]> = photo.try_into().unwrap();
    assert_eq!(x.as_slice().as_ptr(), address);
    let photo: RgbImage = x.into();
    assert_eq!((photo.as_raw().as_ptr(), photo.dimensions()), (address, (100, 50)));
}

#[test]
fn memory_that_is_longer_than_the_image() {
    let long: ImageBuffer<Luma<u8>, Vec<u8>> = ImageBuffer::from_raw(2, 1, vec![1, 2, 3]).unwrap();
    assert_eq!(View::<u8, shape![1, 2, 1]>::try_from(&long).unwrap(), tensor![[[1], [2]]]);
    assert_eq!(Tensor::<u8, shape![1, 2, 1]>::try_from(long).unwrap(), tensor![[[1], [2]]]);
}

#[test]
fn sizes_refused() {
    let photo = counted();
    let wrong: Result<View<u8, shape![3, 2, 3]>, WrongShape> = (&photo).try_into();
    assert_eq!(wrong.unwrap_err(), WrongShape { expected: vec![3, 2, 3], found: vec![2, 3, 3] });
    let empty: Result<Tensor<u8, shape![1, 1, 3]>, WrongShape> = RgbImage::new(0, 0).try_into();
    assert_eq!(empty.unwrap_err().to_string(), "the tensor has shape (1, 1, 3), but (0, 0, 3) was found");
}

#[test]
fn generic_code() {
    fn brightness<H: Dim, W: Dim>(image: &RgbImage) -> Result<f64, WrongShape> {
        let pixels: View<u8, (H, W, dim!(3))> = image.try_into()?;
        Ok(pixels.mean())
    }
    assert_eq!(brightness::<dim!(2), dim!(3)>(&counted()), Ok(8.5));
    assert!(brightness::<dim!(3), dim!(3)>(&counted()).is_err());
}
