//! Windows, convolutions and poolings, against loops over indices that know nothing of shapes in types.

use proptest::prelude::*;
use shapewise::prelude::*;

use crate::random::{flat, for_all, tensor};

/// Two steps of a kernel, along rows and columns.
type Two = [usize; 2];

/// The steps of a case, as numbers.
#[derive(Clone, Copy)]
struct Steps {
    stride: Two,
    padding: Two,
    dilation: Two,
    groups: usize,
}

impl Steps {
    /// Where along an axis the element `k` of the window `o` is, if it is not padding.
    fn place(&self, axis: usize, size: usize, o: usize, k: usize) -> Option<usize> {
        (o * self.stride[axis] + k * self.dilation[axis]).checked_sub(self.padding[axis]).filter(|&at| at < size)
    }

    fn count(&self, axis: usize, size: usize, kernel: usize) -> usize {
        (size + 2 * self.padding[axis] - self.dilation[axis] * (kernel - 1) - 1) / self.stride[axis] + 1
    }
}

/// `conv2d` as its definition has it, and how large the products are that are added up.
fn naive(
    x: &[f64],
    [n, c, h, w]: [usize; 4],
    kernel: &[f64],
    [o, i, kh, kw]: [usize; 4],
    steps: Steps,
) -> (Vec<f64>, Vec<f64>) {
    assert_eq!(i * steps.groups, c);
    let (oh, ow) = (steps.count(0, h, kh), steps.count(1, w, kw));
    let (mut sums, mut sizes) = (Vec::new(), Vec::new());
    for n in 0..n {
        for out in 0..o {
            let group = out / (o / steps.groups);
            for (row, column) in (0..oh).flat_map(|row| (0..ow).map(move |column| (row, column))) {
                let (mut sum, mut size) = (0.0, 0.0);
                for channel in 0..i {
                    for (p, q) in (0..kh).flat_map(|p| (0..kw).map(move |q| (p, q))) {
                        if let (Some(y), Some(z)) = (steps.place(0, h, row, p), steps.place(1, w, column, q)) {
                            let product = x[flat(&[n + 1, c, h, w], &[n, group * i + channel, y, z])]
                                * kernel[flat(&[o, i, kh, kw], &[out, channel, p, q])];
                            sum += product;
                            size += product.abs();
                        }
                    }
                }
                sums.push(sum);
                sizes.push(size);
            }
        }
    }
    (sums, sizes)
}

/// `case!(name: x * w, stride.., padding.., dilation.., groups)`: integers equal the loop, floats are as near to it as two orders
/// of a sum of `K` products are: `K EPSILON` times the sum of their absolute values (Higham, Accuracy and Stability of Numerical
/// Algorithms, section 3.5; products and sums are rounded `K` times at most, each by half of `EPSILON`, in both of them).
macro_rules! conv2d {
    ($($name:ident: [$($x:tt)*] * [$($w:tt)*], stride $s:tt $t:tt, padding $p:tt $q:tt, dilation $d:tt $e:tt, groups $g:tt;)*) => { $(
        #[test]
        fn $name() {
            type X = shape![$($x)*];
            type W = shape![$($w)*];
            let steps = Steps { stride: [$s, $t], padding: [$p, $q], dilation: [$d, $e], groups: $g };
            let integers = (tensor::<i32, X>(-9..10), tensor::<i32, W>(-9..10));
            for_all(integers, |(x, w)| {
                let y = conv2d!(@of x, w, $g, $s $t, $p $q, $d $e);
                let (expected, _) = naive(x.cast::<f64>().as_slice(), X::SIZES, w.cast::<f64>().as_slice(), W::SIZES, steps);
                assert!(y.iter().map(|&y| f64::from(y)).eq(expected));
                // The engine reads views, strided ones too, in the same way.
                let (x, w) = (x.transpose().to_tensor(), w.transpose().to_tensor());
                let (x, w) = (x.transpose(), w.transpose());
                assert_eq!(conv2d!(@of x, w, $g, $s $t, $p $q, $d $e), y);
            });
            for_all((tensor::<f64, X>(-1.0..1.0), tensor::<f64, W>(-1.0..1.0)), |(x, w)| {
                let y = conv2d!(@of x, w, $g, $s $t, $p $q, $d $e);
                let (expected, sizes) = naive(x.as_slice(), X::SIZES, w.as_slice(), W::SIZES, steps);
                assert_eq!(y.len(), expected.len());
                let products = W::LEN / W::SIZES[0];
                for ((y, expected), size) in y.iter().zip(expected).zip(sizes) {
                    assert!((y - expected).abs() <= f64::EPSILON * products as f64 * size * 1.001);
                }
            });
        }
    )* };
    (@of $x:ident, $w:ident, 1, $s:tt $t:tt, $p:tt $q:tt, $d:tt $e:tt) => {
        $x.sliding().stride::<shape![$s, $t]>().padding::<shape![$p, $q]>().dilation::<shape![$d, $e]>().conv2d(&$w)
    };
    (@of $x:ident, $w:ident, $g:tt, $s:tt $t:tt, $p:tt $q:tt, $d:tt $e:tt) => {
        $x.sliding().groups::<dim!($g)>().stride::<shape![$s, $t]>().padding::<shape![$p, $q]>().dilation::<shape![$d, $e]>().conv2d(&$w)
    };
}

conv2d! {
    one_element: [1, 1, 1, 1] * [1, 1, 1, 1], stride 1 1, padding 0 0, dilation 1 1, groups 1;
    plain: [2, 3, 5, 6] * [4, 3, 3, 2], stride 1 1, padding 0 0, dilation 1 1, groups 1;
    kernel_as_large_as_the_input: [2, 2, 3, 4] * [3, 2, 3, 4], stride 1 1, padding 0 0, dilation 1 1, groups 1;
    kernel_of_one: [2, 3, 4, 4] * [5, 3, 1, 1], stride 1 1, padding 0 0, dilation 1 1, groups 1;
    one_row: [2, 3, 1, 7] * [2, 3, 1, 3], stride 1 1, padding 0 0, dilation 1 1, groups 1;
    one_column: [2, 3, 7, 1] * [2, 3, 3, 1], stride 1 1, padding 0 0, dilation 1 1, groups 1;
    one_channel: [2, 1, 5, 5] * [1, 1, 2, 3], stride 1 1, padding 0 0, dilation 1 1, groups 1;
    same: [2, 2, 5, 6] * [2, 2, 3, 3], stride 1 1, padding 1 1, dilation 1 1, groups 1;
    half: [1, 3, 8, 7] * [4, 3, 3, 3], stride 2 2, padding 1 1, dilation 1 1, groups 1;
    strides_that_differ: [2, 2, 7, 8] * [3, 2, 2, 3], stride 1 3, padding 0 2, dilation 1 1, groups 1;
    stride_beyond_the_kernel: [2, 2, 9, 9] * [2, 2, 2, 2], stride 4 3, padding 0 0, dilation 1 1, groups 1;
    stride_beyond_the_input: [2, 2, 4, 4] * [2, 2, 2, 2], stride 9 9, padding 0 0, dilation 1 1, groups 1;
    dilated: [2, 2, 9, 8] * [2, 2, 3, 2], stride 1 1, padding 0 0, dilation 2 5, groups 1;
    all_at_once: [2, 2, 7, 9] * [3, 2, 3, 3], stride 2 3, padding 2 1, dilation 2 3, groups 1;
    kernel_that_needs_padding: [1, 2, 1, 2] * [2, 2, 3, 4], stride 1 1, padding 1 2, dilation 1 1, groups 1;
    more_padding_than_kernel: [1, 1, 2, 2] * [1, 1, 1, 2], stride 1 2, padding 3 4, dilation 1 1, groups 1;
    two_groups: [2, 4, 5, 5] * [6, 2, 3, 3], stride 1 1, padding 1 1, dilation 1 1, groups 2;
    three_groups_with_steps: [2, 6, 7, 6] * [3, 2, 2, 3], stride 2 1, padding 1 2, dilation 2 1, groups 3;
    depthwise: [2, 5, 6, 4] * [5, 1, 3, 3], stride 1 1, padding 1 1, dilation 1 1, groups 5;
    depthwise_two_each: [1, 3, 4, 4] * [6, 1, 2, 2], stride 2 2, padding 0 0, dilation 1 1, groups 3;
}

#[test]
fn all_windows_by_their_indices() {
    fn of_two<
        T: Clone + PartialEq + std::fmt::Debug,
        S: Shape<Sizes = [usize; 3]>,
        V: Shape<Sizes = [usize; 5]>,
        D: Data<T>,
    >(
        x: &Tensor<T, S>,
        windows: &Tensor<T, V, D>,
        stride: Two,
        dilation: Two,
    ) {
        for ([n, i, j, k, l], element) in windows.indexed_iter() {
            let at = [n, i * stride[0] + k * dilation[0], j * stride[1] + l * dilation[1]];
            assert_eq!(*element, x.as_slice()[flat(S::SIZES.as_ref(), &at)]);
        }
    }
    for_all(tensor::<i32, shape![2, 7, 9]>(any::<i32>()), |x| {
        let plain: Tensor<i32, shape![2, 6, 7, 2, 3]> = x.windows::<shape![2, 3]>().to_tensor();
        of_two(&x, &plain, [1, 1], [1, 1]);
        let all: Tensor<i32, shape![2, 1, 1, 7, 9]> = x.windows::<shape![7, 9]>().to_tensor();
        of_two(&x, &all, [1, 1], [1, 1]);
        let each: Tensor<i32, shape![2, 7, 9, 1, 1]> = x.windows::<shape![1, 1]>().to_tensor();
        of_two(&x, &each, [1, 1], [1, 1]);
        let steps = x.sliding().stride::<shape![3, 2]>().dilation::<shape![2, 3]>().windows::<shape![3, 2]>();
        let copied: Tensor<i32, shape![2, 1, 3, 3, 2]> = steps.to_tensor();
        of_two(&x, &copied, [3, 2], [2, 3]);
        assert_eq!(steps, copied);
        let far = x.sliding().stride::<dim!(5)>().windows::<shape![2, 2]>();
        let copied: Tensor<i32, shape![2, 2, 2, 2, 2]> = far.to_tensor();
        of_two(&x, &copied, [5, 5], [1, 1]);
        // Windows of a view, and windows of windows.
        let turned = x.permute(axes![0, 2, 1]);
        let turned: Tensor<i32, shape![2, 7, 6, 3, 2]> = turned.windows::<shape![3, 2]>().to_tensor();
        assert_eq!(turned, plain.permute(axes![0, 2, 1, 4, 3]));
        let rows: Tensor<i32, shape![2, 6, 9, 2]> =
            x.swap_axes(axes![1, 2]).windows::<shape![2]>().swap_axes(axes![1, 2]).to_tensor();
        let both = rows.swap_axes(axes![2, 3]).windows::<shape![3]>().permute(axes![0, 1, 3, 2, 4]).to_tensor();
        assert_eq!(both, plain);
        // A sum over windows, read by the engine as a view.
        assert_eq!(x.windows::<shape![2, 3]>().over(axes![-1, -2]).sum(), plain.over(axes![3, 4]).sum());
    });
    let longest = Tensor::<i32, shape![1, 1, 2, 1, 1, 3]>::from_fn(|[_, _, a, _, _, b]| (a * 3 + b) as i32);
    let windows: Tensor<i32, shape![1, 1, 2, 1, 1, 2, 1, 2]> = longest.windows::<shape![1, 2]>().to_tensor();
    assert_eq!(windows.as_slice(), [0, 1, 1, 2, 3, 4, 4, 5]);
    let longest = Tensor::<i32, shape![1, 1, 2, 1, 1, 1, 3]>::from_fn(|[_, _, a, _, _, _, b]| (a * 3 + b) as i32);
    let windows: Tensor<i32, shape![1, 1, 2, 1, 1, 1, 2, 2]> = longest.windows::<shape![2]>().to_tensor();
    assert_eq!(windows.as_slice(), [0, 1, 1, 2, 3, 4, 4, 5]);
}

/// `(P, Q)` matrices pooled by `[kh, kw]`: the elements of each window, those of the padding left out.
fn pools([h, w]: Two, [kh, kw]: Two, steps: Steps) -> Vec<Vec<Two>> {
    let mut windows = Vec::new();
    for i in 0..steps.count(0, h, kh) {
        for j in 0..steps.count(1, w, kw) {
            let rows = (0..kh).filter_map(|k| steps.place(0, h, i, k));
            windows.push(rows.flat_map(|y| (0..kw).filter_map(move |l| Some([y, steps.place(1, w, j, l)?]))).collect());
        }
    }
    windows
}

macro_rules! pools {
    ($($name:ident: [$h:tt $w:tt] by [$kh:tt $kw:tt], stride $s:tt $t:tt, padding $p:tt $q:tt;)*) => { $(
        #[test]
        fn $name() {
            let steps = Steps { stride: [$s, $t], padding: [$p, $q], dilation: [1, 1], groups: 1 };
            let windows = pools([$h, $w], [$kh, $kw], steps);
            for_all(tensor::<i32, shape![2, $h, $w]>(-99..100), |x| {
                let sliding = x.sliding().stride::<shape![$s, $t]>().padding::<shape![$p, $q]>();
                let (largest, means) = (sliding.max_pool::<shape![$kh, $kw]>(), sliding.avg_pool::<shape![$kh, $kw]>());
                assert_eq!(largest.len(), 2 * windows.len());
                for (n, (largest, means)) in largest.subtensors().zip(means.subtensors()).enumerate() {
                    for ((largest, mean), window) in largest.iter().zip(means.iter()).zip(&windows) {
                        let elements = || window.iter().map(|&[i, j]| x[[n, i, j]]);
                        assert_eq!(Some(*largest), elements().max());
                        // Sums of small integers are exact, and a quotient is rounded once.
                        assert_eq!(*mean, f64::from(elements().sum::<i32>()) / f64::from($kh * $kw));
                    }
                }
                // In floats, views, and with NaN in one place.
                let mut floats = x.cast::<f64>();
                floats[[1, $h - 1, 0]] = f64::NAN;
                let with_nan = floats.sliding().stride::<shape![$s, $t]>().padding::<shape![$p, $q]>().max_pool::<shape![$kh, $kw]>();
                for (n, largest_of) in with_nan.subtensors().enumerate() {
                    for ((&with_nan, &largest), window) in largest_of.iter().zip(largest.subtensor(n).iter()).zip(&windows) {
                        if n == 1 && window.contains(&[$h - 1, 0]) {
                            assert!(with_nan.is_nan());
                        } else {
                            assert_eq!(with_nan, f64::from(largest));
                        }
                    }
                }
            });
        }
    )* };
}

pools! {
    pools_of_two: [6 4] by [2 2], stride 2 2, padding 0 0;
    pools_with_a_rest: [7 5] by [2 3], stride 2 3, padding 0 0;
    pools_of_one: [3 4] by [1 1], stride 1 1, padding 0 0;
    pools_of_all: [3 4] by [3 4], stride 1 1, padding 0 0;
    pools_that_overlap: [6 7] by [3 3], stride 2 1, padding 0 0;
    pools_with_gaps: [9 9] by [2 2], stride 4 3, padding 0 0;
    pools_with_padding: [6 7] by [3 3], stride 2 2, padding 1 1;
    pools_with_padding_of_one_axis: [5 7] by [2 4], stride 1 3, padding 0 3;
    pools_of_a_row: [1 7] by [1 3], stride 1 2, padding 0 1;
    pools_of_one_element: [1 1] by [2 2], stride 1 1, padding 1 1;
}

#[test]
fn poolings_go_on_by_their_kernel_along_any_axes_before() {
    for_all(tensor::<i32, shape![2, 3, 5, 7]>(any::<i16>().prop_map(i32::from)), |x| {
        let by_kernel: Tensor<i32, shape![2, 3, 2, 2]> = x.max_pool::<shape![2, 3]>();
        assert_eq!(by_kernel, x.sliding().stride::<shape![2, 3]>().max_pool::<shape![2, 3]>());
        assert_eq!(by_kernel, x.windows_by().over(axes![-1, -2]).max());
        let row: Tensor<i32, shape![2, 3, 5, 2]> = x.max_pool::<shape![3]>();
        assert_eq!(by_kernel, row.swap_axes(axes![2, 3]).max_pool::<shape![2]>().swap_axes(axes![2, 3]));
        let means: Tensor<f64, shape![2, 3, 5, 2]> = x.avg_pool::<shape![3]>();
        assert_eq!(means, x.sliding().stride::<dim!(3)>().windows::<shape![3]>().over(axes![-1]).mean());
        let all: Tensor<f64, shape![2, 3, 1, 1]> = x.avg_pool::<shape![5, 7]>();
        assert_eq!(all.as_slice(), x.over(axes![2, 3]).mean().as_slice());
    });
    let six = Tensor::<i32, shape![1, 2, 1, 1, 2, 4]>::from_fn(|[_, a, _, _, i, j]| (a * 8 + i * 4 + j) as i32);
    let pooled: Tensor<i32, shape![1, 2, 1, 1, 1, 2]> = six.max_pool::<shape![2, 2]>();
    assert_eq!(pooled.as_slice(), [5, 7, 13, 15]);
    assert_eq!(tensor![1, 5, 3].max_pool::<shape![3]>(), tensor![5]);
    assert_eq!(tensor![true, false].avg_pool::<shape![2]>(), tensor![0.5]);
}

trait WindowsBy {
    fn windows_by(&self) -> Tensor<i32, shape![2, 3, 2, 2, 2, 3]>;
}

impl WindowsBy for Tensor<i32, shape![2, 3, 5, 7]> {
    fn windows_by(&self) -> Tensor<i32, shape![2, 3, 2, 2, 2, 3]> {
        self.sliding().stride::<shape![2, 3]>().windows::<shape![2, 3]>().to_tensor()
    }
}

type Images = shape![2, 3, 6, 5];
type Kernel = shape![4, 3, 3, 2];

#[test]
fn a_convolution_is_linear_in_both() {
    let cases = (
        (tensor::<i32, Images>(-99..99), tensor::<i32, Images>(-99..99)),
        (tensor::<i32, Kernel>(-99..99), tensor::<i32, Kernel>(-99..99)),
        -9..9_i32,
    );
    for_all(cases, |((x, y), (v, w), a)| {
        let conv = |x: &Tensor<i32, Images>, w: &Tensor<i32, Kernel>| {
            x.sliding().padding::<dim!(1)>().stride::<shape![2, 1]>().conv2d(w)
        };
        assert_eq!(conv(&(&x * a + &y), &w), conv(&x, &w) * a + conv(&y, &w));
        assert_eq!(conv(&x, &(&v * a + &w)), conv(&x, &v) * a + conv(&x, &w));
    });
}

#[test]
fn a_delta_is_the_identity() {
    for_all(tensor::<f64, Images>(-1.0..1.0), |x| {
        let delta =
            Tensor::<f64, shape![3, 3, 3, 5]>::from_fn(|i| f64::from(u8::from(i[0] == i[1] && i[2..] == [1, 2])));
        assert_eq!(x.sliding().padding::<shape![1, 2]>().conv2d(&delta), x);
        let each = Tensor::<f64, shape![3, 1, 3, 5]>::from_fn(|i| f64::from(u8::from(i[2..] == [1, 2])));
        assert_eq!(x.sliding().padding::<shape![1, 2]>().groups::<dim!(3)>().conv2d(&each), x);
        let point = Tensor::<f64, shape![3, 3, 1, 1]>::from_fn(|i| f64::from(u8::from(i[0] == i[1])));
        assert_eq!(x.conv2d(&point), x);
    });
}

#[test]
fn one_axis_is_two_of_which_one_has_size_one() {
    for_all((tensor::<f64, shape![2, 4, 11]>(-1.0..1.0), tensor::<f64, shape![6, 2, 3]>(-1.0..1.0)), |(x, w)| {
        let x4 = Tensor::<f64, shape![2, 4, 1, 11]>::from_fn(|[n, c, _, l]| x[[n, c, l]]);
        let w4 = Tensor::<f64, shape![6, 2, 1, 3]>::from_fn(|[o, c, _, k]| w[[o, c, k]]);
        let one: Tensor<f64, shape![2, 6, 6]> =
            x.sliding().stride::<dim!(2)>().padding::<dim!(2)>().dilation::<dim!(2)>().groups::<dim!(2)>().conv1d(&w);
        let two: Tensor<f64, shape![2, 6, 1, 6]> = x4
            .sliding()
            .stride::<dim!(2)>()
            .padding::<shape![0, 2]>()
            .dilation::<dim!(2)>()
            .groups::<dim!(2)>()
            .conv2d(&w4);
        assert_eq!(one.as_slice(), two.as_slice());
        let (w3, w4) = (w.over(axes![1]).keepdims().sum(), w4.over(axes![1]).keepdims().sum());
        let w3 = Tensor::<f64, shape![6, 4, 3]>::from_fn(|[o, _, k]| w3[[o, 0, k]]);
        let w4 = Tensor::<f64, shape![6, 4, 1, 3]>::from_fn(|[o, _, _, k]| w4[[o, 0, 0, k]]);
        assert_eq!(x.conv1d(&w3).as_slice(), x4.conv2d(&w4).as_slice());
    });
}

#[test]
fn each_group_is_a_convolution_of_its_own() {
    for_all((tensor::<i32, shape![2, 4, 5]>(-99..99), tensor::<i32, shape![6, 2, 2]>(-99..99)), |(x, w)| {
        let y: Tensor<i32, shape![2, 6, 4]> = x.sliding().groups::<dim!(2)>().conv1d(&w);
        for g in 0..2 {
            let x = Tensor::<i32, shape![2, 2, 5]>::from_fn(|[n, c, l]| x[[n, 2 * g + c, l]]);
            let w = Tensor::<i32, shape![3, 2, 2]>::from_fn(|[o, c, k]| w[[3 * g + o, c, k]]);
            assert!(x.conv1d(&w).indexed_iter().all(|([n, o, l], &part)| part == y[[n, 3 * g + o, l]]));
        }
        let together: Tensor<i32, shape![2, 1, 5]> =
            x.sliding().groups::<dim!(1)>().conv1d(&Tensor::<i32, shape![1, 4, 1]>::ones());
        assert_eq!(together, x.conv1d(&Tensor::<i32, shape![1, 4, 1]>::ones()));
    });
}

/// The windows as the columns of a matrix, times the kernels as its rows.
#[test]
fn a_convolution_is_a_product_of_matrices() {
    fn of_one_image<C: Dim, H: HasRoomFor<K>, W: HasRoomFor<K>, O: Dim, K: Dim>(
        x: &Tensor<i32, (dim!(1), C, H, W)>,
        w: &Tensor<i32, (O, C, K, K)>,
    ) {
        type Columns<C, H, W, K> = (Product<Windows<H, K>, Windows<W, K>>, Product<C, Product<K, K>>);
        let windows = x.windows::<(K, K)>().permute(axes![0, 2, 3, 1, 4, 5]).to_tensor();
        let columns = Tensor::<i32, Columns<C, H, W, K>>::try_from_iter(windows.iter().copied()).unwrap();
        let rows = Tensor::<i32, (O, Product<C, Product<K, K>>)>::try_from_iter(w.iter().copied()).unwrap();
        assert_eq!(rows.matmul(&columns.transpose()).as_slice(), x.conv2d(w).as_slice());
    }
    for_all((tensor(-99..99), tensor(-99..99)), |(x, w)| {
        of_one_image::<dim!(3), dim!(6), dim!(5), dim!(4), dim!(3)>(&x, &w);
    });
    for_all((tensor(-99..99), tensor(-99..99)), |(x, w)| {
        of_one_image::<dim!(1), dim!(4), dim!(4), dim!(1), dim!(4)>(&x, &w);
    });
}

/// Where the result of an operation is much more than a stack has.
#[test]
#[cfg(feature = "alloc")]
fn large_convolutions() {
    use shapewise::shape::convolve::{Conv2d, Conv2dOf};

    fn sum_of_ones<S: Shape, R: Conv2d<S>>() -> f64 {
        Tensor::<f32, S>::ones().conv2d(&Tensor::<f32, R>::ones()).cast::<f64>().sum()
    }
    type Large = shape![4, 3, 200, 300];
    assert_eq!(sum_of_ones::<Large, shape![4, 3, 3, 3]>(), (4 * 4 * 198 * 298 * 27) as f64);
    assert_eq!(<Conv2dOf<Large, shape![4, 3, 3, 3]> as Shape>::SIZES, [4, 4, 198, 298]);
    let pooled: Tensor<f32, shape![4, 3, 100, 150]> =
        Tensor::<f32, Large>::ones().sliding().stride::<dim!(2)>().padding::<dim!(1)>().max_pool::<shape![3, 3]>();
    assert_eq!(pooled, Tensor::ones());
}
