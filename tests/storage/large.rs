//! Large tensors never pass through the stack: every operation, in a thread with a stack of 2 MB, on tensors of 3 MB.
//!
//! This matters in debug builds, where nothing is optimised away.

use std::thread;

use shapewise::prelude::*;

type Images = Tensor<f64, shape![32, 3, 64, 64]>;

/// Runs `f` in a thread whose stack is smaller than the tensors.
fn on_a_small_stack(f: fn()) {
    thread::Builder::new().stack_size(2 << 20).spawn(f).unwrap().join().unwrap();
}

fn images() -> Images {
    Images::from_fn(|[n, c, h, w]| (n * 7 + c * 5 + h * 3 + w) as f64 % 11.0)
}

macro_rules! on_a_small_stack {
    ($($test:ident)*) => { $(
        #[test]
        #[cfg_attr(miri, ignore = "millions of elements are too many for Miri")]
        fn $test() {
            on_a_small_stack(operations::$test);
        }
    )* };
}

on_a_small_stack! {
    constructors
    conversions
    access
    arithmetic
    functions
    masks
    reductions
    reductions_over_axes
    scans_and_softmax
    matrices
    type_changes
    shapes
    joining_and_cutting
    pieces
    printing
    tensor_vecs
}

mod operations {
    use super::*;

    pub(super) fn constructors() {
        assert_eq!(Images::zeros().sum(), 0.0);
        assert_eq!(Images::ones().sum(), 393_216.0);
        assert_eq!(Images::full(2.0).sum(), 786_432.0);
        assert_eq!(Images::default().max(), 0.0);
        assert_eq!(images()[[31, 2, 63, 63]], 6.0);
        assert_eq!(Tensor::<f64, shape![400_000]>::arange()[[399_999]], 399_999.0);
        assert_eq!(Tensor::<f64, shape![400_001]>::linspace(0.0, 1.0)[[200_000]], 0.5);
        assert_eq!(Tensor::<f64, shape![640, 640]>::eye().sum(), 640.0);
    }

    pub(super) fn tensor_vecs() {
        let mut x: TensorVec<f64, shape![32, 3, 64, 64]> = TensorVec::new();
        x.push(images());
        x.push(images().view());
        x.extend([Images::ones()]);
        assert_eq!(x.pop().unwrap().sum(), 393_216.0);
        x.swap(0, 1);
        x.insert(0, Images::ones());
        x.insert(3, Images::ones());
        x.reverse();
        assert_eq!(x.swap_remove(0).sum(), 393_216.0);
        x.insert(0, Images::zeros());
        assert_eq!((x.remove(0).sum(), x.remove(0).sum()), (0.0, 393_216.0));
        x.extend([Images::ones()]);
        x.retain(|x| x.max() > 1.0);
        assert_eq!(x.len(), 2);
        assert_eq!(x.clone().drain(1..).map(|x| x.max()).collect::<Vec<_>>(), [10.0]);
        assert_eq!(x.mean().unwrap(), images());
        assert_eq!(x.var().unwrap().max(), 0.0);
        let statistics = x.statistics();
        assert_eq!(statistics.clone().mean().unwrap(), images());
        assert_eq!(statistics.std().unwrap().max(), 0.0);
        assert_eq!(x.max().unwrap(), x.min().unwrap());
        assert_eq!(x.batches::<dim!(2)>().next().unwrap().over(axes![0]).mean(), images());
        assert_eq!(x.into_iter().map(|x| x.max()).collect::<Vec<_>>(), [10.0, 10.0]);
    }

    pub(super) fn conversions() {
        let x = images();
        assert_eq!(Images::try_from(x.as_slice()).unwrap(), x);
        assert_eq!(Images::try_from_iter(x.iter().copied()).unwrap(), x);
        let elements = x.clone().into_vec();
        assert_eq!(Images::try_from(elements).unwrap(), x);
        assert!(Images::try_from(vec![0.0; 1000]).is_err());
        assert_eq!(x.clone().into_iter().rev().take(3).sum::<f64>(), 6.0 + 5.0 + 4.0);
    }

    pub(super) fn access() {
        let mut x = images();
        x[[0, 0, 0, 1]] = 50.0;
        *x.at_mut(index![31, 2, 63, 63]) = 60.0;
        assert_eq!((x[x.argmax()], x.get([0, 0, 0, 1])), (60.0, Some(&50.0)));
        x.subtensor_mut(5).as_slice_mut().fill(-1.0);
        assert_eq!(x.subtensor(5).sum(), -12_288.0);
        assert_eq!(x.subtensors().len(), 32);
        assert_eq!(x.view().to_tensor(), x);
        assert_eq!(x.view_mut().iter_mut().count(), x.len());
    }

    pub(super) fn arithmetic() {
        let x = images();
        let mut y = &x + &x * 2.0 - x.clone() / 2.0;
        assert_eq!(y, &x * 2.5);
        y += &x;
        y -= 1.0;
        y *= x.over(axes![0]).keepdims().max();
        y /= 10.0;
        y %= 3.0;
        assert!((2.0 * -y).max() <= 0.0);
        assert_eq!((&x % 4.0 + x.floor_div(4.0) * 4.0), x);
        assert_eq!(x.pow(2), x.pow(2.0));
        let column: Tensor<f64, shape![3, 1, 1]> = tensor![[[1.0]], [[2.0]], [[3.0]]];
        assert_eq!((&x - column)[[1, 2, 0, 0]], x[[1, 2, 0, 0]] - 3.0);
    }

    pub(super) fn functions() {
        let x = images();
        assert_eq!(x.exp().ln().round(), x);
        assert_eq!(x.sqrt().abs().floor().max(), 3.0);
        assert_eq!(x.sin().cos().tanh().sigmoid().relu().is_finite().count(), 393_216);
        assert_eq!(x.clamp(2.0, 3.0).signum().sum(), 393_216.0);
        assert_eq!(x.minimum(&x).maximum(0.0), x);
        assert_eq!(x.map(|x| x as u8).zip_map(&x, |i, x| f64::from(i) - x).sum(), 0.0);
    }

    pub(super) fn masks() {
        let x = images();
        let mask = (x.gt(2.0) & x.le(8.0)) | !x.not_equal(0.0) ^ x.equal(1.0);
        assert!(mask.any() && !mask.all());
        let kept = mask.select(&x, 0.0);
        assert_eq!(kept.sum(), x.masked_select(&mask).sum());
        assert_eq!(x.masked_select(&mask).count() as i64, mask.count());
        assert_eq!(x.masked_select(&mask).to_vec().len() as i64, mask.count());
        assert_eq!(x.over(axes![0, 2]).masked(&mask).sum().sum(), kept.sum());
        let _ = (x.over(axes![3]).masked(&mask).var(), x.over(axes![1]).masked(&mask).keepdims().max(0.0));
    }

    pub(super) fn reductions() {
        let x = images();
        assert_eq!((x.max(), x.min()), (10.0, 0.0));
        assert!((x.mean() - 5.0).abs() < 0.01);
        assert!((x.var().sqrt() - x.std()).abs() < 1e-12);
        assert_eq!(x.prod(), 0.0);
        assert_eq!(x[x.argmin()], 0.0);
    }

    pub(super) fn reductions_over_axes() {
        let x = images();
        let per_channel: Tensor<f64, shape![3]> = x.over(axes![0, 2, 3]).mean();
        assert!((per_channel.mean() - x.mean()).abs() < 1e-12);
        let kept = x.over(axes![1]).keepdims();
        assert_eq!((&x - kept.max()).max(), 0.0);
        assert_eq!(x.over(axes![0]).sum().sum(), x.sum());
        assert_eq!(x.over(axes![-1]).min().max(), 0.0);
        assert_eq!(x.over(axes![2]).argmax().len(), 32 * 3 * 64);
        let z = (&x - x.over(axes![0]).mean()) / x.over(axes![0]).ddof(1).std();
        assert!(z.over(axes![0]).mean().abs().max() < 1e-12);
        assert_eq!(x.gt(-1.0).over(axes![3]).all().count(), 32 * 3 * 64);
    }

    pub(super) fn scans_and_softmax() {
        let x = images();
        assert_eq!(
            x.over(axes![2]).cumsum().subtensor(31).as_slice().last(),
            Some(&x.over(axes![2]).sum()[[31, 2, 63]])
        );
        assert_eq!(x.cumsum()[[31, 2, 63, 63]], x.sum());
        assert_eq!(x.cumprod()[[0, 0, 0, 0]], 0.0);
        assert!((x.softmax(axes![1]).sum() - 131_072.0).abs() < 1e-6);
        assert!(x.log_softmax(axes![1, 2, 3]).max() < 0.0);
    }

    pub(super) fn matrices() {
        let x = Tensor::<f64, shape![1000, 300]>::from_fn(|[i, j]| ((i + j) % 5) as f64);
        let vector = Tensor::<f64, shape![300]>::ones();
        assert_eq!(x.matmul(&vector), x.over(axes![1]).sum());
        assert_eq!(x.transpose().transpose(), x);
        let outer = Tensor::<f64, shape![600, 1]>::ones().matmul(&Tensor::<f64, shape![1, 600]>::full(2.0));
        assert_eq!(outer.sum(), 720_000.0);
        let products: Tensor<f64, shape![16, 200, 200]> =
            Tensor::<f64, shape![16, 200, 3]>::ones().matmul(&Tensor::<f64, shape![3, 200]>::ones());
        assert_eq!(products.max(), 3.0);
        let turned: Tensor<f64, shape![200, 16, 200]> = einsum!((b, n, m) -> (m, b, n); &products);
        assert_eq!(turned.sum(), products.sum());
    }

    pub(super) fn type_changes() {
        let x = images();
        let integers: Tensor<i32, shape![32, 3, 64, 64]> = x.cast::<i32>();
        assert_eq!(integers.sum() as f64, x.sum());
        assert_eq!(integers.mean(), x.mean());
        assert_eq!((integers / 2).cast::<f32>().max(), 5.0);
    }

    pub(super) fn shapes() {
        dims! { Batch = 32; Channel = 3; }
        let x: Tensor<f64, (Batch, Channel, dim!(64), dim!(64))> = images().rename();
        assert_eq!(x.over(axes![Batch]).sum().rename(), images().over(axes![0]).sum());
        let gain: Tensor<f64, (Channel,)> = Tensor::full(2.0);
        assert_eq!((&x * gain.along(&x, axes![0, 2, 3])).sum(), 2.0 * x.sum());
        let y = images().reshape::<shape![64, 3, 32, _]>().flatten_axes(axes![1, 2, 3]);
        let y: Tensor<f64, shape![64, 96, 64]> = y.unflatten::<shape![96, 64], _>(axes![1]);
        assert_eq!(y.flatten().as_slice(), x.as_slice());
    }

    pub(super) fn joining_and_cutting() {
        let x = images();
        let twice: Tensor<f64, shape![32, 6, 64, 64]> = x.concat(&x, axes![1]);
        assert_eq!(twice.sum(), 2.0 * x.sum());
        let four: Tensor<f64, shape![128, 3, 64, 64]> = concat([&x; 4], axes![0]);
        assert_eq!(four.subtensor(127), x.subtensor(31));
        let pairs: Tensor<f64, shape![32, 3, 64, 64, 2]> = stack((&x, x.view()), axes![-1]);
        assert_eq!(pairs[[31, 2, 63, 63, 1]], 6.0);
        let turned: Tensor<f64, shape![64, 64, 6, 32]> = concat((x.transpose(), x.transpose()), axes![2]);
        assert_eq!(turned[[63, 63, 5, 31]], 6.0);
        let (a, b) = twice.split::<shape![3, 3], _>(axes![1]);
        assert_eq!((a.sum(), b.sum()), (x.sum(), x.sum()));
        let (first, rest) = x.split_at::<dim!(1), _>(axes![0]);
        assert_eq!(first.sum() + rest.sum(), x.sum());
        assert_eq!(x.chunks::<dim!(64), _>(axes![3]).map(|column| column.sum()).sum::<f64>(), x.sum());
        let x: Tensor<f64, shape![32, 1, 3, 64, 64]> = x.unsqueeze(axes![1]);
        assert_eq!(x.squeeze(axes![1])[[31, 2, 63, 63]], 6.0);
    }

    pub(super) fn pieces() {
        let x = images();
        let padded: Tensor<f64, shape![32, 3, 66, 68]> = x.pad(pad![0, 0, 1, 2], 0.0);
        assert_eq!(padded.slice(slice![.., .., 1..-1, 2..-2]), x);
        assert_eq!(x.pad_edge(pad![0, 0, 1, 1]).slice(slice![.., .., 1..-1, 1..-1]), x);
        assert_eq!(x.pad_reflect(pad![0, 1, 0, 1]).slice(slice![.., 1..-1, .., 1..-1]), x);
        let half: Tensor<f64, shape![32, 3, 32, 64]> = x.slice(slice![.., .., ..;2]).to_tensor();
        assert_eq!(half.repeat::<dim!(2), _>(axes![2]).slice(slice![.., .., ..;2]), half);
        assert_eq!(half.tile::<shape![2, 1]>().slice(slice![.., .., 32..]), half);
        assert_eq!(x.flip(axes![3]).flip(axes![-1]), x);
        assert_eq!(x.roll(5, axes![2]).roll(-5, axes![2]), x);
        assert_eq!(x.roll_all(70_000).roll_all(-70_000), x);
        assert_eq!(x.tril(0) + x.triu(1), x);
        assert_eq!(x.diagonal().sum(), x.tril(0).triu(0).sum());
        assert_eq!(Tensor::<f64, shape![600]>::ones().diag().trace(), 600.0);
        let mut y = x.to_tensor();
        y.slice_mut(slice![1..]).assign(x.slice(slice![..-1]));
        y.slice_mut(slice![0]).fill(1.0);
        assert_eq!(y.slice(slice![-1]), x.slice(slice![-2]));
    }

    pub(super) fn printing() {
        let x = images();
        assert!(x.to_string().starts_with("[[[[ 0.  1.  2. ...  6.  7.  8.]"));
        assert_eq!(format!("{:?}", x.subtensor(0).subtensor(0)).lines().count(), 8);
        assert!(x.masked_select(&x.gt(9.0)).to_string().starts_with("[10. 10. 10. ..."));
    }
}
