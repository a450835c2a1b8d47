//! Words for tensors from a rule.

use crate::shape::Shape;
use crate::tensor::Tensor;

words! {
    /// Words that make a tensor.
    of_constructors, constructors of [T, S: Shape] Tensor<T, S>, (T, S);

    new CalledNew(_) "Tensor::<f64, shape![2]>::new([1.0, 2.0])": "there is no `new`: a literal is a macro, an array converts", "write `tensor![1.0, 2.0]`, or `Tensor::<f64, shape![2]>::from([1.0, 2.0])`";
    from_vec CalledFromVec(_) "Tensor::<f64, shape![6]>::from_vec(numbers)": "a vector becomes a tensor by `try_from`: how long it is, is known at run time only", "write `Tensor::<f64, shape![6]>::try_from(numbers)`";
    from_slice CalledFromSlice(_) "Tensor::<f64, shape![6]>::from_slice(&numbers)": "a slice becomes a tensor by `try_from`: how long it is, is known at run time only", "write `Tensor::<f64, shape![6]>::try_from(&numbers[..])`";
    from_shape_vec CalledFromShapeVec(_, _) "Tensor::<f64, shape![2, 3]>::from_shape_vec((2, 3), numbers)": "ndarray's `from_shape_vec` is `try_from` here, and the shape a type", "write `Tensor::<f64, shape![2, 3]>::try_from(numbers)`";
    from_row_slice CalledFromRowSlice(_) "Tensor::<f64, shape![2, 3]>::from_row_slice(&numbers)": "nalgebra's `from_row_slice` is `try_from` here", "write `Tensor::<f64, shape![2, 3]>::try_from(&numbers[..])`";
    from_iterator CalledFromIterator(_) "Tensor::<f64, shape![6]>::from_iterator(numbers)": "nalgebra's `from_iterator` is `try_from_iter` here", "write `Tensor::<f64, shape![6]>::try_from_iter(numbers)`";
    from_elem CalledFromElem(_, _) "Tensor::<f64, shape![2, 3]>::from_elem((2, 3), 7.0)": "ndarray's `from_elem` is `full` here, and the shape a type", "write `Tensor::<f64, shape![2, 3]>::full(7.0)`";
    from_element CalledFromElement(_) "Tensor::<f64, shape![2, 3]>::from_element(7.0)": "nalgebra's `from_element` is `full` here", "write `Tensor::<f64, shape![2, 3]>::full(7.0)`";
    from_value CalledFromValue(_) "Tensor::<f64, shape![2, 3]>::from_value(7.0)": "a tensor of one value is `full`", "write `Tensor::<f64, shape![2, 3]>::full(7.0)`";
    from_floats CalledFromFloats(_) "Tensor::<f64, shape![2]>::from_floats([1.0, 2.0])": "burn's `from_floats` is a literal or `from` here", "write `tensor![1.0, 2.0]`, or `Tensor::<f64, shape![2]>::from([1.0, 2.0])`";
    from_data CalledFromData(_) "Tensor::<f64, shape![2]>::from_data([1.0, 2.0])": "burn's `from_data` is a literal or `from` here", "write `tensor![1.0, 2.0]`, or `Tensor::<f64, shape![2]>::from([1.0, 2.0])`";
    from_shape_fn CalledFromShapeFn(_, _) "Tensor::<usize, shape![2, 3]>::from_shape_fn((2, 3), |(i, j)| i + j)": "ndarray's `from_shape_fn` is `from_fn` here, whose closure gets an array", "write `Tensor::<usize, shape![2, 3]>::from_fn(|[i, j]| i + j)`";
    from_function CalledFromFunction(_) "Tensor::<usize, shape![2, 3]>::from_function(|i, j| i + j)": "`from_function` is `from_fn` here, whose closure gets an array", "write `Tensor::<usize, shape![2, 3]>::from_fn(|[i, j]| i + j)`";
    fromfunction CalledFromfunction(_) "Tensor::<usize, shape![2, 3]>::fromfunction(|i, j| i + j)": "NumPy's `fromfunction` is `from_fn` here, whose closure gets an array", "write `Tensor::<usize, shape![2, 3]>::from_fn(|[i, j]| i + j)`";
    from_rows CalledFromRows(_) "Tensor::<f64, shape![2, 3]>::from_rows(&[v, u])": "rows are joined by `stack`", "write `stack((&v, &u), axes![0])`";
    from_columns CalledFromColumns(_) "Tensor::<f64, shape![3, 2]>::from_columns(&[v, u])": "columns are joined by `stack`", "write `stack((&v, &u), axes![1])`";
    from_diagonal CalledFromDiagonal(_) "Tensor::<f64, shape![3, 3]>::from_diagonal(&v)": "nalgebra's `from_diagonal` is `diag` here", "write `v.diag()`";
    empty CalledEmpty() "Tensor::<f64, shape![2, 3]>::empty()": "there is no memory without values", "write `Tensor::<f64, shape![2, 3]>::zeros()`";
    uninit CalledUninit() "Tensor::<f64, shape![2, 3]>::uninit()": "there is no memory without values", "write `Tensor::<f64, shape![2, 3]>::zeros()`";
    zero CalledZero() "Tensor::<f64, shape![2, 3]>::zero()": "a tensor of zeros is `zeros`", "write `Tensor::<f64, shape![2, 3]>::zeros()`";
    identity CalledIdentity() "Tensor::<f64, shape![3, 3]>::identity()": "`identity` is `eye` here", "write `Tensor::<f64, shape![3, 3]>::eye()`";
    range CalledRange(_, _) "Tensor::<i32, shape![5]>::range(0, 5)": "`range` is `arange` here, whose length is a type", "write `Tensor::<i32, shape![5]>::arange()`";
    logspace CalledLogspace(_, _) "Tensor::<f64, shape![3]>::logspace(0.0, 2.0)": "NumPy's `logspace` is a power of `linspace` here", "write `Tensor::<f64, shape![3]>::linspace(0.0, 2.0).map(|e| 10_f64.powf(e))`";
    geomspace CalledGeomspace(_, _) "Tensor::<f64, shape![3]>::geomspace(1.0, 100.0)": "NumPy's `geomspace` is the exponential of `linspace` here", "write `Tensor::<f64, shape![3]>::linspace(1_f64.ln(), 100_f64.ln()).exp()`";
    randn CalledRandn() "Tensor::<f64, shape![2, 3]>::randn()": "random tensors are made by `sample` of a distribution, with the feature `rand`", "write `Tensor::sample(&StandardNormal, &mut rng)`; StandardNormal is of the crate rand_distr, rng of the crate rand";
    rand CalledRand() "Tensor::<f64, shape![2, 3]>::rand()": "random tensors are made by `sample` of a distribution, with the feature `rand`", "write `Tensor::sample(&StandardUniform, &mut rng)`";
    new_random CalledNewRandom() "Tensor::<f64, shape![2, 3]>::new_random()": "random tensors are made by `sample` of a distribution, with the feature `rand`", "write `Tensor::sample(&StandardUniform, &mut rng)`";
    randint CalledRandint(_, _) "Tensor::<i32, shape![2, 3]>::randint(0, 10)": "random tensors are made by `sample` of a distribution, with the feature `rand`", "write `Tensor::sample(&Uniform::new(0, 10).unwrap(), &mut rng)`";
}
