//! Words for products, layers, windows and derivatives.

use crate::shape::Shape;
use crate::storage::Data;
use crate::tensor::Tensor;

words! {
    /// Words of a tensor: products, layers, windows and derivatives.
    of_products, methods of [T, S: Shape, D: Data<T>] Tensor<T, S, D>, (T, S);
    [
        stride CalledStride<U>() -> [Tensor<T, S>] "images.conv2d(&kernel).stride::<dim!(2)>()": "the stride is said before the convolution, after `sliding`", "write `images.sliding().stride::<dim!(2)>().conv2d(&kernel)`";
        padding CalledPadding<U>() -> [Tensor<T, S>] "images.padding::<dim!(1)>().conv2d(&kernel)": "the padding is said before the convolution, after `sliding`", "write `images.sliding().padding::<dim!(1)>().conv2d(&kernel)`";
        dilation CalledDilation<U>() -> [Tensor<T, S>] "images.conv2d(&kernel).dilation::<dim!(2)>()": "the dilation is said before the convolution, after `sliding`", "write `images.sliding().dilation::<dim!(2)>().conv2d(&kernel)`";
        groups CalledGroups<U>() -> [Tensor<T, S>] "images.groups::<dim!(1)>().conv2d(&kernel)": "the groups are said before the convolution, after `sliding`", "write `images.sliding().groups::<dim!(1)>().conv2d(&kernel)`";
    ]

    mm CalledMm(_) "x.mm(&w)": "PyTorch's `mm` is `matmul` here", "write `x.matmul(&w)`";
    bmm CalledBmm(_) "cube.bmm(&cube)": "PyTorch's `bmm` is `matmul` here, which takes batches", "write `cube.matmul(&cube.swap_axes(axes![1, 2]))`";
    mv CalledMv(_) "x.mv(&v)": "PyTorch's `mv` is `matmul` here, which takes vectors", "write `x.matmul(&v)`";
    mat_mul CalledMatMul(_) "x.mat_mul(&w)": "the product of matrices is `matmul`", "write `x.matmul(&w)`";
    broadcast_matmul CalledBroadcastMatmul(_) "x.broadcast_matmul(&w)": "candle's `broadcast_matmul` is `matmul` here, which broadcasts", "write `x.matmul(&w)`";
    multi_dot CalledMultiDot(_) "x.multi_dot(&w)": "NumPy's `multi_dot` is one `matmul` after another here", "write `x.matmul(&a).matmul(&w)`";
    addmm CalledAddmm(_, _) "w.addmm(&x, &w)": "PyTorch's `addmm` is `linear` here", "write `x.linear(&w, &b)`, or `x.matmul(&w) + b`";
    addmv CalledAddmv(_, _) "v.addmv(&a, &v)": "PyTorch's `addmv` is a product and a sum here", "write `a.matmul(&v) + v`";
    baddbmm CalledBaddbmm(_, _) "cube.baddbmm(&cube, &cube)": "PyTorch's `baddbmm` is a product and a sum here", "write `cube.matmul(&cube.swap_axes(axes![1, 2])) + 1.0`";
    gemm CalledGemm(_, _, _) "x.gemm(1.0, &w, 0.0)": "`gemm` is `matmul` here", "write `x.matmul(&w)`";
    gemv CalledGemv(_, _, _) "a.gemv(1.0, &v, 0.0)": "`gemv` is `matmul` here, which takes vectors", "write `a.matmul(&v)`";
    ger CalledGer(_, _, _) "v.ger(1.0, &u, &v)": "`ger` is `outer` here", "write `v.outer(&u)`";
    tr_mul CalledTrMul(_) "x.tr_mul(&x)": "nalgebra's `tr_mul` is a product of the transpose", "write `x.transpose().matmul(&x)`";
    vdot CalledVdot(_) "v.vdot(&u)": "NumPy's `vdot` is `dot` here", "write `v.dot(&u)`";
    vecdot CalledVecdot(_) "v.vecdot(&u)": "NumPy's `vecdot` is `dot` here", "write `v.dot(&u)`";
    einsum CalledEinsum(_) "x.einsum(&w)": "`einsum` is a macro here, and its letters stand in tuples", "write `einsum!((n, k), (k, m) -> (n, m); &x, &w)`";
    kron CalledKron(_) "x.kron(&y)": "NumPy's `kron` is an outer product here, whose axes are put together", "write `x.outer(&y).permute(axes![0, 2, 1, 3]).to_tensor().reshape::<shape![4, 9]>()`";
    kronecker CalledKronecker(_) "x.kronecker(&y)": "nalgebra's `kronecker` is an outer product here, whose axes are put together", "write `x.outer(&y).permute(axes![0, 2, 1, 3]).to_tensor().reshape::<shape![4, 9]>()`";
    matrix_power CalledMatrixPower(_) "a.matrix_power(2)": "a power of a matrix is one `matmul` after another here", "write `a.matmul(&a)`";
    cosine_similarity CalledCosineSimilarity(_) "v.cosine_similarity(&u)": "PyTorch's `cosine_similarity` is a quotient here", "write `v.dot(&u) / (v.norm() * u.norm())`";
    cdist CalledCdist(_) "x.cdist(&y)": "PyTorch's `cdist` is the norm of the differences of all pairs here", "write `(x.unsqueeze(axes![1]) - y.unsqueeze(axes![0])).over(axes![-1]).norm()`";
    mse_loss CalledMseLoss(_) "x.mse_loss(&y)": "PyTorch's `mse_loss` is a formula here", "write `(x - y).pow(2).mean()`";
    l1_loss CalledL1Loss(_) "x.l1_loss(&y)": "PyTorch's `l1_loss` is a formula here", "write `(x - y).abs().mean()`";
    cross_entropy CalledCrossEntropy(_) "x.cross_entropy(&labels)": "PyTorch's `cross_entropy` is a formula here", "write `-(x.log_softmax(axes![1]) * labels.one_hot::<f64>()).over(axes![1]).sum().mean()`";
    nll_loss CalledNllLoss(_) "x.nll_loss(&labels)": "PyTorch's `nll_loss` is a formula here", "write `-(x.log_softmax(axes![1]) * labels.one_hot::<f64>()).over(axes![1]).sum().mean()`";
    binary_cross_entropy CalledBinaryCrossEntropy(_) "x.binary_cross_entropy(&y)": "PyTorch's `binary_cross_entropy` is a formula here", "write `-(y * x.ln() + (1.0 - y) * (1.0 - x).ln()).mean()`";
    scaled_dot_product_attention CalledScaledDotProductAttention(_, _) "x.scaled_dot_product_attention(&x, &x)": "PyTorch's `scaled_dot_product_attention` is a formula here", "write `(x.matmul(&x.transpose()) / 3.0_f64.sqrt()).softmax(axes![-1]).matmul(&x)`";
    batch_norm CalledBatchNorm() "x.batch_norm()": "PyTorch's `batch_norm` is a formula here", "write `(x - x.over(axes![0]).mean()) / (x.over(axes![0]).var() + 1e-5).sqrt()`";
    group_norm CalledGroupNorm(_) "x.group_norm(1)": "PyTorch's `group_norm` is `layer_norm` of what `unflatten` has split", "write `x.layer_norm(axes![1], &v, &v, 1e-5)`";
    rms_norm CalledRmsNorm() "x.rms_norm()": "PyTorch's `rms_norm` is a formula here", "write `x / (x.pow(2).over(axes![1]).keepdims().mean() + 1e-5).sqrt()`";
    dense CalledDense(_, _) "x.dense(&w, &b)": "Keras's `dense` is `linear` here", "write `x.linear(&w, &b)`";

    conv CalledConv(_) "images.conv(&kernel)": "convolutions are `conv1d` and `conv2d`", "write `images.conv2d(&kernel)`";
    max_pool1d CalledMaxPool1d(_) "cube.max_pool1d(2)": "PyTorch's `max_pool1d` is `max_pool` here, and the window a type", "write `cube.max_pool::<shape![2]>()`";
    avg_pool1d CalledAvgPool1d(_) "cube.avg_pool1d(2)": "PyTorch's `avg_pool1d` is `avg_pool` here, and the window a type", "write `cube.avg_pool::<shape![2]>()`";
    max_pool2d CalledMaxPool2d(_) "images.max_pool2d(2)": "PyTorch's `max_pool2d` is `max_pool` here, and the window a type", "write `images.max_pool::<shape![2, 2]>()`";
    avg_pool2d CalledAvgPool2d(_) "images.avg_pool2d(2)": "PyTorch's `avg_pool2d` is `avg_pool` here, and the window a type", "write `images.avg_pool::<shape![2, 2]>()`";
    adaptive_avg_pool2d CalledAdaptiveAvgPool2d(_) "images.adaptive_avg_pool2d(1)": "the mean of each channel is a reduction here", "write `images.over(axes![2, 3]).mean()`";
    global_avg_pool CalledGlobalAvgPool() "images.global_avg_pool()": "the mean of each channel is a reduction here", "write `images.over(axes![2, 3]).mean()`";
    sliding_window_view CalledSlidingWindowView(_) "v.sliding_window_view(2)": "NumPy's `sliding_window_view` is `windows` here, and the window a type", "write `v.windows::<shape![2]>()`";
    unfold CalledUnfold(_, _, _) "v.unfold(0, 2, 1)": "PyTorch's `unfold` is `windows` here, and the window a type", "write `v.windows::<shape![2]>()`";
    upsample CalledUpsample(_) "images.upsample(2)": "each pixel is repeated along both axes", "write `images.repeat::<dim!(2), _>(axes![2]).repeat::<dim!(2), _>(axes![3])`";
    upsample_nearest2d CalledUpsampleNearest2d(_, _) "images.upsample_nearest2d(16, 16)": "each pixel is repeated along both axes", "write `images.repeat::<dim!(2), _>(axes![2]).repeat::<dim!(2), _>(axes![3])`";
    dropout CalledDropout(_) "x.dropout(0.5)": "there is no `dropout`: a mask of random elements does it", "write `x.masked_fill(&mask, 0.0) / 0.5`";

    backward CalledBackward() "x.pow(2).backward()": "a gradient is that of a function here, not of a tensor", "write `shapewise::derivatives::gradient(&x, |x| x.pow(2).sum())`";
    grad CalledGrad() "x.grad()": "a gradient is that of a function here, not of a tensor", "write `shapewise::derivatives::gradient(&x, |x| x.pow(2).sum())`";
    requires_grad CalledRequiresGrad(_) "x.requires_grad(true)": "a gradient is that of a function here, by all that it is given", "write `shapewise::derivatives::gradient(&x, |x| x.pow(2).sum())`";
}
