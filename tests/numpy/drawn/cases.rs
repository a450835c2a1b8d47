// Written by `draw.py`; not to be edited.

use super::drawn::*;

#[test]
fn gives_numpys_answers() {
    compare(200, &[part_1, part_2, part_3, part_4, part_5, part_6, part_7, part_8, part_9, part_10]);
}

fn part_1(cases: &mut Cases) {
    drawn! { cases: "np.broadcast_to(a, (2, 2, 3, 3, 1, 1)) != b.T", Exact;
        a: f64, shape![1, 2, 3, 1, 1, 1] = "-2.5 -6.125 -7.0 -3.0 -2.125 0.625";
        b: f64, shape![1, 1, 3, 3, 2, 2] = "-4.25 2.75 1.0 inf -inf 5.875 1.25 3.125 -6.5 6.625 -inf -0.0 0.375 -inf 0.0 6.625 5.125 4.25 nan 0.75 -0.0 -1.125 4.5 nan 3.375 nan 6.375
            -5.375 -4.75 0.0 -6.75 -6.875 -1.625 5.125 -6.5 -5.5";
        => Tensor<bool, shape![2, 2, 3, 3, 1, 1]> = a.broadcast_to::<shape![2, 2, 3, 3, 1, 1]>().not_equal(b.transpose());
        "true" }
    drawn! { cases: "np.diagonal(np.transpose(a, (-6, -3, 5, 4, 1, 2)), axis1=-2, axis2=-1) @ b", Equal;
        a: f32, shape![1, 1, 1, 2, 4, 2] = "6.625 1.875 2.125 nan 0.0 -7.125 1.125 -6.875 -4.875 -6.625 -6.5 -2.0 -6.75 0.0 nan 1.0";
        b: f32, shape![1] = "-4.0";
        => Tensor<f32, shape![1, 2, 2, 4]> = a.permute(axes![-6, -3, 5, 4, 1, 2]).diagonal().matmul(&b);
        "-26.5 -8.5 0.0 -4.5 -7.5 nan 28.5 27.5 19.5 26.0 27.0 nan 26.5 8.0 0.0 -4.0" }
    drawn! { cases: "np.prod(a, axis=(-1,), keepdims=False)", Exact;
        a: u32, shape![3] = "2 0";
        => Tensor<u64, ()> = a.over(axes![-1]).prod();
        "0" }
    drawn! { cases: "np.roll(a[:, :, :, :, 1], -2, (0, -1, -2))", Exact;
        a: i32, shape![1, 2, 3, 3, 3] = "5 -6 1 -7 0 4 -7 -9 -3 3 -3 -4 -1 5 0 -5 -5 -4 -4 -8 4 -2 7 2 -3 -3 -6 6 -2 -2 -4 6 5 -5 -4 1 5 -1 1 -8 -7 -9 -3 2 -8 6 3 3 -9 2 -1 7 -6 9";
        => Tensor<i32, shape![1, 2, 3, 3]> = a.slice(slice![.., .., .., .., 1]).roll(-2, axes![0, -1, -2]);
        "-3 -8 7 -9 -6 0 -5 -3 5 -6 3 2 -4 -2 6 2 -1 -7" }
    drawn! { cases: "a ** sliding_window_view(b, 3, -1).astype(a.dtype)", Exact;
        a: i32, shape![2, 1, 2, 1, 1, 1, 3] = "-5 4 4 -2 -9 2 7 -9 5 -5 1 -7";
        b: i32, shape![2, 1, 2, 1, 1, 3] = "1 1 0 1 2 1 2 0 1 0 0 2";
        => Tensor<i32, shape![2, 1, 2, 1, 1, 1, 3]> = a.pow(&b.windows::<shape![3]>());
        "-5 4 1 -2 81 2 49 1 5 1 1 49" }
    drawn! { cases: "np.argmin(sliding_window_view(a, 1, -1), axis=1, keepdims=True)", Exact;
        a: f32, shape![1, 3, 2, 3, 1, 2, 3] = "-0.073 9.84 -0.16 7.02 8.55 0.0849 -0.222 -0.601 -9.58 -3.94 -0.161 -0.082 -0.0271 0.0117 4.39 -9.16 0.0557 -0.709 -0.696 -0.236 -0.0974
            -3.05 2.59 0.349 -0.022 -5.51 -0.0477 4.32 -0.75 0.0624 -7.75 0.04 0.0602 9.16 0.0798 -0.0294 1.24 -0.133 -0.189 2.85 0.084 -0.0924 -7.14
            -0.0667 -0.0757 0.231 0.765 3.3 0.002 -0.0256 0.051 -3.35 -0.0249 8.78 -0.0297 -8.36 7.03 -4.36 0.0852 0.0362 -0.0515";
        => Tensor<Idx<dim!(3)>, (dim!(1), Broadcast<dim!(3)>, dim!(2), dim!(3), dim!(1), dim!(2), dim!(3), dim!(1),)> = a.windows::<shape![1]>().lazy().over(axes![1]).keepdims().argmin();
        "2 1 1 1 2 1 1 2 0 0 2 0 0 1 2 0 1 2 0 1 0 1 1 1 1 0 2 2 0 0 0 2 1 1 1 1" }
    drawn! { cases: "np.min(np.diagonal(a, axis1=-2, axis2=-1), axis=-1, keepdims=False, where=b, initial=np.uint32(6))", Equal;
        a: u32, shape![1, 1] = "5";
        b: bool, () = "false";
        => Tensor<u32, ()> = a.diagonal().lazy().over(axes![-1]).masked(&b).min(6_u32);
        "6" }
    drawn! { cases: "np.sum(np.diagonal(np.transpose(a, (-1, 2, -3, -4)), axis1=-2, axis2=-1), axis=None, keepdims=False, where=b)", Equal;
        a: f64, shape![2, 2, 4, 4] = "-6.25 -6.375 5.625 4.25 0.0 5.375 7.875 6.5 -1.25 5.375 -4.25 -1.875 -1.25 3.375 2.25 3.0 -2.375 -6.125 -2.0 7.75 -7.375 2.5 -5.625 2.875
            -6.5 -7.625 -3.125 -5.75 -8.0 4.25 -5.5 -6.875 6.75 -4.25 -3.25 -1.0 4.5 2.125 0.25 -2.875 4.5 4.125 -3.875 -1.0 0.375 -5.0 5.125 -1.0 -2.75
            3.0 4.0 -6.0 -6.875 -5.0 -7.625 8.0 -2.25 -0.25 7.875 -5.875 -2.625";
        b: bool, shape![4, 1, 2] = "true false true false false false false";
        => Tensor<f64, ()> = a.permute(axes![-1, 2, -3, -4]).diagonal().over_all().masked(&b).sum();
        "0.75" }
    drawn! { cases: "np.where(a, b, c)", Exact;
        a: bool, shape![2, 2, 1, 1, 2, 1, 1] = "true false false true false true true";
        b: f64, shape![2, 2, 1, 1, 2, 1, 1] = "1.0 0.0238 -0.0589 0.808 8.59 -0.0 -1.7976931348623157e+308 -5e-324";
        c: f64, shape![2, 2, 1, 1, 2, 1, 1] = "0.0876 0.994 -5.54 0.638 2.49 -0.0857 -0.0988 -0.484";
        => Tensor<f64, shape![2, 2, 1, 1, 2, 1, 1]> = a.select(&b, &c);
        "1.0 0.994 -5.54 0.808 2.49 -0.0 -1.7976931348623157e+308 -5e-324" }
    drawn! { cases: "np.transpose(a, (-1,))", Exact;
        a: f32, shape![5] = "-3.52 1.1920929e-07 0.246 -1e-45 3.4028235e+38";
        => Tensor<f32, shape![5], _> = a.permute(axes![-1]);
        "-3.52 1.1920929e-07 0.246 -1e-45 3.4028235e+38" }
    drawn! { cases: "np.einsum('j,ij->i', a[-1], np.transpose(b, (-2, 1)))", Equal;
        a: i64, shape![1, 4] = "5 5 -4 -9";
        b: i64, shape![2, 4] = "-6 4 6 -7 0 -5 -2 2";
        => Tensor<i64, shape![2]> = einsum!((j), (i, j) -> (i); &a.slice(slice![-1]), &b.permute(axes![-2, 1]));
        "29 -35" }
    drawn! { cases: "np.count_nonzero(a, axis=None, keepdims=False)", Exact;
        a: bool, () = "true";
        => Tensor<i64, ()> = a.over_all().count();
        "1" }
    drawn! { cases: "np.pad(a, ((0, 2), (0, 2), (0, 1), (2, 2), (0, 0)), mode='constant', constant_values=np.int8(-4))", Exact;
        a: i8, shape![2, 3, 1, 1, 2] = "2 -7 3 8 7 6 -9 7 -3 -3 -4 -4";
        => Tensor<i8, shape![4, 5, 2, 5, 2]> = a.pad(pad![(0, 2), (0, 2), (0, 1), (2, 2), 0], -4_i8);
        "-4 -4 -4 -4 2 -7 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 3 8 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 7 6 -4 -4 -4
            -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4
            -4 -4 -4 -4 -4 -4 -4 -4 -9 7 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -3 -3 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4
            -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4
            -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4
            -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4
            -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4
            -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4
            -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4" }
    drawn! { cases: "a.reshape((48,))", Exact;
        a: f32, shape![2, 1, 2, 2, 3, 1, 2] = "inf nan 3.918315e-39 -1.0 -inf 1e-45 1.1920929e-07 1.1920929e-07 6.23 0.0583 -3.4028235e+38 1.0 1.0 -0.0 -0.11 1.0 3.75 1.1920929e-07 9.11
            -0.614 -3.4028235e+38 nan 3.918315e-39 3.88 0.0225 -1.81 0.434 -3.4028235e+38 -0.394 7.08 1.1920929e-07 -1.0 -0.0744 -0.885 inf inf 0.0811
            -inf 0.758 3.4028235e+38 0.251 -0.0 1e-45 -0.839 inf -3.4028235e+38 1.2 -0.0";
        => Tensor<f32, shape![48]> = a.reshape::<shape![_]>();
        "inf nan 3.918315e-39 -1.0 -inf 1e-45 1.1920929e-07 1.1920929e-07 6.23 0.0583 -3.4028235e+38 1.0 1.0 -0.0 -0.11 1.0 3.75 1.1920929e-07 9.11
            -0.614 -3.4028235e+38 nan 3.918315e-39 3.88 0.0225 -1.81 0.434 -3.4028235e+38 -0.394 7.08 1.1920929e-07 -1.0 -0.0744 -0.885 inf inf 0.0811
            -inf 0.758 3.4028235e+38 0.251 -0.0 1e-45 -0.839 inf -3.4028235e+38 1.2 -0.0" }
    drawn! { cases: "np.std(a, axis=None, ddof=0, keepdims=False)", Each("6.8e-15");
        a: u64, shape![3, 2, 3, 2] = "0 2 2 4 5 5 4 3 0 3 0 8 4 1 4 5 4 2 0 1 5 0 6 4 0 2 4 8 2 1 9 0 0 3 5 2";
        => Tensor<f64, ()> = a.over_all().ddof(0).std();
        "2.4267032964268394" }
    drawn! { cases: "np.take_along_axis(a, 2 - np.flip(np.argsort(np.flip(a, 0), axis=0, kind='stable'), 0), 0)", Exact;
        a: f32, shape![3, 4, 1] = "-0.0 1.0 -1.0 1.0 0.0 -0.0 0.0 -0.0 1.0 1.0";
        => Tensor<f32, shape![3, 4, 1]> = a.over(axes![0]).sort_descending();
        "1.0 1.0 0.0 1.0 -0.0 1.0 -0.0 1.0 0.0 -0.0 -1.0 -0.0" }
    drawn! { cases: "a", Exact;
        a: u32, shape![1, 1, 1, 1, 2, 2, 2] = "0 7 4294967294 0 4294967294 4294967295 1 2";
        => prints a;
        "[[[[[[[         0          7]
      [4294967294          0]]

     [[4294967294 4294967295]
      [         1          2]]]]]]]" }
    drawn! { cases: "np.cumsum(a, axis=0)", Equal;
        a: f64, shape![3, 4, 3] = "-6.375 7.875 -0.375 4.875 7.25 -0.125 -5.5 -1.125 7.625 5.125 -2.75 1.875 -6.5 -2.5 4.25 1.75 -2.5 -1.625 -4.125 7.625 -4.0 1.25 -4.625 3.25
            0.125 -2.875 -6.75 4.75 7.625 6.75 -3.25 -5.25 -1.375 -7.125 3.25 2.375";
        => Tensor<f64, shape![3, 4, 3]> = a.over(axes![0]).cumsum();
        "-6.375 7.875 -0.375 4.875 7.25 -0.125 -5.5 -1.125 7.625 5.125 -2.75 1.875 -12.875 5.375 3.875 6.625 4.75 -1.75 -9.625 6.5 3.625 6.375 -7.375
            5.125 -12.75 2.5 -2.875 11.375 12.375 5.0 -12.875 1.25 2.25 -0.75 -4.125 7.5" }
    drawn! { cases: "np.cumprod(a, axis=-2)", Equal;
        a: i32, shape![1, 3, 3] = "-1 0 2 -1 2 -1 -1 2 1";
        => Tensor<i64, shape![1, 3, 3]> = a.over(axes![-2]).cumprod();
        "-1 0 2 1 0 -2 -1 0 -2" }
    drawn! { cases: "np.mean(a[0:])", Equal;
        a: i16, shape![130] = "0 -32768 1 -32768 32766 -32768 -32768 0 0 0 -32768 0 6 32767 32767 32766 -32768 -32768 8 -32768 -32768 32766 0 32766 7 32766 0 0 -2 32766 1";
        => f64 = a.slice(slice![0..]).mean();
        "-1512.1615384615384" }
}

fn part_2(cases: &mut Cases) {
    drawn! { cases: "np.tril(a[:, :, 2], 2)", Exact;
        a: f32, shape![3, 2, 3] = "9.0 9.0 -6.0 6.0 -4.0 -4.0 -4.0 3.0 0.0 2.0 -9.0 -7.0 -8.0 0.0 3.0 2.0 6.0 3.0";
        => Tensor<f32, shape![3, 2]> = a.slice(slice![.., .., 2]).tril(2);
        "-6.0 -4.0 0.0 -7.0 3.0 3.0" }
    drawn! { cases: "np.argmin(sliding_window_view(a, 3, -1))", Exact;
        a: u64, shape![5] = "0 7 9 4 2";
        => i64 = flat([3, 3], a.windows::<shape![3]>().argmin());
        "0" }
    drawn! { cases: "np.where(np.swapaxes(b, 1, 2), np.transpose(sliding_window_view(c, 1, -1), (1, -6, -3, -1, -2, 2)), a)", Exact;
        a: i64, shape![2, 2, 2, 1, 1, 2, 3] = "-1 -8 9 6 4 -6 -4 -1 0 -6 -6 -4 -7 -7 1 5 9 6 -2 2 7 -5 6 1 5 -3 0 -6 -8 -1 -2 -6 -3 -1 8 0 5 0 -8 -1 -3 -2 -4 -2 0 6 -2 7";
        b: bool, shape![2, 2, 2, 1, 1, 2, 3] = "false true false false true true true true true false true true false true true true true false false true false false true true true true
            true false false false true false true false true false false false true false true true true true true true false";
        c: i64, shape![1, 2, 3, 1, 2] = "8 -9 1 3 -5 7 1 -8 -8 1 -7 5";
        => Tensor<i64, shape![2, 2, 2, 1, 1, 2, 3]> = a.masked_fill(&b.swap_axes(axes![1, 2]), &c.windows::<shape![1]>().permute(axes![1, -6, -3, -1, -2, 2]));
        "-1 1 9 6 3 7 -4 1 -5 -9 3 -4 1 -8 -7 5 1 5 -2 -8 7 -5 1 5 8 1 -5 -6 -8 -1 -2 -6 -5 -1 3 7 1 0 -7 -1 1 -2 1 -8 -7 -8 -2 7" }
    drawn! { cases: "np.min(a, axis=0)", Equal;
        a: i8, shape![5, 2, 1, 2, 3] = "0 7 -7 5 5 -6 -4 4 4 -5 6 -7 -3 6 -6 -9 -2 9 -7 -1 -6 -7 7 -1 -1 2 -9 1 7 6 9 -7 -8 5 6 -5 -6 8 0 3 -9 8 -4 5 9 -8 -8 6 4 -3 0 -4 -1 6 -7 9
            -9 8 2 7";
        => Tensor<i8, shape![2, 1, 2, 3]> = TensorVec::<i8, shape![2, 1, 2, 3]>::try_from(a.into_vec()).unwrap().min().unwrap();
        "-6 -3 -9 -9 -9 -6 -7 -7 -9 -8 -8 -7" }
    drawn! { cases: "np.tril(a, -3)", Exact;
        a: u32, shape![4, 5] = "0 1 0 6 2 7 9 4 4 2 5 0 2 3 4 8 1 1 4 6";
        => Tensor<u32, shape![4, 5]> = a.tril(-3);
        "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 8" }
    drawn! { cases: "np.pad(a, ((2, 2), (1, 1), (0, 0), (1, 1), (2, 1)), mode='constant', constant_values=np.uint16(2))", Exact;
        a: u16, shape![2, 1, 1, 2, 3] = "9 4 6 6 2 7 7 1 5 4 5 6";
        => Tensor<u16, shape![6, 3, 1, 4, 6]> = a.pad(pad![(2, 2), (1, 1), 0, (1, 1), (2, 1)], 2_u16);
        "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2
            2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2
            2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 9 4 6 2 2 2 6 2 7 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2
            2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 7 1 5 2 2 2 4 5 6" }
    drawn! { cases: "np.diagonal(a[:-2, 0:3, 1:, :2], axis1=-2, axis2=-1)", Exact;
        a: f64, shape![7, 5, 3, 3] = "4.625 -inf -1.25 4.125 2.375 inf 2.625 0.5 1.0 nan 5.125 -1.375 -5.625 -inf -5.75 6.375 -4.875 6.25 -5.75 nan 1.125 -5.375 -5.25 7.875 0.875
            0.0 -5.125 inf -6.875 6.75 0.0";
        => prints a.slice(slice![..-2, 0..3, 1.., ..2]).diagonal();
        "[[[ 4.125  0.5  ]
  [-5.625 -4.875]
  [-5.375  0.   ]]

 [[ 6.25  -5.375]
  [-5.125  0.   ]
  [ 2.375  1.   ]]

 [[ 4.625  2.375]
  [   nan   -inf]
  [-5.75  -5.25 ]]

 [[-5.75  -5.75 ]
  [ 7.875    inf]
  [  -inf    inf]]

 [[-6.875   -inf]
  [ 2.625  5.125]
  [ 6.375    nan]]]" }
    drawn! { cases: "np.einsum('j->j', a)", Equal;
        a: i32, shape![4] = "1 -8 -2 2";
        => Tensor<i32, shape![4]> = einsum!((j) -> (j); &a);
        "1 -8 -2 2" }
    drawn! { cases: "np.transpose(a.T)", Exact;
        a: i32, shape![1, 2, 2, 1, 1] = "7 -6 -3 1";
        => Tensor<i32, shape![1, 2, 2, 1, 1], _> = a.transpose().transpose();
        "7 -6 -3 1" }
    drawn! { cases: "np.log(np.sum(np.exp(a), axis=(7, -2, 0, 5, -7), keepdims=False))", Each("0.0");
        a: f64, shape![2, 3, 2, 1, 1, 1, 2, 2] = "-4.625 nan -4.75 7.5 -3.375 nan -inf -0.25 -4.625 -6.0 inf -5.0 1.375 -0.75 inf 1.125 -7.5 -2.5 -5.625 0.375 -6.0 7.125 -6.625 -0.0 0.25
            -3.25 -2.5 6.25 -4.25 nan -5.875 5.5 4.0 4.625 2.375 2.5 6.25 -4.875 -8.0 5.75 4.0 -1.125 -0.625 6.25 8.0 -6.125 -2.125 0.25";
        => Tensor<f64, shape![2, 1, 1]> = a.over(axes![7, -2, 0, 5, -7]).logsumexp();
        "nan" }
    drawn! { cases: "np.log2(a)", Ulp(2);
        a: f32, shape![5, 1] = "1.1920929e-07 -0.107 -0.0 3.4028235e+38 -inf";
        => Tensor<f32, shape![5, 1]> = a.log2();
        "-23.0 nan -inf 128.0 nan" }
    drawn! { cases: "np.add.at(y := np.diagonal(a, axis1=-2, axis2=-1).copy(), np.s_[:, :, :, b], c) or y", Exact;
        a: f32, shape![1, 2, 2, 3, 3] = "4.0 3.0 -7.0 7.0 -8.0 8.0 -2.0 2.0 8.0 9.0 -5.0 -5.0 -4.0 7.0 -3.0 1.0 5.0 -4.0 1.0 2.0 4.0 8.0 -2.0 9.0 1.0 4.0 -8.0 8.0 4.0 -3.0 1.0 -9.0
            -5.0 -5.0 5.0 8.0";
        b: Idx<dim!(3)>, shape![3] = "1 2 2";
        c: f32, () = "-6.0";
        => Tensor<f32, shape![1, 2, 2, 3]> = { let mut y = a.diagonal().to_tensor(); y.index_add(&b, &c, axes![3]); y };
        "4.0 -14.0 -4.0 9.0 1.0 -16.0 1.0 -8.0 -20.0 8.0 -15.0 -4.0" }
    drawn! { cases: "np.mean(a, axis=0)", Equal;
        a: f32, shape![1] = "-2.25";
        => Tensor<f32, ()> = TensorVec::<f32, ()>::try_from(a.into_vec()).unwrap().mean().unwrap();
        "-2.25" }
    drawn! { cases: "np.stack((np.diagonal(a, axis1=-2, axis2=-1)[2:, :4:3, 1:], b.T, np.diagonal(np.swapaxes(c, 0, 1), axis1=-2, axis2=-1)), axis=3)", Exact;
        a: f64, shape![5, 6, 2, 2] = "-9.0 7.0 -2.0 4.0 5.0 9.0 -8.0 4.0 0.0 7.0 -4.0 4.0 -3.0 -5.0 7.0 3.0 8.0 -1.0 3.0 -2.0 5.0 3.0 -6.0 -7.0 -2.0 1.0 -1.0 -5.0 4.0 7.0 -7.0 5.0
            1.0 5.0 -3.0 5.0 3.0 8.0 2.0 -8.0 -6.0 2.0 -8.0 -6.0 6.0 0.0 -5.0 7.0 3.0 -8.0 -2.0 8.0 6.0 -4.0 -7.0 1.0 -6.0 -4.0 2.0 -7.0 -1.0";
        b: f64, shape![1, 2, 3] = "7.0 2.0 3.0 6.0 8.0 -8.0";
        c: f64, shape![2, 3, 1, 1] = "-1.0 -7.0 -4.0 3.0 -8.0 -2.0";
        => Tensor<f64, shape![3, 2, 1, 3]> = stack((&a.diagonal().slice(slice![2.., ..4;3, 1..]), &b.transpose(), &c.swap_axes(axes![0, 1]).diagonal()), axes![3]);
        "8.0 7.0 -1.0 -2.0 6.0 3.0 7.0 2.0 -7.0 -1.0 8.0 -8.0 2.0 3.0 -4.0 -2.0 -8.0 -2.0" }
    drawn! { cases: "a / b", Exact;
        a: f32, shape![5, 4, 2] = "-0.875 -1.0 1.25 -1.75 -3.375 0.125 1.875 -1.5 -6.625 2.375 1.25 -0.25 1.125 -5.5 -2.0 6.625 -1.5 -2.5 1.375 -4.375 6.0 -3.625 6.25 -2.75
            -1.625 -2.625 -0.5 -4.875 -5.25 -2.5 -3.25 7.0 3.75 2.5 -5.75 -6.875 5.375 4.375 -4.75 7.5";
        b: f32, shape![1, 4, 2] = "-2.25 4.75 3.25 4.875 3.375 1.625 6.25 -2.125";
        => Tensor<f32, shape![5, 4, 2]> = &a / &b;
        "0.3888889 -0.21052632 0.3846154 -0.35897437 -1.0 0.07692308 0.3 0.7058824 2.9444444 0.5 0.3846154 -0.051282052 0.33333334 -3.3846154 -0.32
            -3.1176472 0.6666667 -0.5263158 0.42307693 -0.8974359 1.7777778 -2.2307692 1.0 1.2941177 0.7222222 -0.55263156 -0.15384616 -1.0 -1.5555556
            -1.5384616 -0.52 -3.2941177 -1.6666666 0.5263158 -1.7692307 -1.4102564 1.5925926 2.6923077 -0.76 -3.5294118" }
    drawn! { cases: "np.abs((np.diagonal(a, axis1=-2, axis2=-1) - sliding_window_view(b, 1, -1)[:, -1]) * c[:3] + np.float64(-5.0))", Exact;
        a: f64, shape![1, 1] = "1.75";
        b: f64, shape![1, 3] = "-6.375 6.0 -3.875";
        c: f64, shape![5] = "-4.5 3.625 -6.125 -0.625 7.5";
        => Tensor<f64, shape![1, 3]> = ((a.diagonal().lazy() - &b.windows::<shape![1]>().slice(slice![.., -1])) * &c.slice(slice![..3]) + -5.0_f64).abs().eval();
        "30.3125 15.390625 39.453125" }
    drawn! { cases: "np.transpose(a, (1, 0, -1)).astype(np.bool)", Exact;
        a: f32, shape![3, 2, 2] = "0.991 -0.912 -0.024 inf -inf 1.0 -0.0 0.649 3.4028235e+38 -0.35 -0.0618 -3.4028235e+38";
        => Tensor<bool, shape![2, 3, 2]> = a.permute(axes![1, 0, -1]).cast::<bool>();
        "true true true true true true true true false" }
    drawn! { cases: "np.eye(6, dtype=np.float32)", Exact;
        => Tensor<f32, shape![6, 6]> = Tensor::<f32, shape![6, 6]>::eye();
        "1.0 0.0 0.0 0.0 0.0 0.0 0.0" }
    drawn! { cases: "np.tensordot(a, np.broadcast_to(b, (3,)), ([-1], [-1]))", Equal;
        a: i64, shape![3] = "6 -8 -2";
        b: i64, shape![3] = "4 8 7";
        => Tensor<i64, ()> = a.tensordot(&b.broadcast_to::<shape![3]>(), axes![-1], axes![-1]);
        "-54" }
    drawn! { cases: "sliding_window_view(a, 1, -1)", Exact;
        a: bool, shape![2, 2, 3, 1, 2, 1] = "false false true true false true true false false false true true false true false false true true false true true true";
        => Tensor<bool, shape![2, 2, 3, 1, 2, 1, 1], _> = a.windows::<shape![1]>();
        "false false true true false true true false false false true true false true false false true true false true true true" }
}

fn part_3(cases: &mut Cases) {
    drawn! { cases: "np.tensordot(np.broadcast_to(a, (3, 1, 2))[:, 0], b[1:-2:3], ([], []))", Equal;
        a: i64, shape![3, 1, 1] = "3 7";
        b: i64, shape![13] = "6 7 -1 2 -7 3 5 -4 7 -7 -8 4 3";
        => Tensor<i64, shape![3, 2, 4]> = a.broadcast_to::<shape![3, 1, 2]>().slice(slice![.., 0]).tensordot(&b.slice(slice![1..-2;3]), axes![], axes![]);
        "21 -21 -12 -24 21 -21 -12 -24 49 -49 -28 -56 49 -49 -28 -56" }
    drawn! { cases: "np.max(np.swapaxes(a, 1, -2).T, axis=0, keepdims=True)", Equal;
        a: f32, shape![2, 4] = "-0.0 -6.14 -3.91 0.123 1e-45 -3.4028235e+38 3.918315e-39 inf";
        => Tensor<f32, (Broadcast<dim!(2)>, dim!(4),)> = a.swap_axes(axes![1, -2]).transpose().over(axes![0]).keepdims().max();
        "1e-45 -6.14 3.918315e-39 inf" }
    drawn! { cases: "np.expand_dims(a[-1], -1)", Exact;
        a: f64, shape![1] = "-0.0839";
        => Tensor<f64, shape![1], _> = a.slice(slice![-1]).unsqueeze(axes![-1]);
        "-0.0839" }
    drawn! { cases: "np.roll(a, 2, (-1, -3, -2))", Exact;
        a: i64, shape![3, 2, 4] = "-8 4 -8 3 -3 -6 8 -7 7 3 -2 -2 -5 3 -9 -3 -7 0 -8 6 -7 0 0 -7";
        => Tensor<i64, shape![3, 2, 4]> = a.roll(2, axes![-1, -3, -2]);
        "-2 -2 7 3 -9 -3 -5 3 -8 6 -7 0 0 -7 -7 0 -8 3 -8 4 8 -7 -3 -6" }
    drawn! { cases: "np.take_along_axis(a, 1 - np.flip(np.argsort(np.flip(a, 5), axis=5, kind='stable'), 5), 5)", Exact;
        a: f32, shape![2, 2, 1, 1, 3, 2] = "-0.0203 -0.0141 -0.0392 0.19 8.0 -1.24 0.0445 7.62 9.62 0.0073 0.08 -0.0017 0.0919 -8.33 0.0921 -0.087 -0.074 0.0727 -0.575 1.3 -0.0458 0.463
            0.948 -0.258";
        => Tensor<f32, shape![2, 2, 1, 1, 3, 2]> = a.over(axes![5]).sort_descending();
        "-0.0141 -0.0203 0.19 -0.0392 8.0 -1.24 7.62 0.0445 9.62 0.0073 0.08 -0.0017 0.0919 -8.33 0.0921 -0.087 0.0727 -0.074 1.3 -0.575 0.463 -0.0458
            0.948 -0.258" }
    drawn! { cases: "np.std(a, axis=(1, -1), keepdims=False, where=b)", Each("3.1e-14");
        a: u16, shape![1, 5, 2] = "3 6 0 0 0 5 4 2 6 2";
        b: bool, shape![1, 5, 2] = "false true true false false true true true true";
        => Tensor<f64, shape![1]> = a.over(axes![1, -1]).masked(&b).std();
        "2.1921577396609844" }
    drawn! { cases: "np.max(a, axis=0)", Equal;
        a: f64, shape![2, 4, 2] = "6.0 -4.25 -1.0 -1.75 nan 2.5 4.875 7.25 -0.625 -7.75 1.125 3.75 2.25 6.5 -4.875 2.0";
        => Tensor<f64, shape![4, 2]> = TensorVec::<f64, shape![4, 2]>::try_from(a.into_vec()).unwrap().max().unwrap();
        "6.0 -4.25 1.125 3.75 nan 6.5 4.875 7.25" }
    drawn! { cases: "np.sqrt(np.sum(np.square(a), axis=None, keepdims=False))", Each("1.1e-13");
        a: f64, shape![3, 5, 9] = "-1.63 0.0726 -5.54 -0.0148 0.203 0.799 3.1 0.0537 -0.28 0.05 0.0176 -0.545 -0.858 0.28 0.07 -0.0935 5.47 -2.34 0.679 0.844 3.56 0.0355 -6.81
            0.0809 -0.082 0.679 0.0798 -9.59 4.4 -0.0722 1.39 7.3 -5.38 -0.081 -0.0566 0.132 -0.009 3.64 0.396 8.33 -0.0233 9.1 -8.02 0.0231 0.298 -8.15
            -1.72 7.86 -2.01 0.0697 0.207 0.0813 0.725 0.68 0.0917 -0.0688 -0.0437 0.608 -0.815 -0.439 -0.0624";
        => Tensor<f64, ()> = a.lazy().over_all().norm();
        "38.114723065634365" }
    drawn! { cases: "np.eye(1)[a].astype(np.uint8)", Exact;
        a: Idx<dim!(1)>, shape![3, 3, 1, 1] = "0";
        => Tensor<u8, shape![3, 3, 1, 1, 1]> = a.one_hot::<u8>();
        "1" }
    drawn! { cases: "np.tensordot(a, sliding_window_view(b, 4, -1), ([0], [0]))", Each("1e-16 5.5e-17 2.6e-15 2.1e-14 1.4e-16 3.4e-17 1.7e-14 5e-16");
        a: f64, shape![3, 1, 2] = "-0.58 1.77 5.19 -0.0616 -0.703 -4.45";
        b: f64, shape![6] = "-0.099 0.0167 -0.0135 -0.0053 -5.87 0.0953";
        => Tensor<f64, shape![1, 2, 4]> = a.tensordot(&b.windows::<shape![4]>(), axes![0], axes![0]);
        "0.1535835 -0.0760251 4.106933 -30.5292219 -0.11618372 0.0539756 26.097931480000003 -0.07187400000000001" }
    drawn! { cases: "np.split(sliding_window_view(np.broadcast_to(a, (3, 13)), 9, -1), [2], axis=2)[1]", Exact;
        a: u8, shape![3, 1] = "5 2 4";
        => Tensor<u8, shape![3, 5, 7], _> = a.broadcast_to::<shape![3, 13]>().windows::<shape![9]>().split_at::<dim!(2), _>(axes![2]).1;
        "5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4
            4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4" }
    drawn! { cases: "np.max(a[1:-2:3], axis=(0,), keepdims=True)", Equal;
        a: f64, shape![8] = "7.41691286169067e-309 -0.837 1.7976931348623157e+308 0.0449 7.41691286169067e-309 4.5 -0.029 0.0";
        => Tensor<f64, (Broadcast<dim!(2)>,)> = a.slice(slice![1..-2;3]).over(axes![0]).keepdims().max();
        "7.41691286169067e-309" }
    drawn! { cases: "a[:, -1].reshape((2,))", Exact;
        a: u64, shape![2, 1] = "2 6";
        => Tensor<u64, shape![2]> = a.slice(slice![.., -1]).to_tensor().unflatten::<shape![2], _>(axes![-1]);
        "2 6" }
    drawn! { cases: "np.std(sliding_window_view(a, 3, -1), axis=(0,), ddof=1, keepdims=True)", Each("1.4e-15 1.4e-15 1.2e-15");
        a: bool, shape![6] = "false false true true false true";
        => Tensor<f64, (Broadcast<dim!(4)>, dim!(3),)> = a.windows::<shape![3]>().lazy().over(axes![0]).keepdims().ddof(1).std();
        "0.5773502691896257 0.5773502691896257 0.5" }
    drawn! { cases: "np.log(a)", Ulp(2);
        a: f64, shape![3, 2] = "0.00299 0.0343 367.0 0.00146 31.0 8.32";
        => Tensor<f64, shape![3, 2]> = a.lazy().ln().eval();
        "-5.812481891579542 -3.372609924810243 5.905361848054571 -6.529318843261892 3.4339872044851463 2.1186622548331173" }
    drawn! { cases: "np.roll(np.diagonal(a, axis1=-2, axis2=-1), 0)", Exact;
        a: u16, shape![3, 4, 4] = "7 3 6 0 1 9 8 2 5 1 0 9 6 8 0 0 2 0 2 5 1 8 3 0 6 9 6 8 0 2 0 5 2 6 6 5 5 9 5 0 2 0 2 9 8 4";
        => Tensor<u16, shape![3, 4]> = a.diagonal().roll_all(0);
        "7 9 0 0 2 8 6 5 2 9 2 3" }
    drawn! { cases: "np.where(np.transpose(a[:6:2, :, :], (-2, 2, 0)), np.diagonal(np.broadcast_to(b, (3, 3, 3, 3)), axis1=-2, axis2=-1), np.uint16(4))", Exact;
        a: bool, shape![7, 1, 3] = "true true true true true true true false false true true true true true true true false true true true false";
        b: u16, shape![3, 1, 3, 3] = "0 1 65535 0 1 0 65534 1 5 0 0 2 0 65534 0 0 1 4 65534 65534 65534 0 1 1 0 65534 1";
        => Tensor<u16, shape![3, 3, 3]> = a.slice(slice![..6;2, .., ..]).permute(axes![-2, 2, 0]).select(&b.broadcast_to::<shape![3, 3, 3, 3]>().diagonal(), 4_u16);
        "0 1 5 0 4 5 0 4 5 0 65534 4 0 4 4 0 4 4 65534 1 1 65534 4 1 65534 4 1" }
    drawn! { cases: "np.tile(a, (1, 2, 2))", Exact;
        a: u16, shape![2, 3, 1, 2, 2] = "5 3 4 9 4 9 6 9 6 1 8 5 0 1 9 4 3 2 3 7 1 9 8 3";
        => Tensor<u16, shape![2, 3, 1, 4, 4]> = a.tile::<shape![1, 2, 2]>();
        "5 3 5 3 4 9 4 9 5 3 5 3 4 9 4 9 4 9 4 9 6 9 6 9 4 9 4 9 6 9 6 9 6 1 6 1 8 5 8 5 6 1 6 1 8 5 8 5 0 1 0 1 9 4 9 4 0 1 0 1 9 4 9 4 3 2 3 2 3 7 3
            7 3 2 3 2 3 7 3 7 1 9 1 9 8 3 8 3 1 9 1 9 8 3 8 3" }
    drawn! { cases: "a @ b", Equal;
        a: i32, shape![1, 2, 4, 4] = "-8 5 6 -5 9 0 1 9 2 -3 1 3 2 -3 7 -5 1 9 6 9 9 1 -7 -2 -6 7 1 -6 8 -9 -9 4";
        b: i32, shape![1, 1, 4, 4] = "3 2 -1 -9 9 3 4 -4 -6 -9 -3 0 9 8 1 6";
        => Tensor<i32, shape![1, 2, 4, 4]> = a.matmul(&b);
        "-60 -95 5 22 102 81 -3 -27 0 10 -14 12 -108 -108 -40 -36 129 47 26 9 60 68 14 -97 -15 -48 25 -10 33 102 -13 -12" }
    drawn! { cases: "np.sum(a[:, :, -2][0], axis=(-1, 0, -2), keepdims=False)", Exact;
        a: u16, shape![3, 3, 3, 1, 3] = "3 5 3 0 1 3 4 4 5 2 9 7 0 7 8 8 9 0 8 8 6 0 5 8 6 9 5 9 5 7 1 9 5 5 9 6 7 0 9 6 3 8 6 0 1 9 1 3 2 7 3 4 4 7 5 7 8 0 9 8 5 8 0 7 4 3 8 2 6 9 1
            7 3 3 8 7 5 0 2 3 1";
        => Tensor<u64, ()> = a.slice(slice![.., .., -2]).slice(slice![0]).lazy().over(axes![-1, 0, -2]).sum();
        "32" }
}

fn part_4(cases: &mut Cases) {
    drawn! { cases: "np.sign(a[:, :, -1])", Equal;
        a: i8, shape![2, 2, 2] = "4 -1 -7 3 -7 6 -8 -8";
        => Tensor<i8, shape![2, 2]> = a.slice(slice![.., .., -1]).signum();
        "-1 1 1" }
    drawn! { cases: "np.broadcast_to(a, (3, 3, 1, 2, 4)) @ b[-2] + c", Each("1.5e-05 2.8e-05 3.6e-06 7.7e-07 4.5e-06 2.4e-06 3.5e-06 9.3e-08 1.9e-05 3.3e-05 6.2e-06 6.4e-06 3.3e-06 5e-08 4.2e-06 2.1e-06 2.4e-05 4.2e-05 2.1e-05 4.2e-05 3.3e-06 6.9e-08 8.9e-06 1.1e-05 3.5e-06 3.7e-07 4.5e-06 2.7e-06 3.5e-06 9.5e-08 3.4e-06 1e-07 4.1e-06 1.8e-06 4.3e-06 2.1e-06");
        a: f32, shape![3, 3, 1, 2, 1] = "6.24 -0.165 0.497 -0.0203 -7.3 -1.5 -0.0109 -0.438 -9.51 -8.95 0.0136 2.48 0.084 -0.593 -0.021 0.0226 -0.411 0.464";
        b: f32, shape![3, 4, 2] = "-4.45 -8.61 0.0824 0.0779 5.54 -1.15 -3.59 -9.32 -0.836 0.0398 -1.01 -0.0162 -2.54 -0.0613 -0.0023 -9.51 0.324 -0.0842 -7.8 -0.099 0.0866
            -2.8 -9.77 -0.0775";
        c: f32, shape![2] = "-7.3 0.0028";
        => Tensor<f32, shape![3, 3, 1, 2, 2]> = a.broadcast_to::<shape![3, 3, 1, 2, 4]>().linear(&b.slice(slice![-2]), &c);
        "-34.68299 -59.57485 -6.5759306 1.5781705 -9.480986 -4.7424073 -7.2109175 0.19661832 24.734589 69.70101 -0.7175503 14.32435 -7.2521677
            0.106869936 -5.377925 4.184693 34.432735 90.80143 31.975285 85.45471 -7.359681 -0.12704872 -18.182983 -23.675497 -7.6686172 -0.7992068
            -4.697738 5.664586 -7.2078457 0.2033017 -7.3991756 -0.21297804 -5.496409 3.926905 -9.336171 -4.427333" }
    drawn! { cases: "a @ b", Equal;
        a: u32, shape![6, 17] = "5 0 5 5 2 6 2 6 5 1 7 9 2 6 9 0 5 9 9 6 8 1 1 7 5 8 1 4 9 2 2 1 4 3 6 2 8 4 4 2 5 7 5 3 4 5 4 9 1 3 5 6 3 8 8 8 8 1 0 6 2 5 7 5 7 5 3 6 7 2 5
            2 1 3 0 8 7 7 8 6 6 1 2 5 0 5 5 1 7 2 3 1 7 3 5 8 5";
        b: u32, shape![17] = "7 5 5 5 9 5 5 4 4 5 9 8 7 1 9 7 2";
        => Tensor<u32, shape![6]> = a.matmul(&b);
        "438 451 399 509 429 434" }
    drawn! { cases: "a.T[-8:-2:2, :, :-2]", Exact;
        a: i16, shape![4, 1, 10] = "2 9 9 -5 7 -3 8 7 -2 2 -7 0 2 9 -8 -5 -7 7 0 -6 1 -4 5 -9 -1 1 -1 9 0 0 7 -6 6 -4 -5 -8 -4 6 3 7";
        => Tensor<i16, shape![3, 1, 2], _> = a.transpose().slice(slice![-8..-2;2, .., ..-2]);
        "9 2 7 -8 8 -7" }
    drawn! { cases: "sliding_window_view(np.swapaxes(a.T, 1, 0), 1, -1)", Exact;
        a: f32, shape![2, 2] = "-0.0473 -1e-45 0.0767 -4.96";
        => Tensor<f32, shape![2, 2, 1], _> = a.transpose().swap_axes(axes![1, 0]).windows::<shape![1]>();
        "-0.0473 -1e-45 0.0767 -4.96" }
    drawn! { cases: "a.reshape((2, 20, 2))", Exact;
        a: f64, shape![2, 5, 2, 4] = "-1.7976931348623157e+308 0.445 1.7976931348623157e+308 0.402 9.98 -5e-324 5e-324 -0.0345 -0.648 -0.497 2.220446049250313e-16 0.206
            2.220446049250313e-16 2.220446049250313e-16 -inf -9.57 0.742 -0.631 nan 1.7976931348623157e+308 -1.0 -8.09 0.937 0.0693 inf 0.0 inf -5e-324
            0.677 -0.43 7.41691286169067e-309 -5e-324 0.48 -0.0652 -inf 0.318 -inf";
        => Tensor<f64, shape![2, 20, 2]> = a.reshape::<shape![2, 20, 2]>();
        "-1.7976931348623157e+308 0.445 1.7976931348623157e+308 0.402 9.98 -5e-324 5e-324 -0.0345 -0.648 -0.497 2.220446049250313e-16 0.206
            2.220446049250313e-16 2.220446049250313e-16 -inf -9.57 0.742 -0.631 nan 1.7976931348623157e+308 -1.0 -8.09 0.937 0.0693 inf 0.0 inf -5e-324
            0.677 -0.43 7.41691286169067e-309 -5e-324 0.48 -0.0652 -inf 0.318 -inf" }
    drawn! { cases: "np.argmin(np.diagonal(a, axis1=-2, axis2=-1), axis=-1, keepdims=True)", Exact;
        a: f32, shape![5, 5] = "6.5 0.0 -5.5 -4.625 -2.375 inf 0.0 2.25 -4.375 4.25 -3.5 0.0 7.125 1.625 5.75 0.75 0.125 inf -6.0 0.25 -6.0 inf -6.75 inf 6.25";
        => Tensor<Idx<dim!(5)>, (Broadcast<dim!(5)>,)> = a.diagonal().over(axes![-1]).keepdims().argmin();
        "3" }
    drawn! { cases: "a @ b[:7:2, 1:-2]", Equal;
        a: i64, shape![1, 1, 5, 4] = "5 -8 4 2 -7 9 -9 -1 -8 9 -7 6 4 8 5 9 8 3 -7 -8";
        b: i64, shape![9, 4] = "-8 -2 -8 -7 -9 -3 0 -7 5 -4 3 -8 -6 6 6 7 8 6 -4 0 3 1 8 -7 9 -8 3 -7 5 6 -6 5 -7 -6 -3 1";
        => Tensor<i64, shape![1, 1, 5, 1]> = a.matmul(&b.slice(slice![..7;2, 1..-2]));
        "30 -68 -110 -82 -6" }
    drawn! { cases: "np.var(a, axis=(1, -2, -4), ddof=1, keepdims=True)", Each("2.1e-14 1.4e-14 3.6e-14");
        a: f64, shape![3, 1, 1, 3] = "-3.76 0.02 -0.0244 -0.918 -2.88 5.18 0.63 -3.42 0.367";
        => Tensor<f64, (Broadcast<dim!(3)>, Broadcast<dim!(1)>, Broadcast<dim!(1)>, dim!(3),)> = a.over(axes![1, -2, -4]).keepdims().ddof(1).var();
        "4.9575613333333335 3.422533333333333 8.400657053333331" }
    drawn! { cases: "np.sqrt(np.sum(np.square(np.broadcast_to(a, (3, 3))), axis=(-2,), keepdims=False))", Each("6.7e-06 9.3e-06 6.1e-06");
        a: f32, shape![3] = "3.375 4.75 3.125";
        => Tensor<f32, shape![3]> = a.broadcast_to::<shape![3, 3]>().over(axes![-2]).norm();
        "5.8456717 8.2272415 5.4126587" }
    drawn! { cases: "np.take(np.expand_dims(a, 2), b, axis=2)", Exact;
        a: i64, shape![2, 3] = "-9 1 -9 -1 9";
        b: Idx<dim!(1)>, shape![2, 1, 2] = "0";
        => Tensor<i64, shape![2, 3, 2, 1, 2]> = a.view().unsqueeze(axes![2]).take(&b, axes![2]);
        "-9 -9 -9 -9 1 1 1 1 -9 -9 -9 -9 -1 -1 -1 -1 9 9 9 9" }
    drawn! { cases: "np.take_along_axis(a, b, -1)", Exact;
        a: f64, shape![2] = "nan -5e-324";
        b: Idx<dim!(2)>, shape![4] = "1 1 0 0";
        => Tensor<f64, shape![4]> = a.gather(&b, axes![-1]);
        "-5e-324 -5e-324 nan nan" }
    drawn! { cases: "np.einsum('k->k', a[:, 1])", Equal;
        a: i8, shape![2, 2] = "9 8 8 6";
        => Tensor<i8, shape![2]> = einsum!((k) -> (k); &a.slice(slice![.., 1]));
        "8 6" }
    drawn! { cases: "np.hypot(a, b[1].T)", Ulp(2);
        a: f64, shape![4, 3] = "-6.75 1.875 7.0 2.875 0.75 3.875 -7.625 0.625 -3.25 -6.875 -5.75 5.75";
        b: f64, shape![2, 3, 4] = "-2.875 -1.625 -2.125 -7.0 -0.75 -0.5 3.75 -6.375 -5.375 -5.5 5.5 6.375 -5.875 -4.75 -3.0 -3.625 -7.25 -6.375 1.75 4.75 -4.75 7.625 6.0 3.0";
        => Tensor<f64, shape![4, 3]> = a.hypot(&b.slice(slice![1]).transpose());
        "8.94863816454772 7.48853290037508 8.459462157844316 5.552308078628203 6.418966038233884 8.553142697278002 8.193938308286192
            1.8582585934148133 6.823672031978091 7.772145778354907 7.458216945088149 6.485560885536423" }
    drawn! { cases: "np.int16(-3) + a", Exact;
        a: i16, shape![5] = "9 5 5 -2 7";
        => Tensor<i16, shape![5]> = -3_i16 + &a;
        "6 2 2 -5 4" }
    drawn! { cases: "np.einsum('jk->j', np.broadcast_to(a, (1, 2)))", Equal;
        a: f64, shape![1] = "-7.0";
        => Tensor<f64, shape![1]> = einsum!((j, k) -> (j); &a.broadcast_to::<shape![1, 2]>());
        "-14.0" }
    drawn! { cases: "np.pad(a, ((1, 0), (0, 0)), mode='constant', constant_values=np.int8(4))", Exact;
        a: i8, shape![3, 5] = "-3 4 2 -8 -8 1 -1 -9 7 5 -9 -8 4 5 -6";
        => Tensor<i8, shape![4, 5]> = a.pad(pad![(1, 0), 0], 4_i8);
        "4 4 4 4 4 -3 4 2 -8 -8 1 -1 -9 7 5 -9 -8 4 5 -6" }
    drawn! { cases: "np.expand_dims(a, -1)", Exact;
        a: f64, () = "-5e-324";
        => Tensor<f64, shape![1], _> = a.view().unsqueeze(axes![-1]);
        "-5e-324" }
    drawn! { cases: "np.einsum('ijk,kij,ji,jk->kj', np.broadcast_to(a, (2, 1, 3)), np.swapaxes(b, 1, -1), c.T, d[1][:, 1:])", Each("2.9e-07 4.2e-07 4e-08");
        a: f32, shape![1, 1] = "-4.27";
        b: f32, shape![3, 1, 2] = "-0.465 -0.0036 -0.309 -0.0624 -0.02 0.0207";
        c: f32, shape![2, 1] = "-0.0761 0.507";
        d: f32, shape![3, 1, 4] = "0.863 0.0644 0.029 -7.32 0.042 4.82 -4.16 1.95 0.044 0.899 4.84 -0.0193";
        => Tensor<f32, shape![3, 1]> = einsum!((i, j, k), (k, i, j), (j, i), (j, k) -> (k, j); &a.broadcast_to::<shape![2, 1, 3]>(), &b.swap_axes(axes![1, -1]), &c.transpose(), &d.slice(slice![1]).slice(slice![.., 1..]));
        "-0.69073856 -0.14427102 -0.10005873" }
    drawn! { cases: "a[b[:, :, :, :, :, :, -1]].max()", Equal;
        a: i8, shape![2, 2, 3, 2, 2, 2] = "5 8 5 -6 -6 3 2 8 9 -3 6 -7 9 5 -8 7 0 -8 -2 0 -2 -9 8 -5 -4 9 -7 -1 -5 6 -5";
        b: bool, shape![2, 2, 3, 2, 2, 2, 2] = "false true true false true false true true true false true false true false true false false true false true false false false true false
            false true false false false false true false true true true false";
        => i8 = a.masked_select(&b.slice(slice![.., .., .., .., .., .., -1])).max().unwrap();
        "9" }
}

fn part_5(cases: &mut Cases) {
    drawn! { cases: "np.broadcast_to(a, (3, 5, 1, 7))[0:, -3:-2, 0:, 1:6]", Exact;
        a: bool, shape![1, 5, 1, 7] = "false false false false false true true false true true true true true true false false true false false true true false false false true
            true true true true false true false true false true";
        => Tensor<bool, shape![3, 1, 1, 5], _> = a.broadcast_to::<shape![3, 5, 1, 7]>().slice(slice![0.., -3..-2, 0.., 1..6]);
        "false true false false true" }
    drawn! { cases: "np.transpose(a)", Exact;
        a: f32, shape![3] = "-0.81 -1e-45 -3.4028235e+38";
        => Tensor<f32, shape![3], _> = a.transpose();
        "-0.81 -1e-45 -3.4028235e+38" }
    drawn! { cases: "np.clip(a, np.uint8(7), np.uint8(0))", Equal;
        a: u8, shape![3] = "9 5 3";
        => Tensor<u8, shape![3]> = a.clamp(7_u8, 0_u8);
        "0" }
    drawn! { cases: "a", Exact;
        a: f32, shape![2, 1, 4, 3] = "-1.0 -0.874 4.64 0.0 3.918315e-39 0.655 0.179 1.0 -0.0982 -0.086 -2.95 -3.4028235e+38 -1.0 0.0183 -1e-45 -1e-45 3.4028235e+38 0.74 -0.0354
            0.0183 0.221 -0.135 9.53 0.049";
        => prints a;
        "[[[[-1.0000000e+00 -8.7400001e-01  4.6399999e+00]
   [ 0.0000000e+00  3.9183150e-39  6.5499997e-01]
   [ 1.7900001e-01  1.0000000e+00 -9.8200001e-02]
   [-8.6000003e-02 -2.9500000e+00 -3.4028235e+38]]]


 [[[-1.0000000e+00  1.8300001e-02 -1.4012985e-45]
   [-1.4012985e-45  3.4028235e+38  7.4000001e-01]
   [-3.5399999e-02  1.8300001e-02  2.2100000e-01]
   [-1.3500001e-01  9.5299997e+00  4.8999999e-02]]]]" }
    drawn! { cases: "a[:2, -12:12:3].T", Exact;
        a: i64, shape![3, 14] = "-9 1 3 3 -7 0 8 3 -5 2 -6 2 3 3 -9 9 0 -9 3 -8 -5 9 -7 8 -6 -3 2 -9 6 -2 5";
        => prints a.slice(slice![..2, -12..12;3]).transpose();
        "[[ 3  0]
 [ 0 -8]
 [-5 -7]
 [ 2 -3]]" }
    drawn! { cases: "np.argsort(a, axis=-2, kind='stable')", Exact;
        a: f64, shape![3, 4, 2, 3] = "nan 0.25 -6.625 -1.75 -inf -4.25 nan inf 2.0 0.0 -0.0 -6.75 -3.625 4.0 2.875 6.75 -1.375 1.375 0.0 inf -6.75 -6.375 inf -1.125 -inf -inf -2.0
            6.25 1.25 -1.875 6.375 -1.75 -5.625 4.0 -0.0 -0.0 -0.0 nan -7.5 inf -0.0 -0.375 1.375 0.0 -2.125 4.5 3.5 -2.75 -0.125 0.0 5.875 -4.75 -2.125
            7.0 -7.0 -1.375 5.375 -7.0 0.125 0.0 1.25";
        => Tensor<Idx<dim!(2)>, shape![3, 4, 2, 3]> = a.over(axes![-2]).argsort();
        "1 1 0 0 0 1 1 1 1 0 0 0 0 1 1 1 0 0 1 0 0 0 1 1 0 0 0 1 1 1 1 0 0 0 1 1 0 1 0 1 0 1 0 0 1 1 1 0 1 1 0 0 0 1 0 0 1 1 1 0 1 1 1 0 0 0 0 1" }
    drawn! { cases: "a @ np.expand_dims(b, 0)", Equal;
        a: i8, shape![3, 6] = "-2 9 -2 5 4 -3 5 -9 -8 3 -4 2 -8 4 0 -2 0 8";
        b: i8, shape![6, 5] = "-9 2 -3 -3 -3 -6 5 -3 1 -1 -7 2 -9 8 3 7 -7 1 0 4 -2 -8 -3 -3 6 8 0 -2 8 -3";
        => Tensor<i8, shape![1, 3, 5]> = a.matmul(&b.view().unsqueeze(axes![0]));
        "-19 -30 -4 -37 44 110 -40 95 -60 -48 98 18 -6 92 -12" }
    drawn! { cases: "np.repeat(a[:], 3, axis=-1)", Exact;
        a: f64, shape![1] = "inf";
        => Tensor<f64, shape![3]> = a.slice(slice![..]).repeat::<dim!(3), _>(axes![-1]);
        "inf" }
    drawn! { cases: "np.cumsum(np.swapaxes(a, 1, -1), axis=-1)", Equal;
        a: u16, shape![1, 2, 2] = "2 2 1";
        => Tensor<u64, shape![1, 2, 2]> = a.swap_axes(axes![1, -1]).over(axes![-1]).cumsum();
        "2 3 2 4" }
    drawn! { cases: "np.multiply.outer(a, np.broadcast_to(b, (17, 5, 2))[:15:3, :-1:2, :])", Exact;
        a: u32, shape![2, 5, 2] = "0 0 6 7 8 7 0 1 6 0 6 8 0 0 9 1 4 5 7 3";
        b: u32, shape![1, 5, 1] = "0 0 1 7 9";
        => Tensor<u32, shape![2, 5, 2, 5, 2, 2]> = a.outer(&b.broadcast_to::<shape![17, 5, 2]>().slice(slice![..15;3, ..-1;2, ..]));
        "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 6 0 0 6 6 0 0 6 6 0 0 6 6 0 0 6 6 0 0 7 7 0 0 7 7 0 0 7
            7 0 0 7 7 0 0 7 7 0 0 8 8 0 0 8 8 0 0 8 8 0 0 8 8 0 0 8 8 0 0 7 7 0 0 7 7 0 0 7 7 0 0 7 7 0 0 7 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
            1 1 0 0 1 1 0 0 1 1 0 0 1 1 0 0 1 1 0 0 6 6 0 0 6 6 0 0 6 6 0 0 6 6 0 0 6 6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 6 0 0 6 6 0 0 6 6 0
            0 6 6 0 0 6 6 0 0 8 8 0 0 8 8 0 0 8 8 0 0 8 8 0 0 8 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 9 9
            0 0 9 9 0 0 9 9 0 0 9 9 0 0 9 9 0 0 1 1 0 0 1 1 0 0 1 1 0 0 1 1 0 0 1 1 0 0 4 4 0 0 4 4 0 0 4 4 0 0 4 4 0 0 4 4 0 0 5 5 0 0 5 5 0 0 5 5 0 0 5
            5 0 0 5 5 0 0 7 7 0 0 7 7 0 0 7 7 0 0 7 7 0 0 7 7 0 0 3 3 0 0 3 3 0 0 3 3 0 0 3 3 0 0 3 3" }
    drawn! { cases: "np.std(a[0:, :, 1::2, :, :-2:3, 1:, 0:], axis=(6, -4, -3, 2, -6, 5, 0), ddof=2, keepdims=True)", Each("9.7e-15");
        a: u16, shape![1, 1, 6, 1, 7, 2, 1] = "5 5 8 4 5 9 9 8 6 2 1 7 0 1 7 0 4 8 6 0 6 3 8 5 1 8 2 2 5 7 6 0 0 5 0 8 5";
        => Tensor<f64, (Broadcast<dim!(1)>, Broadcast<dim!(1)>, Broadcast<dim!(3)>, Broadcast<dim!(1)>, Broadcast<dim!(2)>, Broadcast<dim!(1)>, Broadcast<dim!(1)>,)> = a.slice(slice![0.., .., 1..;2, .., ..-2;3, 1.., 0..]).over(axes![6, -4, -3, 2, -6, 5, 0]).keepdims().ddof(2).std();
        "3.9791121287711078" }
    drawn! { cases: "a", Exact;
        a: u8, shape![2, 1, 3, 1, 1, 1] = "254 0 254 0 255 9";
        => prints a;
        "[[[[[[254]]]


   [[[  0]]]


   [[[254]]]]]




 [[[[[  0]]]


   [[[255]]]


   [[[  9]]]]]]" }
    drawn! { cases: "np.std(np.diagonal(np.swapaxes(a, 2, -3), axis1=-2, axis2=-1), axis=(1, 0), keepdims=False, where=b)", Each("5e-324");
        a: i64, shape![2, 2, 1] = "6 4 -3 -4";
        b: bool, shape![1, 2] = "true false";
        => Tensor<f64, ()> = a.swap_axes(axes![2, -3]).diagonal().over(axes![1, 0]).masked(&b).std();
        "0.0" }
    drawn! { cases: "a.astype(np.float64)", Exact;
        a: f32, shape![2, 260] = "0.0301 0.035 -0.145 -0.0401 -0.0645 0.506 nan 1.0 -0.54 -0.0 -3.4028235e+38 0.0584 1.29 8.85 1e-45 -0.0 -1.0 0.0463 0.0372 0.098 inf 1.0
            3.918315e-39 -2.94 -1.0 1e-45 -0.0553 0.0 3.918315e-39 0.0761 -1e-45 -0.0 3.918315e-39 0.49 -0.0616 -0.905 -0.0 -inf nan 1e-45 1e-45
            -3.4028235e+38 0.0148 0.0135 -3.4028235e+38 3.4028235e+38 0.748 0.041 1.1920929e-07 0.62 3.4028235e+38 0.547 1.0 -8.95 1.1920929e-07 -1.0
            3.4028235e+38 8.09 0.0084 -9.72 3.4028235e+38";
        => Tensor<f64, shape![2, 260]> = a.cast::<f64>();
        "0.03009999915957451 0.03500000014901161 -0.14499999582767487 -0.04010000079870224 -0.06449999660253525 0.5059999823570251 nan 1.0
            -0.5400000214576721 -0.0 -3.4028234663852886e+38 0.058400001376867294 1.2899999618530273 8.850000381469727 1.401298464324817e-45 -0.0 -1.0
            0.046300001442432404 0.03720000013709068 0.09799999743700027 inf 1.0 3.9183149698404465e-39 -2.940000057220459 -1.0 1.401298464324817e-45
            -0.05530000105500221 0.0 3.9183149698404465e-39 0.07609999924898148 -1.401298464324817e-45 -0.0 3.9183149698404465e-39 0.49000000953674316
            -0.06159999966621399 -0.9049999713897705 -0.0 -inf nan 1.401298464324817e-45 1.401298464324817e-45 -3.4028234663852886e+38
            0.014800000004470348 0.013500000350177288 -3.4028234663852886e+38 3.4028234663852886e+38 0.7480000257492065 0.04100000113248825
            1.1920928955078125e-07 0.6200000047683716 3.4028234663852886e+38 0.546999990940094 1.0 -8.949999809265137 1.1920928955078125e-07 -1.0
            3.4028234663852886e+38 8.09000015258789 0.00839999970048666 -9.720000267028809 3.4028234663852886e+38" }
    drawn! { cases: "np.stack((a[-4:4], b, np.broadcast_to(c, (3,)), d[1::2][1:]), axis=1)", Exact;
        a: f64, shape![5] = "6.0 4.0 0.0 -7.0 9.0";
        b: f64, shape![3] = "-8.0 -6.0";
        c: f64, () = "8.0";
        d: f64, shape![9] = "-6.0 3.0 3.0 -4.0 2.0 -4.0 3.0 -6.0 -8.0";
        => Tensor<f64, shape![3, 4]> = stack((&a.slice(slice![-4..4]), &b, &c.broadcast_to::<shape![3]>(), &d.slice(slice![1..;2]).slice(slice![1..])), axes![1]);
        "4.0 -8.0 8.0 -4.0 0.0 -6.0 8.0 -4.0 -7.0 -8.0 8.0 -6.0" }
    drawn! { cases: "np.take_along_axis(a[:, -6:-1:2], 3 - np.flip(np.argsort(np.flip(a[:, -6:-1:2], 0), axis=0, kind='stable'), 0), 0)", Exact;
        a: u64, shape![4, 6] = "3 6 7 4 9 2 4 9 3 8 6 6 5 3 1 3 9 5 7 6 7 0 8 5";
        => Tensor<u64, shape![4, 3]> = a.slice(slice![.., -6..-1;2]).over(axes![0]).sort_descending();
        "7 7 9 5 7 9 4 3 8 3 1 6" }
    drawn! { cases: "a.reshape((3, 3, 3, 3))", Exact;
        a: i8, shape![3, 3, 3, 3] = "-9 -3 -8 -7 4 5 -1 -9 -3 -3 5 8 4 -8 -8 0 3 8 9 -5 4 4 -6 -9 -6 7 8 -2 -4 0 -1 7 -8 -8 3 4 8 -1 -3 9 -8 8 2 -6 3 3 8 6 -2 6 -4 1 -6 8 2 -9 -4
            6 -5 7 6 2 3 -5 1 -1 -8 -5 -8 -5 8 -3 0 3 -3 2 7 6 6 2 -3";
        => Tensor<i8, shape![3, 3, 3, 3]> = a.unflatten::<shape![3], _>(axes![-4]);
        "-9 -3 -8 -7 4 5 -1 -9 -3 -3 5 8 4 -8 -8 0 3 8 9 -5 4 4 -6 -9 -6 7 8 -2 -4 0 -1 7 -8 -8 3 4 8 -1 -3 9 -8 8 2 -6 3 3 8 6 -2 6 -4 1 -6 8 2 -9 -4
            6 -5 7 6 2 3 -5 1 -1 -8 -5 -8 -5 8 -3 0 3 -3 2 7 6 6 2 -3" }
    drawn! { cases: "a", Exact;
        a: i32, shape![4099] = "0 -2147483648 0 1 1 2147483646 -2147483648 2147483647 2147483646 -2147483648 1 -2147483648 -2147483648 -6 -2147483648 -1 2147483647 1
            -2147483648 -2147483648 -3 -2147483648 0 0 2147483647 0 -9 0 -2147483648 -2 1 -2147483648 6 -2147483648 2147483647 -2147483648 2147483647
            2147483647 2147483646 2147483647 2147483646 -2147483648 8 2147483647 -2147483648 9 2147483647 5 -4 2147483647 -1 2147483647 2147483646 3
            2147483646 1 2147483646 2147483647 0 1 -2147483648";
        => prints a;
        "[          0 -2147483648           0 ... -2147483648           1
 -2147483648]" }
    drawn! { cases: "np.expand_dims(a[:, -2], 1) % b", Exact;
        a: u64, shape![4, 2, 3] = "18446744073709551614 18446744073709551615 18446744073709551615 1 0 8 0 1 18446744073709551614 18446744073709551615 18446744073709551614 5 4
            18446744073709551615 18446744073709551614 0 1 4 1 0 1 0 0 0";
        b: u64, shape![4, 1, 3] = "3 3 5 1 3 2 8 9 1 1 9 1";
        => Tensor<u64, shape![4, 1, 3]> = &a.slice(slice![.., -2]).unsqueeze(axes![1]) % &b;
        "2 0 0 0 1 0 4 6 0 0 0 0" }
    drawn! { cases: "np.log(a)", Ulp(2);
        a: f32, shape![3] = "46.4 96.7 42.5";
        => Tensor<f32, shape![3]> = a.ln();
        "3.8372996 4.5716133 3.749504" }
}

fn part_6(cases: &mut Cases) {
    drawn! { cases: "a @ b", Equal;
        a: i64, shape![1, 2, 5, 6, 4] = "-1 -5 9 -9 -9 -2 0 4 -1 -8 -3 9 6 7 -8 -1 -9 4 4 9 1 -4 5 0 -3 1 -5 -9 -9 1 -7 -8 -6 -5 -9 -3 5 -7 -5 1 6 5 -9 9 -7 -4 -7 -3 -8 -5 7 6 -7 3 4
            6 -1 9 5 -3 -7 -9 -7 -6 -3 5 -1 5 5 3 -1 3 8 3 0 -9 -9 -7 -2 7 2 8 3 -4 1 -4 0 5 -4 -9 -3 6 0 2 -7 0 -2";
        b: i64, shape![1, 2, 5, 4, 5] = "-1 -4 7 8 6 6 -3 -3 -2 2 4 4 -5 -6 -2 3 -8 2 8 1 -2 -2 8 0 -1 -2 -4 -9 5 -7 1 1 -7 -1 -8 0 2 -6 -5 2 -1 5 0 7 2 0 3 -9 4 -9 7 -2 1 -9 -5 1 -3
            0 7 4 -6 -1 1 6 4 4 -3 1 5 6 1 -4 -9 6 5 9 8 -9 -3 -2 3 -7 -3 0 -6 8 -4 1 4 8 8 6 -7 -9 -8 -5 6";
        => Tensor<i64, shape![1, 2, 5, 6, 5]> = a.matmul(&b);
        "-20 127 -55 -124 -43 9 10 -49 -36 -54 -32 -56 50 98 -7 1 -69 59 74 65 76 -32 -77 -32 -45 -5 28 -6 -14 -12 -1 -21 56 55 18 9 -9 16 52 42 13 17
            78 -1 107 -1 15 132 -35 86 -31 -23 12 -11 49 15 17 47 2 85 63 -87 52 -97 18 41 -52 -23 -31 -37 33 21 -76 -37 -120 -48 -30 74 -64 78 1 -13 -46
            43 -26 -9 27 -28 77 0 -117 -89 92 90 68 87 94 -61 -122 -102 -13 -70 19 82 79 23 51 -48 -29 -30 39 91 -40 -105 -97 1 22 65 -32 -23 -99 42 31 5
            107 -115 87 32 -18 -2 -45 -90 46 80 11 171 -93 -62 -7 -118 -63 91 -38 -88 -70 -22 -61 -3 20 21 -40 -13 1 -10 -23 -116 -81 -73 -3 18 -94 -59
            -69 58 -28 -32 1 -9 95 -70 -106 -1 63 -1 -95 54 41 28 -9 -56 -70 113 -9 29 113 -58 27 -23 -5 -23 -39 -61 -18 18 -101 9 110 6 -48 130 -15 -15
            10 26 45 27 -66 -4 -14 -98 26 -81 59 -16 -19 -50 90 -58 14 70 6 -32 4 -10 -58 12 3 3 -2 37 79 79 -19 53 -52 -25 -26 44 19 -61 -1 -7 -26 35 42
            -39 -59 -60 -49 177 38 35 -29 32 -3 42 58 72 -28 -159 -119 -91 -102 -72 70 87 83 22 -12 -74 23 1 63 -32 14 41 37 -59 -82 73 42 -9 -130 -86 25
            -29 -59 -177 6 -35 -70 25 -22 92 12 115 154 3 24 -89" }
    drawn! { cases: "a ** 2", Exact;
        a: u16, shape![2, 1, 3, 2, 1, 1, 2, 2] = "6 7 2 9 2 0 4 6 4 8 9 6 8 9 6 5 2 4 7 0 9 4 2 2 8 8 1 4 0 6 7 9 0 5 1 9 8";
        => Tensor<u16, shape![2, 1, 3, 2, 1, 1, 2, 2]> = a.lazy().pow(2).eval();
        "36 49 4 81 4 0 16 36 16 64 81 36 64 81 36 25 4 16 49 0 81 16 4 4 64 64 1 16 0 36 49 81 0 25 1 81 64" }
    drawn! { cases: "np.diagonal(a, axis1=-2, axis2=-1).reshape((12,))", Exact;
        a: i32, shape![1, 1, 2, 3, 1, 2, 1, 1] = "3 3 -2 -9 -3 -9 -3 0 3 -6 -8 1";
        => Tensor<i32, shape![12]> = a.diagonal().to_tensor().reshape::<shape![12]>();
        "3 3 -2 -9 -3 -9 -3 0 3 -6 -8 1" }
    drawn! { cases: "np.max(np.broadcast_to(a, (1, 2)), axis=(-1, 0), keepdims=True)", Equal;
        a: i64, shape![1, 2] = "9223372036854775806 9223372036854775807";
        => Tensor<i64, (Broadcast<dim!(1)>, Broadcast<dim!(2)>,)> = a.broadcast_to::<shape![1, 2]>().over(axes![-1, 0]).keepdims().max();
        "9223372036854775807" }
    drawn! { cases: "np.broadcast_to(a, (2, 4)) / np.float32(96.4000015258789)", Exact;
        a: f32, shape![1, 1] = "4.82e+06";
        => Tensor<f32, shape![2, 4]> = (a.broadcast_to::<shape![2, 4]>().lazy() / 96.4_f32).eval();
        "50000.0" }
    drawn! { cases: "np.minimum(a, b)", Equal;
        a: i8, shape![1, 2] = "1 -128";
        b: i8, shape![3, 5, 2] = "-8 126 -128 1 0 127 -128 126 0 1 8 -3 0 2 1 5 127 1 126 126 1 127 -128 -128 1 127 127 -4 -128 -128";
        => Tensor<i8, shape![3, 5, 2]> = a.minimum(&b);
        "-8 -128 -128 -128 0 -128 -128 -128 0 -128 1 -128 0 -128 1 -128 1 -128 1 -128 1 -128 -128 -128 1 -128 1 -128 -128 -128" }
    drawn! { cases: "np.expand_dims(a, 1)[:, -1] // np.float64(0.0)", Exact;
        a: f64, shape![3] = "6.0 -5.625 4.625";
        => Tensor<f64, shape![3]> = a.view().unsqueeze(axes![1]).slice(slice![.., -1]).floor_div(0.0_f64);
        "inf -inf" }
    drawn! { cases: "a | sliding_window_view(b, 1, -1)", Exact;
        a: u64, shape![2, 1] = "8 7";
        b: u64, shape![2, 2] = "5 0 1 18446744073709551614";
        => Tensor<u64, shape![2, 2, 1]> = &a | &b.windows::<shape![1]>();
        "13 7 9 18446744073709551615" }
    drawn! { cases: "np.all(a, axis=None, keepdims=False)", Exact;
        a: bool, shape![1, 3, 1, 3, 3] = "false true true true false true false false true false false false true false false true false false false true true false true true false";
        => Tensor<bool, ()> = a.over_all().all();
        "false" }
    drawn! { cases: "np.log1p(np.expand_dims(a, 1)[:-1, :, 2:12:3])", Ulp(2);
        a: f64, shape![6, 14] = "861.0 5.54 0.00609 125.0 523.0 8.94 0.0436 25.0 0.293 56.0 0.00652 2.62 0.0066 0.0154 792.0 49.1 592.0 96.8 0.00462 99.0 0.0082 0.00027 65.8
            0.547 5.83 290.0 41.9 12.3 0.00494 4.47 8.7 0.0492 0.0779 52.7 0.369 0.964 0.00187";
        => Tensor<f64, shape![5, 1, 4]> = a.view().unsqueeze(axes![1]).slice(slice![..-1, .., 2..12;3]).log1p();
        "0.006071530896628143 2.2965670206684825 0.25696509978972043 1.2864740258376797 6.385194398997726 4.605170185988092 4.2017030805426
            5.673323267171493 2.272125885509337 3.983413001514819 0.0018682537266818222 0.006071530896628143 3.258096538021482 0.006498836739829576
            0.015282623531156904 6.385194398997726 0.0002699635565596717 1.9213246735826988 2.5877640352277083 2.272125885509337" }
    drawn! { cases: "np.multiply.outer(a, b)", Exact;
        a: f64, shape![1, 4, 2] = "0.0 -0.0 -0.0 -1.0 0.0 1.0 1.0 1.0";
        b: f64, shape![2, 3, 3] = "-0.0 -0.0 -0.0 0.0 1.0 -1.0 1.0 -0.0 0.0 1.0 -0.0 0.0 -1.0 -0.0 -0.0 0.0 -0.0 1.0";
        => Tensor<f64, shape![1, 4, 2, 2, 3, 3]> = a.outer(&b);
        "-0.0 -0.0 -0.0 0.0 0.0 -0.0 0.0 -0.0 0.0 0.0 -0.0 0.0 -0.0 -0.0 -0.0 0.0 -0.0 0.0 0.0 0.0 0.0 -0.0 -0.0 0.0 -0.0 0.0 -0.0 -0.0 0.0 -0.0 0.0
            0.0 0.0 -0.0 0.0 -0.0 0.0 0.0 0.0 -0.0 -0.0 0.0 -0.0 0.0 -0.0 -0.0 0.0 -0.0 0.0 0.0 0.0 -0.0 0.0 -0.0 0.0 0.0 0.0 -0.0 -1.0 1.0 -1.0 0.0 -0.0
            -1.0 0.0 -0.0 1.0 0.0 0.0 -0.0 0.0 -1.0 -0.0 -0.0 -0.0 0.0 0.0 -0.0 0.0 -0.0 0.0 0.0 -0.0 0.0 -0.0 -0.0 -0.0 0.0 -0.0 0.0 -0.0 -0.0 -0.0 0.0
            1.0 -1.0 1.0 -0.0 0.0 1.0 -0.0 0.0 -1.0 -0.0 -0.0 0.0 -0.0 1.0 -0.0 -0.0 -0.0 0.0 1.0 -1.0 1.0 -0.0 0.0 1.0 -0.0 0.0 -1.0 -0.0 -0.0 0.0 -0.0
            1.0 -0.0 -0.0 -0.0 0.0 1.0 -1.0 1.0 -0.0 0.0 1.0 -0.0 0.0 -1.0 -0.0 -0.0 0.0 -0.0 1.0" }
    drawn! { cases: "np.sum(a)", Exact;
        a: u16, shape![1, 3, 3, 1, 2, 1, 1] = "1 0 1 1 6 0 65535 0 0 1 0 0 65535 0 65534 65535";
        => u64 = a.sum();
        "262150" }
    drawn! { cases: "np.isclose(a, b, 0.125, 0.0)", Exact;
        a: f32, () = "1.25";
        b: f32, () = "2.375";
        => Tensor<bool, ()> = a.is_close(&b, 0.125, 0.0);
        "false" }
    drawn! { cases: "np.stack((a, b[-6:6, 1:, 0:]), axis=1)", Exact;
        a: u32, shape![5, 4, 1] = "5 1 2 1 6 0 8 5 9 2 1 8 5 1 3 2 6 7 3 4";
        b: u32, shape![7, 5, 1] = "3 4 0 7 6 5 1 7 6 4 5 7 7 3 5 3 2 5 3 2 7 5 0 7 7 4 2 6 4 6 1 8 9 2 9";
        => Tensor<u32, shape![5, 2, 4, 1]> = stack((&a, &b.slice(slice![-6..6, 1.., 0..])), axes![1]);
        "5 1 2 1 1 7 6 4 6 0 8 5 7 7 3 5 9 2 1 8 2 5 3 2 5 1 3 2 5 0 7 7 6 7 3 4 2 6 4 6" }
    drawn! { cases: "np.mean(a)", Equal;
        a: f64, shape![1, 1] = "4.25";
        => f64 = a.mean();
        "4.25" }
    drawn! { cases: "a @ b[:, 1:, :, 2:-1, :1]", Equal;
        a: i8, shape![1, 1, 2, 1, 5] = "-7 7 -7 3 0 -3 -1 -6 8 -5";
        b: i8, shape![1, 2, 2, 8, 2] = "1 -7 -4 8 2 0 -3 -5 9 0 -3 3 1 0 -7 9 2 -7 -1 0 9 -8 -7 3 -4 4 -9 -1 5 6 2 -4 -3 1 3 -7 -7 -6 0 1 -8 2 6 -6 -2 8 2 -2 -7 -4 6 9 -8 8 7 6 -7 0
            -3 -5 -4";
        => Tensor<i8, shape![1, 1, 2, 1, 1]> = a.matmul(&b.slice(slice![.., 1.., .., 2..-1, ..1]));
        "123 55" }
    drawn! { cases: "np.min(a, axis=None, keepdims=False)", Equal;
        a: f64, shape![3, 4] = "-4.74 1.43 0.0654 0.0707 -0.432 -0.0149 2.95 0.663 -0.913 0.0179 0.989 1.91";
        => Tensor<f64, ()> = a.over_all().min();
        "-4.74" }
    drawn! { cases: "np.exp(a.T - np.max(a.T, axis=(-2, -1), keepdims=True)) / np.sum(np.exp(a.T - np.max(a.T, axis=(-2, -1), keepdims=True)), axis=(-2, -1), keepdims=True)", Each("5.3e-16 4.5e-16 9.3e-16 7.2e-20 2.5e-15 5e-16");
        a: f64, shape![3, 2] = "0.109 -9.0 -0.0995 1.67 0.638 0.0245";
        => Tensor<f64, shape![2, 3]> = a.transpose().softmax(axes![-2, -1]);
        "0.10879380277966645 0.08831892166575772 0.18464856559918555 1.2039701558048979e-05 0.5182482492186616 0.09997842103517063" }
    drawn! { cases: "a != np.float64(-5.125)", Exact;
        a: f64, shape![4, 2, 4] = "5.5 5.125 -0.0 -inf -0.0 -5.25 6.25 6.125 5.375 7.125 -5.875 5.75 2.0 0.875 -3.25 -6.5 -6.375 -0.0 5.0 -6.875 inf -8.0 nan -5.5 -6.875 0.125
            -7.75 inf -3.0 0.0 -6.125 7.625";
        => Tensor<bool, shape![4, 2, 4]> = a.lazy().not_equal(-5.125_f64).eval();
        "true" }
    drawn! { cases: "a[1::2, 1::2, :, :-2:2][1][np.expand_dims(b, 1)].max()", Equal;
        a: f64, shape![4, 5, 1, 12] = "-4.875 7.125 0.875 -5.875 3.875 1.0 -5.875 3.75 -4.25 3.375 -1.875 -7.0 -2.625 1.75 0.75 7.25 6.125 5.125 -2.375 -6.625 3.5 0.875 0.75 1.125
            5.75 1.25 -1.5 -7.25 3.125 7.875 7.125 0.875 -1.5 7.75 4.875 -4.375 7.5";
        b: bool, shape![2, 5] = "true true false false false true true false true false";
        => f64 = a.slice(slice![1..;2, 1..;2, .., ..-2;2]).slice(slice![1]).masked_select(&b.view().unsqueeze(axes![1])).max().unwrap();
        "7.75" }
}

fn part_7(cases: &mut Cases) {
    drawn! { cases: "np.split(np.diagonal(np.expand_dims(a, 3), axis1=-2, axis2=-1), [2], axis=1)[0]", Exact;
        a: f32, shape![1, 3, 1, 2, 2, 2] = "-3.4028235e+38 -0.0349 0.77 -2.08 0.0385 0.0 -5.22 0.0766 -0.52 0.226 0.0 0.0 4.24 3.4028235e+38 -0.651 -0.68 -0.0007 -0.0482 inf 0.0288
            -0.63 3.4028235e+38 0.0 inf";
        => Tensor<f32, shape![1, 2, 1, 1, 2, 2], _> = a.view().unsqueeze(axes![3]).diagonal().split_at::<dim!(2), _>(axes![1]).0;
        "-3.4028235e+38 -2.08 0.0385 0.0766 -0.52 0.0 4.24 -0.68" }
    drawn! { cases: "np.sqrt(a)", Exact;
        a: f64, shape![3, 2, 2, 3] = "-0.71 -inf 0.0627 -5e-324 -1.0 2.220446049250313e-16 0.0 0.0 2.220446049250313e-16 8.41 -5e-324 -5e-324 -0.0 1.7976931348623157e+308
            1.7976931348623157e+308 8.98 -1.0 1.61 2.93 0.0035 -8.13 -0.0304 8.53 7.41691286169067e-309 -2.49 -0.0389 -0.41 -0.0023 -5e-324
            7.41691286169067e-309 0.012 nan 0.005 -inf 1.7976931348623157e+308 -0.0002";
        => Tensor<f64, shape![3, 2, 2, 3]> = a.sqrt();
        "nan nan 0.2503996805109783 nan nan 1.4901161193847656e-08 0.0 0.0 1.4901161193847656e-08 2.9 nan nan -0.0 1.3407807929942596e+154
            1.3407807929942596e+154 2.9966648127543394 nan 1.2688577540449522 1.711724276862369 0.05916079783099616 nan nan 2.9206163733020465
            8.612150057732779e-155 nan nan nan nan nan 8.612150057732779e-155 0.10954451150103323 nan 0.07071067811865475 nan 1.3407807929942596e+154" }
    drawn! { cases: "np.sum(np.broadcast_to(a, (2, 2, 1, 3, 1, 3, 1)), axis=(-6, 0, -5), keepdims=False)", Equal;
        a: f32, shape![2, 1, 1, 1, 3, 1] = "-2.375 6.125 -1.375 -2.5 2.75 1.375";
        => Tensor<f32, shape![3, 1, 3, 1]> = a.broadcast_to::<shape![2, 2, 1, 3, 1, 3, 1]>().lazy().over(axes![-6, 0, -5]).sum();
        "-9.75 17.75 0.0" }
    drawn! { cases: "np.prod(np.diagonal(sliding_window_view(a, 3, -1), axis1=-2, axis2=-1), axis=(-1, -2), keepdims=True)", Each("2.2e-13");
        a: f64, shape![2, 5] = "-4.625 -5.75 0.75 4.875 -4.75 -2.875 7.125 6.625 -4.25 0.5";
        => Tensor<f64, (Broadcast<dim!(2)>, Broadcast<dim!(3)>,)> = a.windows::<shape![3]>().diagonal().over(axes![-1, -2]).keepdims().prod();
        "-156.91351318359375" }
    drawn! { cases: "a[-1:, 0:-1, 2:]", Exact;
        a: f64, shape![3, 6, 5] = "7.0 3.0 1.0 0.0 -4.0 8.0 -9.0 8.0 -3.0 -4.0 -5.0 6.0 5.0 -4.0 8.0 -2.0 -4.0 -7.0 -3.0 -4.0 -8.0 -4.0 -9.0 4.0 8.0 8.0 -5.0 8.0 5.0 5.0 -2.0
            6.0 7.0 5.0 8.0 -8.0 5.0 5.0 -8.0 5.0 -6.0 -5.0 -3.0 8.0 8.0 6.0 -6.0 -9.0 9.0 -5.0 -6.0 -7.0 8.0 8.0 -3.0 -3.0 8.0 -6.0 -6.0 5.0 0.0 7.0
            -1.0 -3.0 7.0 -5.0 -8.0 8.0 -5.0 -8.0 -4.0 8.0 -8.0 8.0 9.0 -3.0 -6.0 5.0 -8.0 -1.0 8.0 1.0 6.0 -9.0 2.0 9.0 5.0 -8.0 -9.0 -3.0";
        => Tensor<f64, shape![1, 5, 3], _> = a.slice(slice![-1.., 0..-1, 2..]);
        "-1.0 -3.0 7.0 8.0 -5.0 -8.0 -8.0 8.0 9.0 5.0 -8.0 -1.0 6.0 -9.0 2.0" }
    drawn! { cases: "np.mean(np.broadcast_to(a, ()))", Equal;
        a: u64, () = "0";
        => f64 = a.broadcast_to::<()>().mean();
        "0.0" }
    drawn! { cases: "np.trace(a.T)", Exact;
        a: f64, shape![4, 4] = "6.0 7.0 -1.0 1.0 8.0 -1.0 -5.0 -3.0 2.0 -1.0 0.0 1.0 -2.0 -6.0 -4.0";
        => f64 = a.transpose().trace();
        "11.0" }
    drawn! { cases: "np.einsum('j,ij->', a[0], b)", Equal;
        a: i64, shape![1, 7] = "-1 -7 8 -8 -4 9 -7";
        b: i64, shape![2, 7] = "3 -7 2 3 -5 1 -4 7 -5 -6 4 0 7 -7";
        => Tensor<i64, ()> = einsum!((j), (i, j) -> (); &a.slice(slice![0]), &b);
        "155" }
    drawn! { cases: "np.take(a[2:], b, axis=0)", Exact;
        a: i32, shape![3] = "-1 -3 -7";
        b: Idx<dim!(1)>, shape![2] = "0";
        => Tensor<i32, shape![2]> = a.slice(slice![2..]).take(&b, axes![0]);
        "-7" }
    drawn! { cases: "np.diff(a, axis=0)", Exact;
        a: i16, shape![3, 5] = "6 0 -6 -9 2 9 -2 5 9 -6 -5 7 -6 7 -2";
        => Tensor<i16, shape![2, 5]> = a.diff(axes![0]);
        "3 -2 11 18 -8 -14 9 -11 -2 4" }
    drawn! { cases: "np.log(np.sum(np.exp(a.T), axis=None, keepdims=False))", Each("1.4e-14");
        a: f64, shape![2, 1, 2, 1] = "-5.25 -1.25 -6.375 4.875";
        => Tensor<f64, ()> = a.transpose().lazy().over_all().logsumexp();
        "4.877238057393368" }
    drawn! { cases: "np.floor(a)", Exact;
        a: f32, shape![1, 4, 2] = "0.0245 5.29 -0.261 -5.71 -4.04 -5.12 -2.99 7.69";
        => Tensor<f32, shape![1, 4, 2]> = a.floor();
        "0.0 5.0 -1.0 -6.0 -5.0 -6.0 -3.0 7.0" }
    drawn! { cases: "np.exp(a - np.max(a, axis=(4, -5, -2, -3), keepdims=True)) / np.sum(np.exp(a - np.max(a, axis=(4, -5, -2, -3), keepdims=True)), axis=(4, -5, -2, -3), keepdims=True)", Each("1.9e-06 3.4e-10 7.1e-08 4.7e-08 6.7e-08 5.5e-07");
        a: f32, shape![3, 1, 1, 2, 1] = "3.35 -5.59 0.0105 -0.438 -0.0715 2.09";
        => Tensor<f32, shape![3, 1, 1, 2, 1]> = a.softmax(axes![4, -5, -2, -3]);
        "0.727514 9.5334144e-05 0.02579378 0.01647153 0.023763087 0.20636229" }
    drawn! { cases: "np.put_along_axis(y := a.T.copy(), b, c, -4) or y", Exact;
        a: f64, shape![3, 2, 4, 2] = "-4.0 -7.0 -3.0 1.0 -8.0 -7.0 -9.0 4.0 9.0 1.0 -7.0 7.0 0.0 6.0 -8.0 -9.0 4.0 3.0 -7.0 6.0 3.0 -4.0 5.0 -6.0 7.0 9.0 2.0 8.0 -2.0 2.0 8.0 -5.0
            7.0 3.0 -4.0 -9.0 6.0";
        b: Idx<dim!(2)>, shape![2, 4, 2, 3] = "1 1 0 0 0 0 0 1 1 1 0 1 1 0 1 1 0 1 0 0 0 0 1 1 0 0 1 1 1 1 1 0 0 0 1 0 0 1 0 0 1 0 1 1";
        c: f64, shape![1, 4, 2, 3] = "-9.0 -9.0 6.0 2.0 0.0 7.0 3.0 7.0 9.0 -2.0 -8.0 -4.0 -4.0 8.0 -8.0 -4.0 6.0 7.0 -9.0 -9.0 8.0 -3.0 5.0 -5.0";
        => Tensor<f64, shape![2, 4, 2, 3]> = { let mut y = a.transpose().to_tensor(); y.scatter(&b, &c, axes![-4]); y };
        "-9.0 -9.0 6.0 2.0 0.0 7.0 3.0 7.0 9.0 -2.0 -8.0 -4.0 -4.0 8.0 -8.0 -4.0 6.0 7.0 -9.0 -9.0 8.0 -3.0 5.0 -5.0" }
    drawn! { cases: "np.mean(a, axis=None, keepdims=False)", Equal;
        a: f32, shape![4, 2, 2] = "1.0 -1.0 -1.0 0.0 0.0 -1.0 -0.0 -0.0 -0.0 0.0 1.0 -0.0 1.0 -1.0 -1.0";
        => Tensor<f32, ()> = a.over_all().mean();
        "-0.0625" }
    drawn! { cases: "np.sum(a, axis=None, keepdims=False)", Equal;
        a: f64, shape![1, 1, 2, 2, 3, 3] = "-1.0 1.0 1.0 1.0 -0.0 -1.0 1.0 -0.0 1.0 -1.0 -1.0 -0.0 0.0 1.0 -0.0 0.0 -1.0 0.0 1.0 -0.0 0.0 1.0 0.0 -0.0 -0.0 0.0 -0.0 -0.0 -0.0 -0.0 -0.0
            1.0 -1.0 0.0 -0.0 -0.0";
        => Tensor<f64, ()> = a.over_all().sum();
        "3.0" }
    drawn! { cases: "np.min(np.diagonal(np.expand_dims(a, 3), axis1=-2, axis2=-1), axis=(1, 2, 0), keepdims=False)", Equal;
        a: u64, shape![2, 4, 1] = "0 0 18446744073709551615 1 4 0 18446744073709551614 8";
        => Tensor<u64, ()> = a.view().unsqueeze(axes![3]).diagonal().lazy().over(axes![1, 2, 0]).min();
        "0" }
    drawn! { cases: "a[:, :, :, :, :, -1] @ b", Equal;
        a: i16, shape![3, 2, 2, 1, 4, 2] = "-6 -5 -6 -6 0 2 -9 5 -1 -5 -8 -4 3 4 0 3 -8 4 -5 8 0 5 3 -3 -9 1 3 6 -9 -3 4 9 3 -8 7 9 8 2 9 3 -6 7 0 7 0 -1 -6 1 -8 -8 0 -7 -6 2 -8 9 3 -1
            2 4 -1 5 -6 -5 -8 -4 0 1 -4 -4 1 7 -4 0 -6 -8 6 -6 -8 0 2 -2 1 -3 1 -3 -5 -7 -9 -7 4 -8 9 -2 2 7";
        b: i16, shape![2, 2, 4, 6] = "-7 6 5 7 -2 -8 4 -1 -6 4 4 8 -8 4 -2 -6 1 -3 8 6 -4 6 1 1 -8 -4 7 -3 7 -4 -5";
        => Tensor<i16, shape![3, 2, 2, 1, 6]> = a.slice(slice![.., .., .., .., .., -1]).matmul(&b);
        "35 14 -13 -41 -7 -9 52 40 -51 -35 -65 47 -18 -33 -55 73 43 83 70 -49 19 -11 7 84 100 -31 -110 -14 57 133 -75 -89 96 18 88 -45 -9 -90 2 -14
            -71 -7 -30 5 25 35 -9 -10 120 1 -46 42 15 59 88 32 -42 -4 -80 -8 29 79 -7 -24 24 -72 11 -62 -27 -117 74" }
    drawn! { cases: "np.mean(np.transpose(a, (-5, 2, 1, 4, -2)))", Equal;
        a: u64, shape![1, 3, 1, 2, 1] = "18446744073709551614 8 18446744073709551614 1 1";
        => f64 = a.permute(axes![-5, 2, 1, 4, -2]).mean();
        "9.223372036854776e+18" }
    drawn! { cases: "np.moveaxis(a, -2, -1)", Exact;
        a: i32, shape![3, 3] = "-2 5 6 -6 -5 -3 -4 7 1";
        => Tensor<i32, shape![3, 3], _> = a.move_axis(axes![-2], axes![-1]);
        "-2 -6 -4 5 -5 7 6 -3 1" }
}

fn part_8(cases: &mut Cases) {
    drawn! { cases: "np.where(a, np.transpose(b, (1, -3, -1)), sliding_window_view(c, 4, -1))", Exact;
        a: bool, shape![2, 1, 4] = "false true true";
        b: i64, shape![3, 2, 1] = "-9223372036854775808 9223372036854775806 9223372036854775807 -9223372036854775808 -9 9223372036854775807";
        c: i64, shape![2, 6] = "-9223372036854775808 1 9223372036854775807 0 -9223372036854775808 1 9223372036854775806 -2 9223372036854775807 9223372036854775807 1
            9223372036854775806";
        => Tensor<i64, shape![2, 3, 4]> = a.select(&b.permute(axes![1, -3, -1]), &c.windows::<shape![4]>());
        "-9223372036854775808 -9223372036854775808 -9223372036854775808 0 1 9223372036854775807 9223372036854775807 -9223372036854775808
            9223372036854775807 -9 -9 1 9223372036854775806 9223372036854775806 9223372036854775807 9223372036854775806 -9223372036854775808
            -9223372036854775808 9223372036854775807 -9223372036854775808 9223372036854775807 9223372036854775807 1 9223372036854775807" }
    drawn! { cases: "np.arctan2(np.broadcast_to(a, ()), b[2:3, 2:-1])", Ulp(2);
        a: f32, () = "-0.0";
        b: f32, shape![4, 4] = "0.0 -0.0 -1.0 -0.0 1.0 -1.0 0.0 -0.0 -0.0 1.0 -1.0 0.0 -1.0 -1.0 1.0";
        => Tensor<f32, shape![1, 1]> = a.broadcast_to::<()>().atan2(&b.slice(slice![2..3, 2..-1]));
        "-3.1415927" }
    drawn! { cases: "a", Exact;
        a: u8, shape![2, 3] = "255 255 254 6 0";
        => prints a;
        "[[255 255 254]
 [  6   0 255]]" }
    drawn! { cases: "np.std(a, axis=0, ddof=0, keepdims=True)", Each("0.0");
        a: f32, shape![3] = "-inf inf -7.875";
        => Tensor<f32, (Broadcast<dim!(3)>,)> = a.over(axes![0]).keepdims().ddof(0).std();
        "nan" }
    drawn! { cases: "np.std(a[0:-2:2, -1:], axis=(-1,), keepdims=False, where=b)", Each("0.0");
        a: f64, shape![5, 3] = "7.125 -2.375 -3.625 -5.125 1.25 -3.5 -1.375 -7.75 -4.875 2.0 -4.5 -6.375 -0.5 -0.625 -1.25";
        b: bool, () = "false";
        => Tensor<f64, shape![2]> = a.slice(slice![0..-2;2, -1..]).over(axes![-1]).masked(&b).std();
        "nan" }
    drawn! { cases: "np.roll(np.expand_dims(a, 0), -4)", Exact;
        a: u64, shape![3, 3] = "5 0 7 1 0 3 9 0 9";
        => Tensor<u64, shape![1, 3, 3]> = a.view().unsqueeze(axes![0]).roll_all(-4);
        "0 3 9 0 9 5 0 7 1" }
    drawn! { cases: "np.logaddexp.reduce(np.transpose(a, (0, 1)), axis=1, keepdims=False)", Each("5.7e-15 1.3e-14");
        a: f64, shape![2, 5] = "-0.393 -0.519 -1.4 0.17 -2.61 -0.0526 -0.128 -5.9 5.18 0.0621";
        => Tensor<f64, shape![2]> = a.permute(axes![0, 1]).lazy().over(axes![1]).logsumexp();
        "1.0208599045986755 5.19616410217894" }
    drawn! { cases: "np.einsum('i,ikj,lkjk,ikjl->l', a, b, c, d)", Each("5.2e-12 8.7e-12 2.1e-12");
        a: f64, shape![4] = "-0.651 -9.54 -0.0013 -0.917";
        b: f64, shape![4, 4, 3] = "-8.69 0.0528 -0.62 -0.556 6.55 -0.73 4.57 -0.0809 -0.0196 0.115 -0.0564 -0.646 -0.326 -8.97 0.009 -0.141 0.0394 0.863 -0.0561 -0.846 -8.58
            1.63 0.0824 4.19 -0.0332 0.0832 0.016 0.998 9.78 0.905 0.0081 -0.0374 0.0732 -0.089 -0.0168 2.9 0.013";
        c: f64, shape![3, 4, 3, 4] = "0.3 -0.0486 5.66 -4.35 0.644 0.954 -0.438 0.74 0.0749 -0.812 0.0284 -7.13 -0.0843 -9.53 0.35 -0.116 0.0599 2.19 0.819 -0.367 -0.207 0.0783
            7.27 6.17 -0.0025 0.607 0.022 -0.0667 0.632 -0.0876 -5.54 -6.54 0.002 -0.0468 9.81 -0.513 0.234";
        d: f64, shape![4, 4, 3, 3] = "-0.008 0.0919 2.8 8.59 -0.172 -0.106 8.38 0.794 -0.816 1.2 -0.095 0.817 -0.0655 -0.356 5.26 0.0977 4.39 -9.75 9.64 0.0635 -0.945 0.644 0.0284
            0.213 -0.008 0.831 -0.42 0.0371 -0.0377 0.0042 -0.59 -7.88 -0.07 -0.632 -5.25 8.53 -0.0325 -0.218 0.0614 -4.77 0.431 -5.07 5.27 0.636 -0.935
            -8.17 -0.434 0.0961 7.15 -0.017 0.0088 0.143 -8.44 0.932 -0.769 0.003 0.26 -3.69 -0.0331 0.0475 -0.0279";
        => Tensor<f64, shape![3]> = einsum!((i), (i, k, j), (l, k, j, k), (i, k, j, l) -> (l); &a, &b, &c, &d);
        "-254.3171156027308 1255.5137079683082 -56.65015265556462" }
    drawn! { cases: "a[0:].sum(axis=0)", Equal;
        a: i64, shape![1, 2, 1, 2, 2] = "-9 7 8 2 0 -2 -3 1";
        => Tensor<i64, shape![2, 1, 2, 2]> = TensorVec::<i64, shape![2, 1, 2, 2]>::try_from(a.into_vec()).unwrap()[0..].sum();
        "-9 7 8 2 0 -2 -3 1" }
    drawn! { cases: "np.mean(a, axis=(-1,), keepdims=False, where=b)", Equal;
        a: u32, shape![2, 260] = "2 6 7 9 6 3 7 7 6 7 3 4 8 3 9 3 1 5 1 3 7 8 9 8 4 1 0 1 5 7 9 3 1 8 0 8 3";
        b: bool, shape![2, 260] = "true true false true false true false false false false true false true false false true true false false true false false false true true
            true true true false false true false true true false false false true false true false true true true false true false false true false
            false true true false true true true true false false false false false true true false true false false false false true false true true
            true true true true true true false false false false true false false false true true true false false false true true";
        => Tensor<f64, shape![2]> = a.over(axes![-1]).masked(&b).mean();
        "4.6875 5.0" }
    drawn! { cases: "np.rint(a[:, :])", Exact;
        a: f64, shape![2, 2] = "-5.0 8.0 -0.125 0.125";
        => Tensor<f64, shape![2, 2]> = a.slice(slice![.., ..]).round();
        "-5.0 8.0 -0.0 0.0" }
    drawn! { cases: "np.pad(a[1], ((0, 0), (0, 2), (0, 2)), mode='constant', constant_values=np.int64(6))", Exact;
        a: i64, shape![2, 3, 5, 9] = "-7 7 8 -5 -1 1 0 -4 9 1 0 1 8 -4 8 8 -1 2 7 -3 8 3 4 7 -2 -6 9 -7 -6 -4 -6";
        => Tensor<i64, shape![3, 7, 11]> = a.slice(slice![1]).pad(pad![0, (0, 2), (0, 2)], 6_i64);
        "1 8 -4 8 8 -1 2 7 -3 6 6 8 3 4 7 -2 -6 9 -7 -6 6 6 -4 -6 -7 7 8 -5 -1 1 0 6 6 -4 9 1 0 1 8 -4 8 8 6 6 -1 2 7 -3 8 3 4 7 -2 6 6 6 6 6 6 6 6 6
            6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 -6 9 -7 -6 -4 -6 -7 7 8 6 6 -5 -1 1 0 -4 9 1 0 1 6 6 8 -4 8 8 -1 2 7 -3 8 6 6 3 4 7 -2 -6 9 -7 -6 -4 6 6 -6 -7
            7 8 -5 -1 1 0 -4 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 9 1 0 1 8 -4 8 8 -1 6 6 2 7 -3 8 3 4 7 -2 -6 6 6 9 -7 -6 -4 -6 -7 7 8 -5 6 6
            -1 1 0 -4 9 1 0 1 8 6 6 -4 8 8 -1 2 7 -3 8 3 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6" }
    drawn! { cases: "np.argmax(a, axis=0, keepdims=False)", Exact;
        a: i8, shape![5] = "2 -4 -4 -8 7";
        => Tensor<Idx<dim!(5)>, ()> = a.lazy().over(axes![0]).argmax();
        "4" }
    drawn! { cases: "np.multiply.outer(a, np.swapaxes(b, 1, 0))", Exact;
        a: u8, shape![2, 2, 5] = "9 7 9 5 7 9 2 0 6 4 9 9 1 5 7 1 2 7 8 2";
        b: u8, shape![1, 5, 3] = "5 7 6 7 3 4 9 9 3 6 8 4 6 0 2";
        => Tensor<u8, shape![2, 2, 5, 5, 1, 3]> = a.outer(&b.swap_axes(axes![1, 0]));
        "45 63 54 63 27 36 81 81 27 54 72 36 54 0 18 35 49 42 49 21 28 63 63 21 42 56 28 42 0 14 45 63 54 63 27 36 81 81 27 54 72 36 54 0 18 25 35 30
            35 15 20 45 45 15 30 40 20 30 0 10 35 49 42 49 21 28 63 63 21 42 56 28 42 0 14 45 63 54 63 27 36 81 81 27 54 72 36 54 0 18 10 14 12 14 6 8 18
            18 6 12 16 8 12 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 30 42 36 42 18 24 54 54 18 36 48 24 36 0 12 20 28 24 28 12 16 36 36 12 24 32 16 24 0 8 45
            63 54 63 27 36 81 81 27 54 72 36 54 0 18 45 63 54 63 27 36 81 81 27 54 72 36 54 0 18 5 7 6 7 3 4 9 9 3 6 8 4 6 0 2 25 35 30 35 15 20 45 45 15
            30 40 20 30 0 10 35 49 42 49 21 28 63 63 21 42 56 28 42 0 14 5 7 6 7 3 4 9 9 3 6 8 4 6 0 2 10 14 12 14 6 8 18 18 6 12 16 8 12 0 4 35 49 42 49
            21 28 63 63 21 42 56 28 42 0 14 40 56 48 56 24 32 72 72 24 48 64 32 48 0 16 10 14 12 14 6 8 18 18 6 12 16 8 12 0 4" }
    drawn! { cases: "a[0:].sum(axis=0)", Equal;
        a: i64, shape![1, 4, 3] = "-3 5 2 6 -5 -5 -9 -7 -8 1 0 4";
        => Tensor<i64, shape![4, 3]> = TensorVec::<i64, shape![4, 3]>::try_from(a.into_vec()).unwrap()[0..].sum();
        "-3 5 2 6 -5 -5 -9 -7 -8 1 0 4" }
    drawn! { cases: "a ** 3", Exact;
        a: i32, shape![3, 2, 3] = "-5 5 -4 -3 2 9 -1 2 9 -2 -1 -6 -4 -3 8 5 9 -7";
        => Tensor<i32, shape![3, 2, 3]> = a.pow(3);
        "-125 125 -64 -27 8 729 -1 8 729 -8 -1 -216 -64 -27 512 125 729 -343" }
    drawn! { cases: "a[-5:6:3, 1::3][:, 2:-1:2] % b", Exact;
        a: f64, shape![7, 29] = "0.0892 5.09 0.283 0.066 0.578 -7.12 0.855 3.29 -0.264 -0.125 -0.0583 -0.0878 -0.796 -0.109 -2.07 -8.88 0.0533 0.0788 0.958 -0.0853 -0.601
            -8.08 -3.49 -0.566 -0.0403 -0.0101 -0.0465 0.0867 -0.004 2.35 1.31 -0.738 5.55 0.0602 -0.0545 0.0765 0.0786 -0.922 -1.18 -0.0215 -4.76 0.0504
            3.46 -0.0156 0.622 -0.0999 -0.064 0.0 -0.0953 -9.89 5.08 -0.125 -9.54 -0.0118 -0.0522 0.0856 0.331 0.614 1.19 -0.0469 0.504 -0.733 0.9 -0.422
            0.0561 0.0722 -6.09 -6.77 7.0 0.914 0.0288 0.0992 -4.02 0.0269 2.44 0.95 0.0709 5.66 7.16 4.73 0.0354 4.76 -0.108 -5.26 0.714 1.96 0.0171
            -4.86 0.0599 -2.45 -0.0175 -0.584 2.8 3.02 6.8 0.62 0.0597";
        b: f64, shape![4, 2, 4] = "3.5 0.04 -0.081 0.97 0.0922 -0.0349 -0.0726 0.0041 2.54 0.982 -1.73 -0.846 0.0421 7.73 -0.488 5.73 -5.41 0.687 0.0189 -0.0746 5.59 -0.301
            -0.058 -0.126 -0.0504 -9.41 0.0503 0.7 -0.0706 -9.83 0.594 6.34";
        => Tensor<f64, shape![4, 2, 4]> = &a.slice(slice![-5..6;3, 1..;3]).slice(slice![.., 2..-1;2]) % &b;
        "0.0722 0.019199999999999995 -0.010000000000000037 0.56 0.0856 -9.999999999997511e-05 -0.018199999999999772 0.0022999999999999982 0.0722
            0.0992 -1.2599999999999998 -0.18399999999999994 0.0013999999999999985 6.997000000000001 -0.4259999999999997 0.0269 -5.3378000000000005 0.0992
            0.008900000000000102 -0.03799999999999981 0.0856 -0.131 -0.04199999999999923 -0.0991 -0.0286 -9.3108 0.026400000000000423 0.33999999999999986
            -0.0556 -0.733 0.3580000000000001 0.0269" }
    drawn! { cases: "np.cumsum(a[1:, :, 1:], axis=1)", Equal;
        a: i8, shape![5, 1, 4] = "1 2 1 1 2 2 0 2 0 2 0 -1 0 1 -1 -1 2 -1 0 0";
        => Tensor<i64, shape![4, 1, 3]> = a.slice(slice![1.., .., 1..]).over(axes![1]).cumsum();
        "2 0 2 2 0 -1 1 -1 -1 -1 0 0" }
    drawn! { cases: "np.tensordot(a, b, ([], []))", Each("1.5e-17 1.7e-17 1.2e-18 2.3e-18 1.3e-20 1.2e-17 7.6e-19 1.9e-17 2.7e-18 5e-19 1.2e-18 2e-19");
        a: f64, shape![1] = "0.009";
        b: f64, shape![4, 3] = "-4.42 -5.32 0.339 0.593 0.0035 -3.42 -0.229 5.1 0.704 -0.141 -0.31 -0.057";
        => Tensor<f64, shape![1, 4, 3]> = a.tensordot(&b, axes![], axes![]);
        "-0.039779999999999996 -0.04788 0.003051 0.005337 3.15e-05 -0.03078 -0.002061 0.045899999999999996 0.006335999999999999 -0.0012689999999999997
            -0.00279 -0.000513" }
    drawn! { cases: "np.triu(np.expand_dims(np.diagonal(a, axis1=-2, axis2=-1), 3), 0)", Exact;
        a: u32, shape![3, 2, 2, 2, 2] = "4 5 9 4 6 4 1 2 1 9 8 1 0 7 8 4 7 7 9 1 8 0 7 9 6 4 8 3 9 9 0";
        => Tensor<u32, shape![3, 2, 2, 1, 2]> = a.diagonal().unsqueeze(axes![3]).triu(0);
        "4 4 6 2 1 1 0 4 7 1 8 9 6 3 9 4 5 6 4 1 9 0 7 7" }
}

fn part_9(cases: &mut Cases) {
    drawn! { cases: "a[-1] / b", Exact;
        a: f64, shape![2, 4] = "-2.0 3.25 inf inf 7.625 4.625 -4.25 1.875";
        b: f64, () = "-4.375";
        => Tensor<f64, shape![4]> = (a.slice(slice![-1]).lazy() / &b).eval();
        "-1.7428571428571429 -1.0571428571428572 0.9714285714285714 -0.42857142857142855" }
    drawn! { cases: "np.sum(a[:, :, :, :, :, -1], axis=None, keepdims=False)", Equal;
        a: f32, shape![2, 1, 2, 1, 2, 1, 2] = "-6.5 5.0 -3.75 -6.875 -inf 0.125 -6.5 5.75 0.0 -3.5 5.625 -2.125 5.375 0.875 -6.375 4.25";
        => Tensor<f32, ()> = a.slice(slice![.., .., .., .., .., -1]).over_all().sum();
        "-inf" }
    drawn! { cases: "sliding_window_view(a, 5, -1) @ b", Equal;
        a: i16, shape![8] = "-7 -1 6 8 3 8 -7 6";
        b: i16, shape![2, 5, 5] = "6 -7 1 2 1 -9 -4 2 0 9 -8 5 -4 -9 -5 0 -5 2 -8 -8 3 -1 8 1 -6 4 0 1 -7 -6 -5 -8 3 -4 -4 1 1 8 4 -7 7 5 -9 0 -3 -9 5 8 -8 2";
        => Tensor<i16, shape![2, 4, 5]> = a.windows::<shape![5]>().matmul(&b);
        "-72 40 7 -129 -128 -100 0 49 -90 -59 -81 -92 -30 -86 41 -25 1 16 6 15 12 69 -10 53 -14 -77 15 118 -49 -67 106 -56 -74 -6 -127 -78 -21 192 -84
            -83" }
    drawn! { cases: "a @ np.transpose(b[:, :, :, :, 0], (1, -5, -1, -3, 3)) + c", Equal;
        a: i64, shape![1, 2, 3, 6, 5] = "-2 3 8 5 6 -1 0 -1 5 3 2 -4 -5 -1 4 -7 -2 -8 8 -3 8 -7 -7 -4 -2 4 -8 -6 -4 -4 -1 -4 7 3 4 -6 -9";
        b: i64, shape![2, 1, 5, 6, 2, 3] = "-5 9 -2 -3 -1 6 6 0 3 6 7 3 5 1 3 1 7 0 3 0 -5 -7 -3 3 -1 5 0 -7 -2 4 -8 8 7 0 9 9 7 4 -8 5 -2 7 -1 -8 -9 -8 -9 6 3 6 -4 -1 5 -5 -4 -8 4 -7
            -7 -1 -2";
        c: i64, shape![6] = "-1 8 6 8 4 7";
        => Tensor<i64, shape![1, 2, 3, 6, 6]> = a.linear(&b.slice(slice![.., .., .., .., 0]).permute(axes![1, -5, -1, -3, 3]), &c);
        "66 -44 78 5 53 162 22 -29 20 -10 4 58 -72 21 26 3 -78 -55 53 -66 -94 -39 26 36 -129 87 -10 40 -63 -186 -107 68 -48 40 -30 -163 30 65 4 30 101
            -52 -68 94 14 170 62 -133 60 -47 39 -39 -14 89 39 -14 -10 -91 -14 88 -59 -69 -32 -36 -124 70 57 56 -61 -123 52 80 -15 126 20 10 -56 -53 7 8
            74 -27 -35 -53 -97 69 0 -91 -35 57 -29 -95 -29 102 123 10 28 -23 34 60 36 -32 77 65 -60 31 -46 27 64 50 70 19 66 18 54 10 64 6 42 124 79 1 2
            -34 82 97 0 18 -121 9 52 -35 -1 27 25 93 62 88 -34 14 86 26 -71 -4 35 2 65 85 -25 -36 -56 24 223 -33 -55 -46 108 -5 -17 122 -28 -51 57 0 26
            114 0 -43 -101 3 -13 -35 17 7 -112 9 186 49 1 -46 79 128 49 -26 71 21 77 96 10 -49 67 -2 105 -22 22 16 0 -25 43 84 -17 -85 49 -12 -17 0 -61
            -20 57 -1 -16 -61 -17 19 -20 -2" }
    drawn! { cases: "np.var(np.broadcast_to(a[:, :, -2], (4, 2)), axis=(-2, 1), ddof=2, keepdims=False)", Each("1.3e-30");
        a: f64, shape![1, 1, 2] = "0.531 0.0123";
        => Tensor<f64, ()> = a.slice(slice![.., .., -2]).broadcast_to::<shape![4, 2]>().over(axes![-2, 1]).ddof(2).var();
        "0.0" }
    drawn! { cases: "a.astype(np.uint64)", Exact;
        a: f64, shape![1, 2, 3] = "8.0 2.5 8.0 2.875 1.25 1.375";
        => Tensor<u64, shape![1, 2, 3]> = a.cast::<u64>();
        "8 2 8 2 1 1" }
    drawn! { cases: "np.abs((sliding_window_view(a, 2, -1) - np.expand_dims(b, 0)) * np.expand_dims(c, 0)[:, :, :, :, 0] + np.float32(-3.0))", Exact;
        a: f32, shape![1, 2, 6] = "6.0 -7.375 1.25 -1.75 1.75 -2.125 -5.5 -7.125 2.25 -5.75 6.125 -3.25";
        b: f32, shape![2, 5, 2] = "5.875 -5.25 0.25 -1.625 -2.0 -1.875 2.875 -6.5 1.0 6.375 -4.875 0.375 -1.375 0.125 7.5 -5.875 -7.0 -3.25 -6.875 -1.25";
        c: f32, shape![2, 5, 2, 3] = "1.25 4.125 -5.375 -4.5 7.625 -1.25 2.875 -7.125 -0.75 -4.375 -0.75 -0.25 -1.125 5.375 6.5 3.375 5.5 0.25 -5.0 7.875 -1.25 4.0 0.75 -7.75
            7.375 7.0 0.0 -3.5 -4.25 1.0 7.875 -7.0 5.75 4.75 5.75 1.0 -5.875 -5.375 -1.0 6.25 -0.625 4.875 0.625 -6.75 -5.0 5.25 -0.625 -1.625 -5.625
            1.125 7.125 2.375 2.875 0.75 -1.875 4.875 -2.625 0.875 7.75 1.625";
        => Tensor<f32, shape![1, 2, 5, 2]> = ((a.windows::<shape![2]>().lazy() - &b.view().unsqueeze(axes![0])) * &c.view().unsqueeze(axes![0]).slice(slice![.., .., .., .., 0]) + -3.0_f32).abs().eval();
        "2.84375 6.5625 24.921875 15.578125 6.65625 2.578125 20.125 30.0 2.53125 26.75 7.921875 38.625 30.78125 10.28125 6.28125 2.34375 10.03125
            19.265625 27.375 4.75" }
    drawn! { cases: "np.split(a, 1, axis=2)[0]", Exact;
        a: i64, shape![1, 2, 2, 1, 2] = "-1 7 -6 6 4 2 -3 -9";
        => Tensor<i64, shape![1, 2, 2, 1, 2], _> = a.chunks::<dim!(1), _>(axes![2]).nth(0).unwrap();
        "-1 7 -6 6 4 2 -3 -9" }
    drawn! { cases: "np.cumsum(a[-1], axis=1)", Equal;
        a: i32, shape![1, 2, 2, 2] = "-1 1 1 0 2 0 2 2";
        => Tensor<i64, shape![2, 2, 2]> = a.slice(slice![-1]).over(axes![1]).cumsum();
        "-1 1 0 1 2 0 4 2" }
    drawn! { cases: "np.take(a, b, axis=-2)", Exact;
        a: bool, shape![5, 3] = "true true true true false false false false true false false true false true false";
        b: Idx<dim!(5)>, shape![3] = "1 4 2";
        => Tensor<bool, shape![3, 3]> = a.take(&b, axes![-2]);
        "true false false false" }
    drawn! { cases: "a @ sliding_window_view(b, 1, -1)", Equal;
        a: f64, shape![17, 17] = "2.0 -7.0 3.0 1.0 9.0 1.0 7.0 0.0 -9.0 4.0 -1.0 7.0 -8.0 5.0 -9.0 9.0 -6.0 9.0 0.0 3.0 -9.0 2.0 2.0 -8.0 5.0 1.0 -1.0 2.0 4.0 8.0 8.0 4.0 3.0
            7.0 -6.0 6.0 -5.0 0.0 7.0 -5.0 -2.0 5.0 -5.0 6.0 -3.0 4.0 -2.0 -7.0 4.0 0.0 7.0 -8.0 -2.0 -9.0 3.0 4.0 -9.0 -6.0 -3.0 5.0 -2.0 8.0 1.0 9.0
            -7.0 -2.0 4.0 -9.0 -7.0 -3.0 5.0 3.0 8.0 -4.0 -4.0 3.0 -7.0 -9.0 -6.0 1.0 3.0 0.0 0.0 4.0 7.0 -5.0 -9.0 0.0 6.0 -7.0 -8.0 9.0 6.0 6.0 -4.0
            8.0 -3.0";
        b: f64, shape![17] = "5.0 2.0 -8.0 6.0 -4.0 -5.0 -2.0 7.0 9.0 0.0 3.0 -5.0 -4.0 -4.0 -9.0 0.0 1.0";
        => Tensor<f64, shape![17, 1]> = a.matmul(&b.windows::<shape![1]>());
        "-109.0 -98.0 -9.0 131.0 -137.0 180.0 -75.0 100.0 -103.0 23.0 17.0 -171.0 110.0 -77.0 -63.0 -177.0 -211.0" }
    drawn! { cases: "np.prod(a[1:11:2, :, :5:2], axis=(2, -3, 1), keepdims=False)", Each("92000000.0");
        a: f32, shape![12, 2, 6] = "-7.625 4.125 6.75 -3.5 7.375 -1.375 6.125 3.875 4.875 7.75 4.625 3.5 -7.75 7.625 -3.375 4.625 -0.125 6.375 -5.875 0.625 -2.75 4.0 5.375 3.625
            6.875 -5.75 0.625 -7.125 6.0 -1.875 -6.875 1.875 7.75 0.5 -2.5 -4.625 -7.875 -7.375 -5.125 -4.25 -0.5 4.0 4.25 6.0 1.25 -1.0 -2.5 -5.375
            6.125 2.5 -5.625 4.25 1.0 -1.75 2.75 6.125 -3.375 0.625 0.25 0.5 -5.0";
        => Tensor<f32, ()> = a.slice(slice![1..11;2, .., ..5;2]).over(axes![2, -3, 1]).prod();
        "-2.2654839e+13" }
    drawn! { cases: "a", Exact;
        a: u16, shape![3] = "0 0 4";
        => prints a;
        "[0 0 4]" }
    drawn! { cases: "np.tensordot(a[-1], b, ([3, 1, 2], [3, -2, 1]))", Equal;
        a: u64, shape![1, 3, 1, 3, 3, 2] = "4 6 7 1 9 2 5 5 0 0 6 6 2 9 9 1 0 1 4 9 6 0 5 4 0 4 7 2 0 7 2 8 2 7 8 3 2 0 1 8 7 8 8 2 2 9 5 0 1 2 0 6 6 6";
        b: u64, shape![3, 3, 1, 3] = "7 7 5 4 7 1 1 1 1 1 0 3 7 7 7 6 9 7 6 3 3 7 7 1 7";
        => Tensor<u64, shape![3, 2, 3]> = a.slice(slice![-1]).tensordot(&b, axes![3, 1, 2], axes![3, -2, 1]);
        "159 201 190 96 159 163 156 154 190 138 244 241 114 176 160 181 209 223" }
    drawn! { cases: "np.expand_dims(a, 1)", Exact;
        a: f64, shape![3] = "1.7976931348623157e+308 0.0232 -1.0";
        => Tensor<f64, shape![3, 1], _> = a.view().unsqueeze(axes![1]);
        "1.7976931348623157e+308 0.0232 -1.0" }
    drawn! { cases: "np.tile(a, (1, 1, 1, 1))", Exact;
        a: f64, shape![1, 3, 3, 3] = "1.7976931348623157e+308 7.41691286169067e-309 8.34 -0.0906 -9.31 7.41691286169067e-309 0.0 -6.71 2.220446049250313e-16 7.41691286169067e-309
            2.220446049250313e-16 -1.0 inf 3.15 -6.46 -0.0224 -0.0625 -1.0 5e-324 0.0027 -7.18 0.955 -0.0772 -0.482 -4.04 5e-324 -0.545";
        => Tensor<f64, shape![1, 3, 3, 3]> = a.tile_along::<dim!(1), _>(axes![2]);
        "1.7976931348623157e+308 7.41691286169067e-309 8.34 -0.0906 -9.31 7.41691286169067e-309 0.0 -6.71 2.220446049250313e-16 7.41691286169067e-309
            2.220446049250313e-16 -1.0 inf 3.15 -6.46 -0.0224 -0.0625 -1.0 5e-324 0.0027 -7.18 0.955 -0.0772 -0.482 -4.04 5e-324 -0.545" }
    drawn! { cases: "np.take(0 - np.flip(np.argsort(np.flip(a, 0), axis=0, kind='stable'), 0), range(1), axis=0)", Exact;
        a: u64, shape![1] = "2";
        => Tensor<Idx<dim!(1)>, shape![1]> = a.over(axes![0]).top_k::<dim!(1)>().1;
        "0" }
    drawn! { cases: "np.transpose(a)", Exact;
        a: i32, shape![57, 9] = "-1 -9 5 -6 -1 0 3 -2 -6 2 -7 1 7 1 3 -5 -9 9 -3 1 -4 5 1 -7 -5 -9 3 -3 4 -4 0 5 2 -4 8 4 5";
        => Tensor<i32, shape![9, 57], _> = a.transpose();
        "-1 2 -3 -3 5 -6 9 3 4 -2 -9 -9 8 3 -5 -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 5 -6 9 3 4 -2 -9 -9 8 3 -5 -5 -4 0 3 -7
            -9 -7 1 4 -1 2 -3 -3 5 -6 9 3 4 -2 -9 -9 8 3 -5 -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 5 -6 9 3 4 -2 -9 -9 8 3 -5 -5
            5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 5 -6 9 3 4 -2 -9 -9 8 3 -5 -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 5 -6 9 3 4 -2 -9 -9
            -6 7 5 0 5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 5 -6 9 3 4 -2 -9 -9 8 3 -5 -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 5 -6 9 3
            -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 5 -6 9 3 4 -2 -9 -9 8 3 -5 -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 0
            3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 5 -6 9 3 4 -2 -9 -9 8 3 -5 -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4 3 -5
            -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 5 -6 9 3 4 -2 -9 -9 8 3 -5 -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -2 -9
            -9 8 3 -5 -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4 -1 2 -3 -3 5 -6 9 3 4 -2 -9 -9 8 3 -5 -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 -6 9 3
            4 -2 -9 -9 8 3 -5 -5 -4 0 3 -7 2 -1 1 1 5 -6 7 5 0 5 1 -4 -4 -9 -7 1 4" }
    drawn! { cases: "np.expand_dims(np.broadcast_to(a.T, (5, 2)), 1)", Exact;
        a: u8, shape![2, 1] = "8 5";
        => Tensor<u8, shape![5, 1, 2], _> = a.transpose().broadcast_to::<shape![5, 2]>().unsqueeze(axes![1]);
        "8 5" }
    drawn! { cases: "np.sign(sliding_window_view(a, 57, -1))", Equal;
        a: f64, shape![65] = "0.0292 1.7976931348623157e+308 1.7976931348623157e+308 -1.7976931348623157e+308 -1.0 -0.0782 0.86 1.0 -inf 2.220446049250313e-16 0.439 -3.21
            -inf -7.8 2.220446049250313e-16 -inf -0.828 4.42 -0.0853 1.7976931348623157e+308 -0.007 -0.0 0.0187 -0.755 5e-324 5e-324 0.0232 0.0 0.0324
            0.0722 7.88 0.0 -1.0 -0.672 -7.56 -1.0 -0.0 -inf 0.0014 -0.0149 -0.847 1.75 1.0 -5e-324 -inf inf inf -0.0 -0.0593 5e-324 -0.203 nan -5e-324
            0.497 0.197 0.0214 1.78 0.05 inf -1.0 -0.0262 -0.636 5.96 0.036 -7.19";
        => Tensor<f64, shape![9, 57]> = a.windows::<shape![57]>().signum();
        "1.0 1.0 1.0 -1.0 -1.0 -1.0 1.0 1.0 -1.0 1.0 1.0 -1.0 -1.0 -1.0 1.0 -1.0 -1.0 1.0 -1.0 1.0 -1.0 0.0 1.0 -1.0 1.0 1.0 1.0 0.0 1.0 1.0 1.0 0.0
            -1.0 -1.0 -1.0 -1.0 0.0 -1.0 1.0 -1.0 -1.0 1.0 1.0 -1.0 -1.0 1.0 1.0 0.0 -1.0 1.0 -1.0 nan -1.0 1.0 1.0 1.0" }
}

fn part_10(cases: &mut Cases) {
    drawn! { cases: "a", Exact;
        a: u8, shape![2, 2, 1, 1, 2, 1, 1] = "2 7 3 6 0 3 1 0";
        => prints a;
        "[[[[[[[2]]

     [[7]]]]]




  [[[[[3]]

     [[6]]]]]]





 [[[[[[0]]

     [[3]]]]]




  [[[[[1]]

     [[0]]]]]]]" }
    drawn! { cases: "np.mean(np.broadcast_to(a, (2, 2, 1, 2, 1, 2, 2, 1)), axis=(3, -2, -7, 5, -6, -4, -8, 7), keepdims=False)", Equal;
        a: i8, shape![2, 2, 1, 2, 1, 1, 1, 1] = "1 -128 7 126 -8 126 -1 126";
        => Tensor<f64, ()> = a.broadcast_to::<shape![2, 2, 1, 2, 1, 2, 2, 1]>().over(axes![3, -2, -7, 5, -6, -4, -8, 7]).mean();
        "31.125" }
    drawn! { cases: "a ^ b[-1:, -3:, :, -3::2]", Exact;
        a: bool, () = "false";
        b: bool, shape![1, 3, 3, 4] = "false true false false true false true false false true false false true false false false true true false true true false true true true
            true false true true true false true true true true";
        => Tensor<bool, shape![1, 3, 3, 2]> = &a ^ &b.slice(slice![-1.., -3.., .., -3..;2]);
        "true false false false true false false false true true false true true true true true" }
    drawn! { cases: "np.diag(a)", Exact;
        a: f64, shape![2] = "-2.0 8.0";
        => Tensor<f64, shape![2, 2]> = a.diag();
        "-2.0 0.0 0.0 8.0" }
    drawn! { cases: "np.max(a, axis=0, keepdims=False)", Equal;
        a: i32, shape![2] = "0 1";
        => Tensor<i32, ()> = a.over(axes![0]).max();
        "1" }
    drawn! { cases: "np.tanh(a)", Ulp(2);
        a: f32, shape![1, 5] = "-0.41 -0.407 -8.81 0.53 -0.695";
        => Tensor<f32, shape![1, 5]> = a.tanh();
        "-0.38847268 -0.38592246 -0.99999994 0.48538107 -0.6011845" }
    drawn! { cases: "np.concatenate((np.diagonal(a[:, :, -2], axis1=-2, axis2=-1), b, c), axis=0)", Exact;
        a: i32, shape![4, 4, 3] = "-6 -9 9 -1 -4 -9 4 2 -9 5 1 -5 0 -7 -4 8 3 -7 1 -1 8 2 -5 2 5 6 3 9 -4 6 4 -7 4 -4 1 -8 9";
        b: i32, shape![3] = "-7 1 -5";
        c: i32, shape![2] = "8 -1";
        => Tensor<i32, shape![9]> = concat((&a.slice(slice![.., .., -2]).diagonal(), &b, &c), axes![0]);
        "-9 3 -7 5 -7 1 -5 8 -1" }
    drawn! { cases: "a // np.uint16(9)", Exact;
        a: u16, shape![1, 2, 4] = "65534 0 1 65534 0 65534 7";
        => Tensor<u16, shape![1, 2, 4]> = a.floor_div(9_u16);
        "7281 0 0 7281 0 7281 0" }
    drawn! { cases: "np.max(a, axis=(0, 1), keepdims=False, where=b, initial=np.float32(8.0))", Equal;
        a: f32, shape![2, 3] = "-5.625 -7.875 -3.125 1.875 -1.25 4.75";
        b: bool, shape![2, 3] = "false true true false true";
        => Tensor<f32, ()> = a.over(axes![0, 1]).masked(&b).max(8.0_f32);
        "8.0" }
    drawn! { cases: "np.einsum('ljk->ljk', a)", Each("2.1e-15 2.3e-17 2e-17 9.7e-17 6.3e-16 2.9e-16 7.3e-19 8e-16 1.7e-17");
        a: f64, shape![3, 1, 3] = "8.99 -0.0994 -0.0866 -0.414 2.66 -1.23 -0.0031 3.42 -0.0723";
        => Tensor<f64, shape![3, 1, 3]> = einsum!((l, j, k) -> (l, j, k); &a);
        "8.99 -0.0994 -0.0866 -0.414 2.66 -1.23 -0.0031 3.42 -0.0723" }
    drawn! { cases: "a.reshape((8,))", Exact;
        a: bool, shape![2, 4] = "true false true true true true true";
        => Tensor<bool, shape![8]> = a.reshape::<shape![_]>();
        "true false true true true true true" }
    drawn! { cases: "a[-1] <= b", Exact;
        a: f32, shape![1, 3, 3] = "6.25 -5.75 nan 4.5 -3.625 5.625 inf -7.875 7.625";
        b: f32, shape![3, 3] = "inf 0.0 inf 1.75 nan nan -5.5 nan 4.25";
        => Tensor<bool, shape![3, 3]> = a.slice(slice![-1]).le(&b);
        "true true false false false false false false false" }
    drawn! { cases: "a @ b + c", Equal;
        a: u8, shape![4, 1, 1, 1, 2] = "7 0 5 2 5 9 0 9";
        b: u8, shape![4, 3, 1, 2, 1] = "8 1 2 6 5 5 1 2 3 9 7 0 4 3 1 8 8 0 2 0 5 1 8 2";
        c: u8, shape![1] = "0";
        => Tensor<u8, shape![4, 3, 1, 1, 1]> = a.linear(&b, &c);
        "56 14 35 9 33 35 47 77 40 0 9 18" }
    drawn! { cases: "np.max(np.transpose(a, (-1, -3, -2)), axis=None, keepdims=False)", Equal;
        a: i8, shape![5, 3, 4] = "127 -8 127 2 1 0 -8 0 0 0 1 127 126 -128 0 126 1 -128 126 127 1 -6 9 126 126 126 1 1 127 127 -128 -128 1 127 1 1 126 127 127 -1 1 0 1 126 126
            -128 5 -128 6 0 -128 0 126 126 0 -1 4 126 126 0";
        => Tensor<i8, ()> = a.permute(axes![-1, -3, -2]).over_all().max();
        "127" }
    drawn! { cases: "a ** 1", Exact;
        a: u8, () = "7";
        => Tensor<u8, ()> = a.lazy().pow(1).eval();
        "7" }
    drawn! { cases: "np.min(a, axis=0, keepdims=False)", Equal;
        a: i16, shape![2] = "0 32766";
        => Tensor<i16, ()> = a.lazy().over(axes![0]).min();
        "0" }
    drawn! { cases: "np.add.at(y := np.transpose(a, (-4, -2, -3, -1)).copy(), np.s_[:, :, :, b], c) or y", Exact;
        a: i64, shape![1, 5, 2, 2] = "-6 -9 -1 -9 -4 -9 2 0 -9 7 -5 6 8 0 -2 3 -2 4 9 0";
        b: Idx<dim!(2)>, shape![5] = "1 1 1 0";
        c: i64, shape![1, 2, 5, 5] = "-5 9 8 -4 8 -1 -6 -3 -4 -1 -5 9 0 3 7 -6 -4 6 3 7 0 -7 -8 -5 -8 5 2 -1 -8 4 6 3 7 9 -4 -1 -4 -9 -2 0 3 5 8 -7 5 -6 8 4 -3 4";
        => Tensor<i64, shape![1, 2, 5, 2]> = { let mut y = a.permute(axes![-4, -2, -3, -1]).to_tensor(); y.index_add(&b, &c, axes![3]); y };
        "-10 11 -8 -20 -6 18 11 3 -7 -19 -9 1 11 12 -7 -8 -9 24 6 10" }
    drawn! { cases: "np.clip(a, np.uint16(9), np.uint16(9))", Equal;
        a: u16, shape![2, 3, 3, 1, 3, 1, 1] = "0 0 4 9 4 5 1 6 2 2 3 3 8 1 2 1 0 6 7 5 5 1 2 1 8 9 1 1 3 0 4 7 1 0 0 7 6 8 9 4 2 0 7 7 6 6 1 5 1 7 6 7 7 8";
        => Tensor<u16, shape![2, 3, 3, 1, 3, 1, 1]> = a.lazy().clamp(9_u16, 9_u16).eval();
        "9" }
    drawn! { cases: "np.eye(5)[a[0:4, :]].astype(np.float32)", Exact;
        a: Idx<dim!(5)>, shape![5, 1] = "3 0 1 1 4";
        => Tensor<f32, shape![4, 1, 5]> = a.slice(slice![0..4, ..]).one_hot::<f32>();
        "0.0 0.0 0.0 1.0 0.0 1.0 0.0 0.0 0.0 0.0 0.0 1.0 0.0 0.0 0.0 0.0 1.0" }
    drawn! { cases: "np.sqrt(np.sum(np.square(a), axis=None, keepdims=False))", Each("0.0");
        a: f32, shape![2, 3] = "-7.0 -inf 7.875 7.875 -1.75 2.125";
        => Tensor<f32, ()> = a.over_all().norm();
        "inf" }
}
