//! Mistake: One number for each channel is put back along the images with the wrong axes.
//! Why: `axes![0, 1, 2]` are those that were reduced only if the channels come last. NumPy: `x[None, None, None, :]`, and no error if the sizes agree.
//! Fix: The axes are those that the statistics lack: `axes![0, 2, 3]`.

use shapewise::prelude::*;

fn main() {
    let images: Tensor<f64, shape![2, 3, 4, 4]> = Tensor::ones();
    let gain = tensor![1.0, 2.0, 3.0];
    println!("{}", (&images * gain.along(&images, axes![0, 1, 2])).sum());
}

// - println!("{}", (&images * gain.along(&images, axes![0, 1, 2])).sum());
// + println!("{}", (&images * gain.along(&images, axes![0, 2, 3])).sum());
