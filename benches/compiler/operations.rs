//! The operations, each as a function of random sizes.

use crate::function::Function;

/// One operation, in Shapewise and, where it has the operation too, in ndarray.
pub(crate) struct Operation {
    pub(crate) shapewise: Function,
    pub(crate) ndarray: Option<Function>,
}

const fn operation(signature: &'static str, body: &'static str) -> Operation {
    Operation { shapewise: Function { signature, body }, ndarray: None }
}

impl Operation {
    /// The same in ndarray.
    const fn ndarray(mut self, signature: &'static str, body: &'static str) -> Self {
        self.ndarray = Some(Function { signature, body });
        self
    }
}

pub(crate) const OPERATIONS: &[(&str, Operation)] = &[
    (
        "`+`",
        operation("x: &T![{a}, {b}], y: &T![{a}, {b}]) -> T![{a}, {b}]", "x + y")
            .ndarray("x: &Array2<f32>, y: &Array2<f32>) -> Array2<f32>", "x + y"),
    ),
    (
        "`+`, broadcasting",
        operation("x: &T![{a}, {b}, {c}, {d}], y: &T![{c}, 1]) -> T![{a}, {b}, {c}, {d}]", "x + y")
            .ndarray("x: &Array4<f32>, y: &Array2<f32>) -> Array4<f32>", "x + y"),
    ),
    (
        "`exp`",
        operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.exp()")
            .ndarray("x: &Array2<f32>) -> Array2<f32>", "x.mapv(f32::exp)"),
    ),
    ("`sum`", operation("x: &T![{a}, {b}]) -> f32", "x.sum()").ndarray("x: &Array2<f32>) -> f32", "x.sum()")),
    (
        "`mean`",
        operation("x: &T![{a}, {b}]) -> f32", "x.mean()").ndarray("x: &Array2<f32>) -> f32", "x.mean().unwrap()"),
    ),
    (
        "`over`, `sum`",
        operation("x: &T![{a}, {b}, {c}, {d}]) -> T![{b}]", "x.over(axes![0, 2, 3]).sum()")
            .ndarray("x: &Array4<f32>) -> Array1<f32>", "x.sum_axis(Axis(3)).sum_axis(Axis(2)).sum_axis(Axis(0))"),
    ),
    (
        "`over`, `mean`",
        operation("x: &T![{a}, {b}]) -> T![{a}]", "x.over(axes![1]).mean()")
            .ndarray("x: &Array2<f32>) -> Array1<f32>", "x.mean_axis(Axis(1)).unwrap()"),
    ),
    (
        "`over`, `var`",
        operation("x: &T![{a}, {b}]) -> T![{a}]", "x.over(axes![1]).var()")
            .ndarray("x: &Array2<f32>) -> Array1<f32>", "x.var_axis(Axis(1), 0.0)"),
    ),
    ("`over`, `norm`", operation("x: &T![{a}, {b}]) -> T![{a}]", "x.over(axes![1]).norm()")),
    ("`over`, `logsumexp`", operation("x: &T![{a}, {b}]) -> T![{a}]", "x.over(axes![1]).logsumexp()")),
    ("`softmax`", operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.softmax(axes![1])")),
    ("`log_softmax`", operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.log_softmax(axes![1])")),
    (
        "`layer_norm`",
        operation("x: &T![{a}, {b}], g: &T![{b}], h: &T![{b}]) -> T![{a}, {b}]", "x.layer_norm(axes![1], g, h, 1e-5)"),
    ),
    (
        "`reshape`, two axes to one",
        operation(
            "x: &T![{a}, {b}, {c}, {d}]) -> V![{a}, {b*c}, {d}]",
            "x.view().reshape::<shape![{a}, {b*c}, {d}]>()",
        )
        .ndarray(
            "x: &Array4<f32>) -> ArrayView3<'_, f32>",
            "x.view().into_shape_with_order(({a}, {b*c}, {d})).unwrap()",
        ),
    ),
    (
        "`reshape`, one axis to two",
        operation(
            "x: &T![{a}, {b}, {c*d}]) -> V![{a}, {b}, {c}, {d}]",
            "x.view().reshape::<shape![{a}, {b}, {c}, {d}]>()",
        )
        .ndarray(
            "x: &Array3<f32>) -> ArrayView4<'_, f32>",
            "x.view().into_shape_with_order(({a}, {b}, {c}, {d})).unwrap()",
        ),
    ),
    (
        "`reshape`, one axis inferred",
        operation("x: &T![{a}, {b}, {c*d}]) -> V![{a*c}, {b}, {d}]", "x.view().reshape::<shape![{a*c}, {b}, _]>()"),
    ),
    (
        "`flatten`",
        operation("x: &T![{a}, {b}, 7]) -> V![{a*b*7}]", "x.view().flatten()")
            .ndarray("x: &Array3<f32>) -> ArrayView1<'_, f32>", "x.view().into_shape_with_order({a*b*7}).unwrap()"),
    ),
    (
        "`flatten_axes`",
        operation("x: &T![{a}, {b}, {c}, {d}]) -> V![{a}, {b*c}, {d}]", "x.view().flatten_axes(axes![1, 2])").ndarray(
            "x: &Array4<f32>) -> ArrayView3<'_, f32>",
            "x.view().into_shape_with_order(({a}, {b*c}, {d})).unwrap()",
        ),
    ),
    (
        "`unflatten`",
        operation("x: &T![{a}, {b*c}]) -> V![{a}, {b}, {c}]", "x.view().unflatten::<shape![{b}, {c}], _>(axes![1])")
            .ndarray(
                "x: &Array2<f32>) -> ArrayView3<'_, f32>",
                "x.view().into_shape_with_order(({a}, {b}, {c})).unwrap()",
            ),
    ),
    (
        "`squeeze`",
        operation("x: &T![{a}, 1, {b}]) -> V![{a}, {b}]", "x.view().squeeze(axes![1])")
            .ndarray("x: &Array3<f32>) -> ArrayView2<'_, f32>", "x.index_axis(Axis(1), 0)"),
    ),
    (
        "`unsqueeze`",
        operation("x: &T![{a}, {b}]) -> V![{a}, 1, {b}]", "x.view().unsqueeze(axes![1])")
            .ndarray("x: &Array2<f32>) -> ArrayView3<'_, f32>", "x.view().insert_axis(Axis(1))"),
    ),
    (
        "`permute`",
        operation("x: &T![{a}, {b}, {c}, {d}]) -> T![{d}, {a}, {c}, {b}]", "x.permute(axes![3, 0, 2, 1]).to_tensor()")
            .ndarray(
                "x: &Array4<f32>) -> Array4<f32>",
                "x.view().permuted_axes([3, 0, 2, 1]).as_standard_layout().into_owned()",
            ),
    ),
    (
        "`transpose`",
        operation("x: &T![{a}, {b}]) -> T![{b}, {a}]", "x.transpose().to_tensor()")
            .ndarray("x: &Array2<f32>) -> Array2<f32>", "x.t().as_standard_layout().into_owned()"),
    ),
    (
        "`move_axis`",
        operation("x: &T![{a}, {b}, {c}]) -> T![{b}, {c}, {a}]", "x.move_axis(axes![0], axes![-1]).to_tensor()")
            .ndarray(
                "x: &Array3<f32>) -> Array3<f32>",
                "x.view().permuted_axes([1, 2, 0]).as_standard_layout().into_owned()",
            ),
    ),
    (
        "`broadcast_to`",
        operation("x: &T![{b}, 1]) -> T![{a}, {b}, {c}]", "x.broadcast_to::<shape![{a}, {b}, {c}]>().to_tensor()")
            .ndarray(
                "x: &Array2<f32>) -> Array3<f32>",
                "x.broadcast(({a}, {b}, {c})).unwrap().as_standard_layout().into_owned()",
            ),
    ),
    (
        "`concat`",
        operation("x: &T![{a}, {b}], y: &T![{a}, {c}]) -> T![{a}, {b+c}]", "x.concat(y, axes![1])").ndarray(
            "x: &Array2<f32>, y: &Array2<f32>) -> Array2<f32>",
            "concatenate(Axis(1), &[x.view(), y.view()]).unwrap()",
        ),
    ),
    (
        "`stack`",
        operation("x: &T![{a}, {b}], y: &T![{a}, {b}]) -> T![{a}, 2, {b}]", "stack((x, y), axes![1])").ndarray(
            "x: &Array2<f32>, y: &Array2<f32>) -> Array3<f32>",
            "stack(Axis(1), &[x.view(), y.view()]).unwrap()",
        ),
    ),
    (
        "`split`",
        operation(
            "x: &T![{a}, {b+c}]) -> (T![{a}, {b}], T![{a}, {c}])",
            "let (b, c) = x.split::<shape![{b}, {c}], _>(axes![1]); (b.to_tensor(), c.to_tensor())",
        )
        .ndarray(
            "x: &Array2<f32>) -> (Array2<f32>, Array2<f32>)",
            "let (b, c) = x.view().split_at(Axis(1), {b}); (b.to_owned(), c.to_owned())",
        ),
    ),
    (
        "`chunks`",
        operation(
            "x: &T![{a}, {b*3}]) -> Option<T![{a}, {b}]>",
            "x.chunks::<dim!(3), _>(axes![1]).next().map(|part| part.to_tensor())",
        )
        .ndarray(
            "x: &Array2<f32>) -> Option<Array2<f32>>",
            "x.axis_chunks_iter(Axis(1), {b}).next().map(|part| part.to_owned())",
        ),
    ),
    (
        "`slice`",
        operation("x: &T![{a}, {b+10}, {c}]) -> T![{a}, {b+3}]", "x.slice(slice![.., 5..-2, 0]).to_tensor()")
            .ndarray("x: &Array3<f32>) -> Array2<f32>", "x.slice(s![.., 5..-2, 0]).to_owned()"),
    ),
    ("`diff`", operation("x: &T![{a}, {b+1}]) -> T![{a}, {b}]", "x.diff(axes![1])")),
    ("`pad`", operation("x: &T![{a}, {b}]) -> T![{a+2}, {b+3}]", "x.pad(pad![1, (0, 3)], 0.0)")),
    ("`repeat`", operation("x: &T![{a}, {b}]) -> T![{a}, {b*3}]", "x.repeat::<dim!(3), _>(axes![1])")),
    ("`tile`", operation("x: &T![{a}, {b}]) -> T![{a*2}, {b*3}]", "x.tile::<shape![2, 3]>()")),
    (
        "`flip`",
        operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.flip(axes![1])")
            .ndarray("x: &Array2<f32>) -> Array2<f32>", "x.slice(s![.., ..;-1]).as_standard_layout().into_owned()"),
    ),
    ("`roll`", operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.roll(1, axes![1])")),
    (
        "`tril`",
        operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.tril(0)")
            .ndarray("x: &Array2<f32>) -> Array2<f32>", "x.tril(0)"),
    ),
    ("`diagonal`", operation("x: &T![{a}, {b}, {b}]) -> T![{a}, {b}]", "x.diagonal().to_tensor()")),
    (
        "`matmul`",
        operation("x: &T![{a}, {b}], y: &T![{b}, {c}]) -> T![{a}, {c}]", "x.matmul(y)")
            .ndarray("x: &Array2<f32>, y: &Array2<f32>) -> Array2<f32>", "x.dot(y)"),
    ),
    ("`matmul`, batches", operation("x: &T![{a}, {b}, {c}], y: &T![{c}, {d}]) -> T![{a}, {b}, {d}]", "x.matmul(y)")),
    ("`outer`", operation("x: &T![{a}], y: &T![{b}]) -> T![{a}, {b}]", "x.outer(y)")),
    (
        "`tensordot`",
        operation(
            "x: &T![{a}, {b}, {c}], y: &T![{b}, {d}]) -> T![{a}, {c}, {d}]",
            "x.tensordot(y, axes![1], axes![0])",
        ),
    ),
    (
        "`einsum!`",
        operation(
            "x: &T![{a}, {b}, {c}], y: &T![{a}, {c}, {d}]) -> T![{a}, {b}, {d}]",
            "einsum!((b, n, k), (b, k, m) -> (b, n, m); x, y)",
        ),
    ),
    (
        "`take`",
        operation("x: &T![{a}, {b}], i: &I![{a}; {c}, {d}]) -> T![{c}, {d}, {b}]", "x.take(i, axes![0])").ndarray(
            "x: &Array2<f32>, i: &Array2<usize>) -> Array3<f32>",
            "x.select(Axis(0), i.as_slice().unwrap()).into_shape_with_order(({c}, {d}, {b})).unwrap()",
        ),
    ),
    ("`gather`", operation("x: &T![{a}, {b}], i: &I![{b}; {a}, {c}]) -> T![{a}, {c}]", "x.gather(i, axes![1])")),
    (
        "`scatter_add`",
        operation("x: &mut T![{a}, {b}], i: &I![{b}; {a}, {c}], y: &T![{a}, {c}])", "x.scatter_add(i, y, axes![1])"),
    ),
    ("`one_hot`", operation("x: &I![{a}; {b}]) -> T![{b}, {a}]", "x.one_hot()")),
    ("`masked_fill`", operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.masked_fill(&x.gt(0.0), 0.0)")),
    ("`sort`", operation("x: &T![{a}, {b}]) -> T![{a}, {b}]", "x.over(axes![1]).sort()")),
    ("`argsort`", operation("x: &T![{a}, {b}]) -> I![{b}; {a}, {b}]", "x.over(axes![1]).argsort()")),
    (
        "`top_k`",
        operation("x: &T![{a}, {b+5}]) -> (T![{a}, 5], I![{b+5}; {a}, 5])", "x.over(axes![1]).top_k::<dim!(5)>()"),
    ),
    (
        "`windows`",
        operation(
            "x: &T![{a}, {b}, {c+4}, {d+4}]) -> T![{a}, {b}, {c}, {d}, 5, 5]",
            "x.windows::<shape![5, 5]>().to_tensor()",
        ),
    ),
    ("`conv1d`", operation("x: &T![{a}, {b}, {c+4}], w: &T![{d}, {b}, 5]) -> T![{a}, {d}, {c}]", "x.conv1d(w)")),
    (
        "`conv2d`",
        operation("x: &T![{a}, {b}, {c+2}, {d+2}], w: &T![{e}, {b}, 3, 3]) -> T![{a}, {e}, {c}, {d}]", "x.conv2d(w)"),
    ),
    (
        "`conv2d`, stride and padding",
        operation(
            "x: &T![{a}, {b}, {c*2}, {d*2}], w: &T![{e}, {b}, 3, 3]) -> T![{a}, {e}, {c}, {d}]",
            "x.sliding().stride::<dim!(2)>().padding::<dim!(1)>().conv2d(w)",
        ),
    ),
    (
        "`max_pool`",
        operation("x: &T![{a}, {b}, {c*2}, {d*2}]) -> T![{a}, {b}, {c}, {d}]", "x.max_pool::<shape![2, 2]>()"),
    ),
    (
        "`batches` of a `TensorVec`",
        operation(
            "x: &TensorVec<f32, shape![{a}, {b}]>) -> Option<T![{c}, {a}, {b}]>",
            "x.batches::<dim!({c})>().next().map(|batch| batch.to_tensor())",
        )
        .ndarray(
            "x: &Array3<f32>) -> Option<Array3<f32>>",
            "x.axis_chunks_iter(Axis(0), {c}).next().map(|batch| batch.to_owned())",
        ),
    ),
];
