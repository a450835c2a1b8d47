//! Words of tensors of which there are as many as the program finds.

use crate::shape::Shape;
use crate::tensor::Tensor;
use crate::tensor_vec::TensorSlice;

words! {
    /// Words of `TensorVec` and `TensorSlice`, whose first axis is known at run time.
    of_data, methods of [T, S: Shape] TensorSlice<T, S>, (T, S);
    [
        reshape CalledReshape<U>() -> [Tensor<T, S>] "data.reshape::<shape![3, 1]>()": "each tensor is reshaped, and all are collected", "write `data.iter().map(|x| x.reshape::<shape![3, 1]>()).collect::<TensorVec<_, _>>()`";
        astype CalledAstype<U>() -> [Tensor<U, S>] "data.astype::<f32>()": "NumPy's `astype` is `cast` here", "write `data.cast::<f32>()`";
    ]

    over CalledOver(_) "data.over(axes![0]).mean()": "the reductions of a `TensorVec` go over its first axis without `over`", "write `data.mean().unwrap()`, for there may be no tensors; of each tensor: `data.iter().map(|x| x.mean()).collect::<Vec<_>>()`";
    over_all CalledOverAll() "data.over_all().mean()": "the reductions of a `TensorVec` go over its first axis", "write `data.mean()`";
    matmul CalledMatmul(_) "data.matmul(&w)": "the number of tensors is known at run time only, so this is not a matrix", "write `data.iter().map(|x| x.matmul(&w)).collect::<TensorVec<_, _>>()`; many at once, but for those that fill no batch: `data.batches::<dim!(32)>().map(|batch| batch.matmul(&w)).collect::<Vec<_>>()`";
    mm CalledMm(_) "data.mm(&w)": "the number of tensors is known at run time only, so this is not a matrix", "write `data.iter().map(|x| x.matmul(&w)).collect::<TensorVec<_, _>>()`; many at once, but for those that fill no batch: `data.batches::<dim!(32)>().map(|batch| batch.matmul(&w)).collect::<Vec<_>>()`";
    dot CalledDot(_) "data.dot(&w)": "the number of tensors is known at run time only, so this is not a matrix", "write `data.iter().map(|x| x.matmul(&w)).collect::<TensorVec<_, _>>()`; many at once, but for those that fill no batch: `data.batches::<dim!(32)>().map(|batch| batch.matmul(&w)).collect::<Vec<_>>()`";
    linear CalledLinear(_, _) "data.linear(&w, &b)": "the number of tensors is known at run time only, so this is not a batch", "write `data.iter().map(|x| x.linear(&w, &b)).collect::<TensorVec<_, _>>()`; many at once, but for those that fill no batch: `data.batches::<dim!(32)>().map(|batch| batch.linear(&w, &b)).collect::<Vec<_>>()`";
    conv2d CalledConv2d(_) "data.conv2d(&w)": "the number of tensors is known at run time only, so this is not a batch", "write `data.batches::<dim!(32)>()`, and convolve each batch";
    softmax CalledSoftmax(_) "data.softmax(axes![1])": "what goes along axes is computed of each tensor, or of batches", "write `data.iter().map(|x| x.softmax(axes![0])).collect::<TensorVec<_, _>>()`";
    transpose CalledTranspose() "data.transpose()": "the first axis of a `TensorVec` stays the first; a batch can be transposed", "write `data.batches::<dim!(32)>().map(|batch| batch.transpose()).collect::<Vec<_>>()`";
    unsqueeze CalledUnsqueeze(_) "data.unsqueeze(axes![1])": "each tensor is reshaped, and all are collected", "write `data.iter().map(|x| x.unsqueeze(axes![1])).collect::<TensorVec<_, _>>()`";
    flatten CalledFlatten() "data.flatten()": "the elements of all tensors are a vector", "write `data.clone().into_vec()`; of each: `data.iter().map(|x| x.flatten()).collect::<TensorVec<_, _>>()`";
    slice CalledSlice(_) "data.slice(slice![0..2])": "parts are read as those of a `Vec`, by ranges", "write `&data[0..2]`";
    concat CalledConcat(_, _) "data.concat(&data, axes![0])": "a `TensorVec` grows as a `Vec` does", "write `let mut both = data.clone(); both.extend_from_slice(&data);`";
    stack CalledStack() "data.stack()": "the tensors stand side by side already: a batch is one tensor", "write `data.batches::<dim!(32)>().map(|batch| batch.sum()).collect::<Vec<_>>()`";
    shape CalledShape() "data.shape()": "how many tensors there are, `len` says; the shape of each is that of the type", "write `data.len()`";
    rank CalledRank() "data.rank()": "how many tensors there are, `len` says; the shape of each is that of the type", "write `data.len()`";
    size CalledSize() "data.size()": "how many tensors there are, `len` says", "write `data.len()`";
    subtensors CalledSubtensors() "data.subtensors()": "the tensors are gone through by `iter`", "write `for x in data.iter()`, or `for x in &data`";
    outer_iter CalledOuterIter() "data.outer_iter()": "the tensors are gone through by `iter`", "write `for x in data.iter()`, or `for x in &data`";
    rows CalledRows() "data.rows()": "the tensors are gone through by `iter`", "write `for x in data.iter()`, or `for x in &data`";
    argmax CalledArgmax() "data.argmax()": "the place of the largest is computed of each tensor, or of batches", "write `data.iter().map(|x| x.argmax()).collect::<Vec<_>>()`";
    zip_map CalledZipMap(_, _) "data.zip_map(&data, |a, b| a + b)": "two of them go side by side as iterators", "write `data.iter().zip(&data).map(|(a, b)| a + b).collect::<TensorVec<_, _>>()`";
    to_tensor CalledToTensor() "data.to_tensor()": "a batch is a tensor: its size is a type", "write `data.batches::<dim!(32)>().map(|batch| batch.to_tensor()).collect::<Vec<_>>()`";
    view CalledView() "data.view()": "a borrowed `TensorVec` is a `TensorSlice`", "write `&data[..]`";
    batch CalledBatch(_) "data.batch(2)": "batches are made by `batches`, and their size is a type", "write `data.batches::<dim!(32)>().map(|batch| batch.sum()).collect::<Vec<_>>()`";
    chunks_exact CalledChunksExact(_) "data.chunks_exact(2)": "chunks whose size is in the type are `batches`", "write `data.batches::<dim!(32)>().map(|batch| batch.sum()).collect::<Vec<_>>()`";
    clip CalledClip(_, _) "data.clip(0.0, 1.0)": "NumPy's `clip` is `clamp` here", "write `data.clamp(0.0, 1.0)`";
    log CalledLog() "data.log()": "NumPy's `log` is `ln` here", "write `data.ln()`";
    tolist CalledTolist() "data.tolist()": "the elements of all tensors are a vector", "write `data.clone().into_vec()`";
    numpy CalledNumpy() "data.numpy()": "the elements of all tensors are a vector", "write `data.clone().into_vec()`";
    sort CalledSort() "data.sort()": "tensors have no order; those of rank 0 are sorted as elements", "write `let mut elements = data.clone().into_vec(); elements.sort_by(f64::total_cmp);`";
    masked_select CalledMaskedSelect(_) "data.masked_select(&mask)": "some of the tensors are kept by `retain`", "write `let mut some = data.clone(); some.retain(|x| x.sum() > 0.0);`";
    filter CalledFilter(_) "data.filter(|x| x.sum() > 0.0)": "some of the tensors are kept by `retain`", "write `let mut some = data.clone(); some.retain(|x| x.sum() > 0.0);`";
}
