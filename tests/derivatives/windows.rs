//! Windows that slide: convolutions and poolings.

use shapewise::prelude::*;

/// A kernel of some numbers.
fn kernel<T: Real, S: Shape>() -> Tensor<T, S> {
    crate::support::some_numbers::<S>(77).map(T::from_f64)
}

differentiated! {
    windows(x: [4, 5]) { x.windows::<shape![2, 3]>() * T::from_f64(2.0) }
    conv1d(x: [2, 3, 8]) { x.conv1d(&kernel::<T, shape![4, 3, 3]>()) }
    conv1d_by_its_kernel(x: [4, 3, 3]) { kernel::<T, shape![2, 3, 8]>().conv1d(x) }
    conv2d(x: [2, 3, 6, 6]) { x.conv2d(&kernel::<T, shape![4, 3, 3, 3]>()) }
    conv2d_by_its_kernel(x: [4, 3, 3, 3]) { kernel::<T, shape![2, 3, 6, 6]>().conv2d(x) }
    conv2d_by_both(x: [3, 3, 3, 3]) { x.pad(pad![0, 0, 2, 2], T::zero()).conv2d(x) }
    conv2d_with_strides(x: [2, 3, 7, 7]) {
        x.sliding().stride::<dim!(2)>().padding::<dim!(1)>().conv2d(&kernel::<T, shape![4, 3, 3, 3]>())
    }
    conv2d_dilated(x: [1, 2, 7, 7]) { x.sliding().dilation::<dim!(2)>().conv2d(&kernel::<T, shape![3, 2, 3, 3]>()) }
    conv2d_in_groups(x: [2, 4, 6, 6]) { x.sliding().groups::<dim!(2)>().conv2d(&kernel::<T, shape![6, 2, 3, 3]>()) }
    max_pool(x: [2, 2, 6, 6]) { x.pow(3).max_pool::<shape![2, 2]>() }
    avg_pool(x: [2, 2, 6, 6]) { x.pow(2).avg_pool::<shape![3, 2]>() }
    max_pool_padded(x: [2, 2, 6, 6]) {
        x.pow(3).sliding().stride::<dim!(2)>().padding::<dim!(1)>().max_pool::<shape![3, 3]>()
    }
}
