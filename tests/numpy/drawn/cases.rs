// Written by `draw.py`; not to be edited.

use super::drawn::*;

#[test]
fn gives_numpys_answers() {
    compare(200, &[part_1, part_2, part_3, part_4, part_5, part_6, part_7, part_8, part_9, part_10]);
}

fn part_1(cases: &mut Cases) {
    drawn! { cases: "np.sum(a, axis=(-1, -2, 0), keepdims=False)", Exact;
        a: u32, shape![4, 2, 4] = "8 0 1 3 0 5 4 1 1 7 5 2 7 4 7 3 3 1 7 0 7 3 2 3 6 5 3 2 5 1 0 6";
        => Tensor<u64, ()> = a.over(axes![-1, -2, 0]).sum();
        "112" }
    drawn! { cases: "np.std(a, axis=0)", Each("1.3e-13 1.4e-13 1.4e-13 1.2e-13");
        a: f64, shape![40, 1, 2, 2] = "-5.625 -0.25 7.375 3.5 -5.375 6.875 -5.75 -0.125 4.25 1.375 -5.875 1.875 -0.625 -6.75 -1.5 6.5 4.375 -3.0 -2.375 5.0 8.0 -3.625 -5.5 -3.25
            -6.375 3.25 6.625 0.5 1.875 7.625 2.125 -7.125 -6.5 -4.75 2.5 2.75 -7.125 2.375 1.125 -3.0 -6.875 -0.375 -4.875 0.5 -6.625 -2.75 -6.5 3.875
            -2.0 6.5 -6.75 -6.25 2.25 -6.5 -6.0 1.125 1.0 4.25 1.0 -4.0 7.375 1.625 4.375 2.5 3.375 -2.625 -7.75 7.0 -7.0 -3.75 3.625 1.0 -1.0 3.125 4.75
            -0.5 -1.125 -6.75 -6.125 0.625 -1.0 -3.75 -6.5 3.625 2.875 -4.875 5.0 -3.875 -7.125 5.875 -6.0 0.75 -6.875 -1.875 5.0 -0.5 -0.875";
        => Tensor<f64, shape![1, 2, 2]> = TensorVec::<f64, shape![1, 2, 2]>::try_from(a.into_vec()).unwrap().std().unwrap();
        "4.54968126459151 4.785112818680454 4.8984123304776 4.186193826138489" }
    drawn! { cases: "np.pad(a, ((2, 1), (0, 1), (1, 2)), mode='constant', constant_values=np.uint32(5))", Exact;
        a: u32, shape![2, 3, 2] = "0 4 9 8 9 6 5 7 1 8 7 4";
        => Tensor<u32, shape![5, 4, 5]> = a.pad(pad![(2, 1), (0, 1), (1, 2)], 5_u32);
        "5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 0 4 5 5 5 9 8 5 5 5 9 6 5 5 5 5 5 5 5 5 5 7 5 5 5 1 8 5 5 5
            7 4" }
    drawn! { cases: "np.broadcast_to(a, (2,)).astype(np.int32)", Exact;
        a: i16, shape![2] = "1 4";
        => Tensor<i32, shape![2]> = a.broadcast_to::<shape![2]>().cast::<i32>();
        "1 4" }
    drawn! { cases: "np.max(a.T, axis=(0, 2), keepdims=False, where=b, initial=np.float32(4.0))", Equal;
        a: f32, shape![2, 2, 5] = "6.0 3.0 -2.125 7.875 -4.125 3.625 3.75 -2.0 -7.625 1.375 5.75 -7.625 4.375 -3.875 0.625 -5.625 7.625 -3.5 -7.875 0.25";
        b: bool, shape![1, 1, 2] = "false";
        => Tensor<f32, shape![2]> = a.transpose().over(axes![0, 2]).masked(&b).max(4.0_f32);
        "4.0" }
    drawn! { cases: "a @ b", Equal;
        a: u16, shape![1, 17] = "8 1 8 3 5 7 5 4 5 9 7 4 8 8 9 9 7";
        b: u16, shape![17] = "1 3 4 1 4 0 7 3 7 4 6 0 1 3 3 5 3";
        => Tensor<u16, shape![1]> = a.matmul(&b);
        "351" }
    drawn! { cases: "a @ b", Each("3.6e-17 2.5e-15 3.7e-16 1.7e-15 1.4e-15 1.2e-14 1.9e-14 4.5e-15 1.8e-16 5.9e-15 2.3e-15 2.3e-15 1.6e-16 2e-14 1.6e-15 7.5e-15 2e-16 2.4e-14 2e-15 9.1e-15 1.2e-15 1.1e-15 1.4e-14 1.6e-15 2.3e-15 5.6e-15 4.3e-15 2.2e-15 9.3e-16 9.1e-16 3.9e-16 3.5e-16 2.4e-14 5.4e-14 4.2e-14 1.8e-14 4.6e-14 1.2e-14 1.1e-15 4e-15 8e-15 1.8e-14 1.4e-14 6.9e-15 3.6e-14 2e-14 8.7e-16 6.2e-15");
        a: f64, shape![2, 2, 3, 3] = "0.193 0.568 0.04 0.0874 -2.67 -6.21 -0.0625 1.22 -0.687 -0.004 -4.94 0.0154 -0.0679 -5.95 -0.0338 -0.345 -0.0865 -5.11 -0.617 0.0531 -0.961
            0.309 -0.135 0.0909 0.673 -0.712 -9.74 -5.91 9.16 -0.0988 -0.057 0.0361 -3.42 -9.79 -7.18 -0.0469";
        b: f64, shape![2, 1, 3, 4] = "-0.0792 -2.07 0.726 6.94 0.0522 6.61 -0.529 2.49 0.349 0.0977 4.45 -0.0119 0.242 -2.49 -0.0641 -0.951 -7.68 0.0827 -0.0752 0.0875 3.46 -8.18
            -6.73 3.11";
        => Tensor<f64, shape![2, 2, 3, 4]> = a.matmul(&b);
        "0.028324 3.358878 0.017646000000000016 2.753264 -2.31358608 -18.436335 -26.1586176 -5.9678450000000005 -0.171129 8.126455100000001
            -3.7479050000000003 2.6122253 -0.25217660000000003 -32.64361542 2.6788860000000003 -12.328543260000002 -0.31700852 -39.192249260000004
            2.9478446000000003 -15.286323780000002 -1.7605813 -0.3568620000000002 -22.9442115 -2.548876 -3.882182 9.40170137 6.503086580000001
            -2.3972967499999998 1.426092 -1.5241365 -0.6214119 -0.022972500000000014 -28.069374 77.93854759999999 65.56060310000001 -30.993723 -72.120868
            16.281616 0.354923 6.114642 -12.124241999999999 28.120515469999997 23.01753898 -10.57883425 52.610946 24.166955999999995 1.483112 8.536181" }
    drawn! { cases: "a.T @ np.transpose(np.transpose(b, (0, 2, 3, -3)), (3, 1, 0, 2))", Equal;
        a: i32, shape![4, 2, 4, 1, 2] = "5 0 6 9 8 -1 6 -5 -2 -1 4 3 3 -3 -7 -2 9 -9 3 -7 3 -8 -9 -4 -7 -9 5 -7 -8 8 -5 -4 -1 5 2 0 -3 5 5 -4 -1 0 -6 6 -1 -3 4 5 -7 -8 -6 -9 9 -3 0 9
            -7 -3 3 -8 -2 -8 8 6";
        b: i32, shape![4, 1, 4, 5] = "-8 -6 4 3 -7 3 -8 -7 -2 -5 -3 -1 -5 7 2 4 5 -2 0 6 -7 0 8 1 5 -6 -6 -7 -3 -9 2 2 4 -1 3 -3 -4";
        => Tensor<i32, shape![2, 1, 4, 2, 5]> = a.transpose().matmul(&b.permute(axes![0, 2, 3, -3]).permute(axes![3, 1, 0, 2]));
        "-113 -58 131 74 66 55 -16 -25 37 35 14 -22 -81 -35 -91 -15 -59 -39 -11 -23 -48 19 -67 2 -41 -30 -27 -45 32 0 51 96 25 54 40 -61 41 50 -26 -6
            70 -75 -9 -1 -24 68 -9 -58 6 -17 96 51 -32 -15 -18 63 60 -6 -7 -14 25 -14 2 38 -12 12 -11 59 -12 88 -62 3 97 -39 -51 -32 60 19 -18 30" }
    drawn! { cases: "np.max(np.diagonal(a, axis1=-2, axis2=-1), axis=(-6, -3, -2, 3, -7, 6), keepdims=False)", Equal;
        a: i64, shape![2, 2, 1, 1, 2, 1, 1, 1] = "9223372036854775807 -9223372036854775808 -6 -9223372036854775808 -9223372036854775808 9223372036854775807 1 6";
        => Tensor<i64, shape![1]> = a.diagonal().over(axes![-6, -3, -2, 3, -7, 6]).max();
        "9223372036854775807" }
    drawn! { cases: "np.float64(-7.0) - a", Exact;
        a: f64, shape![2, 1, 2, 2, 2, 1, 2, 1] = "1.25 -6.875 -6.375 -4.5 -4.875 3.375 -0.25 -3.25 -3.75 -2.75 -0.75 -7.0 -0.5 -7.75 -6.5 -5.625 -0.5 2.0 7.625 5.625 -1.875 -7.375 1.625
            -5.875 -0.875 7.375 -7.375 0.5 -0.25 -1.0 -1.375 -3.125";
        => Tensor<f64, shape![2, 1, 2, 2, 2, 1, 2, 1]> = -7.0_f64 - &a;
        "-8.25 -0.125 -0.625 -2.5 -2.125 -10.375 -6.75 -3.75 -3.25 -4.25 -6.25 0.0 -6.5 0.75 -0.5 -1.375 -6.5 -9.0 -14.625 -12.625 -5.125 0.375 -8.625
            -1.125 -6.125 -14.375 0.375 -7.5 -6.75 -6.0 -5.625 -3.875" }
    drawn! { cases: "np.roll(np.diagonal(a, axis1=-2, axis2=-1), 4, (0,))", Exact;
        a: i64, shape![5, 5] = "-9 -6 -2 7 -6 -5 2 -1 -3 -1 -5 -1 -8 0 -1 7 -5 4 9 5 -2 -9 3 0 8";
        => Tensor<i64, shape![5]> = a.diagonal().roll(4, axes![0]);
        "2 -8 9 8 -9" }
    drawn! { cases: "a[1:4][0]", Exact;
        a: i64, shape![6] = "7 8 5 4 4 6";
        => Tensor<i64, (), _> = a.slice(slice![1..4]).subtensor(0);
        "8" }
    drawn! { cases: "np.ceil(a)", Exact;
        a: f64, shape![2, 3, 1, 1, 2] = "-2.4649762266645946e+94 1.1104434301194291e+241 6.519721883447546e-287 2.8581989324913393e-96 -7.204557107526331e-139 -5.972462658717312e-254
            -4.5211568931515254e+188 -1.8607819240120527e+295 -2.086763779261946e+31 6.405610376655645e+185 -2.9726985757364844e-139
            -6.582785656386417e+273";
        => Tensor<f64, shape![2, 3, 1, 1, 2]> = a.ceil();
        "-2.4649762266645946e+94 1.1104434301194291e+241 1.0 1.0 -0.0 -0.0 -4.5211568931515254e+188 -1.8607819240120527e+295 -2.086763779261946e+31
            6.405610376655645e+185 -0.0 -6.582785656386417e+273" }
    drawn! { cases: "np.take_along_axis(np.broadcast_to(a, (3, 5, 9)), np.take(4 - np.flip(np.argsort(np.flip(np.broadcast_to(a, (3, 5, 9)), 1), axis=1, kind='stable'), 1), range(4), axis=1), 1)", Exact;
        a: f64, shape![3, 1, 9] = "-0.0545 -0.409 0.662 -6.04 -0.0032 0.499 0.254 -0.0166 0.325 0.651 -0.912 0.212 -0.0603 0.0256 0.815 -1.68 -6.85 -0.601 6.06 -0.0551 -0.0258
            -0.77 -8.45 -0.084 -0.15 -1.67 -1.11";
        => Tensor<f64, shape![3, 4, 9]> = a.broadcast_to::<shape![3, 5, 9]>().over(axes![1]).top_k::<dim!(4)>().0;
        "-0.0545 -0.409 0.662 -6.04 -0.0032 0.499 0.254 -0.0166 0.325 -0.0545 -0.409 0.662 -6.04 -0.0032 0.499 0.254 -0.0166 0.325 -0.0545 -0.409
            0.662 -6.04 -0.0032 0.499 0.254 -0.0166 0.325 -0.0545 -0.409 0.662 -6.04 -0.0032 0.499 0.254 -0.0166 0.325 0.651 -0.912 0.212 -0.0603 0.0256
            0.815 -1.68 -6.85 -0.601 0.651 -0.912 0.212 -0.0603 0.0256 0.815 -1.68 -6.85 -0.601 0.651 -0.912 0.212 -0.0603 0.0256 0.815 -1.68 -6.85
            -0.601 0.651 -0.912 0.212 -0.0603 0.0256 0.815 -1.68 -6.85 -0.601 6.06 -0.0551 -0.0258 -0.77 -8.45 -0.084 -0.15 -1.67 -1.11 6.06 -0.0551
            -0.0258 -0.77 -8.45 -0.084 -0.15 -1.67 -1.11 6.06 -0.0551 -0.0258 -0.77 -8.45 -0.084 -0.15 -1.67 -1.11 6.06 -0.0551 -0.0258 -0.77 -8.45
            -0.084 -0.15 -1.67 -1.11" }
    drawn! { cases: "np.put_along_axis(y := np.diagonal(a[:, 1], axis1=-2, axis2=-1).copy(), b, np.transpose(c, (-1, -2)), 2) or y", Exact;
        a: f32, shape![3, 2, 5, 9, 9] = "0.0 9.0 -6.0 -9.0 8.0 -4.0 -3.0 1.0 -4.0 -2.0 2.0 -7.0 -9.0 -3.0 8.0 -3.0 -8.0 4.0 -2.0 -4.0 -9.0 -1.0 -7.0 -6.0 -9.0 -5.0 -2.0 8.0 -1.0 7.0
            1.0 -8.0 -5.0 -3.0 9.0 -3.0 -1.0 -2.0 5.0 9.0 -1.0 -5.0 1.0 3.0 -5.0 -2.0 -7.0 3.0 -5.0 -4.0 -1.0 -7.0 -7.0 5.0 -9.0 -9.0 8.0 3.0 6.0 0.0 5.0
            -2.0 6.0 6.0 -4.0 -6.0 -7.0 -5.0 9.0 8.0 -6.0 2.0 -8.0 6.0 -2.0 5.0 2.0 2.0 2.0 -2.0 7.0 9.0 7.0 9.0 4.0 -8.0 -5.0 7.0 -7.0 1.0 4.0 -8.0 5.0
            4.0 3.0 3.0 -4.0";
        b: Idx<dim!(9)>, shape![3, 5, 9] = "2 6 8 7 3 1 5 4 0 0 4 7 1 5 2 8 6 3 1 0 8 4 2 3 5 7 6 6 2 3 8 0 1 7 4 5 8 0 3 2 4 5 7 1 6 8 5 7 3 4 2 0 6 1 5 6 7 1 3 4 8 2 0 4 0 8 5 7 2 6 1
            3 0 1 3 8 7 5 2 6 4 8 7 3 6 1 5 2 0 4 7 1 8 4 0 2 3 6 5 4 8 6 3 1 5 2 7 0 3 4 8 1 2 6 7 0 5 8 6 2 3 4 5 7 0 1 8 7 1 2 3 6 0 5 4";
        c: f32, shape![9, 5] = "5.0 7.0 9.0 -5.0 -5.0 5.0 4.0 6.0 6.0 -8.0 -6.0 1.0 -5.0 1.0 -1.0 3.0 -4.0 3.0 2.0 -7.0 4.0 -2.0 0.0 -5.0 7.0 4.0 8.0 2.0 -2.0 2.0 -5.0 -4.0
            6.0 9.0 -6.0 -9.0 5.0 -4.0 7.0 -8.0 -1.0 -7.0 -9.0 7.0 -1.0";
        => Tensor<f32, shape![3, 5, 9]> = { let mut y = a.slice(slice![.., 1]).diagonal().to_tensor(); y.scatter(&b, &c.permute(axes![-1, -2]), axes![2]); y };
        "-1.0 4.0 5.0 4.0 -9.0 -5.0 5.0 3.0 -6.0 7.0 -4.0 8.0 -7.0 4.0 -2.0 5.0 1.0 -4.0 6.0 9.0 0.0 2.0 3.0 6.0 -9.0 -4.0 -5.0 -5.0 -2.0 6.0 1.0 7.0
            7.0 -5.0 9.0 2.0 -8.0 -8.0 -7.0 -1.0 7.0 2.0 -1.0 -6.0 -5.0 -5.0 -1.0 4.0 3.0 4.0 5.0 -9.0 -6.0 5.0 -7.0 -4.0 5.0 -2.0 8.0 7.0 4.0 1.0 -4.0
            6.0 -4.0 2.0 -9.0 9.0 3.0 6.0 0.0 -5.0 -5.0 6.0 9.0 1.0 7.0 -2.0 7.0 -5.0 2.0 -8.0 7.0 -6.0 -1.0 -1.0 2.0 -7.0 -8.0 -5.0 4.0 5.0 4.0 -5.0 3.0
            -1.0 -9.0 5.0 -6.0 -7.0 -2.0 -4.0 -4.0 7.0 8.0 1.0 5.0 4.0 -4.0 3.0 0.0 9.0 6.0 -9.0 2.0 6.0 -5.0 7.0 7.0 1.0 2.0 -5.0 -2.0 6.0 9.0 -5.0 -6.0
            -1.0 -7.0 7.0 -1.0 -8.0 2.0 -8.0 -5.0" }
    drawn! { cases: "np.max(sliding_window_view(np.pad(np.broadcast_to(a, (3, 1, 5, 3)), ((0, 0), (0, 0), (0, 0), (0, 0)), constant_values=-1000), (2, 2), (-2, -1))[..., ::2, ::2, ::, ::], axis=(-2, -1))", Equal;
        a: i32, shape![1, 5, 3] = "-5 0 4 0 -5 2 0 5 -5 0 -9 -4 -4 4 -3";
        => Tensor<i32, shape![3, 1, 2, 1]> = a.broadcast_to::<shape![3, 1, 5, 3]>().sliding().stride::<dim!(2)>().max_pool::<shape![2, 2]>();
        "0 5" }
    drawn! { cases: "np.cumprod(np.expand_dims(sliding_window_view(a, 2, -1), 3)).reshape(np.shape(np.expand_dims(sliding_window_view(a, 2, -1), 3)))", Equal;
        a: u32, shape![3, 1, 1, 1, 3] = "2 2 1 2 0 2 1 0 0";
        => Tensor<u64, shape![3, 1, 1, 1, 1, 2, 2]> = a.windows::<shape![2]>().unsqueeze(axes![3]).cumprod();
        "2 4 8 8 16 0 0 0 0 0 0 0" }
    drawn! { cases: "np.multiply.outer(a, b)", Exact;
        a: f64, shape![1] = "1.0";
        b: f64, shape![3, 3, 1] = "-0.0 1.0 -1.0 -0.0 0.0 -0.0 -1.0 -1.0";
        => Tensor<f64, shape![1, 3, 3, 1]> = a.outer(&b);
        "-0.0 1.0 -1.0 -0.0 0.0 -0.0 -1.0 -1.0" }
    drawn! { cases: "np.diagonal(a, axis1=-2, axis2=-1) @ b", Equal;
        a: i32, shape![7, 7, 7] = "-6 -3 5 -9 8 -6 -7 9 3 3 1 -3 5 9 6 0 9 -6 8 6 6 -6 -9 -9 8 -2 -1 4 -5 0 -9 0 -4 -8 -7 -1 2 6 3 2 -6 -7 -6 -8 -3 6 -9 -6 8 -9 1 6 8 1 -2 4 4
            -2 -8 -3 5";
        b: i32, shape![7, 17] = "-7 2 -4 6 -9 7 4 8 3 -9 2 0 5 5 -4 1 7 6 1 1 7 -2 -8 4 7 -7 -2 7 1 -1 0";
        => Tensor<i32, shape![7, 17]> = einsum!((n, k), (k, m) -> (n, m); &a.diagonal(), &b);
        "58 -164 56 141 166 -133 -115 83 75 77 58 -93 26 -109 85 -47 -31 120 -85 103 -50 171 -71 -89 9 15 118 72 -49 22 -54 158 -88 -89 -66 124 -17 53
            9 16 65 121 -57 -26 52 172 -81 63 -7 195 -76 -160 119 -39 -105 -8 80 28 -124 23 27 -136 154 -111 -9 6 159 -47 25 43 -79 -50 -38 94 23 60 8
            -73 8 -48 72 82 64 -103 126 10 -76 14 12 -151 -20 16 -132 -5 -38 -52 -112 45 -34 -177 -88 53 -106 -6 -144 46 40 -34 -16 15 128 -32 -120 -41 7
            -127 52 -48 102" }
    drawn! { cases: "b[:, 2:6, :-1] - a[:, :, :, -1]", Exact;
        a: f64, shape![2, 4, 1, 3] = "-5.0 3.0 3.0 1.0 -5.0 -7.0 -7.0 8.0 1.0 -9.0 2.0 -5.0 -7.0 -7.0 2.0 -3.0 2.0 8.0 3.0 5.0 7.0 -8.0 1.0 4.0";
        b: f64, shape![2, 7, 3] = "-9.0 -3.0 -4.0 -2.0 -4.0 7.0 -1.0 -1.0 6.0 -4.0 -7.0 0.0 8.0 4.0 1.0 6.0 9.0 9.0 3.0 8.0 -5.0 2.0 3.0 -4.0 -8.0 -6.0 -7.0 4.0 -4.0 3.0 -1.0
            3.0 -3.0 -4.0 8.0 -2.0 -1.0 -5.0 1.0 -8.0 2.0 4.0";
        => Tensor<f64, shape![2, 4, 2]> = &b.slice(slice![.., 2..6, ..-1]) - a.slice(slice![.., .., .., -1]).to_tensor().expand::<dim!(2), _>(axes![2]);
        "-4.0 -4.0 3.0 0.0 7.0 3.0 11.0 14.0 2.0 -6.0 -9.0 -5.0 -11.0 1.0 -5.0 -9.0" }
}

fn part_2(cases: &mut Cases) {
    drawn! { cases: "np.abs((a - b) * c + np.float64(-6.0))", Exact;
        a: f64, () = "-4.25";
        b: f64, () = "4.0";
        c: f64, () = "7.25";
        => Tensor<f64, ()> = ((a.lazy() - &b) * &c + -6.0_f64).abs().eval();
        "65.8125" }
    drawn! { cases: "np.diagonal(a, axis1=-2, axis2=-1) @ b", Equal;
        a: f64, shape![2, 2] = "5.0 2.75 -2.875 7.625";
        b: f64, shape![2] = "-6.625 3.375";
        => Tensor<f64, ()> = a.diagonal().matmul(&b);
        "-7.390625" }
    drawn! { cases: "np.std(a, axis=(5, 4, -1, 2, -5, 1, 6), ddof=2, keepdims=True)", Each("0.0");
        a: f64, shape![2, 1, 3, 1, 2, 1, 3, 1] = "7.875 1.875 -5.125 -2.625 7.25 5.0 3.375 4.5 -5.0 7.75 nan 6.0 0.5 -6.625 -0.0 -0.375 -4.875 -6.5 -inf -4.25 2.0 -1.75 -4.25 0.0 0.875 -4.0
            5.625 -4.625 0.5 -2.625 -5.5 -7.375 1.0 0.125 0.25 -7.375";
        => Tensor<f64, (dim!(2), Broadcast<dim!(1)>, Broadcast<dim!(3)>, Broadcast<dim!(1)>, Broadcast<dim!(2)>, Broadcast<dim!(1)>, Broadcast<dim!(3)>, Broadcast<dim!(1)>,)> = a.over(axes![5, 4, -1, 2, -5, 1, 6]).keepdims().ddof(2).std();
        "nan" }
    drawn! { cases: "np.exp(a - np.max(a, axis=(1, -2), keepdims=True)) / np.sum(np.exp(a - np.max(a, axis=(1, -2), keepdims=True)), axis=(1, -2), keepdims=True)", Each("8.5e-17 6.5e-17 1.2e-16 1.5e-16 1.2e-16 5.3e-17 4.1e-15 9e-17 8.1e-17");
        a: f64, shape![3, 3] = "0.0204 -0.338 0.42 0.63 0.32 -0.462 3.98 0.0605 -0.0738";
        => Tensor<f64, shape![3, 3]> = a.softmax(axes![1, -2]);
        "0.016290970064210254 0.01138402401717649 0.02429355212572983 0.029970422255928393 0.021981714980367374 0.010056417324898778
            0.8542389627519619 0.016957512831374092 0.014826423648353045" }
    drawn! { cases: "np.isclose(a, b.T, 0.0, 2.0)", Exact;
        a: f64, shape![1, 2, 3, 2, 1, 1] = "3.375 -1.0 -4.5 -7.0 inf 5.5 nan 1.75 inf 1.75 4.0 0.0";
        b: f64, shape![1, 1, 2, 3, 2, 1] = "6.75 -6.625 -2.125 5.25 -5.5 -0.75 1.625 -7.0 -inf -4.5 -0.0 2.375";
        => Tensor<bool, shape![1, 2, 3, 2, 1, 1]> = a.is_close(&b.transpose(), 0.0, 2.0);
        "false" }
    drawn! { cases: "np.isnan(sliding_window_view(a, 2, -1))", Exact;
        a: f64, shape![2, 1, 1, 2, 4] = "-5.272772169349614e-134 -1.311382834711415e+216 -6.635739602235749e+102 3.5411820115508067e+65 -1.1219714597964561e+84 -3.23540836195716e-226
            -4.876290852354214e-230 9.671517e-315 7.33836138448492e-128 -6.784878551709335e-206 -7.591793509694972e+146 9.302420179609045e-297
            3.819407230909316e-131 -6.9956637820152446e-71 1.6869930743393804e-267 1.647640628056839e+168";
        => Tensor<bool, shape![2, 1, 1, 2, 3, 2]> = a.windows::<shape![2]>().is_nan();
        "false" }
    drawn! { cases: "np.logaddexp.reduce(a, axis=0, keepdims=True)", Each("5e-06");
        a: f32, shape![3] = "-3.5 3.25 -4.375";
        => Tensor<f32, (Broadcast<dim!(3)>,)> = a.lazy().over(axes![0]).keepdims().logsumexp();
        "3.2516575" }
    drawn! { cases: "np.roll(a, 2, (0,))", Exact;
        a: f64, shape![1, 3, 2] = "0.0374 7.41691286169067e-309 -6.27 -0.622 -0.84 -5.85";
        => Tensor<f64, shape![1, 3, 2]> = a.roll(2, axes![0]);
        "0.0374 7.41691286169067e-309 -6.27 -0.622 -0.84 -5.85" }
    drawn! { cases: "np.abs(a)", Exact;
        a: i16, shape![57, 9] = "-6 -1 4 -2 -3 1 -9 -6 7 -6 -3 1 1 -4 -4 5 3 0 0 5 -7 -6 -1 -3 3 -2 -3 8 0 -3 -9";
        => Tensor<i16, shape![57, 9]> = a.abs();
        "6 1 4 2 3 1 9 6 7 6 3 1 1 4 4 5 3 0 0 5 7 6 1 3 3 2 3 8 0 3 9" }
    drawn! { cases: "np.einsum(',kji,jijk->', np.broadcast_to(a, ()), b, c)", Equal;
        a: u16, () = "9";
        b: u16, shape![2, 4, 3] = "2 8 2 5 5 2 6 3 6 8 4 2 0 1 8 1 4 8 9 7 6 7 8 6";
        c: u16, shape![4, 3, 4, 2] = "4 8 3 1 7 0 9 8 2 7 7 4 9 4 4 8 5 9 7 1 2 3 5 5 6 9 9 0 8 2 6 5 1 8 1 7 4 3 6 9 7 1 9 2 5 9 1 4 1 8 6 4 2 3 7 1 9 8 4 2 5";
        => Tensor<u16, ()> = einsum!((), (k, j, i), (j, i, j, k) -> (); &a.broadcast_to::<()>(), &b, &c);
        "5562" }
    drawn! { cases: "np.var(a, axis=-2, ddof=1, keepdims=False)", Each("4.6e-14");
        a: i64, shape![5, 1] = "2 -1 6 5 -1";
        => Tensor<f64, shape![1]> = a.over(axes![-2]).ddof(1).var();
        "10.700000000000001" }
    drawn! { cases: "np.swapaxes(a, 1, -1)", Exact;
        a: bool, shape![17, 31, 8] = "false true false true false false false true true true false true false false true false false false false true false false false true false
            false true false true true true";
        => prints a.swap_axes(axes![1, -1]);
        "[[[False  True False ...  True False  True]
  [ True  True False ...  True False False]
  [False False False ...  True False False]
  ...
  [False False False ... False False  True]
  [False  True False ... False False  True]
  [ True False  True ...  True False  True]]

 [[False  True False ...  True False  True]
  [ True  True False ...  True False False]
  [False False False ...  True False False]
  ...
  [False False False ... False False  True]
  [False  True False ... False False  True]
  [ True False  True ...  True False  True]]

 [[False  True False ...  True False  True]
  [ True  True False ...  True False False]
  [False False False ...  True False False]
  ...
  [False False False ... False False  True]
  [False  True False ... False False  True]
  [ True False  True ...  True False  True]]

 ...

 [[False  True False ...  True False  True]
  [ True  True False ...  True False False]
  [False False False ...  True False False]
  ...
  [False False False ... False False  True]
  [False  True False ... False False  True]
  [ True False  True ...  True False  True]]

 [[False  True False ...  True False  True]
  [ True  True False ...  True False False]
  [False False False ...  True False False]
  ...
  [False False False ... False False  True]
  [False  True False ... False False  True]
  [ True False  True ...  True False  True]]

 [[False  True False ...  True False  True]
  [ True  True False ...  True False False]
  [False False False ...  True False False]
  ...
  [False False False ... False False  True]
  [False  True False ... False False  True]
  [ True False  True ...  True False  True]]]" }
    drawn! { cases: "(np.expand_dims(a, 5) - np.max(np.expand_dims(a, 5), axis=(3, 4, -7), keepdims=True)) - np.log(np.sum(np.exp(np.expand_dims(a, 5) - np.max(np.expand_dims(a, 5), axis=(3, 4, -7), keepdims=True)), axis=(3, 4, -7), keepdims=True))", Each("4.7e-15");
        a: f64, shape![1, 1, 3, 1, 1, 2] = "0.0259 0.0544 0.0852 -0.262 0.003 -0.648";
        => Tensor<f64, shape![1, 1, 3, 1, 1, 1, 2]> = a.view().unsqueeze(axes![5]).log_softmax(axes![3, 4, -7]);
        "0.0" }
    drawn! { cases: "np.where(a[:, :, 1], b, c)", Exact;
        a: bool, shape![3, 2, 2, 1] = "true true false true false false true false true false false false";
        b: u64, shape![3, 2, 1] = "1 7 1 4 1 18446744073709551615";
        c: u64, () = "0";
        => Tensor<u64, shape![3, 2, 1]> = a.slice(slice![.., .., 1]).select(&b, &c);
        "1 7 0 0 0 0" }
    drawn! { cases: "np.sum(np.broadcast_to(a, (57, 9)), axis=1, keepdims=False)", Exact;
        a: u64, shape![9] = "2 2 7 4 4 5 3 2 5";
        => Tensor<u64, shape![57]> = a.broadcast_to::<shape![57, 9]>().over(axes![1]).sum();
        "34" }
    drawn! { cases: "np.argmax(a, axis=-1, keepdims=False)", Exact;
        a: f32, shape![17, 8, 31] = "nan 8.0 1.25 -0.0 -2.375 4.75 7.125 -inf -5.75 -7.875 0.0 -4.625 -2.5 8.0 nan -0.0 1.75 -6.5 1.125 -2.75 5.375 -1.625 -8.0 -4.125 7.125
            -3.375 -inf 8.0 -5.5 5.625 -0.0 -5.375 0.375 2.75 -2.75 -inf 7.125 -0.875 -2.25 -6.875 -0.875 5.375 -5.5 -5.875 -0.25 -3.5 -0.0 inf 1.625 0.0
            1.375 -0.25 -inf 8.0 -2.75 4.0 2.25 -2.25 7.25 -3.125 -5.0";
        => Tensor<Idx<dim!(31)>, shape![17, 8]> = a.over(axes![-1]).argmax();
        "0 30 13 29 12 28 11 27 10 26 9 25 8 24 7 23 6 22 5 21 4 20 3 19 2 18 1 17 0 16 12 15 11 14 30 13 29 12 28 11 27 10 26 9 25 8 24 7 23 6 22 5
            21 4 20 3 19 2 18 1 17" }
    drawn! { cases: "np.diagonal(a, axis1=-2, axis2=-1) - np.sum(np.diagonal(a, axis1=-2, axis2=-1), axis=(-1,), keepdims=True)", Equal;
        a: f64, shape![5, 5] = "-1.375 -2.0 0.75 -7.5 5.5 3.625 -0.875 -1.25 -3.125 -0.375 -6.875 7.75 0.0 8.0 -0.5 4.125 -7.375 1.25 2.5 -0.25 0.625 -1.5 -6.0 -5.125 -5.0";
        => Tensor<f64, shape![5]> = &a.diagonal() - a.diagonal().over(axes![-1]).keepdims().sum();
        "3.375 3.875 4.75 7.25 -0.25" }
    drawn! { cases: "np.argmax(a, axis=2, keepdims=False)", Exact;
        a: i16, shape![3, 3, 2, 3] = "5 2 -4 1 -2 8 -6 2 -6 0 -1 6 -5 7 -8 0 -3 0 6 -8 9 -8 -9 7 -8 0 -2 2 -9 -3 -9 -7 3 -6 -9 -1 8 2 -6 5 -9 -5 -8 1 -4 -1 -6 8 -9 -7 0 9 -4 -2";
        => Tensor<Idx<dim!(2)>, shape![3, 3, 3]> = a.over(axes![2]).argmax();
        "0 0 1 1 0 1 1 0 1 0 0 0 1 0 0 1 0 0 0 0 1 1 0 1 1 1" }
    drawn! { cases: "(y := a.T.copy()).__setitem__(np.s_[::2, 1:5:2, :, :2], False) or y", Exact;
        a: bool, shape![4, 2, 6, 4] = "true true true false false true false false false true true false true false false false true true false true false true false true false
            false true true false true true false false false false false false";
        => Tensor<bool, shape![4, 6, 2, 4]> = { let mut y = a.transpose().to_tensor(); y.slice_mut(slice![..;2, 1..5;2, .., ..2]).fill(false); y };
        "true false false false false false true false false false true true false false false false false true true false false false true false
            false false false false false false true false true true true true false false false false false false true true false false true false true
            true true false false false true true true true true true true false false false true false false true false false false true false false
            false true true false false false true false true false false false true true true false false true false true true false true false false
            false true true false false false false false true false false false true true true false false false false true true false false false true
            false false true false false true false false true true true true false false false false true false false true false false false false true
            true true true false false true false false true true true false false false false false true false false false true true false true false
            false false true true false false false true false true true false false true true" }
    drawn! { cases: "a[1] * np.uint64(9) + np.transpose(b, (2, -2, 0))", Exact;
        a: u64, shape![2, 3, 5, 2] = "9 1 2 7 1 8 9 4 2 8 2 0 2 8 7 7 4 4 2 7 9 7 2 4 9 5 3 2 4 2 6 0 5 7 9 1 7 0 2 1 9 9 1 8 1 0 0 5 2 7 8 2 0 3 5 6 2 6 1 2";
        b: u64, shape![2, 5, 3] = "0 9 4 9 1 5 8 6 1 5 3 7 3 9 9 6 6 4 6 4 6 0 3 1 5 8 0 0 4 8";
        => Tensor<u64, shape![3, 5, 2]> = a.slice(slice![1]).zip_map(&b.permute(axes![2, -2, 0]), |x, y| x * 9_u64 + y);
        "54 6 54 69 89 9 68 5 21 9 90 87 10 76 15 3 3 53 27 67 76 22 5 33 46 55 25 54 18 26" }
}

fn part_3(cases: &mut Cases) {
    drawn! { cases: "(y := a.copy()).__setitem__(np.s_[1:-2:2, -2:], np.float64(-8.0)) or y", Exact;
        a: f64, shape![8, 4] = "0.0 -4.0 2.0 -7.0 3.0 -9.0 5.0 9.0 9.0 7.0 2.0 1.0 9.0 -7.0 -2.0 -3.0 -5.0 5.0 -2.0 2.0 -8.0 8.0 -1.0 5.0 1.0 9.0 -3.0 -6.0 9.0 -9.0 7.0 -9.0";
        => Tensor<f64, shape![8, 4]> = { let mut y = a.to_tensor(); y.slice_mut(slice![1..-2;2, -2..]).fill(-8.0_f64); y };
        "0.0 -4.0 2.0 -7.0 3.0 -9.0 -8.0 -8.0 9.0 7.0 2.0 1.0 9.0 -7.0 -8.0 -8.0 -5.0 5.0 -2.0 2.0 -8.0 8.0 -8.0 -8.0 1.0 9.0 -3.0 -6.0 9.0 -9.0 7.0
            -9.0" }
    drawn! { cases: "np.tile(np.broadcast_to(a[1:, :-2], (2, 2)), (1, 1))", Exact;
        a: u16, shape![3, 3] = "8 1 8 7 3 8 9 5 3";
        => Tensor<u16, shape![2, 2]> = a.slice(slice![1.., ..-2]).broadcast_to::<shape![2, 2]>().tile_along::<dim!(1), _>(axes![0]);
        "7 7 9 9" }
    drawn! { cases: "a.T + b", Exact;
        a: i64, shape![4, 4] = "6 -3 -8 3 -3 8 -7 0 8 9 -6 -3 -1 5 0 -9";
        b: i64, shape![4] = "-4 8 8 5";
        => Tensor<i64, shape![4, 4]> = (a.transpose().lazy() + &b).eval();
        "2 5 16 4 -7 16 17 10 -12 1 2 5 -1 8 5 -4" }
    drawn! { cases: "np.expand_dims(a, 1) ** 1", Exact;
        a: i64, shape![3, 2] = "7 3 -2 -2 -5 3";
        => Tensor<i64, shape![3, 1, 2]> = a.view().unsqueeze(axes![1]).pow(1);
        "7 3 -2 -2 -5 3" }
    drawn! { cases: "np.max(sliding_window_view(np.pad(np.transpose(a, (0, 1)), ((0, 0), (0, 0)), constant_values=-inf), (3, 2), (-2, -1))[..., ::2, ::2, ::, ::], axis=(-2, -1))", Equal;
        a: f64, shape![6, 4] = "-3.125 -4.375 3.25 1.5 -4.25 7.25 -4.75 -5.75 -1.625 -2.625 6.25 -5.25 2.0 6.875 0.0 6.125 4.25 1.25 4.25 -1.625 -7.875 -1.125 -4.875";
        => Tensor<f64, shape![2, 2]> = a.permute(axes![0, 1]).sliding().stride::<dim!(2)>().max_pool::<shape![3, 2]>();
        "7.25 6.25 6.875 6.25" }
    drawn! { cases: "(y := sliding_window_view(a, 3, -1).copy(), np.add(y[:, 0:, 0:, :], np.expand_dims(b, 2).T, out=y[:, 0:, 0:, :]))[0]", Exact;
        a: i16, shape![1, 1, 3] = "-7 4 -8";
        b: i16, shape![3, 1, 1] = "-9 -2 -2";
        => Tensor<i16, shape![1, 1, 1, 3]> = { let mut y = a.windows::<shape![3]>().to_tensor(); { let mut part = y.slice_mut(slice![.., 0.., 0.., ..]); part += &b.view().unsqueeze(axes![2]).transpose(); } y };
        "-16 2 -10" }
    drawn! { cases: "np.log(np.sum(np.exp(a), axis=(), keepdims=False))", Each("4.2e-06");
        a: f32, () = "4.125";
        => Tensor<f32, ()> = a.over(axes![]).logsumexp();
        "4.125" }
    drawn! { cases: "np.tensordot(a[:1, 1:-2][0], b, ([], []))", Each("7.5e-08 6.6e-08 8e-10 5.9e-10 1.4e-09 9.1e-11 3.8e-08 4.1e-09 7.9e-08 2.5e-10 1e-07 8.2e-08 2.7e-10 3e-09 9e-08 1.7e-08 8.1e-08 2.1e-08 7e-10 2.1e-09 8.1e-10 7.9e-09 2.5e-08 2.1e-08 3e-10 2.3e-10 4.6e-10 3.6e-11 1.4e-08 1.4e-09 3.1e-08 8.2e-11 3.1e-08 2.9e-08 8e-11 1.2e-09 2.8e-08 6.6e-09 2.8e-08 8.3e-09 2.4e-10 7.1e-10 3e-10 2.5e-09 8.6e-07 6.6e-07 9.9e-09 6.4e-09 1.7e-08 1e-09 4.3e-07 4.7e-08 1e-06 2.7e-09 9.9e-07 1.1e-06 2.4e-09 3.4e-08 9.7e-07 1.8e-07 1e-06 2.2e-07 7.8e-09 2.4e-08 1e-08 8.2e-08 1.2e-06 1.1e-06 1.7e-08 1e-08 2.5e-08 1.6e-09 6.5e-07 6.7e-08 1.6e-06 4.4e-09 1.6e-06 1.3e-06 4.1e-09 6.2e-08 1.4e-06 2.9e-07 1.5e-06 3.5e-07 1.3e-08 3.7e-08 1.4e-08 1.4e-07 4.8e-07 3.4e-07 5e-09 3.7e-09 8.8e-09 5.2e-10 2.5e-07 2.4e-08 5.4e-07 1.3e-09 5e-07 5.2e-07 1.3e-09 1.9e-08 5.1e-07 9.8e-08 5.3e-07 1.2e-07 4e-09 1.2e-08 4.7e-09 4e-08 1.2e-07 8.4e-08 1.3e-09 9.3e-10 2.2e-09 1.3e-10 6.2e-08 5.9e-09 1.4e-07 3.2e-10 1.3e-07 1.3e-07 3.3e-10 4.8e-09 1.3e-07 2.4e-08 1.3e-07 2.9e-08 1e-09 3e-09 1.2e-09 1e-08 1.6e-07 1.2e-07 1.4e-09 1.1e-09 2.4e-09 1.7e-10 6.8e-08 8.9e-09 1.5e-07 4.5e-10 1.8e-07 1.5e-07 5e-10 5.5e-09 1.5e-07 3.1e-08 1.7e-07 4e-08 1.4e-09 4.6e-09 1.7e-09 1.4e-08");
        a: f32, shape![2, 10] = "-0.28 0.05 0.0176 -0.545 -0.858 0.28 0.07 -0.0935 5.47 -2.34 0.679 0.844 3.56 0.0355 -6.81 0.0809 -0.082 0.679 0.0798 -9.59";
        b: f32, shape![11, 2] = "7.3 -5.38 -0.081 -0.0566 0.132 -0.009 3.64 0.396 8.33 -0.0233 9.1 -8.02 0.0231 0.298 -8.15 -1.72 7.86 -2.01 0.0697 0.207 0.0813 0.725";
        => Tensor<f32, shape![7, 11, 2]> = a.slice(slice![..1, 1..-2]).slice(slice![0]).tensordot(&b, axes![], axes![]);
        "0.365 -0.26900002 -0.00405 -0.0028300001 0.0066 -0.00045 0.18200001 0.0198 0.4165 -0.001165 0.455 -0.40100002 0.0011550001 0.014900001
            -0.4075 -0.086 0.393 -0.1005 0.0034850002 0.01035 0.004065 0.036250003 0.12848 -0.094688 -0.0014256 -0.00099616 0.0023232 -0.0001584 0.064064
            0.0069696 0.146608 -0.00041007999 0.16016 -0.14115201 0.00040656 0.0052448 -0.14344 -0.030272 0.138336 -0.035376 0.00122672 0.0036432
            0.0014308799 0.01276 -3.9785001 2.9321 0.044145003 0.030847002 -0.071940005 0.004905 -1.9838002 -0.21582 -4.53985 0.0126985 -4.9595003 4.3709
            -0.0125895 -0.16241 4.44175 0.93740004 -4.2837 1.09545 -0.037986502 -0.11281501 -0.0443085 -0.39512503 -6.2634 4.61604 0.069497995 0.0485628
            -0.113256 0.0077219997 -3.12312 -0.339768 -7.1471395 0.0199914 -7.8078003 6.8811603 -0.0198198 -0.255684 6.9926996 1.47576 -6.74388 1.7245799
            -0.0598026 -0.177606 -0.0697554 -0.62205 2.0440001 -1.5064 -0.02268 -0.015848 0.03696 -0.0025199999 1.0192001 0.11088 2.3324 -0.006524 2.548
            -2.2456002 0.006468 0.083440006 -2.2819998 -0.48160002 2.2008 -0.5628 0.019516 0.05796 0.022764 0.20300001 0.51100004 -0.3766 -0.00567
            -0.003962 0.00924 -0.00062999997 0.25480002 0.02772 0.5831 -0.001631 0.637 -0.56140006 0.001617 0.020860001 -0.57049996 -0.120400004 0.5502
            -0.1407 0.004879 0.01449 0.005691 0.050750002 -0.68255 0.50303 0.0075735003 0.0052921004 -0.012342 0.0008415 -0.34034002 -0.037026 -0.778855
            0.00217855 -0.85085005 0.74987006 -0.00215985 -0.027863001 0.762025 0.16082 -0.73491 0.18793501 -0.0065169507 -0.019354502 -0.00760155
            -0.067787506" }
    drawn! { cases: "a", Exact;
        a: i8, shape![65, 64] = "-1 -8 -8 1 -7 -9 -2 1 -3 -8 3 7 -7 9 -1 -7 6 -8 1 4 -3 9 0 -6 2 -9 -4 -4 2 -8 -7 -5 9 9 -4 4 -7 -4 -2 5 0 -4 -6 7 -9 3 7 -8 -1 9 -4 -6 -4 6 8
            3 6 -5 -7 -4 -8";
        => prints a;
        "[[-1 -8 -8 ... -1 -8 -8]
 [ 1 -7 -9 ...  1 -7 -9]
 [-2  1 -3 ... -2  1 -3]
 ...
 [ 1 -7 -9 ...  1 -7 -9]
 [-2  1 -3 ... -2  1 -3]
 [-8  3  7 ... -8  3  7]]" }
    drawn! { cases: "np.transpose(sliding_window_view(a, 4, -1)[:3, 1:3])", Exact;
        a: bool, shape![8] = "true true true true true false false false";
        => Tensor<bool, shape![2, 3], _> = a.windows::<shape![4]>().slice(slice![..3, 1..3]).transpose();
        "true" }
    drawn! { cases: "np.arctan(np.diagonal(a, axis1=-2, axis2=-1))", Ulp(2);
        a: f32, shape![3, 5, 5] = "1.4542441e-28 -1.0837836e+19 1.3880925e-27 2.549444e-39 -3.306704e-37 -7.9678546e+18 5.023133e-26 -3.1688907e-07 -2.4649132e-11 2.6867265e+36
            1.478005e-37 5.4360157e-35 6.3436053e-12 2.5017938e+16 -7.01555e+31 -8.472039 -3.651691e+37 8.324456e-37 8.934182e-27 9.282611 -5.4224147e+16
            1.8352076e-32 -6.416404e-20 2.2153132e-35 -1.1444096e+35 2.4461357e-29 -0.8980191 5.6830573e+24 4.4689966e-10 5.34e-43 3.991325e+14
            2.1721912e-32 6.5506863e-31 2.349062e+09 2.5005329e-14 -9.20367e-07 -5.979768e+33";
        => Tensor<f32, shape![3, 5]> = a.diagonal().atan();
        "1.4542441e-28 5.023133e-26 6.3436053e-12 8.934182e-27 -1.5707964 2.4461357e-29 2.1721912e-32 1.4542441e-28 5.023133e-26 6.3436053e-12
            1.5707964 1.4634819 2.4461357e-29 2.1721912e-32" }
    drawn! { cases: "np.take_along_axis(np.broadcast_to(a, (2, 1)), np.broadcast_to(b, (2, 4)), 1)", Exact;
        a: i32, shape![1] = "8";
        b: Idx<dim!(1)>, shape![4] = "0";
        => Tensor<i32, shape![2, 4]> = a.broadcast_to::<shape![2, 1]>().gather(&b.broadcast_to::<shape![2, 4]>(), axes![1]);
        "8" }
    drawn! { cases: "a // b", Exact;
        a: u64, () = "7";
        b: u64, () = "3";
        => Tensor<u64, ()> = a.floor_div(&b);
        "2" }
    drawn! { cases: "(y := a.copy(), np.copyto(y[-6:7, 2:-2:2, -1:], b))[0]", Exact;
        a: f64, shape![8, 10, 2] = "-6.0 2.0 4.0 5.0 -4.0 3.0 7.0 7.0 6.0 9.0 6.0 -6.0 -4.0 -6.0 -2.0 3.0 -6.0 8.0 5.0 3.0 -2.0 -4.0 7.0 -3.0 3.0 1.0 7.0 -7.0 2.0 2.0 1.0";
        b: f64, shape![5, 3, 1] = "-8.0 9.0 -7.0 -6.0 9.0 -1.0 -4.0 7.0 -3.0 -7.0 -4.0 0.0 -7.0 3.0 -6.0";
        => Tensor<f64, shape![8, 10, 2]> = { let mut y = a.to_tensor(); { let mut part = y.slice_mut(slice![-6..7, 2..-2;2, -1..]); part.assign(&b); } y };
        "-6.0 2.0 4.0 5.0 -4.0 3.0 7.0 7.0 6.0 9.0 6.0 -6.0 -4.0 -6.0 -2.0 3.0 -6.0 8.0 5.0 3.0 -2.0 -4.0 7.0 -3.0 3.0 1.0 7.0 -7.0 2.0 2.0 1.0 -6.0
            2.0 4.0 5.0 -4.0 3.0 7.0 7.0 6.0 9.0 6.0 -6.0 -4.0 -6.0 -8.0 3.0 -6.0 8.0 9.0 3.0 -2.0 -4.0 -7.0 -3.0 3.0 1.0 7.0 -7.0 2.0 2.0 1.0 -6.0 2.0
            4.0 -6.0 -4.0 3.0 7.0 9.0 6.0 9.0 6.0 -1.0 -4.0 -6.0 -2.0 3.0 -6.0 8.0 5.0 3.0 -2.0 -4.0 7.0 -4.0 3.0 1.0 7.0 7.0 2.0 2.0 1.0 -3.0 2.0 4.0
            5.0 -4.0 3.0 7.0 7.0 6.0 9.0 6.0 -6.0 -7.0 -6.0 -2.0 3.0 -4.0 8.0 5.0 3.0 0.0 -4.0 7.0 -3.0 3.0 1.0 7.0 -7.0 2.0 2.0 1.0 -6.0 -7.0 4.0 5.0
            -4.0 3.0 7.0 7.0 6.0 -6.0 6.0 -6.0 -4.0 -6.0 -2.0 3.0 -6.0 8.0 5.0 3.0 -2.0 -4.0 7.0 -3.0 3.0 1.0 7.0 -7.0 2.0 2.0 1.0" }
    drawn! { cases: "np.min(a, axis=(-2, 1), keepdims=True, where=b, initial=np.float32(7.0))", Equal;
        a: f32, shape![1, 1] = "-5.625";
        b: bool, shape![1, 1] = "true";
        => Tensor<f32, (Broadcast<dim!(1)>, Broadcast<dim!(1)>,)> = a.over(axes![-2, 1]).masked(&b).keepdims().min(7.0_f32);
        "-5.625" }
    drawn! { cases: "a ** 2", Exact;
        a: u32, () = "7";
        => Tensor<u32, ()> = a.pow(2);
        "49" }
    drawn! { cases: "np.std(np.diagonal(a, axis1=-2, axis2=-1)[2:, :3, -4:, 1:-1:2], axis=(-3, 3, -4, -2), ddof=1, keepdims=False)", Each("4.4e-06");
        a: f32, shape![5, 5, 4, 6, 6] = "-0.0216 -0.502 -0.0316 -0.0858 -0.0405 3.03 -0.0519 -0.0723 -0.1 -4.88 -0.809 -2.25 0.003 -0.56 -0.398 0.534 -0.013 0.0651 0.575 0.884 -7.09
            -0.0926 0.279 0.09 0.826 -0.365 3.43 0.6 -9.54 -0.0458 -5.25 0.0198 0.766 -0.0118 0.25 7.67 -0.18";
        => Tensor<f32, ()> = a.diagonal().slice(slice![2.., ..3, -4.., 1..-1;2]).over(axes![-3, 3, -4, -2]).ddof(1).std();
        "2.843734" }
    drawn! { cases: "a.astype(np.uint16)", Exact;
        a: i8, shape![5] = "1 1 1 0 126";
        => Tensor<u16, shape![5]> = a.cast::<u16>();
        "1 1 1 0 126" }
    drawn! { cases: "a[[4, 2, 0, 1]].sum(axis=0)", Equal;
        a: u32, shape![5, 3, 2, 1] = "2 8 4 1 5 8 4 4 2 9 8 7 0 7 8 2 9 5 5 9 6 3 5 6 5 3 8 2 5 9";
        => Tensor<u64, shape![3, 2, 1]> = TensorVec::<u32, shape![3, 2, 1]>::try_from(a.into_vec()).unwrap().take(&[4, 2, 0, 1]).unwrap().sum();
        "11 22 22 14 27 29" }
    drawn! { cases: "sliding_window_view(a[:, :, -2][0], (1, 1), (-2, -1))", Exact;
        a: u64, shape![3, 1, 3, 2, 2, 1, 2] = "3 5 3 0 1 3 4 4 5 2 9 7 0 7 8 8 9 0 8 8 6 0 5 8 6 9 5 9 5 7 1 9 5 5 9 6 7 0 9 6 3 8 6 0 1 9 1 3 2 7 3 4 4 7 5 7 8 0 9 8 5 8 0 7 4 3 8 2 6 9 1
            7";
        => Tensor<u64, shape![1, 2, 2, 1, 2, 1, 1], _> = a.slice(slice![.., .., -2]).slice(slice![0]).windows::<shape![1, 1]>();
        "5 2 9 7 0 7 8 8" }
}

fn part_4(cases: &mut Cases) {
    drawn! { cases: "np.sum(np.transpose(a, (-1, 1, 0)), axis=(-2, -3, 2), keepdims=True)", Exact;
        a: u64, shape![9, 5, 3] = "1 8 0 0 6 3 8 9 2 0 6 0 3 9 3 5 4 8 6 9 3 6 4 4 1 2 3 7 1 9 8 2 5 3 1 7 0 3 3 3 4 1 2 5 0 3 2 8 7 8 3 5 2 5 6 0 9 4 9 3 8";
        => Tensor<u64, (Broadcast<dim!(3)>, Broadcast<dim!(5)>, Broadcast<dim!(9)>,)> = a.permute(axes![-1, 1, 0]).over(axes![-2, -3, 2]).keepdims().sum();
        "564" }
    drawn! { cases: "np.expand_dims(np.diagonal(a, axis1=-2, axis2=-1), 0)", Exact;
        a: u16, shape![3, 2, 2] = "9 7 1 6 5 0 3 8 9 3 8 4";
        => Tensor<u16, shape![1, 3, 2], _> = a.diagonal().unsqueeze(axes![0]);
        "9 6 5 8 9 4" }
    drawn! { cases: "a.reshape((2, 2, 2))", Exact;
        a: f32, shape![1, 2, 2, 2, 1, 1] = "1.1920929e-07 0.0076 0.0086 -5.73 -6.22 -0.42 -0.909 0.978";
        => Tensor<f32, shape![2, 2, 2]> = a.reshape::<shape![2, 2, 2]>();
        "1.1920929e-07 0.0076 0.0086 -5.73 -6.22 -0.42 -0.909 0.978" }
    drawn! { cases: "a ^ np.uint16(1)", Exact;
        a: u16, shape![3] = "6 6 2";
        => Tensor<u16, shape![3]> = &a ^ 1_u16;
        "7 7 3" }
    drawn! { cases: "a - b * np.diagonal(c, axis1=-2, axis2=-1)", Exact;
        a: i8, shape![2, 2] = "-9 -1 -8 6";
        b: i8, shape![1, 1] = "-4";
        c: i8, shape![2, 2, 2] = "7 -9 7 -5 7 -4 7 -6";
        => Tensor<i8, shape![2, 2]> = { let mut y = a.to_tensor(); y -= b.lazy() * &c.diagonal(); y };
        "19 -21 20 -18" }
    drawn! { cases: "2 - np.flip(np.argsort(np.flip(a, 0), axis=0, kind='stable'), 0)", Exact;
        a: f64, shape![3] = "0.0 -3.375 0.25";
        => Tensor<Idx<dim!(3)>, shape![3]> = a.over(axes![0]).argsort_descending();
        "2 0 1" }
    drawn! { cases: "np.broadcast_to(a, (12, 18)) @ b[1:-1, :-1]", Equal;
        a: f64, shape![12, 18] = "4.0 6.0 -7.0 5.0 -5.0 2.0 -3.0 -5.0 -6.0 -6.0 4.0 4.0 3.0 -1.0 -5.0 2.0 5.0 4.0 -4.0 -8.0 2.0 0.0 8.0 3.0 2.0 -4.0 7.0 7.0 1.0 4.0 0.0";
        b: f64, shape![20, 4] = "0.0 7.0 6.0 -1.0 -3.0 9.0 -9.0 -8.0 -9.0 -8.0 -1.0 -4.0 3.0 -4.0 4.0 0.0 7.0 4.0 8.0 7.0 -3.0 7.0 -9.0 6.0 -1.0 1.0 7.0 -4.0 -3.0 7.0 8.0
            -9.0 -7.0 5.0 2.0 3.0 5.0";
        => Tensor<f64, shape![12, 3]> = einsum!((n, k), (k, m) -> (n, m); &a.broadcast_to::<shape![12, 18]>(), &b.slice(slice![1..-1, ..-1]));
        "-145.0 -41.0 -110.0 121.0 -2.0 107.0 -151.0 137.0 -57.0 78.0 182.0 31.0 -97.0 59.0 17.0 109.0 -11.0 21.0 -71.0 27.0 165.0 85.0 -285.0 37.0
            -74.0 136.0 44.0 52.0 -118.0 122.0 -168.0 16.0 26.0 -29.0 -18.0 -116.0" }
    drawn! { cases: "a.reshape((520,))", Exact;
        a: f32, shape![2, 260] = "3.4028235e+38 0.0776 -1.0 1.1920929e-07 3.918315e-39 3.88 0.0567 0.0238 -0.895 -1.0 1.1920929e-07 8.37 8.29 inf inf -1e-45 -1.0 -1e-45 2.42
            -0.0038 inf nan -3.4028235e+38 3.918315e-39 -1e-45 -inf 6.82 0.0589 -1e-45 0.0849 -0.84 1.1920929e-07 -6.38 -inf 1e-45 3.22 -0.0528 nan
            -3.4028235e+38 inf -3.4028235e+38 inf nan 0.0678 3.4028235e+38 -0.0052 3.4028235e+38 0.0489 0.0136 -0.0 -1.88 -3.4028235e+38 -6.42 -1e-45
            -0.0092 -0.039 1e-45 1.1920929e-07 -0.401 -1e-45 2.1";
        => Tensor<f32, shape![520]> = a.reshape::<shape![520]>();
        "3.4028235e+38 0.0776 -1.0 1.1920929e-07 3.918315e-39 3.88 0.0567 0.0238 -0.895 -1.0 1.1920929e-07 8.37 8.29 inf inf -1e-45 -1.0 -1e-45 2.42
            -0.0038 inf nan -3.4028235e+38 3.918315e-39 -1e-45 -inf 6.82 0.0589 -1e-45 0.0849 -0.84 1.1920929e-07 -6.38 -inf 1e-45 3.22 -0.0528 nan
            -3.4028235e+38 inf -3.4028235e+38 inf nan 0.0678 3.4028235e+38 -0.0052 3.4028235e+38 0.0489 0.0136 -0.0 -1.88 -3.4028235e+38 -6.42 -1e-45
            -0.0092 -0.039 1e-45 1.1920929e-07 -0.401 -1e-45 2.1" }
    drawn! { cases: "np.take(a, np.diagonal(b, axis1=-2, axis2=-1), axis=1)", Exact;
        a: bool, shape![1, 3] = "false true true";
        b: Idx<dim!(3)>, shape![3, 2, 2, 2] = "2 1 0 1 0 1 1 1 1 1 2 0 0 1 1 0 1 0 1 2 2 1 2";
        => Tensor<bool, shape![1, 3, 2, 2]> = a.take(&b.diagonal(), axes![1]);
        "true true false true true false false false true true" }
    drawn! { cases: "np.tensordot(a, b[1:-2, :-1][1:-2, :], ([], []))", Equal;
        a: u64, shape![2] = "5 9";
        b: u64, shape![10, 4] = "6 1 1 5 0 7 2 9 5 0 2 1 0 5 0 4 0 6 6 7 4 8 2 7 9 1 9 5 1 4 1 6 5 8 6 5 5 0 3 8";
        => Tensor<u64, shape![2, 4, 3]> = a.tensordot(&b.slice(slice![1..-2, ..-1]).slice(slice![1..-2, ..]), axes![], axes![]);
        "25 0 10 0 25 0 0 30 30 20 40 10 45 0 18 0 45 0 0 54 54 36 72 18" }
    drawn! { cases: "np.array2string(np.asarray(np.expand_dims(a, 2)), precision=9)", Exact;
        a: f32, shape![2, 3] = "-inf -inf -7.75 2.5 4.125 -6.5";
        => prints format!("{:.9}", a.view().unsqueeze(axes![2]));
        "[[[  -inf]
  [  -inf]
  [-7.75 ]]

 [[ 2.5  ]
  [ 4.125]
  [-6.5  ]]]" }
    drawn! { cases: "a", Exact;
        a: f64, shape![2] = "nan -5e-324";
        => prints a;
        "[     nan -5.e-324]" }
    drawn! { cases: "np.tril(a, 2)", Exact;
        a: u64, shape![2, 4, 4] = "4 1 5 2 5 6 9 7 2 4 6 9 4 3 7 6 6 9 9 9 8 7 5 8 9 4 8 5 8 8 8 8";
        => Tensor<u64, shape![2, 4, 4]> = a.tril(2);
        "4 1 5 0 5 6 9 7 2 4 6 9 4 3 7 6 6 9 9 0 8 7 5 8 9 4 8 5 8 8 8 8" }
    drawn! { cases: "a[b[0:, -4:3, :4]].sum()", Equal;
        a: i8, shape![1, 2, 4] = "-5 7 -8 2 8 3 1 5";
        b: bool, shape![1, 5, 6] = "false true true true true true true false true true true false false true true true true true true false false true false false false false
            true true false";
        => i64 = a.masked_select(&b.slice(slice![0.., -4..3, ..4])).sum();
        "-2" }
    drawn! { cases: "np.mean(np.broadcast_to(np.expand_dims(a, 0), (2,)), axis=(0,), keepdims=False)", Equal;
        a: f32, () = "-1.625";
        => Tensor<f32, ()> = a.view().unsqueeze(axes![0]).broadcast_to::<shape![2]>().over(axes![0]).mean();
        "-1.625" }
    drawn! { cases: "a[:, ::3, 0:, 2:]", Exact;
        a: i32, shape![1, 11, 2, 6] = "5 -8 1 -6 2 9 -4 -3 2 -3 -9 -1 -5 3 0 -3 -2 -1 6 -4 4 -9 0 -8 -3 3 -8 1 -8 8 -8";
        => Tensor<i32, shape![1, 4, 2, 4], _> = a.slice(slice![.., ..;3, 0.., 2..]);
        "1 -6 2 9 2 -3 -9 -1 -3 2 -3 -9 3 0 -3 -2 -5 3 0 -3 6 -4 4 -9 -1 6 -4 4 -8 -3 3 -8" }
    drawn! { cases: "np.log1p(a)", Ulp(2);
        a: f32, shape![4099] = "0.00408 49.8 0.811 0.0023 390.0 6.88 0.794 0.00328 97.8 0.02 2.66 905.0 0.254 222.0 0.245 0.0058 0.00527 682.0 1.39 0.0668 61.0 290.0 0.0017
            267.0 47.3 0.00492 45.0 0.0832 0.0199 41.1 0.765";
        => Tensor<f32, shape![4099]> = a.log1p();
        "0.0040716995 3.9278963 0.59387916 0.002297359 5.9687076 2.064328 0.5844478 0.0032746326 4.5930977 0.019802626 1.2974632 6.809039 0.22633845
            5.4071717 0.21913554 0.0057832445 0.005256162 6.526495 0.87129337 0.064663514 4.1271343 5.673323 0.0016985567 5.590987 3.8774316 0.004907937
            3.8286414 0.07991962 0.019704582 3.7400477 0.5681507" }
    drawn! { cases: "a[-1] - b", Exact;
        a: u32, shape![1] = "1";
        b: u32, () = "0";
        => Tensor<u32, ()> = (a.slice(slice![-1]).lazy() - &b).eval();
        "1" }
    drawn! { cases: "np.flip(sliding_window_view(a, 2, -1), (0, 1, 2))", Exact;
        a: u64, shape![5, 6] = "8 9 4 6 1 6 0 5 9 8 6 7 5 7 0 8 9 7 3 3 4 7 7 0 1 8 1 0 7 9";
        => Tensor<u64, shape![5, 5, 2]> = a.windows::<shape![2]>().flip(axes![0, 1, 2]);
        "9 7 7 0 0 1 1 8 8 1 0 7 7 7 7 4 4 3 3 3 7 9 9 8 8 0 0 7 7 5 7 6 6 8 8 9 9 5 5 0 6 1 1 6 6 4 4 9 9 8" }
    drawn! { cases: "a @ b", Equal;
        a: u16, shape![3, 6] = "4 1 3 5 4 0 9 2 3 9 1 4 2 7 2 0 3 8";
        b: u16, shape![6] = "4 3 3 8 0 3";
        => Tensor<u16, shape![3]> = a.matmul(&b);
        "68 135 59" }
}

fn part_5(cases: &mut Cases) {
    drawn! { cases: "np.maximum(a, b)", Equal;
        a: f32, shape![1, 1] = "nan";
        b: f32, shape![5, 4] = "6.25 -4.5 inf 3.625 -4.5 2.25 1.625 -1.0 -3.875 -6.375 6.5 -5.625 0.375 2.125 3.375 -7.625 -4.375 8.0 2.5 0.125";
        => Tensor<f32, shape![5, 4]> = a.maximum(&b);
        "nan" }
    drawn! { cases: "a <= np.int32(-5)", Exact;
        a: i32, shape![3] = "7 -8 -2";
        => Tensor<bool, shape![3]> = a.lazy().le(-5_i32).eval();
        "false true" }
    drawn! { cases: "np.std(a, axis=(3, 1, 2), ddof=0, keepdims=True)", Each("8.7e-15");
        a: u64, shape![1, 4, 5, 4] = "3 7 0 7 5 9 8 9 1 1 9 9 2 7 7 3 6 3 0 4 7 9 5 8 9 6 3 1 9 2 3 8 6 5 1 0 3 6 0 1 1 4 4 6 6 1 4 1 0 9 0 5 1 3 1 2 7 5 9 4 9";
        => Tensor<f64, (dim!(1), Broadcast<dim!(4)>, Broadcast<dim!(5)>, Broadcast<dim!(4)>,)> = a.over(axes![3, 1, 2]).keepdims().ddof(0).std();
        "3.0998991919093113" }
    drawn! { cases: "np.diff(a, axis=0)", Exact;
        a: f32, shape![130] = "0.0 6.875 -0.0 -7.0 6.125 5.125 inf 3.625 5.25 6.625 -1.0 -0.0 -7.875 -inf inf -2.375 -3.75 -3.25 1.125 -6.0 2.125 0.0 -inf 0.625 3.625 -7.75
            1.5 0.0 -0.125 -1.125 7.25";
        => Tensor<f32, shape![129]> = a.diff(axes![0]);
        "6.875 -6.875 -7.0 13.125 -1.0 inf -inf 1.625 1.375 -7.625 1.0 -7.875 -inf inf -inf -1.375 0.5 4.375 -7.125 8.125 -2.125 -inf inf 3.0 -11.375
            9.25 -1.5 -0.125 -1.0 8.375 -7.25" }
    drawn! { cases: "np.sqrt(np.sum(np.square(sliding_window_view(a, 4, -1)), axis=(1, 0), keepdims=True))", Each("1.6e-05");
        a: f32, shape![5] = "-6.875 -5.125 -4.5 -0.125 -5.875";
        => Tensor<f32, (Broadcast<dim!(2)>, Broadcast<dim!(4)>,)> = a.windows::<shape![4]>().lazy().over(axes![1, 0]).keepdims().norm();
        "13.22285" }
    drawn! { cases: "np.mean(sliding_window_view(np.pad(a[::2, -3:, :, -21::3], ((0, 0), (0, 0), (0, 0), (0, 0)), constant_values=0), (2, 3), (-2, -1))[..., ::2, ::2, ::, ::], axis=(-2, -1))", Ulp(1);
        a: i64, shape![4, 4, 3, 22] = "3 -8 -5 -4 -1 5 8 3 8 8 2 -2 3 2 -5 4 -5 -5 -4 -8 3 -7 -5 -3 3 -1 -6 1 -8 0 2 -2 1 7 8 2 0 -2 6 7 0 -2 8 -7 9 5 -8 8 -7 6 -6 7 -8 -9 7 -9 -8
            -4 -8 9 2 -1 9 2 -5 4 5 -2 -4 5 2 4 7 -3 3 0 -7 5 3 7 7 -6 8 -3 8 8 -4 -8 9 -2 7 6 4 -8 6 0 -7";
        => Tensor<f64, shape![2, 3, 1, 3]> = a.slice(slice![..;2, -3.., .., -21..;3]).sliding().stride::<dim!(2)>().avg_pool::<shape![2, 3]>();
        "-0.16666666666666666 -2.0 4.5 0.16666666666666666 0.16666666666666666 -0.16666666666666666 3.5 0.3333333333333333 2.5 -0.8333333333333334
            0.16666666666666666 -3.0 4.5 3.6666666666666665 -0.5 -0.16666666666666666 2.1666666666666665 5.666666666666667" }
    drawn! { cases: "a[0:].sum(axis=0)", Equal;
        a: i16, shape![2, 1, 2, 3, 2] = "7 6 0 -4 -8 6 3 1 5 9 -3 3 -1 -9 6 -4 0 -1 3 1 3 -3 -1 4";
        => Tensor<i64, shape![1, 2, 3, 2]> = TensorVec::<i16, shape![1, 2, 3, 2]>::try_from(a.into_vec()).unwrap()[0..].sum();
        "6 -3 6 -8 -8 5 6 2 8 6 -4 7" }
    drawn! { cases: "np.exp2(a)", Ulp(2);
        a: f32, shape![1] = "-0.0";
        => Tensor<f32, shape![1]> = a.exp2();
        "1.0" }
    drawn! { cases: "np.transpose(a, (0, 2, -2))[2:6:2, :8:2, :] @ np.diagonal(b, axis1=-2, axis2=-1)", Equal;
        a: f32, shape![8, 6, 9] = "-2.625 4.25 nan 0.875 nan -0.0 -2.0 2.5 -4.0 3.75 3.0 -5.5 -6.0 7.625 7.625 -8.0 -3.125 inf 5.875 -0.0 -4.875 0.25 7.25 7.75 -6.25 -inf 0.875
            -1.875 2.125 0.0 0.0";
        b: f32, shape![6, 6] = "4.5 -6.875 -6.0 -2.875 3.25 0.0 -5.875 -0.5 -0.625 -6.0 1.125 -3.625 -0.125 -0.0 7.375 5.125 nan -0.75 -6.5 0.0 -5.625 -4.625 inf 2.0 inf
            3.375 1.75 0.0 2.5 -7.25 -5.125 1.375 -inf -inf 5.25 -0.0";
        => Tensor<f32, shape![2, 4]> = a.permute(axes![0, 2, -2]).slice(slice![2..6;2, ..8;2, ..]).matmul(&b.diagonal());
        "nan nan nan nan nan 2.796875 nan 41.1875" }
    drawn! { cases: "np.transpose(np.diagonal(a, axis1=-2, axis2=-1), (1, 6, -4, 5, 2, -7, -3))", Exact;
        a: f64, shape![1, 2, 2, 2, 2, 1, 3, 3] = "nan 5.27 -0.0912 -0.809 -0.091 -0.751 0.0474 0.0896 -inf -4.86 -1.0 1.26 -1.42 -0.075 inf 1.7976931348623157e+308 -0.0298 -0.0559 inf 0.0928
            0.0529 0.0637 0.0722 6.97 -0.023 0.0 -0.592 1.7976931348623157e+308 -0.415 4.37 1.0 6.76 5e-324 -inf -0.028 1.7976931348623157e+308 0.0434
            0.0437 -1.7976931348623157e+308 0.732 9.07 -0.0821 -9.25 -0.96 7.41691286169067e-309 -5.93 0.867 1.0 -5.29 -inf -3.23
            -1.7976931348623157e+308 2.220446049250313e-16 5e-324 -inf 5e-324 -2.08 -0.0224 0.005 -1.0 -5e-324 -1.0 -0.0467 4.14 inf -0.929 -0.984 0.0832
            7.41691286169067e-309 0.523 1.0 -inf 1.0 0.0297 -0.0244 1.7976931348623157e+308 -0.3 -5e-324 0.132 7.41691286169067e-309 -3.83 -0.0 0.0
            1.7976931348623157e+308 4.36 0.0749 1.7976931348623157e+308 nan -0.612 0.009 -1.0 inf 0.934 0.0 -0.0825 -0.0746 inf";
        => Tensor<f64, shape![2, 3, 2, 1, 2, 1, 2], _> = a.diagonal().permute(axes![1, 6, -4, 5, 2, -7, -3]);
        "nan -4.86 0.0434 -5.93 inf 1.7976931348623157e+308 -inf 4.14 -0.091 -0.075 9.07 -inf 0.0722 6.76 0.005 0.0832 -inf -0.0559
            7.41691286169067e-309 5e-324 -0.592 1.7976931348623157e+308 -0.0467 -inf 1.0 -0.0 1.26 0.0529 -1.0 -0.0912 4.37 -1.7976931348623157e+308 -0.3
            0.0749 1.7976931348623157e+308 -0.023 -0.0825 0.0474 -inf -9.25 -3.83 0.009 0.0928 -0.415 5.27 -1.0 0.0437 0.867" }
    drawn! { cases: "np.eye(2)[a[0]].astype(np.uint8)", Exact;
        a: Idx<dim!(2)>, shape![3, 3, 2, 2, 1] = "1 1 0 1 1 0 1 1 0 1 0 0 1 0 0 0 1 0 1 1 0 0 0 1 0 0 0 1 0 0 1 0 0 0 1 0";
        => Tensor<u8, shape![3, 2, 2, 1, 2]> = a.slice(slice![0]).one_hot::<u8>();
        "0 1 0 1 1 0 0 1 0 1 1 0 0 1 0 1 1 0 0 1 1" }
    drawn! { cases: "np.sqrt(np.sum(np.square(a), axis=None, keepdims=False))", Each("0.0");
        a: f64, shape![3, 2, 1, 3, 1, 1, 1] = "-1.125 0.5 -inf -8.0 -4.875 8.0 4.375 -4.125 6.25 7.875 inf 7.5 4.875 -1.625 -2.0 -inf -6.5 -0.5";
        => Tensor<f64, ()> = a.over_all().norm();
        "inf" }
    drawn! { cases: "a @ b", Equal;
        a: u32, shape![2, 1, 4, 2] = "1 9 2 1 9 7 4 3 3 8 6 7 5 2 7";
        b: u32, shape![2, 4, 2, 1] = "7 5 7 0 5 4 4 8 0 5 3 4 2 2 3 6";
        => Tensor<u32, shape![2, 4, 4, 1]> = a.matmul(&b);
        "52 19 98 43 7 14 63 28 41 14 73 32 76 16 92 40 40 35 10 5 41 46 23 25 22 26 14 16 57 60 27 27" }
    drawn! { cases: "np.cumsum(a, axis=-3)", Equal;
        a: f64, shape![3, 5, 9] = "-4.625 -6.625 6.625 0.125 4.25 3.625 4.375 1.75 1.875 -6.375 5.5 0.75 1.25 -6.75 -4.25 -7.25 -3.25 -6.0 -4.125 6.375 3.75 -2.375 6.0 -6.25
            -2.0 2.75 6.625 0.875 -5.625 1.625 -7.75 4.125 3.75 -3.125 7.5 5.25 -2.625 5.375 6.375 -5.5 1.25 -8.0 -2.5 4.375 6.5 -6.375 6.5 -1.125 5.875
            4.875 7.875 -3.5 5.0 6.125 -6.125 0.125 -3.5 -6.25 5.75 -6.875 3.0";
        => Tensor<f64, shape![3, 5, 9]> = a.lazy().over(axes![-3]).cumsum();
        "-4.625 -6.625 6.625 0.125 4.25 3.625 4.375 1.75 1.875 -6.375 5.5 0.75 1.25 -6.75 -4.25 -7.25 -3.25 -6.0 -4.125 6.375 3.75 -2.375 6.0 -6.25
            -2.0 2.75 6.625 0.875 -5.625 1.625 -7.75 4.125 3.75 -3.125 7.5 5.25 -2.625 5.375 6.375 -5.5 1.25 -8.0 -2.5 4.375 6.5 -11.0 -0.125 5.5 6.0
            9.125 11.5 0.875 6.75 8.0 -12.5 5.625 -2.75 -5.0 -1.0 -11.125 -4.25 -7.875 -12.625 2.5 6.5 8.0 1.25 10.375 -4.5 -0.125 -3.625 12.125 1.625
            -4.375 -5.125 -12.0 -3.125 0.5 -9.125 3.375 11.625 1.125 3.0 12.375 -11.75 -0.75 -5.25 4.125 5.25 0.875 -9.375 -7.875 9.625 9.75 6.0 19.0
            6.125 4.125 13.375 -6.125 0.125 -1.5 -13.0 -3.5 -6.75 2.25 -14.25 -6.125 1.375 12.375 12.875 9.125 6.875 0.5 6.0 -9.75 12.25 -1.875 -10.625
            0.625 -18.875 -0.125 -4.125 -15.75 10.0 11.75 5.375 6.625 16.75 -10.0 1.125 -11.625 9.625 6.0 2.125" }
    drawn! { cases: "np.where(b, c, a)", Exact;
        a: i32, () = "8";
        b: bool, () = "true";
        c: i32, () = "6";
        => Tensor<i32, ()> = a.masked_fill(&b, &c);
        "6" }
    drawn! { cases: "np.einsum('i,,,ij->ij', a, b, c, d)", Equal;
        a: u16, shape![4] = "3 8 6 6";
        b: u16, () = "3";
        c: u16, () = "5";
        d: u16, shape![4, 3] = "6 7 0 8 5 4 9 8 1 3 4 0";
        => Tensor<u16, shape![4, 3]> = einsum!((i), (), (), (i, j) -> (i, j); &a, &b, &c, &d);
        "270 315 0 960 600 480 810 720 90 270 360 0" }
    drawn! { cases: "a != b", Exact;
        a: u16, () = "1";
        b: u16, () = "3";
        => Tensor<bool, ()> = a.not_equal(&b);
        "true" }
    drawn! { cases: "np.take_along_axis(a, 129 - np.flip(np.argsort(np.flip(a, -1), axis=-1, kind='stable'), -1), -1)", Exact;
        a: u64, shape![130] = "7 5 7 7 6 4 3 9 6 9 5 4 2 6 3 2 6 8 6 3 6 3 8 8 5 6 6 7 3 7 1 0 2 5 8 8 1";
        => Tensor<u64, shape![130]> = a.over(axes![-1]).sort_descending();
        "9 9 9 9 9 9 9 9 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6
            5 5 5 5 5 5 5 5 5 5 5 5 5 5 4 4 4 4 4 4 4 4 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2 2 2 2 2 1 1 1 1 1 1 0 0 0" }
    drawn! { cases: "np.sum(a, axis=(1, 2), keepdims=True)", Exact;
        a: i8, shape![1, 3, 2, 2] = "127 0 127 126 127 127 1 0 8 -128 1 126";
        => Tensor<i64, (dim!(1), Broadcast<dim!(3)>, Broadcast<dim!(2)>, dim!(2),)> = a.lazy().over(axes![1, 2]).keepdims().sum();
        "391 251" }
    drawn! { cases: "np.max(a[0:], axis=-1, keepdims=False)", Equal;
        a: f64, shape![1] = "-1.51";
        => Tensor<f64, ()> = a.slice(slice![0..]).over(axes![-1]).max();
        "-1.51" }
}

fn part_6(cases: &mut Cases) {
    drawn! { cases: "a", Exact;
        a: i8, shape![2, 3, 3, 2, 1, 1, 2] = "1 8 0 -128 126 7 127 -128 126 1 126 -5 -128 126 126 127 9 -128 -128 1 0 1 126 127 -128 -128 127 -128 1 127 1 -128 -128 -128 -128 -5 -128";
        => prints a;
        "[[[[[[[   1    8]]]


    [[[   0 -128]]]]



   [[[[ 126    7]]]


    [[[ 127 -128]]]]



   [[[[ 126    1]]]


    [[[ 126   -5]]]]]




  [[[[[-128  126]]]


    [[[ 126  127]]]]



   [[[[   9 -128]]]


    [[[-128    1]]]]



   [[[[   0    1]]]


    [[[ 126  127]]]]]




  [[[[[-128 -128]]]


    [[[ 127 -128]]]]



   [[[[   1  127]]]


    [[[   1 -128]]]]



   [[[[-128 -128]]]


    [[[-128   -5]]]]]]





 [[[[[[-128    1]]]


    [[[   8    0]]]]



   [[[[-128  126]]]


    [[[   7  127]]]]



   [[[[-128  126]]]


    [[[   1  126]]]]]




  [[[[[  -5 -128]]]


    [[[ 126  126]]]]



   [[[[ 127    9]]]


    [[[-128 -128]]]]



   [[[[   1    0]]]


    [[[   1  126]]]]]




  [[[[[ 127 -128]]]


    [[[-128  127]]]]



   [[[[-128    1]]]


    [[[ 127    1]]]]



   [[[[-128 -128]]]


    [[[-128 -128]]]]]]]" }
    drawn! { cases: "a - np.max(a, axis=(-2, -3, -5), keepdims=True)", Equal;
        a: f32, shape![3, 2, 3, 2, 1] = "-4.25 -6.5 -0.75 1.75 -0.625 6.125 7.25 3.125 6.125 6.875 1.75 0.875 -3.75 -0.875 4.625 -6.625 7.625 -1.375 -3.75 -3.5 5.0 5.0 -4.875 -1.125
            -6.625 3.125 4.875 7.625 -7.875 1.5 -6.0 7.875 6.0 -1.125 1.5 -1.875";
        => Tensor<f32, shape![3, 2, 3, 2, 1]> = &a - a.over(axes![-2, -3, -5]).keepdims().max();
        "-11.875 -14.125 -8.375 -5.875 -8.25 -1.5 -0.625 -4.75 -1.75 -1.0 -6.125 -7.0 -11.375 -8.5 -3.0 -14.25 0.0 -9.0 -11.625 -11.375 -2.875 -2.875
            -12.75 -9.0 -14.25 -4.5 -2.75 0.0 -15.5 -6.125 -13.875 0.0 -1.875 -9.0 -6.375 -9.75" }
    drawn! { cases: "np.cumsum(a[::2], axis=-1)", Equal;
        a: u32, shape![3] = "1 1 0";
        => Tensor<u64, shape![2]> = a.slice(slice![..;2]).over(axes![-1]).cumsum();
        "1" }
    drawn! { cases: "np.tile(np.broadcast_to(a, (1, 2, 1, 2)), (2, 2, 2))", Exact;
        a: f32, shape![1, 2, 1, 2] = "-inf 1.0 -0.942 3.918315e-39";
        => Tensor<f32, shape![1, 4, 2, 4]> = a.broadcast_to::<shape![1, 2, 1, 2]>().tile::<shape![2, 2, 2]>();
        "-inf 1.0 -inf 1.0 -inf 1.0 -inf 1.0 -0.942 3.918315e-39 -0.942 3.918315e-39 -0.942 3.918315e-39 -0.942 3.918315e-39" }
    drawn! { cases: "np.mean(a, axis=(0, -1), keepdims=True)", Equal;
        a: i64, shape![57, 9] = "-5 -5 6 -6 -5 0 -1 -8 -5 5 5 9 1 2 3 -5 -2 1 5 0 -5 -2 1 2 -1 9 9 -8 -6 -4 0";
        => Tensor<f64, (Broadcast<dim!(57)>, Broadcast<dim!(9)>,)> = a.over(axes![0, -1]).keepdims().mean();
        "-0.3333333333333333" }
    drawn! { cases: "np.max(a[:, :, :, :, -2], axis=(0, -2, 1, -3, 4), keepdims=False)", Equal;
        a: f64, shape![2, 2, 3, 2, 2, 2] = "0.0807 7.53 -0.0072 -0.0902 5.03 0.063 -3.63 -0.0698 -2.64 2.03 6.11 0.762 0.0723 0.046 8.07 3.68 9.46 -0.45 0.06 -0.0037 -1.01 5.93 -6.28
            -0.856 -6.88 0.0631 -0.571 -0.0666 9.92 -0.0906 -0.826";
        => Tensor<f64, ()> = a.slice(slice![.., .., .., .., -2]).over(axes![0, -2, 1, -3, 4]).max();
        "9.92" }
    drawn! { cases: "np.sum(a, axis=(-1, -2), keepdims=False)", Exact;
        a: i8, shape![17, 8, 31] = "-6 4 -1 4 6 6 -4 -9 8 -1 0 7 4 -7 6 5 -8 2 -2 8 6 8 3 -6 -9 -5 -1 -1 5 -7 8";
        => Tensor<i64, shape![17]> = a.lazy().over(axes![-1, -2]).sum();
        "184" }
    drawn! { cases: "np.prod(a, axis=(0, -1, 3, 1, -2, -6), keepdims=True)", Exact;
        a: i64, shape![2, 1, 1, 1, 3, 2, 1, 3] = "-1 -1 -1 1 -1 2 -1 0 2 1 1 2 -1 2 -1 0 2 1 1 0 2 1 0 0 0 0 1 -1 1 1 2 0 1 -1 2 2";
        => Tensor<i64, (Broadcast<dim!(2)>, Broadcast<dim!(1)>, Broadcast<dim!(1)>, Broadcast<dim!(1)>, dim!(3), dim!(2), Broadcast<dim!(1)>, Broadcast<dim!(3)>,)> = a.over(axes![0, -1, 3, 1, -2, -6]).keepdims().prod();
        "0 0 0 -2" }
    drawn! { cases: "a[0]", Exact;
        a: u16, shape![1, 3, 1, 3, 3] = "6 0 4 4 7 2 6 8 1 6 7 6 4 8 6 2 5 6 8 3 2 6 1 3 5 7 2";
        => Tensor<u16, shape![3, 1, 3, 3], _> = a.subtensor(0);
        "6 0 4 4 7 2 6 8 1 6 7 6 4 8 6 2 5 6 8 3 2 6 1 3 5 7 2" }
    drawn! { cases: "np.prod(np.expand_dims(a, 3), axis=(1,), keepdims=False)", Exact;
        a: i16, shape![1, 2, 3, 2, 1] = "0 0 -1 1 0 0 1 1 1 -1 0 1";
        => Tensor<i64, shape![1, 3, 1, 2, 1]> = a.view().unsqueeze(axes![3]).over(axes![1]).prod();
        "0 0 -1 -1" }
    drawn! { cases: "a.reshape((10, 60))", Exact;
        a: u16, shape![600] = "3 7 1 2 4 9 1 7 6 7 9 2 4 6 7 2 4 5 0 6 8 6 5 0 7 3 1 8 3 3 1 3 6 1 6 1 5 3 2 1 6 0 4 0 9 1 4 7 3 2 9 9 5 4 0 8 7 2 9 3 9 2 8 9 3 4 4 5 7 3 6
            8 0 0 2 0 0 5 0 8 9 0 1 4 2 5 6 5 0 6 0 4 9 3 3 5 6";
        => Tensor<u16, shape![10, 60]> = a.unflatten::<shape![10, 60], _>(axes![0]);
        "3 7 1 2 4 9 1 7 6 7 9 2 4 6 7 2 4 5 0 6 8 6 5 0 7 3 1 8 3 3 1 3 6 1 6 1 5 3 2 1 6 0 4 0 9 1 4 7 3 2 9 9 5 4 0 8 7 2 9 3 9 2 8 9 3 4 4 5 7 3 6
            8 0 0 2 0 0 5 0 8 9 0 1 4 2 5 6 5 0 6 0 4 9 3 3 5 6" }
    drawn! { cases: "np.diagonal(a[:, 0], axis1=-2, axis2=-1)", Exact;
        a: u8, shape![2, 2, 2, 1, 3, 3, 3] = "5 3 1 5 4 7 5 2 5 1 8 2 0 3 4 9 4 4 6 8 9 0 8 1 1 4 0 2 9 3 6";
        => Tensor<u8, shape![2, 2, 1, 3, 3], _> = a.slice(slice![.., 0]).diagonal();
        "5 4 5 1 3 4 6 8 0 2 5 4 7 1 3 4 6 8 9 8 1 1 9 3 1 5 8 2 9 8 9 1 9 3 1" }
    drawn! { cases: "np.broadcast_to(np.diagonal(a, axis1=-2, axis2=-1), (2, 1, 4))[np.diagonal(b.T, axis1=-2, axis2=-1)].sum()", Equal;
        a: u8, shape![1, 1, 4, 4] = "9 1 6 3 4 5 6 1 9 5 5 0 2 5 9 8";
        b: bool, shape![4, 4, 1, 2] = "true false true false false true false false true true true true false false true true false true true false true false true false false true
            true";
        => u64 = a.diagonal().broadcast_to::<shape![2, 1, 4]>().masked_select(&b.transpose().diagonal()).sum();
        "24" }
    drawn! { cases: "np.take_along_axis(a, 4 - np.flip(np.argsort(np.flip(a, 0), axis=0, kind='stable'), 0), 0)", Exact;
        a: i16, shape![5, 4, 1] = "-3 8 -2 7 5 1 -6 -5 -6 3 -8 7 1 8 -5 -6 6 1 -7 -4";
        => Tensor<i16, shape![5, 4, 1]> = a.over(axes![0]).sort_descending();
        "6 8 -2 7 5 8 -5 7 1 3 -6 -4 -3 1 -7 -5 -6 1 -8 -6" }
    drawn! { cases: "np.split(np.broadcast_to(a, (3, 2)), 1, axis=-2)[0]", Exact;
        a: u16, shape![2] = "8 1";
        => Tensor<u16, shape![3, 2], _> = a.broadcast_to::<shape![3, 2]>().chunks::<dim!(1), _>(axes![-2]).nth(0).unwrap();
        "8 1" }
    drawn! { cases: "a", Exact;
        a: f64, shape![130] = "4.4e-11 -0.00904 0.586 8.78e-07 9.49e-11 18000.0 5.82e-09 7.79e-09 3.5 -0.0307 -61400000000.0 -0.00503 0.00214 -5.71e-07 -9630000.0 -66900.0
            -6.7 -3.11e-07 -85000000.0 3.52 -3.02 9e-14 178.0 7e-11 -39400000000.0 2.62 -3.41e-06 90.2 -3100.0 1.03 -7830000000000.0";
        => prints a;
        "[ 4.40e-11 -9.04e-03  5.86e-01  8.78e-07  9.49e-11  1.80e+04  5.82e-09
  7.79e-09  3.50e+00 -3.07e-02 -6.14e+10 -5.03e-03  2.14e-03 -5.71e-07
 -9.63e+06 -6.69e+04 -6.70e+00 -3.11e-07 -8.50e+07  3.52e+00 -3.02e+00
  9.00e-14  1.78e+02  7.00e-11 -3.94e+10  2.62e+00 -3.41e-06  9.02e+01
 -3.10e+03  1.03e+00 -7.83e+12  4.40e-11 -9.04e-03  5.86e-01  8.78e-07
  9.49e-11  1.80e+04  5.82e-09  7.79e-09  3.50e+00 -3.07e-02 -6.14e+10
 -5.03e-03  2.14e-03 -5.71e-07 -9.63e+06 -6.69e+04 -6.70e+00 -3.11e-07
 -8.50e+07  3.52e+00 -3.02e+00  9.00e-14  1.78e+02  7.00e-11 -3.94e+10
  2.62e+00 -3.41e-06  9.02e+01 -3.10e+03  1.03e+00 -7.83e+12  4.40e-11
 -9.04e-03  5.86e-01  8.78e-07  9.49e-11  1.80e+04  5.82e-09  7.79e-09
  3.50e+00 -3.07e-02 -6.14e+10 -5.03e-03  2.14e-03 -5.71e-07 -9.63e+06
 -6.69e+04 -6.70e+00 -3.11e-07 -8.50e+07  3.52e+00 -3.02e+00  9.00e-14
  1.78e+02  7.00e-11 -3.94e+10  2.62e+00 -3.41e-06  9.02e+01 -3.10e+03
  1.03e+00 -7.83e+12  4.40e-11 -9.04e-03  5.86e-01  8.78e-07  9.49e-11
  1.80e+04  5.82e-09  7.79e-09  3.50e+00 -3.07e-02 -6.14e+10 -5.03e-03
  2.14e-03 -5.71e-07 -9.63e+06 -6.69e+04 -6.70e+00 -3.11e-07 -8.50e+07
  3.52e+00 -3.02e+00  9.00e-14  1.78e+02  7.00e-11 -3.94e+10  2.62e+00
 -3.41e-06  9.02e+01 -3.10e+03  1.03e+00 -7.83e+12  4.40e-11 -9.04e-03
  5.86e-01  8.78e-07  9.49e-11  1.80e+04]" }
    drawn! { cases: "np.pad(sliding_window_view(a[0], 2, -1), ((0, 1), (2, 1)), mode='reflect')", Exact;
        a: f64, shape![3, 5] = "0.0654 -0.06 1.7976931348623157e+308 -5e-324 0.663 -5e-324 -6.86 1.91 -inf -0.0 -0.0741 -5e-324 nan 1.7976931348623157e+308 7.16";
        => Tensor<f64, shape![5, 5]> = a.slice(slice![0]).windows::<shape![2]>().pad_reflect(pad![(0, 1), (2, 1)]);
        "0.0654 -0.06 0.0654 -0.06 0.0654 -0.06 1.7976931348623157e+308 -0.06 1.7976931348623157e+308 -0.06 1.7976931348623157e+308 -5e-324
            1.7976931348623157e+308 -5e-324 1.7976931348623157e+308 -5e-324 0.663 -5e-324 0.663 -5e-324 1.7976931348623157e+308 -5e-324
            1.7976931348623157e+308 -5e-324 1.7976931348623157e+308" }
    drawn! { cases: "np.einsum(',,ljki->i', a, b, c)", Equal;
        a: u8, () = "2";
        b: u8, () = "2";
        c: u8, shape![1, 1, 3, 1] = "6 9 7";
        => Tensor<u8, shape![1]> = einsum!((), (), (l, j, k, i) -> (i); &a, &b, &c);
        "88" }
    drawn! { cases: "np.mean(a, axis=-1, keepdims=True)", Equal;
        a: f64, shape![3] = "-2.25 3.625 3.625";
        => Tensor<f64, (Broadcast<dim!(3)>,)> = a.over(axes![-1]).keepdims().mean();
        "1.6666666666666667" }
    drawn! { cases: "a[1] @ b", Equal;
        a: u32, shape![3, 6, 8] = "2 5 7 5 4 7 7 0 2 3 5 3 7 5 5 1 3 1 9 5 1 7 5 1 7 2 7 3 0 3 6 5 9 8 8 3 0";
        b: u32, shape![8, 6] = "5 5 8 5 4 0 6 9 9 5 4 9 7 2 9 4 4 9 1 4 1 5 8 9 4 4 9 1 9 7 9 9 4 9 5 8 2 5 8 9 3 7 4 1 6 8 0 6";
        => Tensor<u32, shape![6, 6]> = a.slice(slice![1]).matmul(&b);
        "166 153 220 204 127 245 184 152 212 221 142 236 191 194 250 279 186 292 143 139 204 192 160 222 133 138 220 193 141 183 164 137 228 166 153
            197" }
}

fn part_7(cases: &mut Cases) {
    drawn! { cases: "np.clip(np.diagonal(a, axis1=-2, axis2=-1)[:4], np.float32(-6.0), np.float32(-5.0))", Equal;
        a: f32, shape![5, 5] = "5.0 -inf -2.875 -0.0 1.75 -1.625 4.625 -3.625 -3.875 -4.25 5.125 -5.0 -4.25 6.625 -1.0 -3.375 -3.875 3.375 -7.625 7.375 0.0 -0.5 0.375 -5.0
            -3.875";
        => Tensor<f32, shape![4]> = a.diagonal().slice(slice![..4]).lazy().clamp(-6.0_f32, -5.0_f32).eval();
        "-5.0 -5.0 -5.0 -6.0" }
    drawn! { cases: "np.std(a, axis=(2, -6, 5, 6), keepdims=False, where=b)", Each("6.6e-14");
        a: f64, shape![1, 2, 2, 1, 1, 2, 1] = "4.5 -0.625 4.375 -3.25 -4.5 5.125 5.0 -6.625";
        b: bool, shape![2, 2, 1, 1, 1, 1] = "false true";
        => Tensor<f64, shape![1, 1, 1]> = a.lazy().over(axes![2, -6, 5, 6]).masked(&b).std();
        "4.963145424022955" }
    drawn! { cases: "np.expand_dims(a[:, :, -3], 2)", Exact;
        a: i32, shape![3, 5, 3] = "0 0 -5 8 -8 8 -3 -1 -2 -1 8 6 -6 -3 6 1 -7 3 -3 4 7 4 -2 5 -3 1 3 9 2 2 9 -2 -5 -6 -6 2 8 0 -9 -6 0 -3 2 -8";
        => Tensor<i32, shape![3, 5, 1], _> = a.slice(slice![.., .., -3]).unsqueeze(axes![2]);
        "0 8 -3 -1 -6 1 -3 4 -3 9 9 -6 8 -6 2" }
    drawn! { cases: "np.pad(a, ((2, 0), (1, 2)), mode='reflect')", Exact;
        a: u8, shape![2, 260] = "5 3 6 5 4 9 9 6 5 8 4 1 8 4 9 7 4 4 5 5 9 1 4 3 9 8 7 4 1 3 5 3 8 9 1 5 6 5 9 5 7 6 1 9 7 3 4 8 3 6 5 2 9 1 7 3 4 0 4 6 5 9 5 2 0 6 3 0 3 1 1
            9 2 1 8 6 1 2 0 0 3 8 4 1 1 7 1 8 8 0 7 4 0 9 9 1 4";
        => Tensor<u8, shape![4, 263]> = a.pad_reflect(pad![(2, 0), (1, 2)]);
        "3 5 3 6 5 4 9 9 6 5 8 4 1 8 4 9 7 4 4 5 5 9 1 4 3 9 8 7 4 1 3 5 3 8 9 1 5 6 5 9 5 7 6 1 9 7 3 4 8 3 6 5 2 9 1 7 3 4 0 4 6 5 9 5 2 0 6 3 0 3 1
            1 9 2 1 8 6 1 2 0 0 3 8 4 1 1 7 1 8 8 0 7 4 0 9 9 1 4 5 3 6 5 4 9 9 6 5 8 4 1 8 4 9 7 4 4 5 5 9 1 4 3 9 8 7 4 1 3 5 3 8 9 1 5 6 5 9 5 7 6 1 9
            7 3 4 8 3 6 5 2 9 1 7 3 4 0 4 6 5 9 5 2 0 6 3 0 3 1 1 9 2 1 8 6 1 2 0 0 3 8 4 1 1 7 1 8 8 0 7 4 0 9 9 1 4 5 3 6 5 4 9 9 6 5 8 4 1 8 4 9 7 4 4
            5 5 9 1 4 3 9 8 7 4 1 3 5 3 8 9 1 5 6 5 9 5 7 6 1 9 7 3 4 8 3 6 5 2 9 1 7 3 4 0 4 6 5 9 5 2 0 6 0 2 0 3 0 3 1 1 9 2 1 8 6 1 2 0 0 3 8 4 1 1 7
            1 8 8 0 7 4 0 9 9 1 4 5 3 6 5 4 9 9 6 5 8 4 1 8 4 9 7 4 4 5 5 9 1 4 3 9 8 7 4 1 3 5 3 8 9 1 5 6 5 9 5 7 6 1 9 7 3 4 8 3 6 5 2 9 1 7 3 4 0 4 6
            5 9 5 2 0 6 3 0 3 1 1 9 2 1 8 6 1 2 0 0 3 8 4 1 1 7 1 8 8 0 7 4 0 9 9 1 4 5 3 6 5 4 9 9 6 5 8 4 1 8 4 9 7 4 4 5 5 9 1 4 3 9 8 7 4 1 3 5 3 8 9
            1 5 6 5 9 5 7 6 1 9 7 3 4 8 3 6 5 2 9 1 7 3 4 0 4 6 5 9 5 2 0 6 3 0 3 1 1 9 2 1 8 6 1 2 0 0 3 8 4 1 1 7 1 8 8 0 7 4 0 9 9 1 4 5 3 6 5 4 9 9 6
            5 8 4 1 8 4 9 7 4 4 5 5 9 1 4 3 9 8 7 4 1 3 5 3 8 9 1 9 8" }
    drawn! { cases: "np.std(a, axis=(1,), keepdims=True, where=b)", Each("1.7e-13 1.7e-13 1.8e-13 1.8e-13 1.7e-13 1.8e-13 1.8e-13 1.7e-13 1.7e-13 1.8e-13 1.8e-13 1.7e-13 1.7e-13 1.8e-13 1.8e-13 1.7e-13 1.7e-13 1.8e-13 1.8e-13 1.7e-13 1.8e-13 1.8e-13 1.7e-13 1.7e-13 1.8e-13 1.8e-13 1.7e-13 1.7e-13 1.8e-13 1.8e-13 1.7e-13 1.8e-13 1.8e-13 1.7e-13 1.7e-13 1.8e-13 1.8e-13");
        a: f64, shape![65, 64] = "1.125 6.0 1.875 3.25 3.375 -4.125 -6.125 3.875 -1.25 -1.5 6.375 -5.125 -4.0 -2.125 0.0 3.25 -3.125 4.875 5.25 -5.25 -4.625 3.5 6.375 4.25
            -4.25 -6.25 -1.875 0.5 -6.0 6.875 -0.625 7.25 -0.125 -7.25 -3.125 -7.125 0.75";
        b: bool, shape![1, 1] = "true";
        => Tensor<f64, (dim!(65), Broadcast<dim!(64)>,)> = a.over(axes![1]).masked(&b).keepdims().std();
        "4.332920103666332 4.361584831367027 4.549132530604693 4.459493373270133 4.333726913967209 4.420451336079658 4.471340468986857
            4.386681791779976 4.390470345919494 4.479679853035634 4.452329972890599 4.331029034767604 4.4059448136498185 4.53369705947581
            4.446588798958308 4.348717353525015 4.393758612633806 4.490820104386384 4.461724153494364 4.315039729955421 4.502332294905608
            4.47935625015152 4.325614118249569 4.3923653516719625 4.484823702916341 4.527126356407009 4.327601432118424 4.351190794268277
            4.502057346949793 4.433399293643085 4.392765270162975 4.451873710575369 4.460082284484783 4.407108737242026 4.355353137479031
            4.443035702496899 4.526383094800797" }
    drawn! { cases: "np.transpose(a.T.T)", Exact;
        a: i64, shape![1, 1, 1, 3, 1, 2, 2] = "5 -2 0 -2 3 4 -8 -4 5 2 -5 -2";
        => Tensor<i64, shape![2, 2, 1, 3, 1, 1, 1], _> = a.transpose().transpose().transpose();
        "5 3 5 0 -8 -5 -2 4 2 -2 -4 -2" }
    drawn! { cases: "np.all(a[:, :, :, :, :, 0], axis=(-3, 1, 0), keepdims=False)", Exact;
        a: bool, shape![2, 2, 2, 1, 1, 2] = "false true true true false true true false true true true false";
        => Tensor<bool, shape![1, 1]> = a.slice(slice![.., .., .., .., .., 0]).lazy().over(axes![-3, 1, 0]).all();
        "false" }
    drawn! { cases: "a[-3:, :-2:3, ::2] + np.uint32(9)", Exact;
        a: u32, shape![4, 15, 18] = "1 2 0 4 3 1 5 0 6 5 2 6 1 6 5 5 2 2 3 0 3 2 1 5 7 7 8 9 4 2 1";
        => Tensor<u32, shape![3, 5, 9]> = a.slice(slice![-3.., ..-2;3, ..;2]).map(|x| x + 9_u32);
        "10 16 17 13 10 11 13 10 9 14 11 12 12 10 16 17 13 10 14 15 11 10 14 11 12 12 10 11 10 9 12 14 15 11 10 14 11 14 16 18 11 10 9 12 14 15 14 11
            9 11 14 16 18 11 10 9 14 15 15 14 11 9 11 13 10 11 13 10 9 14 15 15 12 10 16 17 13 10 11 13 10 10 14 11 12 12 10 16 17 13 12 14 15 11 10 14
            11 12 12 18 11 10 9 12 14 15 11 10 9 11 14 16 18 11 10 9 12 15 15 14 11 9 11 14 16 18 13 10 9 14 15 15 14 11 9" }
    drawn! { cases: "a / np.uint16(1)", Exact;
        a: u16, shape![2, 2] = "3 3 4";
        => Tensor<f64, shape![2, 2]> = &a / 1_u16;
        "3.0 3.0 4.0" }
    drawn! { cases: "np.split(a, [1], axis=0)[0]", Exact;
        a: bool, shape![2, 3, 5] = "false false true true false false true false false true true false true false true true false true false true true true false true true false
            false true";
        => Tensor<bool, shape![1, 3, 5], _> = a.split_at::<dim!(1), _>(axes![0]).0;
        "false false true true false false true false false true true false true false true" }
    drawn! { cases: "a @ b", Equal;
        a: f32, shape![7, 53] = "-6.75 inf inf -0.125 -inf -5.875 0.125 -7.5 -5.125 -7.75 -7.25 0.0 -2.375 0.5 -1.5 4.5 nan 4.875 inf inf -2.25 2.625 5.0 -2.375 nan -2.25
            -3.25 -0.0 1.5 -3.125 -7.375 2.25 -7.625 -3.125 4.0 7.25 5.5";
        b: f32, shape![53, 1] = "inf -1.375 4.75 nan -8.0 3.5 2.75 -0.0 -2.75 -4.25 -8.0 7.375 6.375 1.125 7.5 1.5 -6.0 5.5 7.5 inf 2.125 -5.625 1.875 -6.25 0.125 -0.875 6.25
            inf inf 1.75 nan 0.375 7.125 -1.25 -7.75 nan -inf";
        => Tensor<f32, shape![7, 1]> = a.matmul(&b);
        "nan" }
    drawn! { cases: "(a[0:17:3, ::3][1:5:3, :] - np.mean(a[0:17:3, ::3][1:5:3, :], axis=(1, 0), keepdims=True)) / np.sqrt(np.mean(np.square((a[0:17:3, ::3][1:5:3, :] - np.mean(a[0:17:3, ::3][1:5:3, :], axis=(1, 0), keepdims=True))), axis=(1, 0), keepdims=True) + 0.125) * b + c.T", Each("9e-05 3e-05 2e-05 7.2e-05 3.4e-05 4.7e-05");
        a: f32, shape![19, 7] = "0.298 0.0463 -0.095 -0.0149 0.0282 -5.53 -0.46 -1.69 1.29 0.0325 0.0563 -3.11 6.04 0.0825 0.0969 -3.27 -0.0174 -4.84 -3.25 -0.0536 0.925
            -0.242 0.0259 -0.348 -0.0762 -0.0568 -7.98 0.969 -0.0939 -0.096 -0.0862 -4.98 0.083 5.69 0.0446 -0.826 -0.0583";
        b: f32, shape![2, 3] = "-6.25 -1.375 -0.75 -5.0 1.25 2.375";
        c: f32, shape![1, 2] = "3.375 -4.875";
        => Tensor<f32, shape![2, 3]> = a.slice(slice![0..17;3, ..;3]).slice(slice![1..5;3, ..]).layer_norm(axes![1, 0], &b, &c.transpose(), 0.125);
        "7.774181 3.9099507 2.1783564 -4.18765 -4.984653 -5.5338445" }
    drawn! { cases: "np.multiply.outer(a[1:8:2, :-1, 1:2], b[0])", Exact;
        a: u64, shape![10, 6, 4] = "7 5 0 6 2 1 2 5 8 2 3 7 0 9 5 4 4 5 1 7 4 0 4 0 0 2 3 7 1 5 7";
        b: u64, shape![1, 1, 5] = "3 7 7 2 6";
        => Tensor<u64, shape![4, 5, 1, 1, 5]> = a.slice(slice![1..8;2, ..-1, 1..2]).outer(&b.slice(slice![0]));
        "6 14 14 4 12 15 35 35 10 30 0 0 0 0 0 6 14 14 4 12 9 21 21 6 18 21 49 49 14 42 12 28 28 8 24 21 49 49 14 42 0 0 0 0 0 21 49 49 14 42 3 7 7 2
            6 15 35 35 10 30 3 7 7 2 6 6 14 14 4 12 27 63 63 18 54 15 35 35 10 30 3 7 7 2 6 12 28 28 8 24 9 21 21 6 18 21 49 49 14 42" }
    drawn! { cases: "np.any(a)", Exact;
        a: bool, shape![2, 3, 2] = "true false true true true true true true true";
        => bool = a.any();
        "true" }
    drawn! { cases: "np.where(a, b, np.float64(-6.0))", Exact;
        a: bool, shape![1, 3] = "false false true";
        b: f64, shape![5, 3] = "-1.7976931348623157e+308 -0.679 2.220446049250313e-16 9.59 0.466 0.0 -0.609 2.220446049250313e-16 -1.0 2.220446049250313e-16 nan -0.0098
            -0.641 -5e-324 0.187";
        => Tensor<f64, shape![5, 3]> = a.select(&b, -6.0_f64);
        "-6.0 -6.0 2.220446049250313e-16 -6.0 -6.0 0.0 -6.0 -6.0 -1.0 -6.0 -6.0 -0.0098 -6.0 -6.0 0.187" }
    drawn! { cases: "np.argmax(a, axis=0, keepdims=False)", Exact;
        a: f32, shape![3, 1, 1, 2, 2, 3, 3] = "1.0 1.0 -0.0 -1.0 1.0 -0.0 1.0 -1.0 -1.0 -0.0 0.0 1.0 -0.0 0.0 -1.0 0.0 1.0 -0.0 0.0 1.0 0.0 -0.0 -0.0 0.0 -0.0 -0.0 -0.0 -0.0 -0.0 1.0 -1.0
            0.0 -0.0 -0.0 0.0 1.0 -1.0 1.0 1.0 -0.0 -1.0 1.0 -0.0 1.0 -1.0 -1.0 -1.0 -0.0 0.0 0.0 -1.0 0.0 0.0 -0.0 -0.0 0.0 -0.0 1.0 1.0 -0.0 0.0";
        => Tensor<Idx<dim!(3)>, shape![1, 1, 2, 2, 3, 3]> = a.lazy().over(axes![0]).argmax();
        "0 0 1 1 0 1 0 1 2 0 0 0 0 0 2 0 0 0 2 0 0 1 1 0 2 1 1 2 0 0 2 1 2 0" }
    drawn! { cases: "np.min(np.diagonal(a, axis1=-2, axis2=-1), axis=(1, 0, -1), keepdims=False)", Equal;
        a: f64, shape![3, 2, 4, 4] = "1.0 -6.75 -4.875 3.5 6.375 nan -1.125 7.125 3.0 7.125 -0.125 -0.125 -5.25 -0.875 3.875 -inf 4.375 -7.375 -7.125 6.0 -0.0 0.0 -8.0 -2.5 -5.375
            -inf -7.75 nan -0.375 4.875 -0.0 -5.75 0.0 inf 7.75 0.75 -inf -0.0 -5.5 -7.625 -3.375 inf 3.75 -1.0 nan 0.5 0.0 6.125 3.5 inf 5.375 0.0 7.625
            -inf -5.375 5.75 -4.0 3.5 -5.75 -0.0 -3.0 nan -4.5 -3.0 7.375 -3.375 5.625 -5.5 -6.125 6.25 -5.875 -3.25 7.0 nan -4.125 -7.125 -5.375 0.0
            -inf 2.875 -0.0 5.0 -5.5 7.125 nan 0.125 nan -3.125 -1.5 4.125 7.75 -3.625 0.0 inf 0.0 -0.875";
        => Tensor<f64, ()> = a.diagonal().over(axes![1, 0, -1]).min();
        "nan" }
    drawn! { cases: "a.reshape((1, 3, 1, 4))", Exact;
        a: u32, shape![1, 3, 4] = "6 9 0 7 7 5 9 1 1 7 1 5";
        => Tensor<u32, shape![1, 3, 1, 4]> = a.unflatten::<shape![1, 4], _>(axes![2]);
        "6 9 0 7 7 5 9 1 1 7 1 5" }
    drawn! { cases: "np.einsum('ij,ij->j', a, np.broadcast_to(b[0:, :-2:3], (1, 2)))", Equal;
        a: i64, shape![1, 2] = "5 7";
        b: i64, shape![1, 8] = "-7 -3 1 -4 7 -2 -3 5";
        => Tensor<i64, shape![2]> = einsum!((i, j), (i, j) -> (j); &a, &b.slice(slice![0.., ..-2;3]).broadcast_to::<shape![1, 2]>());
        "-35 -28" }
    drawn! { cases: "np.concatenate((a[1::3, -2:, 2:-2], b, c), axis=2)", Exact;
        a: u8, shape![8, 3, 5] = "8 2 7 9 5 7 4 1 7 9 0 4 8 1 0 2 8 4 1 8 1 7 9 1 2 3 9 6 4 6 2 0 8 4 3 8 3 7 7 3 8 3 5 6 3 5 1 5 0 8 3 8 6 0 4 4 7 3 5 7 7 8 0 4 4 1 4 8 7 9 0
            7 0 9 1 3 2 1 1 6 3 9 9 8 5 2 7 8 4 3 8 4 6 0 8 9 0";
        b: u8, shape![3, 2, 3] = "5 0 8 6 3 0 7 5 5 3 2 4 2 2 1 3 7 3";
        c: u8, shape![3, 2, 4] = "4 9 1 8 0 5 6 9 2 3 5 6 9 2 9 7 9 4 5 5 2 2 5 7";
        => Tensor<u8, shape![3, 2, 8]> = concat((&a.slice(slice![1..;3, -2.., 2..-2]), &b, &c), axes![2]);
        "9 5 0 8 4 9 1 8 6 6 3 0 0 5 6 9 8 7 5 5 2 3 5 6 0 3 2 4 9 2 9 7 2 2 2 1 9 4 5 5 1 3 7 3 2 2 5 7" }
}

fn part_8(cases: &mut Cases) {
    drawn! { cases: "np.take_along_axis(a, np.broadcast_to(b, (4, 3)), 1)", Exact;
        a: f32, shape![4, 5] = "1e-45 -1.0 0.0676 0.038 -1e-45 0.0541 0.0236 1.0 -3.4028235e+38 -1.0 4.94 inf 0.95 1.18 -3.4028235e+38 -1e-45 -0.209 3.4028235e+38 -1e-45 0.0";
        b: Idx<dim!(5)>, shape![3] = "1 0 0";
        => Tensor<f32, shape![4, 3]> = a.gather(&b.broadcast_to::<shape![4, 3]>(), axes![1]);
        "-1.0 1e-45 1e-45 0.0236 0.0541 0.0541 inf 4.94 4.94 -0.209 -1e-45 -1e-45" }
    drawn! { cases: "sliding_window_view(a, (1, 1), (-2, -1))", Exact;
        a: f64, shape![3, 2] = "-0.449 -0.461 -1.7976931348623157e+308 0.0 0.149 0.727";
        => Tensor<f64, shape![3, 2, 1, 1], _> = a.windows::<shape![1, 1]>();
        "-0.449 -0.461 -1.7976931348623157e+308 0.0 0.149 0.727" }
    drawn! { cases: "a.ravel()", Exact;
        a: i8, shape![3, 2, 2, 3] = "-3 -6 -8 -6 -8 -2 3 9 -4 -8 9 -4 5 0 4 4 1 -9 -9 0 2 -4 6 2 -6 -6 -5 -6 -3 -2 9 -8 6 4 0 -9";
        => Tensor<i8, shape![36]> = a.flatten();
        "-3 -6 -8 -6 -8 -2 3 9 -4 -8 9 -4 5 0 4 4 1 -9 -9 0 2 -4 6 2 -6 -6 -5 -6 -3 -2 9 -8 6 4 0 -9" }
    drawn! { cases: "np.tril(a[-2], 2)", Exact;
        a: f64, shape![2, 3, 5] = "-5.0 -1.0 -9.0 -7.0 3.0 8.0 -1.0 -1.0 4.0 -7.0 -8.0 2.0 -7.0 -6.0 1.0 -4.0 2.0 -2.0 3.0 6.0 2.0 5.0 -9.0 -6.0 -5.0 6.0 9.0 -8.0 7.0 -7.0";
        => Tensor<f64, shape![3, 5]> = a.slice(slice![-2]).tril(2);
        "-5.0 -1.0 -9.0 0.0 0.0 8.0 -1.0 -1.0 4.0 0.0 -8.0 2.0 -7.0 -6.0 1.0" }
    drawn! { cases: "np.arctan2(np.transpose(np.expand_dims(a, 1), (0, 1)), b.T)", Ulp(2);
        a: f64, shape![2] = "-3.625 -5.125";
        b: f64, shape![1, 2] = "-0.5 -0.625";
        => Tensor<f64, shape![2, 1]> = a.view().unsqueeze(axes![1]).permute(axes![0, 1]).atan2(&b.transpose());
        "-1.7078625011050843 -1.6921483273656603" }
    drawn! { cases: "np.eye(3, dtype=np.uint32)", Exact;
        => Tensor<u32, shape![3, 3]> = Tensor::<u32, shape![3, 3]>::eye();
        "1 0 0 0" }
    drawn! { cases: "np.einsum('lki,ill->kl', a, np.broadcast_to(b, (4, 4, 4, 2))[:, :, :, 0])", Equal;
        a: i32, shape![4, 3, 4] = "-9 -9 -1 8 -6 2 -3 -2 -4 5 7 -6 5 7 4 -1 3 -2 -7 -7 8 -3 -4 5 6 5 3 6 5 -6 -6 -5 9 -5 -7 1 8 -3 -6 -3 -9 -6 2 5 9 3 -4";
        b: i32, shape![4, 1, 2] = "-5 -7 3 -7 -3 -4 -1 -2";
        => Tensor<i32, shape![3, 4]> = einsum!((l, k, i), (i, l, l) -> (k, l); &a, &b.broadcast_to::<shape![4, 4, 4, 2]>().slice(slice![.., .., .., 0]));
        "55 45 -60 4 45 -39 36 8 -10 18 6 1" }
    drawn! { cases: "np.einsum('ijkl,li->lk', a, b[-2][:1, :-1:3])", Equal;
        a: u32, shape![2, 1, 3, 1] = "9 7 1 4 7 1";
        b: u32, shape![2, 2, 7] = "9 1 0 8 6 8 6 6 3 7 9 3 8 4 3 2 4 6 7 5 4 6 4 0 0 7 6 8";
        => Tensor<u32, shape![1, 3]> = einsum!((i, j, k, l), (l, i) -> (l, k); &a, &b.slice(slice![-2]).slice(slice![..1, ..-1;3]));
        "113 119 17" }
    drawn! { cases: "np.arctan(a)", Ulp(2);
        a: f64, shape![4099] = "-9.34 0.0301 -0.0818 -0.0434 7.0 0.25 -0.0195 0.155 5.31 -3.82 -0.817 -4.21 0.0703 -0.0321 7.57 0.0856 -1.23 -8.65 -0.0554 -0.033 -0.138
            -0.0783 0.143 1.8 -0.261 0.0437 -8.95 -0.514 -0.079 0.111 -0.267 9.23 -0.09 0.0244 -0.0946 0.0382 0.31 -0.583 -0.0292 9.27 -0.0533 -1.22
            -4.74 -1.5 0.095 -0.059 8.71 8.46 -4.41 -0.738 -0.0676 3.17 0.625 0.333 0.0874 -0.061 8.08 0.049 -0.0478 -9.66 -6.74";
        => Tensor<f64, shape![4099]> = a.atan();
        "-1.4641362627952463 0.030090914638012802 -0.0816182811878441 -0.04337278191885151 1.4288992721907328 0.24497866312686414
            -0.019497528938748128 0.15377630011950807 1.3846525606870774 -1.3147616031181713 -0.6850211799617091 -1.337588420470741 0.070184532555071
            -0.032088981424388506 1.4394563906167424 0.08539184038741143 -0.8881737743776796 -1.4557003269102582 -0.05534342698782423
            -0.032988028820995406 -0.13713385162464847 -0.07814056983065791 0.1420370518033053 1.0636978224025597 -0.2553045106234679 0.0436722140129645
            -1.459525984913034 -0.47478477778209544 -0.0788362663477801 0.1105474637382701 -0.26091356923294057 1.462874914187394 -0.08975817418995052
            0.024395159467664653 -0.09431930879052873 0.03818143526220275 0.3006056700423954 -0.5278257076815362 -0.02919170521373328 1.4633370101526362
            -0.053249612713331895 -0.884174755465111 -1.3628748399132904 -0.982793723247329 0.09471574598847579 -0.05893168296363131 1.4564862688637947
            1.4531389606948153 -1.3478098255954192 -0.6357767693421283 -0.0674973094905502 1.2652194333364746 0.5585993153435624 0.3214505244026446
            0.08717847189574802 -0.06092450813825901 1.4476601006879497 0.04896084006500804 -0.04776364470928097 -1.4676440818380412 -1.4235028945198223" }
    drawn! { cases: "np.concatenate((a, b, c, d), axis=0)", Exact;
        a: i64, shape![4] = "2 -3 5 4";
        b: i64, shape![3] = "-2 -1 8";
        c: i64, shape![2] = "-3 -6";
        d: i64, shape![3] = "7 8 6";
        => Tensor<i64, shape![12]> = concat((&a, &b, &c, &d), axes![0]);
        "2 -3 5 4 -2 -1 8 -3 -6 7 8 6" }
    drawn! { cases: "np.add.at(y := a.copy(), np.s_[:, b], c) or y", Exact;
        a: u16, shape![57, 9] = "2 3 6 5 5 3 0 1 3 0 1 1 3 4 1 9 4 5 3 8 8 3 7 3 1 5 0 7 7 4 2";
        b: Idx<dim!(9)>, shape![3] = "6 7 1";
        c: u16, shape![57, 1] = "0 5 5 2 3 6 1 9 1 8 3 2 5 9 7 8 2 8 4 3 3 4 1 9 0 5 7 5 1 1 1";
        => Tensor<u16, shape![57, 9]> = { let mut y = a.to_tensor(); y.index_add(&b, &c, axes![1]); y };
        "2 3 6 5 5 3 0 1 3 0 6 1 3 4 1 14 9 5 3 13 8 3 7 3 6 10 0 7 9 4 2 2 3 8 7 5 3 3 1 3 0 1 4 6 4 1 15 4 5 3 8 14 9 7 3 2 5 0 7 7 5 3 2 3 15 5 5 3
            0 10 12 0 1 2 3 4 1 9 5 6 3 8 16 3 7 3 1 13 8 7 7 7 2 2 3 6 8 8 3 0 3 3 0 1 1 5 6 1 9 9 5 3 8 8 8 12 3 1 14 0 7 7 4 11 11 3 6 12 5 3 0 1 10 7
            1 1 11 4 1 9 4 13 11 8 8 5 7 3 1 5 2 9 7 4 10 2 3 6 5 13 11 0 1 7 0 1 1 3 8 5 9 4 8 3 8 8 3 10 6 1 5 3 7 7 4 2 5 6 6 5 9 3 0 1 3 4 5 1 3 5 1
            9 4 5 4 9 8 3 16 3 1 5 0 16 16 4 2 2 3 6 5 5 3 0 1 3 5 1 1 3 4 6 14 4 5 10 8 8 3 7 10 8 5 0 12 7 4 2 2 8 11 5 5 4 0 1 3 0 2 2 3 4 2 9 4 5 3 9
            9 3 7 4 1 5 0 7 8 5 2" }
    drawn! { cases: "np.tensordot(a, b, ([], []))", Equal;
        a: f32, shape![4] = "-5.0 -1.0 -1.0 -4.0";
        b: f32, shape![4, 3] = "-1.0 -2.0 -8.0 -1.0 9.0 -9.0 5.0 2.0 -3.0 2.0 8.0 7.0";
        => Tensor<f32, shape![4, 4, 3]> = a.tensordot(&b, axes![], axes![]);
        "5.0 10.0 40.0 5.0 -45.0 45.0 -25.0 -10.0 15.0 -10.0 -40.0 -35.0 1.0 2.0 8.0 1.0 -9.0 9.0 -5.0 -2.0 3.0 -2.0 -8.0 -7.0 1.0 2.0 8.0 1.0 -9.0
            9.0 -5.0 -2.0 3.0 -2.0 -8.0 -7.0 4.0 8.0 32.0 4.0 -36.0 36.0 -20.0 -8.0 12.0 -8.0 -32.0 -28.0" }
    drawn! { cases: "np.concatenate((np.transpose(a, (1, -2)), np.transpose(b, (-2, 1))), axis=1)", Exact;
        a: i16, shape![3, 65] = "-9 4 2 0 8 -7 0 -2 -5 -4 8 7 4 -6 -7 1 7 2 7 9 5 9 -2 2 -8 -8 3 2 5 -2 1";
        b: i16, shape![65, 4] = "-5 5 4 4 -2 4 3 0 1 4 5 -8 -4 8 -1 3 -5 -5 -5 8 7 -2 2 8 6 2 5 3 5 9 1";
        => Tensor<i16, shape![65, 7]> = concat((&a.permute(axes![1, -2]), &b.permute(axes![-2, 1])), axes![1]);
        "-9 0 0 -5 5 4 4 4 8 -2 -2 4 3 0 2 -7 -5 1 4 5 -8 0 0 -4 -4 8 -1 3 8 -2 8 -5 -5 -5 8 -7 -5 7 7 -2 2 8 0 -4 4 6 2 5 3 -2 8 -6 5 9 1 -5 -5 7 -7
            5 4 4 -2 -4 4 1 4 3 0 1 8 -6 7 4 5 -8 -4 7 -7 2 8 -1 3 -5 4 1 7 -5 -5 8 7 -6 7 9 -2 2 8 6 -7 2 5 2 5 3 5 1 7 9 9 1 -5 5 7 9 -2 4 4 -2 4 2 5 2
            3 0 1 4 7 9 -8 5 -8 -4 8 9 -2 -8 -1 3 -5 -5 5 2 3 -5 8 7 -2 9 -8 2 2 8 6 2 -2 -8 5 5 3 5 9 2 3 -2 1 -5 5 4 -8 2 1 4 -2 4 3 -8 5 -9 0 1 4 5 3
            -2 4 -8 -4 8 -1 2 1 2 3 -5 -5 -5 5 -9 0 8 7 -2 2 -2 4 8 8 6 2 5 1 2 -7 3 5 9 1" }
    drawn! { cases: "np.take_along_axis(a, b, -4)", Exact;
        a: u32, shape![1, 2, 1, 1, 3] = "9 7 9 5 7";
        b: Idx<dim!(2)>, shape![1, 2, 1, 1, 3] = "1 1 0";
        => Tensor<u32, shape![1, 2, 1, 1, 3]> = a.gather(&b, axes![-4]);
        "5 7 9" }
    drawn! { cases: "a[:, :, :, -2].reshape((3, 1, 2, 4))", Exact;
        a: f32, shape![3, 1, 2, 3, 4] = "inf -3.4028235e+38 3.918315e-39 -0.992 -0.58 -0.766 inf 3.918315e-39 -9.88 inf 1.1920929e-07 -1.0 3.4028235e+38 -7.26 -7.75 inf nan 0.359
            0.047 -0.394 0.0884 0.86 0.0 -inf -0.016 -1e-45 -2.14 1.1920929e-07 -0.0 -inf 3.4028235e+38";
        => Tensor<f32, shape![3, 1, 2, 4]> = a.slice(slice![.., .., .., -2]).to_tensor().unflatten::<shape![4], _>(axes![-1]);
        "-0.58 -0.766 inf 3.918315e-39 nan 0.359 0.047 -0.394 -0.0 -inf 3.4028235e+38 inf inf 1.1920929e-07 -1.0 3.4028235e+38 0.86 0.0 -inf -0.016
            3.918315e-39 -0.992" }
    drawn! { cases: "np.split(a[2::2, 0:-1:3], 57, axis=1)[7]", Exact;
        a: i16, shape![19, 170] = "9 -1 2 9 -2 -1 -6 -4 -3 8 5 9 -7 -9 8 -4 6 -9 0 -5 -6 4 -2 -7 1 9 -6 5 6 3 8 3 -5 -3 -1 -1 2 2 8 9 -8 -6 -2 -1 -3 6 -8 -2 3 6 -9 7 0 0 -1 -7
            2 -9 -6 8 -7";
        => Tensor<i16, shape![9, 1], _> = a.slice(slice![2..;2, 0..-1;3]).chunks::<dim!(57), _>(axes![1]).nth(7).unwrap();
        "2 8 -2 9 -9 3 -2 -9 3" }
    drawn! { cases: "a <= b", Exact;
        a: i64, shape![1, 2, 2, 1, 1] = "5 5 3 1";
        b: i64, shape![1, 2, 1, 2, 1] = "3 4 -3 -3";
        => Tensor<bool, shape![1, 2, 2, 2, 1]> = a.lazy().le(&b).eval();
        "false" }
    drawn! { cases: "np.min(sliding_window_view(a, 64, -1), axis=(1, 0), keepdims=False)", Equal;
        a: f64, shape![128] = "5.5 1.875 -1.0 -0.125 5.75 -5.0 -inf -4.125 4.625 7.375 nan 5.0 inf 6.25 0.0 0.625 0.75 5.5 0.0 -1.875 -7.25 2.375 0.0 4.125 -inf nan -4.125
            inf 7.25 -7.5 0.375";
        => Tensor<f64, ()> = a.windows::<shape![64]>().lazy().over(axes![1, 0]).min();
        "nan" }
    drawn! { cases: "np.mean(a, axis=(0,), keepdims=False, where=b)", Equal;
        a: i8, shape![3] = "-1 -5 3";
        b: bool, shape![3] = "false false true";
        => Tensor<f64, ()> = a.over(axes![0]).masked(&b).mean();
        "3.0" }
    drawn! { cases: "np.cumprod(np.expand_dims(np.diagonal(a, axis1=-2, axis2=-1), 3), axis=3)", Equal;
        a: u16, shape![3, 2, 2, 2, 2] = "1 1 2 1 2 1 0 0 0 2 2 0 0 2 2 1 2 2 2 0 2 0 2 2 1 1 2 1 2 2 0";
        => Tensor<u64, shape![3, 2, 2, 1, 2]> = a.diagonal().unsqueeze(axes![3]).over(axes![3]).cumprod();
        "1 1 2 0 0 0 0 1 2 0 2 2 1 1 2 1 1 2 1 0 2 0 2 2" }
}

fn part_9(cases: &mut Cases) {
    drawn! { cases: "np.take(np.broadcast_to(a[:, 0], (600,)), b[-7:], axis=-1)", Exact;
        a: bool, shape![1, 2] = "true false";
        b: Idx<dim!(600)>, shape![8] = "526 368 451 503 385 159 136 506";
        => Tensor<bool, shape![7]> = a.slice(slice![.., 0]).broadcast_to::<shape![600]>().take(&b.slice(slice![-7..]), axes![-1]);
        "true" }
    drawn! { cases: "(y := a.copy(), np.add(y[2:132], b, out=y[2:132]))[0]", Exact;
        a: f32, shape![133] = "8.0 -6.0 7.0 -3.0 2.0 7.0 3.0 6.0 9.0 3.0 4.0 0.0 9.0 8.0 -7.0 7.0 2.0 -2.0 -4.0 2.0 -3.0 3.0 3.0 -1.0 2.0 0.0 -5.0 -1.0 4.0 -9.0 -6.0 1.0
            9.0 5.0 -1.0 7.0 -2.0 3.0 -6.0 5.0 6.0 -4.0 -1.0 5.0 2.0 -6.0 1.0 -7.0 -9.0 -4.0 -1.0 9.0 6.0 5.0 4.0 -4.0 -9.0 1.0 -9.0 -3.0 -1.0 7.0 6.0
            -1.0 -2.0 0.0 2.0 -8.0 -6.0 -3.0 -7.0 -9.0 -4.0 -2.0 -7.0 9.0 7.0 4.0 6.0 -7.0 2.0 9.0 -2.0 -5.0 8.0 -2.0 -1.0 1.0 9.0 -5.0 -3.0 9.0 -9.0 1.0
            2.0 -4.0 9.0";
        b: f32, shape![130] = "-9.0 9.0 7.0 -8.0 8.0 0.0 -9.0 1.0 3.0 -2.0 -3.0 -7.0 4.0 -8.0 -2.0 -7.0 7.0 5.0 6.0 5.0 2.0 0.0 9.0 -2.0 -8.0 8.0 -9.0 3.0 4.0 -5.0 7.0 3.0
            -7.0 -4.0 8.0 5.0 -6.0 5.0 6.0 7.0 -2.0 -2.0 -7.0 3.0 6.0 -5.0 0.0 -8.0 -4.0 6.0 4.0 -6.0 -3.0 5.0 5.0 1.0 5.0 2.0 -4.0 -6.0 3.0";
        => Tensor<f32, shape![133]> = { let mut y = a.to_tensor(); { let mut part = y.slice_mut(slice![2..132]); part += &b; } y };
        "8.0 -6.0 -2.0 6.0 9.0 -1.0 11.0 6.0 0.0 4.0 7.0 -2.0 6.0 1.0 -3.0 -1.0 0.0 -9.0 3.0 7.0 3.0 8.0 5.0 -1.0 11.0 -2.0 -13.0 7.0 -5.0 -6.0 -2.0
            -4.0 16.0 8.0 -8.0 3.0 6.0 8.0 -12.0 10.0 12.0 3.0 -3.0 3.0 -5.0 -3.0 7.0 -12.0 -9.0 -12.0 -5.0 15.0 10.0 -1.0 1.0 1.0 -4.0 2.0 -4.0 -1.0
            -5.0 1.0 9.0 -10.0 7.0 7.0 -6.0 0.0 -6.0 -12.0 -6.0 -6.0 -6.0 -5.0 -14.0 13.0 -1.0 2.0 -1.0 0.0 7.0 15.0 3.0 -3.0 8.0 7.0 -3.0 -7.0 17.0
            -14.0 0.0 13.0 -14.0 8.0 5.0 -11.0 5.0 16.0 -1.0 1.0 2.0 8.0 14.0 1.0 4.0 2.0 6.0 10.0 -5.0 9.0 0.0 -11.0 13.0 6.0 -8.0 -7.0 7.0 2.0 4.0 8.0
            1.0 -2.0 -6.0 -2.0 -10.0 13.0 -2.0 -14.0 9.0 9.0 -4.0 0.0 7.0" }
    drawn! { cases: "a[:, :, :, -1].astype(np.int16)", Exact;
        a: bool, shape![4, 4, 1, 2] = "true false true true false true true false false false false true false false false false true false false false true true false false false
            true false true true";
        => Tensor<i16, shape![4, 4, 1]> = a.slice(slice![.., .., .., -1]).cast::<i16>();
        "0 1 1 0 0 1 0 0 0 0 1 0 1 1 1 1" }
    drawn! { cases: "np.einsum(',i,k,ijk->kj', a, b, c, np.diagonal(sliding_window_view(d, 4, -1), axis1=-2, axis2=-1))", Each("2.8e-16 1.5e-14 1.3e-14 1.1e-16 1.3e-17 5.1e-17 3.5e-16 8.9e-17 1.4e-16 1e-16 8e-16 1.3e-16");
        a: f64, () = "0.52";
        b: f64, shape![4] = "-0.0409 -0.64 -0.694 -8.48";
        c: f64, shape![4] = "-0.458 0.0393 -0.062 -0.373";
        d: f64, shape![4, 3, 7] = "-0.0952 0.0649 0.652 -0.0504 0.0509 -0.844 1.53 0.03 6.27 0.106 0.0342 0.917 -0.3 5.84 -0.41 5.91 3.63 0.157 1.56 -0.023 -0.0024 -0.07 0.305
            0.536 -0.742 0.0416 8.86 -0.18 9.16 0.0459 0.57";
        => Tensor<f64, shape![4, 3]> = einsum!((), (i), (k), (i, j, k) -> (k, j); &a, &b, &c, &d.windows::<shape![4]>().diagonal());
        "0.2710394931712 14.31719488472 11.946457457584 -0.08164743581280001 -0.013436379808800001 -0.047699810652000005 -0.09758642388560002
            -0.072646027688 0.126168615664 0.0602701606 -0.73416730608 -0.12372300308160002" }
    drawn! { cases: "np.tril(a[:, -1].T, 1)", Exact;
        a: u64, shape![3, 1, 1] = "1 8 9";
        => Tensor<u64, shape![1, 3]> = a.slice(slice![.., -1]).transpose().tril(1);
        "1 8 0" }
    drawn! { cases: "4 - np.flip(np.argsort(np.flip(np.diagonal(a, axis1=-2, axis2=-1), -2), axis=-2, kind='stable'), -2)", Exact;
        a: f32, shape![5, 3, 3] = "-8.0 1.25 -1.875 1.375 4.0 4.375 0.0 0.375 -3.375 -3.5 inf -5.25 -4.0 0.0 -0.625 2.875 4.875 7.75 3.75 inf 3.25 0.75 6.25 -2.375 -0.25 -0.25
            nan inf -inf -2.75 0.0 -1.125 1.75 -inf nan 6.875 4.25 -5.375 2.25 -0.0 3.5 1.5 -inf -5.875 -7.5";
        => Tensor<Idx<dim!(5)>, shape![5, 3]> = a.diagonal().over(axes![-2]).argsort_descending();
        "3 2 2 4 0 1 2 4 3 1 1 0 0 3 4" }
    drawn! { cases: "a @ np.broadcast_to(b, (1, 3, 2, 1, 2))", Each("1e-18 6.8e-18 3.6e-17 1.9e-16 2.9e-16 1.9e-15 1.8e-17 8.8e-17 4.2e-18 2.2e-17 3.9e-15 6.9e-17 3e-17 5.5e-19 1.1e-17 1.8e-19 1.1e-16 1.9e-18 1.5e-17 2.8e-19 3.5e-17 3.4e-15 1.6e-17 2.1e-15 4.7e-18 5.5e-16 2.7e-18 2.9e-16 2.6e-18 2.5e-16 3.1e-16 1.3e-16 2.1e-17 1e-17 2.2e-15 1e-15 3.2e-15 1.6e-15 1.8e-16 9.6e-17 1.3e-16 2.1e-16 3.5e-17 6.1e-17 1.5e-18 2.4e-18 2.1e-17 3.5e-17 7.8e-19 1.1e-18 3.2e-19 1e-17 3.5e-18 1.1e-16 4.6e-17 1.6e-15 2.8e-16 8.4e-15 2.1e-17 7e-16");
        a: f64, shape![1, 3, 2, 5, 1] = "-0.0258 -0.877 -7.1 -0.4 -0.0943 9.22 0.0723 0.024 -0.244 0.0356 1.2 -0.601 -0.173 0.0927 -0.0862 -0.852 -0.059 6.83 9.06 0.59 6.1 1.6
            -0.0671 0.95 0.0352 -0.0097 -0.096 -1.4 8.04 0.68";
        b: f64, shape![1, 3, 2, 1, 2] = "0.1 0.606 1.15 0.0201 0.075 -7.92 -0.86 0.419 0.0625 0.0923 0.0826 -2.7";
        => Tensor<f64, shape![1, 3, 2, 5, 2]> = a.matmul(&b.broadcast_to::<shape![1, 3, 2, 1, 2]>());
        "-0.0025800000000000003 -0.0156348 -0.0877 -0.531462 -0.71 -4.3026 -0.04000000000000001 -0.2424 -0.009430000000000001 -0.0571458 10.603
            0.18532200000000001 0.083145 0.00145323 0.0276 0.0004824 -0.28059999999999996 -0.0049044 0.04094 0.00071556 0.09 -9.504 -0.045075 4.75992
            -0.012974999999999999 1.3701599999999998 0.0069525 -0.7341840000000001 -0.006464999999999999 0.682704 0.7327199999999999 -0.35698799999999997
            0.05073999999999999 -0.024720999999999996 -5.8738 2.86177 -7.791600000000001 3.79614 -0.5074 0.24720999999999999 0.38125 0.5630299999999999
            0.1 0.14768 -0.00419375 -0.00619333 0.059375 0.08768499999999999 0.0022 0.00324896 -0.0008012200000000001 0.02619 -0.0079296
            0.25920000000000004 -0.11564 3.78 0.664104 -21.708 0.05616800000000001 -1.8360000000000003" }
    drawn! { cases: "np.std(a[0:7:2, :, 1:], axis=None, keepdims=False, where=b)", Each("4.7e-14");
        a: u64, shape![9, 1, 4] = "2 1 7 0 5 5 3 0 2 6 8 9 0 9 3 8 0 6 3 2 5 8 9 3 5 4 0 8 5 7 5 1 0 0 7 5";
        b: bool, () = "true";
        => Tensor<f64, ()> = a.slice(slice![0..7;2, .., 1..]).over_all().masked(&b).std();
        "3.122498999199199" }
    drawn! { cases: "np.arcsin(a)", Ulp(2);
        a: f64, shape![2, 3] = "9.256693541705082e-83 -1.6466191284027538e-148 -2.0129261120619798e-28 2.3141128731027925e-207 -5.474650641669334e-17 -9.762857057883147e+29";
        => Tensor<f64, shape![2, 3]> = a.asin();
        "9.256693541705082e-83 -1.6466191284027538e-148 -2.0129261120619798e-28 2.3141128731027925e-207 -5.474650641669334e-17 nan" }
    drawn! { cases: "a @ np.transpose(b, (-2, -1))", Equal;
        a: i32, shape![13, 15] = "-9 8 0 -7 0 -9 5 2 2 5 -4 4 4 -2 0 0 7 -7 -6 -9 -7 0 8 7 3 0 -2 6 0 -5 -8 1 3 7 2 -7 3 2 -3 -5 4 -8 -1 -8 2 9 9 1 -5 -3 -5 -3 -7 4 -1 7 9 4
            -2 8 -1";
        b: i32, shape![15, 4] = "6 -5 5 -2 6 6 0 -3 -4 3 6 -5 8 -9 7 -1 1 -1 5 2 -6 -2 4 0 -6 9 2 -7 -2 8 3 3 -1 0 -2 -6 -2";
        => Tensor<i32, shape![13, 4]> = einsum!((n, k), (k, m) -> (n, m); &a, &b.permute(axes![-2, -1]));
        "-76 255 -189 27 -8 266 -212 9 70 45 65 -114 78 -31 -30 24 -87 47 -27 67 -18 95 -108 12 0 -178 122 2 14 82 -57 118 198 -251 18 15 116 -131 -58
            97 -27 -74 -90 -29 35 -33 23 51 -6 111 -91 181" }
    drawn! { cases: "np.transpose(a, (0, 1))", Exact;
        a: f64, shape![2, 4] = "-0.0 7.41691286169067e-309 1.0 0.0175 1.28 0.76 7.41691286169067e-309 1.0";
        => Tensor<f64, shape![2, 4], _> = a.permute(axes![0, 1]);
        "-0.0 7.41691286169067e-309 1.0 0.0175 1.28 0.76 7.41691286169067e-309 1.0" }
    drawn! { cases: "np.logaddexp.reduce(a, axis=(0,), keepdims=False)", Each("0.0");
        a: f64, shape![130] = "-5.75 -inf 0.375 2.125 0.625 -4.75 nan -4.375 -3.125 3.125 -7.625 6.75 7.375 6.125 4.875 4.625 -7.75 -3.375 -0.125 -5.875 -2.75 5.375 6.875
            -inf -0.0 -6.875 7.75 -2.5 nan nan -inf 4.25 1.25 -2.5 -0.0 -5.625 1.0";
        => Tensor<f64, ()> = a.over(axes![0]).logsumexp();
        "nan" }
    drawn! { cases: "a[:, :, :, :, -3:3][np.swapaxes(b, 0, -3)].mean()", Equal;
        a: u64, shape![1, 1, 2, 2, 5] = "0 2 5 0 1 4 3 7 6 4 0 9 3 4 0 7 9 7 6 1";
        b: bool, shape![2, 1, 1, 2, 1] = "true false false false";
        => f64 = a.slice(slice![.., .., .., .., -3..3]).masked_select(&b.swap_axes(axes![0, -3])).mean().unwrap();
        "5.0" }
    drawn! { cases: "np.sum(a, axis=(-5,), keepdims=False)", Exact;
        a: i32, shape![2, 1, 2, 2, 2, 1, 2] = "1 0 -2147483648 2147483647 0 -2147483648 0 -5 -2147483648 2147483647 0 -2147483648 2147483646 2147483646 2147483647 1 1 1 2147483647
            -2147483648 -7 5 2147483647 -4 -2147483648 2147483647 1 1 0 2147483646 4";
        => Tensor<i64, shape![2, 1, 2, 2, 1, 2]> = a.over(axes![-5]).sum();
        "-2147483647 2147483647 -2147483648 -1 2147483646 -2 2147483647 -4 -2147483647 2147483648 2147483648 -2147483647 -7 2147483651 2147483651 -3" }
    drawn! { cases: "np.multiply.outer(a, b)", Exact;
        a: u16, shape![3] = "3 3 6";
        b: u16, shape![1, 2, 5] = "8 7 5 8 7 2 8 0 0 7";
        => Tensor<u16, shape![3, 1, 2, 5]> = a.outer(&b);
        "24 21 15 24 21 6 24 0 0 21 24 21 15 24 21 6 24 0 0 21 48 42 30 48 42 12 48 0 0 42" }
    drawn! { cases: "a[-130:]", Exact;
        a: i16, shape![132] = "9 -9 -4 0 -3 -7 -4 -9 7 6 7 4 -8 7 3 4 -3 8 9 7 3 -2 -5 -5 5 -5 -8 -9 -2 -4 2 6 2 -4 -1 0 0";
        => Tensor<i16, shape![130], _> = a.slice(slice![-130..]);
        "-4 0 -3 -7 -4 -9 7 6 7 4 -8 7 3 4 -3 8 9 7 3 -2 -5 -5 5 -5 -8 -9 -2 -4 2 6 2 -4 -1 0 0 9 -9" }
    drawn! { cases: "np.abs((np.broadcast_to(a.T, (4, 2, 1)) - b) * np.swapaxes(c, 2, -3) + np.float32(8.0))", Exact;
        a: f32, shape![1, 2] = "8.0 4.875";
        b: f32, shape![4, 2, 2] = "0.375 -4.625 -7.0 -2.875 -1.375 -1.375 -0.625 6.5 -0.125 -5.75 1.125 2.375 -1.375 -3.0 -4.125 4.125";
        c: f32, shape![2, 2, 1] = "-4.5 6.375 -2.625 1.125";
        => Tensor<f32, shape![4, 2, 2]> = ((&a.transpose().broadcast_to::<shape![4, 2, 1]>() - &b) * &c.swap_axes(axes![2, -3]) + 8.0_f32).abs();
        "26.3125 25.140625 83.703125 16.71875 34.1875 16.609375 43.0625 6.171875 28.5625 28.09375 31.90625 10.8125 34.1875 20.875 65.375 8.84375" }
    drawn! { cases: "np.mean(np.transpose(a[:, :, -2], (-2, 0, -1)), axis=None, keepdims=False)", Equal;
        a: f64, shape![2, 4, 2, 2] = "-0.0 1.25 4.125 -6.0 nan -2.625 -3.25 4.25 -3.25 3.75 -4.25 inf -7.5 4.0 -0.75 -0.5 0.0 inf 4.375 0.25 -0.0 -3.875 -5.75 -8.0 -4.0 0.0 6.625
            -6.5 6.875 0.875 3.875 -0.375";
        => Tensor<f64, ()> = a.slice(slice![.., .., -2]).permute(axes![-2, 0, -1]).over_all().mean();
        "nan" }
    drawn! { cases: "np.concatenate((a[:, 0], np.broadcast_to(b, (65, 2))), axis=1)", Exact;
        a: i16, shape![65, 1, 3] = "-3 6 8 5 4 -2 -6 9 -4 -1 4 6 5 -4 9 -4 5 -3 -5 2 -8 1 5 -8 -5 -6 9 5 8 -7 -7 3 -6 -2 0 -4 -2 9 -2 -9 6 -5 9 0 -2 9 5 -3 -6 0 -2 -3 4 -4 2 -9
            -7 -8 9 7 -4";
        b: i16, shape![2] = "-5 -1";
        => Tensor<i16, shape![65, 5]> = concat((&a.slice(slice![.., 0]), &b.broadcast_to::<shape![65, 2]>()), axes![1]);
        "-3 6 8 -5 -1 5 4 -2 -5 -1 -6 9 -4 -5 -1 -1 4 6 -5 -1 5 -4 9 -5 -1 -4 5 -3 -5 -1 -5 2 -8 -5 -1 1 5 -8 -5 -1 -5 -6 9 -5 -1 5 8 -7 -5 -1 -7 3 -6
            -5 -1 -2 0 -4 -5 -1 -2 9 -2 -5 -1 -9 6 -5 -5 -1 9 0 -2 -5 -1 9 5 -3 -5 -1 -6 0 -2 -5 -1 -3 4 -4 -5 -1 2 -9 -7 -5 -1 -8 9 7 -5 -1 -4 -3 6 -5
            -1 8 5 4 -5 -1 -2 -6 9 -5 -1 -4 -1 4 -5 -1 6 5 -4 -5 -1 9 -4 5 -5 -1 -3 -5 2 -5 -1 -8 1 5 -5 -1 -8 -5 -6 -5 -1 9 5 8 -5 -1 -7 -7 3 -5 -1 -6
            -2 0 -5 -1 -4 -2 9 -5 -1 -2 -9 6 -5 -1 -5 9 0 -5 -1 -2 9 5 -5 -1 -3 -6 0 -5 -1 -2 -3 4 -5 -1 -4 2 -9 -5 -1 -7 -8 9 -5 -1 7 -4 -3 -5 -1 6 8 5
            -5 -1 4 -2 -6 -5 -1 9 -4 -1 -5 -1 4 6 5 -5 -1 -4 9 -4 -5 -1 5 -3 -5 -5 -1 2 -8 1 -5 -1 5 -8 -5 -5 -1 -6 9 5 -5 -1 8 -7 -7 -5 -1 3 -6 -2 -5 -1
            0 -4 -2 -5 -1 9 -2 -9 -5 -1 6 -5 9 -5 -1 0 -2 9 -5 -1 5 -3 -6 -5 -1 0 -2 -3 -5 -1 4 -4 2 -5 -1 -9 -7 -8 -5 -1 9 7 -4 -5 -1" }
    drawn! { cases: "a.reshape((3, 2))", Exact;
        a: f32, shape![3, 2] = "5.06 0.0292 3.4028235e+38 3.4028235e+38 -3.4028235e+38 -1.0";
        => Tensor<f32, shape![3, 2]> = a.flatten_axes(axes![1]);
        "5.06 0.0292 3.4028235e+38 3.4028235e+38 -3.4028235e+38 -1.0" }
}

fn part_10(cases: &mut Cases) {
    drawn! { cases: "np.expand_dims(sliding_window_view(a, 2, -1), 1)", Exact;
        a: f64, shape![3, 5, 4] = "7.41691286169067e-309 2.220446049250313e-16 -5e-324 -0.0 nan nan 1.7976931348623157e+308 -0.875 inf -0.0 0.23 1.7976931348623157e+308
            1.7976931348623157e+308 -inf 0.0918 -0.383 7.78 -0.0 -1.0 0.0902 0.72 -0.94 inf 0.877 0.0 -0.0509 2.220446049250313e-16 1.0 nan 0.024 0.0304
            0.0567 7.41691286169067e-309 7.41691286169067e-309 0.0167 0.0 -3.48";
        => Tensor<f64, shape![3, 1, 5, 3, 2], _> = a.windows::<shape![2]>().unsqueeze(axes![1]);
        "7.41691286169067e-309 2.220446049250313e-16 2.220446049250313e-16 -5e-324 -5e-324 -0.0 nan nan nan 1.7976931348623157e+308
            1.7976931348623157e+308 -0.875 inf -0.0 -0.0 0.23 0.23 1.7976931348623157e+308 1.7976931348623157e+308 -inf -inf 0.0918 0.0918 -0.383 7.78
            -0.0 -0.0 -1.0 -1.0 0.0902 0.72 -0.94 -0.94 inf inf 0.877 0.0 -0.0509 -0.0509 2.220446049250313e-16 2.220446049250313e-16 1.0 nan 0.024 0.024
            0.0304 0.0304 0.0567 7.41691286169067e-309 7.41691286169067e-309 7.41691286169067e-309 0.0167 0.0167 0.0 -3.48 7.41691286169067e-309
            7.41691286169067e-309 2.220446049250313e-16 2.220446049250313e-16 -5e-324 -0.0 nan nan nan nan 1.7976931348623157e+308 -0.875 inf inf -0.0
            -0.0 0.23 1.7976931348623157e+308 1.7976931348623157e+308 1.7976931348623157e+308 -inf -inf 0.0918 -0.383 7.78 7.78 -0.0 -0.0 -1.0 0.0902
            0.72 0.72 -0.94 -0.94 inf" }
    drawn! { cases: "np.add.at(y := a.copy(), np.s_[:, b], np.diagonal(c, axis1=-2, axis2=-1)) or y", Exact;
        a: f32, shape![4, 5] = "1.0 -6.0 2.0 -8.0 3.0 5.0 -5.0 -1.0 4.0 -2.0 -9.0 4.0 7.0 -6.0 0.0 -6.0 5.0 5.0 7.0 -9.0";
        b: Idx<dim!(5)>, shape![3] = "3 3 4";
        c: f32, shape![1, 3, 3] = "3.0 -4.0 -8.0 -6.0 4.0 -2.0 2.0 -8.0";
        => Tensor<f32, shape![4, 5]> = { let mut y = a.to_tensor(); y.index_add(&b, &c.diagonal(), axes![1]); y };
        "1.0 -6.0 2.0 -1.0 6.0 5.0 -5.0 -1.0 11.0 1.0 -9.0 4.0 7.0 1.0 3.0 -6.0 5.0 5.0 14.0 -6.0" }
    drawn! { cases: "np.max(np.abs(a - b) * a, axis=(0,), keepdims=False)", Equal;
        a: f32, shape![3] = "1.0 -3.375 5.0";
        b: f32, () = "-1.75";
        => Tensor<f32, ()> = ((a.lazy() - &b).abs() * &a).over(axes![0]).max();
        "33.75" }
    drawn! { cases: "np.argmax(np.broadcast_to(a, (1,)), axis=-1, keepdims=True)", Exact;
        a: f32, shape![1] = "-0.181";
        => Tensor<Idx<dim!(1)>, (Broadcast<dim!(1)>,)> = a.broadcast_to::<shape![1]>().lazy().over(axes![-1]).keepdims().argmax();
        "0" }
    drawn! { cases: "np.arccos(a)", Ulp(2);
        a: f32, shape![2, 2] = "0.97265625 0.9995117 0.9999995 1.0078125";
        => Tensor<f32, shape![2, 2]> = a.acos();
        "0.23438977 0.03125127 0.0009765625 nan" }
    drawn! { cases: "np.diagonal(np.broadcast_to(a, (5, 6, 6)), axis1=-2, axis2=-1) @ sliding_window_view(b, 16, -1)", Equal;
        a: i32, shape![5, 1, 1] = "-8 7 5 -2 -7";
        b: i32, shape![21] = "8 7 -4 8 -4 1 -2 -9 -8 -3 7 9 8 -6 4 1 -8 -3 -6 9 6";
        => Tensor<i32, shape![5, 16]> = einsum!((n, k), (k, m) -> (n, m); &a.broadcast_to::<shape![5, 6, 6]>().diagonal(), &b.windows::<shape![16]>());
        "-128 -48 80 112 200 112 48 -32 -56 -152 -184 -64 32 144 24 8 112 42 -70 -98 -175 -98 -42 28 49 133 161 56 -28 -126 -21 -7 80 30 -50 -70 -125
            -70 -30 20 35 95 115 40 -20 -90 -15 -5 -32 -12 20 28 50 28 12 -8 -14 -38 -46 -16 8 36 6 2 -112 -42 70 98 175 98 42 -28 -49 -133 -161 -56 28
            126 21 7" }
    drawn! { cases: "np.broadcast_to(a, (3,))", Exact;
        a: u32, () = "9";
        => prints a.broadcast_to::<shape![3]>();
        "[9 9 9]" }
    drawn! { cases: "np.std(a, axis=0)", Each("7.1e-14 6.9e-14 7.7e-14 7.4e-14 7e-14 7.7e-14");
        a: u32, shape![40, 1, 3, 1, 2] = "7 8 4 6 6 8 7 5 3 0 6 9 3 7 9 4 4 9 8 5 6 6 7 2 6 4 1 9 6 3 3 7 6 0 2 7 8 4 0 6 7 3 1 1 4 4 6 9 3 1 9 6 6 0 5 3 5 9 6 6 7";
        => Tensor<f64, shape![1, 3, 1, 2]> = TensorVec::<u32, shape![1, 3, 1, 2]>::try_from(a.into_vec()).unwrap().std().unwrap();
        "2.5296985986476725 2.444253464761787 2.7294688127912363 2.6352182072837915 2.4894778569009204 2.7155800485347514" }
    drawn! { cases: "np.pad(a.T, ((0, 2), (1, 0)), mode='reflect')", Exact;
        a: u32, shape![2, 2] = "3 6 4 7";
        => Tensor<u32, shape![4, 3]> = a.transpose().pad_reflect(pad![(0, 2), (1, 0)]);
        "4 3 4 7 6 7" }
    drawn! { cases: "np.cumsum(np.diagonal(a, axis1=-2, axis2=-1), axis=-2)", Equal;
        a: f32, shape![4, 3, 3] = "7.75 7.125 -7.75 1.375 4.0 -1.75 2.125 4.0 nan nan -2.625 5.125 2.75 -4.875 5.875 nan -2.25 8.0 -6.5 -1.375 -3.875 -3.25 nan 2.625 -5.5 7.875
            -1.375 7.25 1.625 7.0 -3.5 nan 6.375 -0.375 3.125 0.125";
        => Tensor<f32, shape![4, 3]> = a.diagonal().lazy().over(axes![-2]).cumsum();
        "7.75 4.0 nan nan -0.875 nan nan nan nan nan nan nan" }
    drawn! { cases: "a[:][::3]", Exact;
        a: f32, shape![12] = "-7.0 9.0 3.0 -5.0 0.0 8.0 -4.0 6.0 0.0 7.0 4.0 0.0";
        => Tensor<f32, shape![4], _> = a.slice(slice![..]).slice(slice![..;3]);
        "-7.0 -5.0 -4.0 7.0" }
    drawn! { cases: "a / b", Exact;
        a: i16, () = "4";
        b: i16, shape![600] = "6 -9 4 5 9 -1 3 7 -6 7 7 -8 4 -2 -9 7 6 6 -6 -7 6 8 7 5 -9 -4 -6 -3 -1 3 -3 -2 -1 9 -4 8 -2 -7 3 2 3 1 6 7 1 -1 -1 -9 -3 4 2 -3 -6 -7 -3 6 1
            3 9 -8 8 2 -4 1 8 4 -4 -2 -4 -4 -1 -1 2 4 -4 3 5 -9 -4 3 3 6 -4 8 7 -9 2 -8 3 -3 6 6 9 -2 6 7 6";
        => Tensor<f64, shape![600]> = &a / &b;
        "0.6666666666666666 -0.4444444444444444 1.0 0.8 0.4444444444444444 -4.0 1.3333333333333333 0.5714285714285714 -0.6666666666666666
            0.5714285714285714 0.5714285714285714 -0.5 1.0 -2.0 -0.4444444444444444 0.5714285714285714 0.6666666666666666 0.6666666666666666
            -0.6666666666666666 -0.5714285714285714 0.6666666666666666 0.5 0.5714285714285714 0.8 -0.4444444444444444 -1.0 -0.6666666666666666
            -1.3333333333333333 -4.0 1.3333333333333333 -1.3333333333333333 -2.0 -4.0 0.4444444444444444 -1.0 0.5 -2.0 -0.5714285714285714
            1.3333333333333333 2.0 1.3333333333333333 4.0 0.6666666666666666 0.5714285714285714 4.0 -4.0 -4.0 -0.4444444444444444 -1.3333333333333333 1.0
            2.0 -1.3333333333333333 -0.6666666666666666 -0.5714285714285714 -1.3333333333333333 0.6666666666666666 4.0 1.3333333333333333
            0.4444444444444444 -0.5 0.5 2.0 -1.0 4.0 0.5 1.0 -1.0 -2.0 -1.0 -1.0 -4.0 -4.0 2.0 1.0 -1.0 1.3333333333333333 0.8 -0.4444444444444444 -1.0
            1.3333333333333333 1.3333333333333333 0.6666666666666666 -1.0 0.5 0.5714285714285714 -0.4444444444444444 2.0 -0.5 1.3333333333333333
            -1.3333333333333333 0.6666666666666666 0.6666666666666666 0.4444444444444444 -2.0 0.6666666666666666 0.5714285714285714 0.6666666666666666" }
    drawn! { cases: "np.isnan(a)", Exact;
        a: f64, shape![2] = "-0.381 -0.513";
        => Tensor<bool, shape![2]> = a.is_nan();
        "false" }
    drawn! { cases: "np.einsum('nchwkl,ockl->nohw', sliding_window_view(np.pad(sliding_window_view(a, 6, -1), ((0, 0), (0, 0), (1, 1), (1, 1))), (1, 3), (-2, -1))[..., ::2, ::2, ::2, ::2], b[2])", Equal;
        a: f64, shape![2, 3, 7] = "7.0 8.0 4.0 0.0 -4.0 -8.0 9.0 8.0 -4.0 2.0 9.0 3.0 4.0 -1.0 1.0 -8.0 9.0 0.0 9.0 -8.0 1.0 -3.0 1.0 -5.0 4.0 -3.0 -6.0 9.0 -1.0 7.0 -7.0 9.0
            2.0 -7.0 -1.0 -1.0 4.0 5.0 -8.0 3.0 -2.0 -1.0";
        b: f64, shape![3, 4, 3, 1, 2] = "-9.0 -1.0 8.0 0.0 9.0 -2.0 5.0 5.0 -3.0 5.0 3.0 -4.0 7.0 -5.0 7.0 -9.0 9.0 -8.0 -1.0 3.0 -3.0 -5.0 -7.0 4.0 8.0 4.0 2.0 -3.0 3.0 -4.0 4.0
            -6.0 -1.0 8.0 -3.0 5.0 -1.0 3.0 5.0 5.0 8.0 0.0 -3.0 -3.0 2.0 -8.0 5.0 9.0 -9.0 -9.0 6.0 8.0 -9.0 1.0 6.0 -7.0 3.0 2.0 -2.0 -1.0 1.0 -1.0 0.0
            0.0 -1.0 7.0 4.0 9.0 8.0 -2.0 -1.0 0.0";
        => Tensor<f64, shape![2, 4, 2, 3]> = a.windows::<shape![6]>().sliding().stride::<dim!(2)>().padding::<dim!(1)>().dilation::<dim!(2)>().conv2d(&b.slice(slice![2]));
        "0.0 0.0 0.0 -11.0 -36.0 -115.0 0.0 0.0 0.0 -33.0 37.0 -99.0 0.0 0.0 0.0 59.0 62.0 -15.0 0.0 0.0 0.0 32.0 -19.0 82.0 0.0 0.0 0.0 -6.0 4.0
            -78.0 0.0 0.0 0.0 16.0 -39.0 -82.0 0.0 0.0 0.0 40.0 14.0 -22.0 0.0 0.0 0.0 -31.0 -112.0 84.0" }
    drawn! { cases: "np.sign(a)", Equal;
        a: i64, shape![130] = "-2 -5 -1 -6 -6 -2 -1 3 4 2 9 9 -2 1 -6 4 5 7 5 -5 9 9 2 0 -1 -9 -3 -6 -8 -6 -9 6 -4 2 4 2 5 9 5 9 2 3 -6 7 2 -1 5 7 5 6 2 4 8 7 6 0 -7 0 -2 1
            -1 7 -7 -3 4 -6 -3 8 -3 -5 8 5 3 -6 -8 -6 7 -8 7 3 -5 2 -5 -9 -7 -5 8 -4 4 4 -6 1 -9 7 0 2 9";
        => Tensor<i64, shape![130]> = a.signum();
        "-1 -1 -1 -1 -1 -1 -1 1 1 1 1 1 -1 1 -1 1 1 1 1 -1 1 1 1 0 -1 -1 -1 -1 -1 -1 -1 1 -1 1 1 1 1 1 1 1 1 1 -1 1 1 -1 1 1 1 1 1 1 1 1 1 0 -1 0 -1 1
            -1 1 -1 -1 1 -1 -1 1 -1 -1 1 1 1 -1 -1 -1 1 -1 1 1 -1 1 -1 -1 -1 -1 1 -1 1 1 -1 1 -1 1 0 1 1" }
    drawn! { cases: "a / np.float64(0.00211)", Exact;
        a: f64, shape![1, 1] = "66.0";
        => Tensor<f64, shape![1, 1]> = (a.lazy() / 0.00211_f64).eval();
        "31279.62085308057" }
    drawn! { cases: "np.mean(np.transpose(a, (-4, -2, -3, -1)), axis=(3, -2), keepdims=False)", Equal;
        a: i32, shape![1, 5, 2, 2] = "-2147483648 -2147483648 -2147483648 0 -9 1 2147483646 0 1 0 1 -9 1 2 8 1 0 2147483646 2147483646 -3";
        => Tensor<f64, shape![1, 2]> = a.permute(axes![-4, -2, -3, -1]).over(axes![3, -2]).mean();
        "-214748365.4 214748364.2" }
    drawn! { cases: "np.sqrt(np.sum(np.square(a), axis=(2, 5, 0), keepdims=False))", Each("0.0 0.0 0.0 2.5e-14 0.0 2.5e-14 3e-14 2.4e-14");
        a: f64, shape![2, 3, 3, 1, 3, 1, 1] = "nan 7.0 0.125 0.0 -3.25 -2.125 -5.625 -4.875 0.0 1.0 -5.125 -6.0 7.125 nan -7.0 4.75 nan 0.0 6.25 -0.625 nan 4.5 2.5 -inf 0.0 3.625 5.375
            6.875 nan 1.125 inf 3.625 -8.0 -0.0 -7.875 inf -0.5 -2.875 -3.75 6.625 6.0 4.25 -3.375 -0.375 -2.875 7.75 3.875 -6.25 -5.125 5.25 0.875
            -6.875 -7.0 6.75";
        => Tensor<f64, shape![3, 1, 3, 1]> = a.over(axes![2, 5, 0]).norm();
        "nan nan inf 11.395585768182345 nan 11.197795541980573 13.889069443270849 10.552695153371957" }
    drawn! { cases: "np.concatenate((a, np.transpose(b, (-1, 1, 2, -4)), c), axis=-3)", Exact;
        a: f32, shape![5, 1, 2, 4] = "7.0 0.0 4.0 -2.0 -6.0 2.0 -2.0 3.0 1.0 -4.0 9.0 3.0 -8.0 -2.0 -2.0 8.0 7.0 8.0 8.0 -8.0 -8.0 0.0 -1.0 -9.0 -4.0 -5.0 0.0 1.0 -9.0 -7.0 -4.0
            -6.0 -5.0 8.0 -7.0 -9.0 -5.0 9.0 7.0 -1.0";
        b: f32, shape![4, 1, 2, 5] = "-7.0 -5.0 -6.0 -6.0 -9.0 7.0 0.0 -9.0 0.0 -6.0 -7.0 -8.0 -6.0 -9.0 9.0 -5.0 7.0 -5.0 -7.0 3.0 -6.0 5.0 5.0 5.0 -3.0 -7.0 7.0 -4.0 -8.0 -5.0
            -1.0 -4.0 1.0 4.0 3.0 0.0 2.0 8.0 -4.0 -1.0";
        c: f32, shape![5, 3, 2, 4] = "7.0 -9.0 9.0 5.0 6.0 -4.0 9.0 -9.0 0.0 -8.0 -5.0 5.0 3.0 -4.0 9.0 -5.0 0.0 -1.0 -8.0 -9.0 0.0 -1.0 0.0 -3.0 1.0 1.0 -5.0 8.0 -6.0 4.0 -5.0
            9.0 -9.0 1.0 -7.0 5.0 1.0 -5.0 -6.0 -2.0 4.0 -8.0 0.0 -3.0 7.0 -8.0 1.0 7.0 -1.0 -9.0 8.0 3.0 -7.0 1.0 6.0 -5.0 -3.0 -9.0 -3.0 -8.0 6.0";
        => Tensor<f32, shape![5, 5, 2, 4]> = concat((&a, &b.permute(axes![-1, 1, 2, -4]), &c), axes![-3]);
        "7.0 0.0 4.0 -2.0 -6.0 2.0 -2.0 3.0 -7.0 -7.0 -6.0 -1.0 7.0 -5.0 -7.0 0.0 7.0 -9.0 9.0 5.0 6.0 -4.0 9.0 -9.0 0.0 -8.0 -5.0 5.0 3.0 -4.0 9.0
            -5.0 0.0 -1.0 -8.0 -9.0 0.0 -1.0 0.0 -3.0 1.0 -4.0 9.0 3.0 -8.0 -2.0 -2.0 8.0 -5.0 -8.0 5.0 -4.0 0.0 7.0 7.0 2.0 1.0 1.0 -5.0 8.0 -6.0 4.0
            -5.0 9.0 -9.0 1.0 -7.0 5.0 1.0 -5.0 -6.0 -2.0 4.0 -8.0 0.0 -3.0 7.0 -8.0 1.0 7.0 7.0 8.0 8.0 -8.0 -8.0 0.0 -1.0 -9.0 -6.0 -6.0 5.0 1.0 -9.0
            -5.0 -4.0 8.0 -1.0 -9.0 8.0 3.0 -7.0 1.0 6.0 -5.0 -3.0 -9.0 -3.0 -8.0 6.0 7.0 -9.0 9.0 5.0 6.0 -4.0 9.0 -9.0 0.0 -8.0 -5.0 -4.0 -5.0 0.0 1.0
            -9.0 -7.0 -4.0 -6.0 -6.0 -9.0 5.0 4.0 0.0 -7.0 -8.0 -4.0 5.0 3.0 -4.0 9.0 -5.0 0.0 -1.0 -8.0 -9.0 0.0 -1.0 0.0 -3.0 1.0 1.0 -5.0 8.0 -6.0 4.0
            -5.0 9.0 -9.0 1.0 -7.0 -5.0 8.0 -7.0 -9.0 -5.0 9.0 7.0 -1.0 -9.0 9.0 -3.0 3.0 -6.0 3.0 -5.0 -1.0 5.0 1.0 -5.0 -6.0 -2.0 4.0 -8.0 0.0 -3.0 7.0
            -8.0 1.0 7.0 -1.0 -9.0 8.0 3.0 -7.0 1.0 6.0 -5.0 -3.0 -9.0 -3.0" }
    drawn! { cases: "np.prod(a, axis=None, keepdims=False)", Each("2.8e-12");
        a: f64, shape![2, 3] = "1.25 3.375 -5.375 -2.375 4.75 7.875";
        => Tensor<f64, ()> = a.over_all().prod();
        "2014.5128631591797" }
}
