//! Files that several versions of NumPy have written: see `tests/data/npy/make.py`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use shapewise::interop::npy::{NpyElement, NpyError};
use shapewise::prelude::*;

/// The folders of the versions of NumPy.
pub(crate) fn folders() -> Vec<PathBuf> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/npy");
    let mut folders: Vec<PathBuf> = fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    assert!(folders.len() >= 3, "files of several versions of NumPy");
    folders
}

/// The files of a folder whose names begin with some text.
fn files(folder: &Path, prefix: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(prefix)).collect();
    files.sort();
    files
}

/// The numbers 0, 1, 2, … as `element` makes them, in each file of NumPy's type `dtype` and of the shape.
#[track_caller]
fn holds<T: NpyElement + PartialEq + std::fmt::Debug, S: Shape>(dtype: &str, shape: &str, element: fn(u8) -> T) {
    for folder in folders() {
        let files = files(&folder, &format!("{dtype}-"));
        let files: Vec<&PathBuf> =
            files.iter().filter(|path| path.to_str().unwrap().ends_with(&format!("-{shape}.npy"))).collect();
        assert!(files.len() >= 2, "C and Fortran order of {dtype} {shape} in {folder:?}");
        for file in files {
            let found = Tensor::<T, S>::read_npy(fs::File::open(file).unwrap());
            let found = found.unwrap_or_else(|error| panic!("{file:?}: {error}"));
            let expected: Vec<T> = (0..S::LEN).map(|i| element(i as u8)).collect();
            assert_eq!(found.into_vec(), expected, "{file:?}");
        }
    }
}

#[test]
fn every_element_type_in_both_byte_orders() {
    type Matrix = shape![2, 3];
    holds::<bool, Matrix>("b1", "2x3", |i| i % 2 == 1);
    holds::<i8, Matrix>("i1", "2x3", |i| i as i8);
    holds::<i16, Matrix>("i2", "2x3", i16::from);
    holds::<i32, Matrix>("i4", "2x3", i32::from);
    holds::<i64, Matrix>("i8", "2x3", i64::from);
    holds::<isize, Matrix>(if cfg!(target_pointer_width = "64") { "i8" } else { "i4" }, "2x3", isize::from);
    holds::<u8, Matrix>("u1", "2x3", |i| i);
    holds::<u16, Matrix>("u2", "2x3", u16::from);
    holds::<u32, Matrix>("u4", "2x3", u32::from);
    holds::<u64, Matrix>("u8", "2x3", u64::from);
    holds::<usize, Matrix>(if cfg!(target_pointer_width = "64") { "u8" } else { "u4" }, "2x3", usize::from);
    holds::<f32, Matrix>("f4", "2x3", f32::from);
    holds::<f64, Matrix>("f8", "2x3", f64::from);
}

#[test]
fn every_rank_in_both_orders() {
    holds::<f32, ()>("f4", "scalar", f32::from);
    holds::<f32, shape![1]>("f4", "1", f32::from);
    holds::<f32, shape![5]>("f4", "5", f32::from);
    holds::<f32, shape![2, 3]>("f4", "2x3", f32::from);
    holds::<f32, shape![2, 3, 4]>("f4", "2x3x4", f32::from);
    holds::<f32, shape![2, 1, 3, 2]>("f4", "2x1x3x2", f32::from);
}

#[test]
fn as_many_tensors_as_there_are() {
    for folder in folders() {
        for order in ["C", "F"] {
            let open = |shape: &str| fs::File::open(folder.join(format!("f4-little-{order}-{shape}.npy"))).unwrap();
            let numbers = |count: u8| (0..count).map(f32::from).collect::<Vec<_>>();
            let x: TensorVec<f32, shape![3]> = TensorVec::read_npy(open("2x3")).unwrap();
            assert_eq!(x.into_vec(), numbers(6));
            let x: TensorVec<f32, shape![3, 4]> = TensorVec::read_npy(open("2x3x4")).unwrap();
            assert_eq!(x.into_vec(), numbers(24));
            let x: TensorVec<f32, ()> = TensorVec::read_npy(open("5")).unwrap();
            assert_eq!(x.into_vec(), numbers(5));
            let x: TensorVec<f32, shape![3]> = TensorVec::read_npy(open("0x3")).unwrap();
            assert!(x.is_empty());
        }
    }
}

#[test]
fn every_version_of_the_format() {
    let mut versions = BTreeSet::new();
    for folder in folders() {
        for file in files(&folder, "version-") {
            let bytes = fs::read(&file).unwrap();
            versions.insert(bytes[6]);
            let x: Tensor<i32, shape![2, 3]> = Tensor::read_npy(&bytes[..]).unwrap();
            assert_eq!(x, tensor![[0, 1, 2], [3, 4, 5]]);
        }
    }
    assert_eq!(Vec::from_iter(versions), [1, 2, 3]);
}

#[test]
fn what_is_written_is_what_numpy_writes() {
    #[track_caller]
    fn same<T: NpyElement, S: Shape>(name: &str, x: &Tensor<T, S>) {
        for folder in folders() {
            // Before NumPy 1.14 headers were filled up to 16 bytes.
            if !folder.ends_with("1.11.3") {
                let mut written = Vec::new();
                x.write_npy(&mut written).unwrap();
                let expected = fs::read(folder.join(name)).unwrap();
                assert_eq!(written.escape_ascii().to_string(), expected.escape_ascii().to_string(), "{name}");
            }
        }
    }
    fn counted<T, S: Shape>(element: fn(u8) -> T) -> Tensor<T, S> {
        Tensor::try_from_iter((0..S::LEN).map(|i| element(i as u8))).unwrap()
    }
    type Matrix = shape![2, 3];
    same("b1-native-C-2x3.npy", &counted::<bool, Matrix>(|i| i % 2 == 1));
    same("i1-native-C-2x3.npy", &counted::<i8, Matrix>(|i| i as i8));
    same("u1-native-C-2x3.npy", &counted::<u8, Matrix>(|i| i));
    same("i2-little-C-2x3.npy", &counted::<i16, Matrix>(i16::from));
    same("u2-little-C-2x3.npy", &counted::<u16, Matrix>(u16::from));
    same("i4-little-C-2x3.npy", &counted::<i32, Matrix>(i32::from));
    same("u4-little-C-2x3.npy", &counted::<u32, Matrix>(u32::from));
    same("i8-little-C-2x3.npy", &counted::<i64, Matrix>(i64::from));
    same("u8-little-C-2x3.npy", &counted::<u64, Matrix>(u64::from));
    same("f8-little-C-2x3.npy", &counted::<f64, Matrix>(f64::from));
    same("f4-little-C-scalar.npy", &counted::<f32, ()>(f32::from));
    same("f4-little-C-1.npy", &counted::<f32, shape![1]>(f32::from));
    same("f4-little-C-5.npy", &counted::<f32, shape![5]>(f32::from));
    same("f4-little-C-2x3.npy", &counted::<f32, Matrix>(f32::from));
    same("f4-little-C-2x3x4.npy", &counted::<f32, shape![2, 3, 4]>(f32::from));
    same("f4-little-C-2x1x3x2.npy", &counted::<f32, shape![2, 1, 3, 2]>(f32::from));
    for folder in folders().iter().filter(|folder| !folder.ends_with("1.11.3")) {
        let mut written = Vec::new();
        TensorVec::<f32, shape![3]>::new().write_npy(&mut written).unwrap();
        assert_eq!(written, fs::read(folder.join("f4-little-C-0x3.npy")).unwrap());
    }
}

#[test]
fn what_no_tensor_is_read_from() {
    let mut reasons = BTreeSet::new();
    for folder in folders() {
        for file in files(&folder, "refused-") {
            let bytes = fs::read(&file).unwrap();
            let kind = file.file_stem().unwrap().to_str().unwrap().strip_prefix("refused-").unwrap();
            let found = match Tensor::<f32, shape![2]>::read_npy(&bytes[..]).unwrap_err() {
                NpyError::Dtype { expected: "f4", found } => found,
                NpyError::HeaderTooLong { limit: 65535, .. } => "too long".to_string(),
                error => panic!("{file:?}: {error}"),
            };
            reasons.insert((kind.to_string(), found));
        }
    }
    let reasons: Vec<(&str, &str)> = reasons.iter().map(|(kind, found)| (&kind[..], &found[..])).collect();
    let expected = [
        ("bytes", "'|S2'"),
        ("complex", "'<c8'"),
        ("half", "'<f2'"),
        ("object", "'|O'"),
        ("record", "[('a', '<f4'), ('b', '<i2', (2,))]"),
        ("record-long", "too long"),
        ("record-utf8", "[('größe', '<f4'), ('名', '<i2', (2,))]"),
        ("string", "'<U2'"),
        ("time", "'<M8[D]'"),
    ];
    assert_eq!(reasons, expected);
}
