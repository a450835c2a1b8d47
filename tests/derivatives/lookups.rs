//! What looks elements up, sorts them, and puts them where indices say.

use shapewise::prelude::*;

/// Indices below `N`, some of them several times.
fn some_indices<N: Dim, S: Shape>() -> Tensor<Idx<N>, S> {
    let mut next = 0;
    Tensor::from_fn(|_| {
        next += 1;
        Idx::new(next * 7 % 5 % N::SIZE).unwrap()
    })
}

differentiated! {
    taken(x: [4, 3]) { x.pow(2).take(&some_indices::<dim!(4), shape![2, 3]>(), axes![0]) }
    gathered(x: [4, 3]) { x.pow(2).gather(&some_indices::<dim!(3), shape![4, 2]>(), axes![1]) }
    at_an_index(x: [4, 3]) { x.index_axis(Idx::new(1).unwrap(), axes![1]) * x.index_axis(Idx::new(2).unwrap(), axes![1]) }
    scattered(x: [4, 3]) {
        let mut y = x.exp();
        y.scatter(&some_indices::<dim!(3), shape![4, 2]>(), x.slice(slice![.., ..2]), axes![1]);
        y * x
    }
    scatter_added(x: [4, 3]) {
        let mut y = x.exp();
        y.scatter_add(&some_indices::<dim!(3), shape![4, 2]>(), x.slice(slice![.., ..2]), axes![1]);
        y * x
    }
    index_added(x: [4, 3]) {
        let mut y = x.exp();
        y.index_add(&some_indices::<dim!(4), shape![2]>(), x.slice(slice![..2, ..]), axes![0]);
        y * x
    }
    sorted(x: [3, 5]) { x.pow(3).over(axes![1]).sort() }
    sorted_by_places(x: [3, 5]) { x.pow(2).gather(&x.over(axes![1]).argsort(), axes![1]) }
    the_largest(x: [3, 5]) { x.pow(3).over(axes![1]).top_k::<dim!(2)>().0 }
    where_it_is_largest(x: [3, 5]) { x.pow(2).gather(&x.over(axes![1]).keepdims().argmax(), axes![1]) }
}
