//! Headers that are written otherwise than by `np.save`: what NumPy reads is read. `tests/data/npy/make.py` wrote down what that is.

use std::fs;

use shapewise::interop::npy::{NpyElement, NpyError};
use shapewise::prelude::*;

use crate::npy_versions::folders;

/// A file of zeros with a header, in a version of the format.
fn file(header: &str, version: u8) -> Vec<u8> {
    let mut file = b"\x93NUMPY".to_vec();
    file.extend([version, 0]);
    let len = (header.len() as u32).to_le_bytes();
    file.extend(&len[..if version == 1 { 2 } else { 4 }]);
    file.extend(header.as_bytes());
    file.resize(file.len() + 200, 0);
    file
}

/// What `repr` of Python has escaped.
fn unescaped(text: &str) -> String {
    let pairs = [("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t"), ("\\x0c", "\x0c"), ("\\\\", "\\")];
    pairs.iter().fold(text.to_string(), |text, (escaped, character)| text.replace(escaped, character))
}

/// How the array of a file is described, if elements `T` are read from it.
fn described<T: NpyElement>(file: &[u8]) -> Option<String> {
    let scalar = Tensor::<T, ()>::read_npy(file).map(|_| "()");
    let shape = Tensor::<T, shape![2, 3]>::read_npy(file).map(|_| "(2, 3)").or(scalar).ok()?;
    Some(format!("{} {shape}", T::DTYPE))
}

#[test]
fn what_numpy_reads_is_read() {
    let lines = fs::read_to_string(folders().pop().unwrap().join("headers.txt")).unwrap();
    let mut wrong = Vec::new();
    // Miri is slow: it tries some of them.
    for line in lines.lines().step_by(if cfg!(miri) { 15 } else { 1 }) {
        let [verdict, version, header] = *line.split('\t').collect::<Vec<_>>() else { panic!("{line}") };
        let file = file(&unescaped(header), version.parse().unwrap());
        let readers = [
            described::<bool>,
            described::<i8>,
            described::<i16>,
            described::<i32>,
            described::<i64>,
            described::<u8>,
            described::<u16>,
            described::<u32>,
            described::<u64>,
            described::<f32>,
            described::<f64>,
            #[cfg(feature = "half-2")]
            described::<half::f16>,
            #[cfg(feature = "num-complex-0_4")]
            described::<num_complex::Complex<f32>>,
            #[cfg(feature = "num-complex-0_4")]
            described::<num_complex::Complex<f64>>,
        ];
        let found: Vec<String> = readers.iter().filter_map(|read| read(&file)).collect();
        let is_left_out = |dtype: &str| match dtype {
            "f2" => cfg!(not(feature = "half-2")),
            "c8" | "c16" => cfg!(not(feature = "num-complex-0_4")),
            dtype => dtype.starts_with(['V', 'S', 'U']),
        };
        let expected = match verdict.split_once(' ') {
            Some((dtype, shape)) if !is_left_out(&dtype[1..]) => vec![format!("{} {shape}", &dtype[1..])],
            _ => vec![],
        };
        if found != expected {
            wrong.push(format!("{line}: {found:?}"));
        }
    }
    assert!(lines.lines().count() > 250);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn types_of_other_sizes_on_other_machines_are_refused() {
    for name in ["int", "uint", "int_", "intp", "uintp", "long", "ulong", "l", "<l", ">L", "=p", "P", "n"] {
        let file = file(&format!("{{'descr': '{name}', 'fortran_order': False, 'shape': (2, 3)}}"), 1);
        let error = Tensor::<i64, shape![2, 3]>::read_npy(&file[..]).unwrap_err();
        let message = format!("expected elements of type i8, found '{name}', which has another size on other machines");
        assert_eq!(error.to_string(), message);
        assert!(matches!(error, NpyError::UncertainDtype { expected: "i8", .. }));
    }
}

#[test]
fn a_name_keeps_the_byte_order_and_the_numbers() {
    let read = |descr: &str, bytes: &[u8]| {
        let header = format!("{{u'descr': {descr}, 'shape': (1L,), 'fortran_order': True}} # the end");
        let mut file = file(&header, 1);
        file.truncate(file.len() - 200);
        file.extend(bytes);
        Tensor::<f32, shape![1]>::read_npy(&file[..]).unwrap().into_vec()[0]
    };
    assert_eq!(read("'>f'", &1.5_f32.to_be_bytes()), 1.5);
    assert_eq!(read("u'float32'", &1.5_f32.to_ne_bytes()), 1.5);
    assert_eq!(read("(u'single')", &1.5_f32.to_ne_bytes()), 1.5);
    assert_eq!(read("\"<f\"", &1.5_f32.to_le_bytes()), 1.5);
}

/// The numbers of two bytes and the complex ones, of which only the newest folder has files.
#[cfg(all(feature = "half-2", feature = "num-complex-0_4"))]
mod further_elements {
    use half::{bf16, f16};
    use num_complex::Complex;

    use super::*;

    #[track_caller]
    fn holds<T: NpyElement + PartialEq + std::fmt::Debug>(element: fn(u8) -> T) {
        let folder = folders().pop().unwrap();
        let expected: Vec<T> = (0..6).map(element).collect();
        for order in ["little-C", "little-F", "big-C", "big-F"] {
            let bytes = fs::read(folder.join(format!("{}-{order}-2x3.npy", T::DTYPE))).unwrap();
            let found = Tensor::<T, shape![2, 3]>::read_npy(&bytes[..]).unwrap();
            assert_eq!(found.as_slice(), expected, "{order}");
            let rows = TensorVec::<T, shape![3]>::read_npy(&bytes[..]).unwrap();
            assert_eq!(rows.as_slice(), expected, "{order}");
            if order == "little-C" {
                let mut written = Vec::new();
                found.write_npy(&mut written).unwrap();
                assert_eq!(written.escape_ascii().to_string(), bytes.escape_ascii().to_string());
                let named = String::from_utf8_lossy(&bytes).find("'<V2'").map(|at| bytes[at..].len());
                assert_eq!(named.is_some(), T::DTYPE == "V2");
            }
        }
    }

    #[test]
    fn in_both_byte_orders_and_as_numpy_writes_them() {
        holds::<f16>(|i| f16::from_f32(i.into()));
        holds::<bf16>(|i| bf16::from_f32(i.into()));
        holds::<Complex<f32>>(|i| Complex::new(i.into(), (i + 1).into()));
        holds::<Complex<f64>>(|i| Complex::new(i.into(), (i + 1).into()));
    }

    #[test]
    fn two_bytes_without_an_order_are_a_bf16_if_it_is_asked_for() {
        for descr in ["<V2", "|V2", "V2", "bfloat16"] {
            let file = file(&format!("{{'descr': '{descr}', 'fortran_order': False, 'shape': (2, 3)}}"), 1);
            assert_eq!(Tensor::<bf16, shape![2, 3]>::read_npy(&file[..]).unwrap(), Tensor::full(bf16::ZERO));
            let error = Tensor::<f16, shape![2, 3]>::read_npy(&file[..]).unwrap_err();
            assert_eq!(error.to_string(), format!("expected elements of type f2, found '{descr}'"));
            assert!(Tensor::<u16, shape![2, 3]>::read_npy(&file[..]).is_err());
        }
    }

    #[test]
    fn files_of_every_version_of_numpy_and_special_numbers() {
        for folder in folders() {
            let half = fs::read(folder.join("refused-half.npy")).unwrap();
            assert_eq!(Tensor::<f16, shape![2]>::read_npy(&half[..]).unwrap(), tensor![f16::ZERO, f16::ZERO]);
            assert!(Tensor::<bf16, shape![2]>::read_npy(&half[..]).is_err());
            let complex = fs::read(folder.join("refused-complex.npy")).unwrap();
            let zero = Complex::new(0.0, 0.0);
            assert_eq!(Tensor::<Complex<f32>, shape![2]>::read_npy(&complex[..]).unwrap(), tensor![zero, zero]);
            assert!(Tensor::<Complex<f64>, shape![2]>::read_npy(&complex[..]).is_err());
        }
        let x = tensor![Complex::new(-0.0, f64::NAN), Complex::new(f64::NEG_INFINITY, 5e-324)];
        let mut file = Vec::new();
        x.view().write_npy(&mut file).unwrap();
        let read: Tensor<Complex<f64>, shape![2]> = Tensor::read_npy(&file[..]).unwrap();
        assert_eq!(read.map(|z| (z.re.to_bits(), z.im.to_bits())), x.map(|z| (z.re.to_bits(), z.im.to_bits())));
        for len in 0..file.len() {
            assert!(Tensor::<Complex<f64>, shape![2]>::read_npy(&file[..len]).is_err());
        }
    }
}
