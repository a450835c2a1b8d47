//! Task: Multiply each channel of the images by its gain.
//! Hint: `(3,)` is aligned at the last axis. `along` puts it where the channels are, and takes the other axes.

use shapewise::prelude::*;

fn main() {
    let images: Tensor<f64, shape![2, 3, 4, 4]> = Tensor::ones();
    let gain: Tensor<f64, shape![3]> = tensor![1.0, 2.0, 3.0];
    let scaled: Tensor<f64, shape![2, 3, 4, 4]> = &images * gain.along(&images, axes![0, 2, 3]);
    assert_eq!(scaled.over(axes![0, 2, 3]).mean(), gain);
}
