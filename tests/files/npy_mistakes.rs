//! Files that are not read, what is said about them, and what reading them allocates.

use std::io::{self, Read, Write};

use shapewise::interop::npy::NpyError;
use shapewise::prelude::*;

use crate::counted::allocations;

type Matrix = Tensor<f32, shape![2, 3]>;
type Rows = TensorVec<f32, shape![3]>;

/// A file with a header, and as many bytes after it.
pub(crate) fn file(header: &str, bytes: usize) -> Vec<u8> {
    let mut file = b"\x93NUMPY\x01\x00".to_vec();
    file.extend((header.len() as u16).to_le_bytes());
    file.extend(header.as_bytes());
    file.resize(file.len() + bytes, 0);
    file
}

/// A file whose header has one of its values replaced.
fn with(descr: &str, order: &str, shape: &str) -> Vec<u8> {
    file(&format!("{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, }}\n"), 24)
}

#[track_caller]
fn error(file: &[u8]) -> String {
    let (error, (allocated, _)) = allocations(|| Matrix::read_npy(file).unwrap_err());
    assert!(allocated < 200_000, "{allocated} bytes");
    let (_, (allocated, _)) = allocations(|| Rows::read_npy(file));
    assert!(allocated < 300_000, "{allocated} bytes");
    error.to_string()
}

#[test]
fn what_stands_before_the_header() {
    assert_eq!(error(b""), r#"expected an .npy file, which begins with "\x93NUMPY", found """#);
    assert_eq!(error(b"\x93NUM"), "the file ends in its version: expected 8 bytes, found 4");
    assert_eq!(error(b"PK\x03\x04"), r#"expected an .npy file, which begins with "\x93NUMPY", found "PK\x03\x04""#);
    assert_eq!(error(b"\x93NUMPY\x04\x00"), "expected version 1.0, 2.0 or 3.0 of the .npy format, found 4.0");
    assert_eq!(error(b"\x93NUMPY\x01\x01"), "expected version 1.0, 2.0 or 3.0 of the .npy format, found 1.1");
    assert_eq!(error(b"\x93NUMPY\x01\x00\x10"), "the file ends in its length of the header: expected 2 bytes, found 1");
    assert_eq!(error(b"\x93NUMPY\x01\x00\x10\x00{'descr"), "the file ends in its header: expected 16 bytes, found 7");
    let long = b"\x93NUMPY\x02\x00\xff\xff\xff\xff";
    assert_eq!(error(long), "expected a header of at most 65535 bytes, found one of 4294967295");
}

#[test]
fn headers_that_are_no_dictionaries() {
    let text = |header: &str| error(&file(header, 24));
    assert_eq!(text(""), "expected `{` at byte 0 of the header, found its end");
    assert_eq!(text("  [1]"), "expected `{` at byte 2 of the header, found `[1]`");
    let keys = "expected one of the keys 'descr', 'fortran_order' and 'shape', each once";
    assert_eq!(text("{'size': 3}"), format!("{keys} at byte 1 of the header, found `'size': 3}}`"));
    let twice = "{'descr': '<f4', 'descr': '<f4'}";
    assert_eq!(text(twice), format!("{keys} at byte 17 of the header, found `'descr': '<f4'}}`"));
    assert_eq!(text("{}"), "expected the key 'descr' at byte 2 of the header, found its end");
    assert_eq!(text("{descr"), "expected a string in quotes at byte 1 of the header, found `descr`");
    let open = "expected a string without backslashes, with its second quote at byte 1 of the header, found";
    assert_eq!(text("{'descr"), format!("{open} `'descr`"));
    assert_eq!(text(r"{'desc\x72': '<f4'}"), format!(r"{open} `'desc\x72': '<f4'}}`"));
    assert_eq!(text("{'descr' '<f4'}"), "expected `:` at byte 9 of the header, found `'<f4'}`");
    assert_eq!(text("{'descr': '<f4' 'shape': ()}").split(" at").next(), Some("expected the key 'fortran_order'"));
    assert_eq!(text("{'descr': '<f4'"), "expected the type of the elements at byte 15 of the header, found its end");
    assert_eq!(text("{'descr': [('a', "), "expected the type of the elements at byte 17 of the header, found its end");
    assert_eq!(text("{'descr': '<f4', }"), "expected the key 'fortran_order' at byte 18 of the header, found its end");
    let whole = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }";
    let after = "expected nothing but spaces after the dictionary at byte 60 of the header, found";
    assert_eq!(text(&format!("{whole} 1")), format!("{after} `1`"));
    let long = "x".repeat(1_000);
    assert_eq!(text(&format!("{whole} {long}")), format!("{after} `{}…`", "x".repeat(60)));
}

#[test]
fn other_shapes() {
    let shape = |shape: &str| error(&with("'<f4'", "False", shape));
    assert_eq!(shape("(3, 2)"), "expected an array of shape (2, 3), found one of shape (3, 2)");
    assert_eq!(shape("(6,)"), "expected an array of shape (2, 3), found one of shape (6,)");
    assert_eq!(shape("()"), "expected an array of shape (2, 3), found one of shape ()");
    assert_eq!(shape("(2, 3, 1)"), "expected an array of shape (2, 3), found one of shape (2, 3, 1)");
    assert_eq!(shape("(0, 3)"), "expected an array of shape (2, 3), found one of shape (0, 3)");
    let rows = Rows::read_npy(&with("'<f4'", "False", "(3, 2)")[..]).unwrap_err();
    assert_eq!(rows.to_string(), "expected an array of shape (_, 3), found one of shape (3, 2)");
    let scalar = TensorVec::<f32, ()>::read_npy(&with("'<f4'", "False", "()")[..]).unwrap_err();
    assert_eq!(scalar.to_string(), "expected an array of shape (_,), found one of shape ()");
}

#[test]
fn shapes_that_are_none() {
    let shape = |shape: &str| error(&with("'<f4'", "False", shape));
    let size = "expected a size, which is a number of digits at byte";
    assert_eq!(shape("(-2, 3)"), format!("{size} 51 of the header, found `-2, 3), }}`"));
    assert_eq!(shape("(2, , 3)"), format!("{size} 54 of the header, found `, 3), }}`"));
    assert_eq!(shape("(2, 3.0)"), "expected `,` at byte 55 of the header, found `.0), }`");
    assert_eq!(shape("(3)"), "expected `,` at byte 52 of the header, found `), }`");
    assert_eq!(shape("[2, 3]"), "expected `(`, with the sizes at byte 50 of the header, found `[2, 3], }`");
    assert_eq!(shape("None"), "expected `(`, with the sizes at byte 50 of the header, found `None, }`");
    let digits = "9".repeat(40);
    let found = shape(&format!("({digits}, 3)"));
    assert_eq!(
        found,
        format!("expected a size that fits in memory's addresses at byte 51 of the header, found `{digits}, 3), }}`")
    );
    let deep = format!("({})", "1, ".repeat(10_000));
    assert!(
        shape(&deep).starts_with("expected `)` after at most 64 sizes at byte 243 of the header"),
        "{}",
        shape(&deep)
    );
    assert_eq!(Matrix::read_npy(&with("'<f4'", "False", "(2L, 3L)")[..]).unwrap(), Tensor::zeros());
}

#[test]
fn arrays_that_do_not_fit_in_memory() {
    for rows in [usize::MAX, usize::MAX / 2, usize::MAX / 12, usize::MAX / 24 + 1] {
        let file = with("'<f4'", "False", &format!("({rows}, 3)"));
        let (error, (allocated, _)) = allocations(|| Rows::read_npy(&file[..]).unwrap_err());
        assert!(matches!(&error, NpyError::TooLarge { found } if *found == [rows, 3]), "{error}");
        assert!(allocated < 1_000, "{allocated} bytes");
    }
    for order in ["False", "True"] {
        let file = with("'<f4'", order, "(1000000000000, 3)");
        let (error, (allocated, _)) = allocations(|| Rows::read_npy(&file[..]).unwrap_err());
        assert!(allocated < 100_000, "{allocated} bytes");
        assert_eq!(error.to_string(), "the file ends in its elements: expected 12000000000000 bytes, found 24");
    }
}

#[test]
fn other_elements() {
    let dtype = |descr: &str| error(&with(descr, "False", "(2, 3)"));
    for descr in
        ["'<f8'", "'>i4'", "'<c8'", "'|O'", "''", "'<'", "'<float32'", "'<f44'", "f4", "None", "{'f': ('<f4', 0)}"]
    {
        assert_eq!(dtype(descr), format!("expected elements of type f4, found {descr}"));
    }
    assert_eq!(dtype("[('x', '<f4')]"), "expected elements of type f4, found [('x', '<f4')]");
    let depth = if cfg!(miri) { 300 } else { 30_000 };
    let nested = "[".repeat(depth) + &"]".repeat(depth);
    assert_eq!(dtype(&nested), format!("expected elements of type f4, found {}…", "[".repeat(60)));
    for descr in ["\"<f4\"", "'=f4'", "'f4'", "'|f4'"] {
        assert_eq!(Matrix::read_npy(&with(descr, "False", "(2, 3)")[..]).unwrap(), Tensor::zeros());
    }
}

#[test]
fn orders_that_are_none() {
    let order = |order: &str| error(&with("'<f4'", order, "(2, 3)"));
    assert_eq!(order("None").split(" at").next(), Some("expected `True` or `False`"));
    assert_eq!(order("Falsey").split(" at").next(), Some("expected `,` or `}`"));
}

#[test]
fn elements_that_are_missing() {
    let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }";
    for bytes in 0..24 {
        let expected = format!("the file ends in its elements: expected 24 bytes, found {bytes}");
        assert_eq!(error(&file(header, bytes)), expected);
        assert_eq!(error(&file(&header.replace("False", "True"), bytes)), expected);
        assert_eq!(Rows::read_npy(&file(header, bytes)[..]).unwrap_err().to_string(), expected);
    }
}

#[test]
fn bools_that_are_none() {
    let mut file = file("{'descr': '|b1', 'fortran_order': False, 'shape': (2,), }", 2);
    assert_eq!(Tensor::<bool, shape![2]>::read_npy(&file[..]).unwrap(), tensor![false, false]);
    *file.last_mut().unwrap() = 2;
    let error = Tensor::<bool, shape![2]>::read_npy(&file[..]).unwrap_err();
    assert_eq!(error.to_string(), "expected a bool, which is 0 or 1, found the byte 2");
}

/// Gives one byte at a time, is interrupted before each, and fails after some.
struct Slow<'a> {
    bytes: &'a [u8],
    interrupted: bool,
    then: Option<io::ErrorKind>,
}

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(io::ErrorKind::Interrupted.into());
        }
        match (self.bytes, self.then) {
            ([], Some(kind)) => Err(kind.into()),
            ([], None) => Ok(0),
            ([byte, rest @ ..], _) => {
                buffer[0] = *byte;
                self.bytes = rest;
                Ok(1)
            }
        }
    }
}

#[test]
fn slow_and_failing_readers() {
    let x = Tensor::<f32, shape![2, 3]>::from_fn(|[i, j]| (3 * i + j) as f32);
    let mut file = Vec::new();
    x.write_npy(&mut file).unwrap();
    let slow = |len: usize, then| Slow { bytes: &file[..len], interrupted: false, then };
    assert_eq!(Matrix::read_npy(slow(file.len(), None)).unwrap(), x);
    for len in 0..file.len() {
        let error = Matrix::read_npy(slow(len, Some(io::ErrorKind::TimedOut))).unwrap_err();
        assert!(matches!(&error, NpyError::Io(error) if error.kind() == io::ErrorKind::TimedOut), "{error}");
        assert!(std::error::Error::source(&error).is_some());
        assert!(Rows::read_npy(slow(len, None)).is_err());
    }
}

#[test]
fn a_reader_that_counts_wrongly() {
    struct Boaster;
    impl Read for Boaster {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            Ok(buffer.len() + 1)
        }
    }
    let header = file("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }", 0);
    let error = Matrix::read_npy(header.as_slice().chain(Boaster)).unwrap_err();
    assert_eq!(error.to_string(), "more bytes were read than there is room for");
    assert!(Rows::read_npy(file("", 0)[..4].chain(Boaster)).is_err());
}

#[test]
fn arrays_one_after_another() {
    let mut file = Vec::new();
    tensor![1, 2].write_npy(&mut file).unwrap();
    tensor![[0.5]].write_npy(&mut file).unwrap();
    let mut rest = &file[..];
    let x: Tensor<i32, shape![2]> = Tensor::read_npy(&mut rest).unwrap();
    let y: Tensor<f64, shape![1, 1]> = Tensor::read_npy(&mut rest).unwrap();
    assert_eq!((x, y), (tensor![1, 2], tensor![[0.5]]));
    assert!(rest.is_empty());
}

#[test]
#[cfg_attr(miri, ignore = "tens of thousands of elements take Miri minutes")]
fn a_failing_writer() {
    /// Has room for some bytes.
    struct Full(usize);
    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let written = bytes.len().min(self.0);
            self.0 -= written;
            if written == 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(written) }
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let x: Tensor<f64, shape![100, 100]> = Tensor::zeros();
    for room in [0, 1, 100, 1_000, 70_000, 80_000] {
        assert_eq!(x.write_npy(Full(room)).unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
    x.write_npy(Full(80_128)).unwrap();
}

#[test]
#[cfg_attr(miri, ignore = "hundreds of thousands of elements are too many for Miri")]
fn more_elements_than_are_read_at_once() {
    let x = Tensor::<u16, shape![300, 400]>::from_fn(|[i, j]| (400 * i + j) as u16);
    let mut file = Vec::new();
    x.write_npy(&mut file).unwrap();
    assert_eq!(Tensor::<u16, shape![300, 400]>::read_npy(&file[..]).unwrap(), x);
    let (rows, (_, count)) = allocations(|| TensorVec::<u16, shape![400]>::read_npy(&file[..]).unwrap());
    assert_eq!((rows.as_slice(), rows.capacity()), (x.as_slice(), 300));
    assert!(count < 12, "{count} allocations");
    // The transposed array in Fortran order has the same bytes.
    let text = "'shape': (300, 400), }";
    let at = file.windows(text.len()).position(|window| window == text.as_bytes()).unwrap();
    file[at..at + text.len()].copy_from_slice(b"'shape': (400, 300), }");
    let order = file.windows(5).position(|window| window == b"False").unwrap();
    file[order..order + 5].copy_from_slice(b"True ");
    assert_eq!(Tensor::<u16, shape![400, 300]>::read_npy(&file[..]).unwrap(), x.transpose());
    assert_eq!(
        TensorVec::<u16, shape![300]>::read_npy(&file[..]).unwrap().as_slice(),
        x.transpose().to_tensor().as_slice()
    );
}
