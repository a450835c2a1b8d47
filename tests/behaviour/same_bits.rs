//! An element has the same bits alone and beside others: rows, and values that are put where indices say. (Functions of elements are tested where
//! their rows stand, in `src/ops/elementwise`.)

use shapewise::prelude::*;

type Row = shape![10];
type Rows = shape![200, 10];

fn numbers<S: Shape>() -> Tensor<f32, S> {
    Tensor::try_from_iter((0..S::LEN).map(|i| ((i * 7919) % 2003) as f32 / 101.0 - 9.7)).expect("as many")
}

fn bits(x: &[f32]) -> Vec<u32> {
    x.iter().map(|x| x.to_bits()).collect()
}

#[test]
fn rows_alone_and_in_a_batch() {
    let rows: Tensor<f32, Rows> = numbers();
    let (softmax, log_softmax) = (rows.softmax(axes![1]), rows.log_softmax(axes![1]));
    let layer_norm = rows.layer_norm(axes![1], 1.5, 0.5, 1e-5);
    let (lengths, largest) = (rows.over(axes![1]).norm(), rows.over(axes![1]).logsumexp());
    for i in 0..200 {
        let place: Idx<dim!(200)> = Idx::new(i).expect("there are as many rows");
        let row: Tensor<f32, Row> = rows.index_axis(place, axes![0]).to_tensor();
        let same = |alone: &Tensor<f32, Row>, batch: &Tensor<f32, Rows>| {
            assert_eq!(
                bits(alone.as_slice()),
                bits(batch.index_axis(place, axes![0]).to_tensor().as_slice()),
                "row {i}"
            );
        };
        same(&row.softmax(axes![0]), &softmax);
        same(&row.log_softmax(axes![0]), &log_softmax);
        same(&row.layer_norm(axes![0], 1.5, 0.5, 1e-5), &layer_norm);
        assert_eq!(row.norm().to_bits(), lengths[[i]].to_bits(), "row {i}");
        assert_eq!(row.logsumexp().to_bits(), largest[[i]].to_bits(), "row {i}");
    }
}

#[test]
fn values_that_are_put_where_indices_say() {
    let x: Tensor<f32, shape![100]> = numbers();
    let expected = bits(x.tanh().as_slice());
    let places = Tensor::<Idx<dim!(100)>, shape![100]>::from_fn(|[i]| Idx::new(i).expect("a place"));
    let mut put: Tensor<f32, shape![100]> = Tensor::zeros();
    put.scatter(&places, x.lazy().tanh(), axes![0]);
    assert_eq!(bits(put.as_slice()), expected);
    // A sum from zero on has the bits of its one element, apart from the sign of zero.
    let mut sums: Tensor<f32, shape![100]> = Tensor::zeros();
    sums.index_add(&places, x.lazy().tanh(), axes![0]);
    assert_eq!(bits((sums + 0.0).as_slice()), bits((put + 0.0).as_slice()));
}
