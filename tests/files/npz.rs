//! Archives of arrays by name.

use std::fs;
use std::io::Cursor;

use shapewise::interop::npy::{NpyError, NpzReader, NpzWriter};
use shapewise::prelude::*;

use crate::npy_versions::folders;

#[test]
fn archives_of_numpy() {
    for folder in folders() {
        for name in ["arrays.npz", "compressed.npz"] {
            let archive = NpzReader::new(fs::File::open(folder.join(name)).unwrap()).unwrap();
            let mut names: Vec<&str> = archive.names().collect();
            names.sort();
            assert_eq!(names, ["labels", "layers/0", "weights"]);
            let weights: Tensor<f32, shape![2, 3]> = archive.by_name("weights").unwrap();
            assert_eq!(weights, tensor![[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]);
            let labels: TensorVec<i64, ()> = archive.by_name("labels").unwrap();
            assert_eq!(labels.as_slice(), [0, 1, 2, 3, 4]);
            let layer: Tensor<bool, ()> = archive.by_name("layers/0").unwrap();
            assert!(!layer.item());
        }
    }
}

/// An archive with a tensor, a view and as many tensors as there happen to be.
fn written(mut archive: NpzWriter<Vec<u8>>) -> Vec<u8> {
    let x = Tensor::<f64, shape![100, 200]>::from_fn(|[i, j]| (i + j) as f64);
    archive.add_array("x", &x).unwrap();
    archive.add_array("größe", &x.transpose()).unwrap();
    let rows: TensorVec<i16, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    archive.add_array("layers/0/rows", &rows).unwrap();
    archive.add_array("none", &rows[2..]).unwrap();
    archive.finish().unwrap()
}

#[test]
fn written_and_read() {
    let (stored, compressed) = (written(NpzWriter::new(Vec::new())), written(NpzWriter::new_compressed(Vec::new())));
    assert!(compressed.len() * 5 < stored.len());
    for file in [stored, compressed] {
        let archive = NpzReader::new(Cursor::new(file)).unwrap();
        assert_eq!(archive.names().collect::<Vec<_>>(), ["x", "größe", "layers/0/rows", "none"]);
        let x: Tensor<f64, shape![100, 200]> = archive.by_name("x").unwrap();
        assert_eq!(x[[99, 199]], 298.0);
        let transposed: Tensor<f64, shape![200, 100]> = archive.by_name("größe").unwrap();
        assert_eq!(transposed, x.transpose());
        let rows: TensorVec<i16, shape![2]> = archive.by_name("layers/0/rows").unwrap();
        assert_eq!(rows.as_slice(), [1, 2, 3, 4]);
        assert!(archive.by_name::<TensorVec<i16, shape![2]>>("none").unwrap().is_empty());
    }
}

#[test]
fn names_that_are_not_there() {
    let archive = NpzReader::new(Cursor::new(written(NpzWriter::new(Vec::new())))).unwrap();
    let error = archive.by_name::<Tensor<f64, ()>>("y").unwrap_err();
    assert!(
        matches!(&error, NpyError::NoSuchArray { expected, found } if expected == "y" && found.len() == 4),
        "{error}"
    );
}

#[test]
fn names_that_would_be_others() {
    let mut archive = NpzWriter::new(Vec::new());
    for name in ["/x", "../x", "a/../x", "a//x", "a\\x", "C:/x"] {
        let error = archive.add_array(name, &tensor![1]).unwrap_err();
        assert!(error.to_string().starts_with("expected the name of an array, found"), "{error}");
    }
    archive.add_array("x", &tensor![1]).unwrap();
    let error = archive.add_array("x", &tensor![2]).unwrap_err();
    assert_eq!(error.to_string(), r#"there are two arrays named "x" in the archive"#);
    let archive = NpzReader::new(Cursor::new(archive.finish().unwrap())).unwrap();
    assert_eq!(archive.by_name::<Tensor<i32, shape![1]>>("x").unwrap(), tensor![1]);
}

#[test]
fn arrays_of_another_shape() {
    let archive = NpzReader::new(Cursor::new(written(NpzWriter::new_compressed(Vec::new())))).unwrap();
    let error = archive.by_name::<Tensor<f64, shape![3]>>("x").unwrap_err();
    assert_eq!(error.to_string(), "expected an array of shape (3,), found one of shape (100, 200)");
}

#[test]
fn a_changed_element_is_noticed() {
    let mut archive = NpzWriter::new(Vec::new());
    archive.add_array("x", &tensor![7_u8, 8, 9]).unwrap();
    let mut file = archive.finish().unwrap();
    let at = file.windows(3).position(|window| window == [7, 8, 9]).unwrap();
    file[at] = 1;
    let error = NpzReader::new(Cursor::new(file)).unwrap().by_name::<Tensor<u8, shape![3]>>("x").unwrap_err();
    assert!(matches!(error, NpyError::Archive { .. }), "{error}");
    assert!(error.to_string().starts_with("Invalid checksum: expected"), "{error}");
}

#[test]
fn files_that_are_no_archives() {
    for file in [&b""[..], b"PK\x03\x04", &[0; 1_000], b"PK\x05\x06"] {
        assert!(NpzReader::new(Cursor::new(file)).is_err());
    }
}

/// What is changed in an archive of two arrays, from some bytes on, is named.
#[test]
fn archives_of_other_kinds() {
    let message = |from: &[u8], offset: usize, bytes: &[u8]| {
        let mut archive = NpzWriter::new(Vec::new());
        archive.add_array("x", &tensor![7_u8, 8, 9]).unwrap();
        archive.add_array("y", &tensor![0_u8]).unwrap();
        let mut file = archive.finish().unwrap();
        let at = offset + file.windows(from.len()).position(|window| window == from).unwrap();
        file[at..at + bytes.len()].copy_from_slice(bytes);
        let read = NpzReader::new(Cursor::new(file)).and_then(|x| x.by_name::<TensorVec<u8, ()>>("x"));
        read.unwrap_err().to_string()
    };
    let (in_directory, end) = (b"PK\x01\x02", b"PK\x05\x06");
    assert_eq!(message(in_directory, 8, &[1]), r#"the array "x" is encrypted"#);
    let other = message(in_directory, 10, &[12]);
    assert!(other.starts_with("expected an array that is stored or deflated, found "), "{other}");
    assert_eq!(message(end, 8, &[3, 0, 3, 0]), "expected 3 files in the archive, found 2");
}
