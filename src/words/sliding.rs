//! Words behind `x.sliding()`.

use crate::ops::sliding::Sliding;
use crate::shape::Shape;
use crate::storage::Data;

words! {
    /// Words behind `x.sliding()`.
    of_sliding, methods of [T, S: Shape, D: Data<T>, O] Sliding<'_, T, S, D, O>, (T, S);
    []

    conv CalledConv(_) "images.sliding().conv(&kernel)": "convolutions are `conv1d` and `conv2d`", "write `images.sliding().conv2d(&kernel)`";
    max_pool2d CalledMaxPool2d(_) "images.sliding().max_pool2d(2)": "PyTorch's `max_pool2d` is `max_pool` here, and the window a type", "write `images.sliding().stride::<dim!(1)>().max_pool::<shape![2, 2]>()`";
    avg_pool2d CalledAvgPool2d(_) "images.sliding().avg_pool2d(2)": "PyTorch's `avg_pool2d` is `avg_pool` here, and the window a type", "write `images.sliding().stride::<dim!(1)>().avg_pool::<shape![2, 2]>()`";
    strides CalledStrides(_) "images.sliding().strides(2)": "the stride is `stride`, and a type", "write `images.sliding().stride::<dim!(2)>().conv2d(&kernel)`";
    pad CalledPad(_) "images.sliding().pad(1)": "the padding is `padding`, and a type", "write `images.sliding().padding::<dim!(1)>().conv2d(&kernel)`";
    matmul CalledMatmul(_) "images.sliding().matmul(&kernel)": "`sliding` is for windows, convolutions and poolings", "write `images.sliding().conv2d(&kernel)`";
    sum CalledSum() "v.sliding().sum()": "the sum of each window is a convolution, or a reduction of `windows`", "write `v.windows::<shape![2]>().over(axes![-1]).sum()`";
    max CalledMax() "v.sliding().max()": "the largest of each window is a pooling, or a reduction of `windows`", "write `v.windows::<shape![2]>().over(axes![-1]).max()`";
    mean CalledMean() "v.sliding().mean()": "the mean of each window is a pooling, or a reduction of `windows`", "write `v.windows::<shape![2]>().over(axes![-1]).mean()`";
}
