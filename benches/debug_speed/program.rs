//! How long operations take, in Shapewise and in ndarray: a line of nanoseconds for each whose name contains one of the arguments, or for all.
//! `benches/debug_speed.sh` builds it in three ways.

// `black_box` takes what operations give.
#![allow(unused_must_use)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;
use ndarray::{Array1, Array2, Axis, Zip, concatenate, s, stack};
use shapewise::prelude::*;

type X = Tensor<f32, shape![64, 196]>;
type Rows = Tensor<f32, shape![64, 1000]>;
type Images = Tensor<f32, shape![8, 3, 32, 32]>;

/// Prints the fastest of the runs of each: of Shapewise, and of ndarray where it has the operation.
macro_rules! table {
    ($wanted:ident; $($name:literal: $shapewise:expr $(, $ndarray:expr)?;)*) => { $(
        if $wanted($name) {
            print!("{}|{:.0}|", $name, nanoseconds(|| { black_box($shapewise); }));
            $(print!("{:.0}", nanoseconds(|| { black_box($ndarray); }));)?
            println!();
        }
    )* };
}

/// The shortest of some samples, in processor time: what else the machine does is not counted. What is short is run many times in each: the clock has steps.
fn nanoseconds(mut run: impl FnMut()) -> f64 {
    let mut time = |runs: u32| {
        let before = ThreadTime::now();
        (0..runs).for_each(|_| run());
        before.elapsed()
    };
    let begin = Instant::now();
    let mut runs = 1;
    while time(runs) < Duration::from_micros(20) {
        runs *= 2;
    }
    let mut best = Duration::MAX;
    for round in 0.. {
        best = best.min(time(runs));
        if round >= 4 && begin.elapsed() > Duration::from_millis(60) {
            break;
        }
    }
    best.as_nanos() as f64 / f64::from(runs)
}

fn main() {
    let names: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |name: &str| names.is_empty() || names.iter().any(|part| name.contains(part.as_str()));
    let x: &X = &Tensor::from_fn(|[i, j]: [usize; 2]| (((i * 1000 + j) * 7919) % 1013) as f32 / 500.0 - 1.0);
    let rows: &Rows = &Tensor::from_fn(|[i, j]: [usize; 2]| (((i * 1000 + j) * 7919) % 1013) as f32 / 500.0 - 1.0);
    let (row, column): (&Tensor<f32, shape![196]>, &Tensor<f32, shape![64, 1]>) =
        (&Tensor::full(0.5), &Tensor::full(0.5));
    let gain: &Tensor<f32, shape![1000]> = &Tensor::full(0.5);
    let (w, images): (&Tensor<f32, shape![196, 64]>, &Images) = (&Tensor::full(0.1), &Tensor::full(0.1));
    let filters: &Tensor<f32, shape![8, 3, 3, 3]> = &Tensor::full(0.1);
    let indices: &Tensor<Idx<dim!(64)>, shape![100]> = &Tensor::full(Idx::default());
    let places: &Tensor<Idx<dim!(196)>, shape![64, 196]> = &Tensor::full(Idx::default());
    let small: &Tensor<f32, shape![8, 8]> = &Tensor::full(0.5);
    let column64: &Tensor<f32, shape![64]> = &Tensor::full(0.5);
    let of = |rows: usize, columns: usize, elements: &[f32]| {
        Array2::from_shape_vec((rows, columns), elements.to_vec()).unwrap()
    };
    let nx = &of(64, 196, x.as_slice());
    let nw = &of(196, 64, w.as_slice());
    let nrows = &of(64, 1000, rows.as_slice());
    let (nrow, nsmall) = (&Array1::from_elem(196, 0.5_f32), &of(8, 8, small.as_slice()));
    let ncolumn = &Array1::from_elem(64, 0.5_f32);
    let chosen = &vec![0_usize; 100];
    table! {
        wanted;
        "zeros": Tensor::<f32, shape![100000]>::zeros(), Array1::<f32>::zeros(100_000);
        "full": Tensor::<f32, shape![100000]>::full(1.5), Array1::from_elem(100_000, 1.5_f32);
        "from_fn": X::from_fn(|[i, j]| (i + j) as f32), Array2::from_shape_fn((64, 196), |(i, j)| (i + j) as f32);
        "clone": rows.clone(), nrows.clone();
        "+": x + x, nx + nx;
        "+ a number": x + 0.5, nx + 0.5;
        "+ a row": x + row, nx + nrow;
        "+ a column": x + column;
        "/": x / x, nx / nx;
        "owned + tensor": x.clone() + x, nx.clone() + nx;
        "+=": { let mut y = x.clone(); y += x; y }, { let mut y = nx.clone(); y += nx; y };
        "-": -x, -nx;
        "cast": x.cast::<f64>(), nx.mapv(f64::from);
        "abs": x.abs(), nx.mapv(f32::abs);
        "pow": x.pow(3), nx.mapv(|x| x.powi(3));
        "clamp": x.clamp(-0.5, 0.5), nx.mapv(|x| x.clamp(-0.5, 0.5));
        "maximum": x.maximum(x), Zip::from(nx).and(nx).map_collect(|&a, &b| f32::max(a, b));
        "exp": x.exp(), nx.mapv(f32::exp);
        "tanh": x.tanh(), nx.mapv(f32::tanh);
        "sqrt": x.sqrt(), nx.mapv(f32::sqrt);
        "gt": x.gt(0.0), nx.mapv(|x| x > 0.0);
        "sum": x.sum(), nx.sum();
        "mean": x.mean(), nx.mean();
        "max": x.max(), nx.fold(f32::MIN, |a, &b| a.max(b));
        "sum over the first axis": x.over(axes![0]).sum(), nx.sum_axis(Axis(0));
        "sum over the last axis": x.over(axes![1]).sum(), nx.sum_axis(Axis(1));
        "var": x.over(axes![1]).var(), nx.var_axis(Axis(1), 0.0);
        "min over the first axis": x.over(axes![0]).min(), nx.fold_axis(Axis(0), f32::MAX, |a, &b| a.min(b));
        "all": x.lt(2.0).all(), nx.mapv(|x| x < 2.0).iter().all(|&holds| holds);
        "cumsum": x.over(axes![1]).cumsum(), { let mut y = nx.clone(); y.accumulate_axis_inplace(Axis(1), |&a, b| *b += a); y };
        "dot": row.dot(row), nrow.dot(nrow);
        "matrix by vector": x.matmul(row), nx.dot(nrow);
        "vector by matrix": column64.matmul(x), ncolumn.dot(nx);
        "==": x == x, nx == nx;
        "iter": x.iter().sum::<f32>(), nx.iter().sum::<f32>();
        "index": { let mut sum = 0.0; for i in 0..64 { for j in 0..196 { sum += x[[i, j]]; } } sum },
            { let mut sum = 0.0; for i in 0..64 { for j in 0..196 { sum += nx[[i, j]]; } } sum };
        "rows": x.subtensors().map(|row| row.sum()).sum::<f32>(), nx.rows().into_iter().map(|row| row.sum()).sum::<f32>();
        "norm": x.over(axes![1]).norm();
        "logsumexp": x.over(axes![1]).logsumexp();
        "argmax": x.over(axes![1]).argmax();
        "softmax": rows.softmax(axes![1]);
        "log_softmax": rows.log_softmax(axes![1]);
        "layer_norm": rows.layer_norm(axes![1], gain, gain, 1e-5);
        "transpose": x.transpose().to_tensor(), nx.t().as_standard_layout().into_owned();
        "slice": x.slice(slice![.., 5..-2]).to_tensor(), nx.slice(s![.., 5..-2]).to_owned();
        "concat": x.concat(x, axes![1]), concatenate(Axis(1), &[nx.view(), nx.view()]).unwrap();
        "split": x.split::<shape![100, 96], _>(axes![1]).0.to_tensor(), nx.view().split_at(Axis(1), 100).0.to_owned();
        "diff": x.diff(axes![1]);
        "stack": shapewise::stack((x, x), axes![0]), stack(Axis(0), &[nx.view(), nx.view()]).unwrap();
        "broadcast_to": row.broadcast_to::<shape![64, 196]>().to_tensor(), nrow.broadcast((64, 196)).unwrap().to_owned();
        "reshape": x.clone().reshape::<shape![196, 64]>(), nx.clone().into_shape_with_order((196, 64)).unwrap();
        "select": x.gt(0.0).select(x, 0.0), Zip::from(&nx.mapv(|x| x > 0.0)).and(nx).map_collect(|&holds, &x| if holds { x } else { 0.0 });
        "pad": x.pad(pad![1, (0, 3)], 0.0);
        "repeat": x.repeat::<dim!(3), _>(axes![1]);
        "tile": x.tile::<shape![2, 3]>();
        "flip": x.flip(axes![1]), nx.slice(s![.., ..;-1]).as_standard_layout().into_owned();
        "roll": x.roll(1, axes![1]);
        "tril": x.tril(0), nx.tril(0);
        "matmul": x.matmul(w), nx.dot(nw);
        "outer": row.outer(row);
        "take": x.take(indices, axes![0]), nx.select(Axis(0), chosen);
        "gather": x.gather(places, axes![1]);
        "masked_fill": x.masked_fill(&x.gt(0.0), 0.0);
        "sort": x.over(axes![1]).sort();
        "argsort": x.over(axes![1]).argsort();
        "top_k": x.over(axes![1]).top_k::<dim!(5)>();
        "windows": images.windows::<shape![3, 3]>().to_tensor();
        "conv2d": images.conv2d(filters);
        "max_pool": images.max_pool::<shape![2, 2]>();
        "in place: +": small + small, nsmall + nsmall;
        "in place: exp": small.exp(), nsmall.mapv(f32::exp);
        "in place: sum": small.sum(), nsmall.sum();
        "in place: matmul": small.matmul(small), nsmall.dot(nsmall);
        "map": x.map(|x| x * 2.0 + 1.0), nx.mapv(|x| x * 2.0 + 1.0);
        "lazy": (x.lazy() * 2.0 + row).exp().eval(), (nx * 2.0 + nrow).mapv(f32::exp);
    }
}
