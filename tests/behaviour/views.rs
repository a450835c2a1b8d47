//! Borrowed tensors: of slices, of sub-tensors, to read and to write.

use shapewise::prelude::*;
use shapewise::tensor::WrongLength;

#[test]
fn slices_seen_as_tensors() {
    let samples: Vec<f64> = (1..7).map(f64::from).collect();
    let x: View<f64, shape![2, 3]> = samples[..].try_into().unwrap();
    assert_eq!(x.over(axes![0]).mean(), tensor![2.5, 3.5, 4.5]);
    assert_eq!(x.as_slice().as_ptr(), samples.as_ptr());
    let wrong: Result<View<f64, shape![2, 2]>, _> = samples[..].try_into();
    assert_eq!(wrong.unwrap_err(), WrongLength { expected: 4, found: 6 });
    let y = x;
    assert_eq!(&x + &y, x * 2.0);
}

#[test]
fn slices_written_through() {
    let mut samples = [1, 2, 3, 4];
    let mut x: ViewMut<i32, shape![2, 2]> = samples[..].as_mut().try_into().unwrap();
    x[[0, 1]] = 20;
    x += tensor![100, 200];
    x.subtensor_mut(1).as_slice_mut()[0] = 0;
    assert_eq!(samples, [101, 220, 0, 204]);
    assert!(ViewMut::<i32, shape![5]>::try_from(&mut samples[..]).is_err());
}

#[test]
fn every_way_to_write() {
    let mut x = Tensor::<i32, shape![2, 3]>::zeros();
    x[[0, 0]] = 1;
    *x.at_mut(index![0, 1]) = 2;
    *x.get_mut([0, 2]).unwrap() = 3;
    x[(Idx::new(1).unwrap(), Idx::new(0).unwrap())] = 4;
    x.as_slice_mut()[4] = 5;
    x.as_array_mut::<[[i32; 3]; 2]>()[1][2] = 6;
    assert_eq!(x, tensor![[1, 2, 3], [4, 5, 6]]);
    x.view_mut().subtensor_mut(0).iter_mut().for_each(|x| *x *= 10);
    for mut row in x.subtensors_mut() {
        row += 1;
    }
    assert_eq!(x, tensor![[11, 21, 31], [5, 6, 7]]);
    for element in &mut x {
        *element -= 1;
    }
    for element in &mut x.view_mut() {
        *element /= 2;
    }
    assert_eq!(x, tensor![[5, 10, 15], [2, 2, 3]]);
}

#[test]
fn sub_tensors() {
    let x = Tensor::<usize, shape![3, 2, 2]>::from_fn(|[i, j, k]| 100 * i + 10 * j + k);
    let page: View<usize, shape![2, 2]> = x.subtensor(2);
    assert_eq!(page, tensor![[200, 201], [210, 211]]);
    assert_eq!(page.to_tensor().transpose(), tensor![[200, 210], [201, 211]]);
    let sums: Vec<u64> = x.subtensors().rev().map(|page| page.sum()).collect();
    assert_eq!(sums, [822, 422, 22]);
    let scalars = tensor![7, 8];
    let last: View<i32, ()> = scalars.subtensor(1);
    assert_eq!(last.item(), 8);
    assert_eq!(scalars.subtensors().map(|x| x.item()).sum::<i32>(), 15);
}

/// Where the elements of a view lie does not matter to what is looked up in it, or changed where indices say.
#[test]
fn indices_into_strided_views() {
    let x = Tensor::<i32, shape![4, 3]>::from_fn(|[i, j]| (10 * i + j) as i32);
    let mut memory = x.transpose().to_tensor();
    let (rows, columns) = (tensor![3, 1].to_indices().unwrap(), tensor![[2, 0], [1, 2]].to_indices().unwrap());
    let strided = memory.transpose();
    assert_eq!(strided.take(&rows, axes![0]), tensor![[30, 31, 32], [10, 11, 12]]);
    assert_eq!(
        strided.slice(slice![..2, ..]).take(&columns, axes![1]),
        tensor![[[2, 0], [1, 2]], [[12, 10], [11, 12]]]
    );
    assert_eq!(strided.slice(slice![..2, ..]).gather(&columns, axes![1]), tensor![[2, 0], [11, 12]]);

    memory.transpose_mut().index_add(&rows, tensor![[100, 200, 300], [400, 500, 600]], axes![0]);
    assert_eq!(memory - x.transpose(), tensor![[0, 400, 0, 100], [0, 500, 0, 200], [0, 600, 0, 300]]);
    let mut memory = Tensor::<i32, shape![3, 2]>::zeros();
    memory.transpose_mut().scatter_add(&columns, tensor![[1, 2], [3, 4]], axes![1]);
    assert_eq!(memory, tensor![[2, 0], [0, 3], [1, 4]]);
}

#[test]
fn axes_of_strided_views() {
    let x = Tensor::<i32, shape![2, 1, 3]>::from_fn(|[i, _, j]| (10 * i + j) as i32);
    let turned: StridedView<i32, shape![3, 1, 2], _> = x.transpose();
    let expected = tensor![[0, 10], [1, 11], [2, 12]];
    assert_eq!(turned.squeeze(axes![1]), expected);
    assert_eq!(x.transpose().squeeze(axes![1]).unsqueeze(axes![0]).subtensor(0), expected);
    assert_eq!(x.move_axis(axes![2], axes![0]).squeeze(axes![-1]), expected);
    assert_eq!(x.transpose().move_axis(axes![0], axes![2]).squeeze(axes![0]), expected.transpose());
    assert_eq!(x.transpose().move_axis(axes![1], axes![-1]).squeeze(axes![2]), expected);
    assert_eq!(x.transpose().move_axis(axes![1], axes![0]).subtensor(0), expected);
}

/// What goes over rows tells those of a square from its columns.
#[test]
fn rows_and_columns_of_a_square() {
    let x = tensor![[1.0, 2.0, 4.0], [3.0, 3.0, 3.0], [0.0, 9.0, 1.0]];
    let columns = x.exp() / x.exp().over(axes![0]).sum();
    assert!(x.softmax(axes![0]).all_close(columns, 1e-12, 0.0));
    assert!(x.transpose().softmax(axes![1]).all_close(columns.transpose(), 1e-12, 0.0));
    let rows = x.exp() / x.exp().over(axes![1]).keepdims().sum();
    assert!(x.softmax(axes![1]).all_close(rows, 1e-12, 0.0));
}

/// The first of a window's elements that are there is where its greatest one is looked for from.
#[test]
fn windows_of_strided_views() {
    let x = Tensor::<i32, shape![5, 7]>::from_fn(|[i, j]| -((10 * i + j) as i32));
    let memory = x.transpose().to_tensor();
    let pooled: Tensor<i32, shape![3, 4]> =
        memory.transpose().sliding().stride::<dim!(2)>().padding::<dim!(1)>().max_pool::<shape![3, 3]>();
    assert_eq!(pooled, tensor![[0, -1, -3, -5], [-10, -11, -13, -15], [-30, -31, -33, -35]]);
    assert_eq!(x.sliding().stride::<dim!(2)>().padding::<dim!(1)>().max_pool::<shape![3, 3]>(), pooled);
}

#[test]
fn elements_of_strided_views_are_counted() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let turned = x.transpose();
    let mut elements = turned.iter();
    assert_eq!((elements.len(), elements.size_hint()), (6, (6, Some(6))));
    assert_eq!((elements.next(), elements.next_back(), elements.nth(1)), (Some(&1), Some(&6), Some(&2)));
    assert_eq!((elements.len(), elements.size_hint()), (2, (2, Some(2))));
}

#[test]
fn names_of_views() {
    dims! { Batch = 2; Feature = 3; }
    let mut elements = [1, 2, 3, 4, 5, 6];
    fn named(elements: &[i32]) -> View<'_, i32, (Batch, Feature)> {
        let x: View<i32, shape![2, 3]> = elements.try_into().unwrap();
        x.rename()
    }
    assert_eq!(named(&elements).over(axes![Feature]).sum().rename(), tensor![6, 15]);

    let x: ViewMut<i32, shape![2, 3]> = elements.as_mut_slice().try_into().unwrap();
    let mut named: ViewMut<i32, (Batch, Feature)> = x.rename();
    named -= named.to_tensor().over(axes![Batch]).min();
    assert_eq!(elements, [0, 0, 0, 3, 3, 3]);
}
