//! Writers and readers that fail, are interrupted or panic at any byte: an archive is whole, or it is an error.

use std::io::{self, Cursor, ErrorKind, Read, Seek, SeekFrom, Write};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use shapewise::interop::npy::{NpyError, NpzReader, NpzWriter};
use shapewise::prelude::*;

/// What a writer does once, before it works again.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Failure {
    Error(ErrorKind),
    Nothing,
    Panic,
}

/// Has a failure after some bytes; writes a few bytes a call, and is interrupted before each.
struct Once {
    out: Vec<u8>,
    at: usize,
    failure: Option<Failure>,
    interrupted: bool,
}

impl Once {
    fn new(at: usize, failure: Option<Failure>) -> Self {
        Once { out: Vec::new(), at, failure, interrupted: false }
    }
}

impl Write for Once {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(ErrorKind::Interrupted.into());
        }
        let left = match self.failure {
            Some(_) if self.at == self.out.len() => match self.failure.take() {
                Some(Failure::Error(kind)) => return Err(kind.into()),
                Some(Failure::Panic) => resume_unwind(Box::new("a panic")),
                _ => return Ok(0),
            },
            Some(_) => self.at - self.out.len(),
            None => usize::MAX,
        };
        let count = bytes.len().min(7).min(left);
        self.out.extend_from_slice(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.interrupted = !self.interrupted;
        if self.interrupted { Err(ErrorKind::Interrupted.into()) } else { Ok(()) }
    }
}

const NAMES: [&str; 3] = ["a", "b", "c"];

fn array(i: usize) -> Tensor<f64, shape![2]> {
    Tensor::full(i as f64 + 1.0)
}

fn writer(compressed: bool, once: Once) -> NpzWriter<Once> {
    if compressed { NpzWriter::new_compressed(once) } else { NpzWriter::new(once) }
}

/// The archive of three arrays, where nothing fails.
fn whole(compressed: bool) -> Vec<u8> {
    let mut archive = writer(compressed, Once::new(0, None));
    for (i, name) in NAMES.iter().enumerate() {
        archive.add_array(name, &array(i)).unwrap();
    }
    archive.finish().unwrap().out
}

fn is_whole(file: &[u8]) {
    let archive = NpzReader::new(Cursor::new(file)).unwrap();
    assert_eq!(archive.names().collect::<Vec<_>>(), NAMES);
    for (i, name) in NAMES.iter().enumerate() {
        assert_eq!(archive.by_name::<Tensor<f64, shape![2]>>(name).unwrap(), array(i));
    }
}

#[test]
fn a_writer_that_is_interrupted_and_slow() {
    for compressed in [false, true] {
        let file = whole(compressed);
        is_whole(&file);
        let mut quick = if compressed { NpzWriter::new_compressed(Vec::new()) } else { NpzWriter::new(Vec::new()) };
        for (i, name) in NAMES.iter().enumerate() {
            quick.add_array(name, &array(i)).unwrap();
        }
        assert_eq!(quick.finish().unwrap(), file);
    }
}

#[test]
fn a_failure_at_any_byte_ends_in_an_error() {
    let lost = "an array was not written as a whole, so the archive cannot be continued or finished";
    for compressed in [false, true] {
        for at in 0..whole(compressed).len() {
            for failure in [Failure::Error(ErrorKind::WouldBlock), Failure::Nothing, Failure::Panic] {
                let mut archive = writer(compressed, Once::new(at, Some(failure)));
                let mut failed = false;
                for (i, name) in NAMES.iter().enumerate() {
                    let result = catch_unwind(AssertUnwindSafe(|| archive.add_array(name, &array(i))));
                    match result {
                        _ if failed => assert_eq!(result.unwrap().unwrap_err().to_string(), lost),
                        Ok(Ok(())) => {}
                        Err(_) if failure == Failure::Panic => failed = true,
                        Ok(Err(NpyError::Io(error))) => {
                            let kind = if let Failure::Error(kind) = failure { kind } else { ErrorKind::WriteZero };
                            assert_eq!(error.kind(), kind);
                            failed = true;
                        }
                        result => panic!("{failure:?} at {at}: {result:?}"),
                    }
                }
                match catch_unwind(AssertUnwindSafe(|| archive.finish().map(drop))) {
                    Ok(Err(error)) if failed => assert_eq!(error.to_string(), lost),
                    Ok(Err(NpyError::Io(_))) if !failed => {}
                    Err(_) if !failed && failure == Failure::Panic => {}
                    result => panic!("{failure:?} at {at}: {result:?}"),
                }
            }
        }
    }
}

#[test]
fn a_flush_that_fails() {
    struct Unflushed(u8);
    impl Write for Unflushed {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            self.0 = self.0.saturating_sub(1);
            if self.0 == 0 { Err(ErrorKind::TimedOut.into()) } else { Ok(()) }
        }
    }
    assert_eq!(tensor![1].write_npy(Unflushed(1)).unwrap_err().kind(), ErrorKind::TimedOut);
    for compressed in [false, true] {
        for flushes in 1..6 {
            let file = Unflushed(flushes);
            let mut archive = if compressed { NpzWriter::new_compressed(file) } else { NpzWriter::new(file) };
            let added = archive.add_array("a", &tensor![1]).and_then(|()| archive.add_array("b", &tensor![1]));
            let finished = archive.finish();
            assert!(finished.is_err() || added.is_ok() && flushes > 2);
            assert!(added.is_ok() || finished.is_err());
        }
    }
}

#[test]
fn names_that_are_refused_leave_the_archive_as_it_is() {
    let mut archive = NpzWriter::new(Vec::new());
    archive.add_array("a", &array(0)).unwrap();
    let long = "x".repeat(65_532);
    let error = archive.add_array(&long, &tensor![1]).unwrap_err();
    assert_eq!(error.to_string(), "expected the name of an array of at most 65531 bytes, found one of 65532");
    assert!(archive.add_array("a", &tensor![1]).is_err() && archive.add_array("/a", &tensor![1]).is_err());
    archive.add_array("b", &array(1)).unwrap();
    archive.add_array("c", &array(2)).unwrap();
    is_whole(&archive.finish().unwrap());
    let mut archive = NpzWriter::new(Vec::new());
    archive.add_array(&long[1..], &array(0)).unwrap();
    let archive = NpzReader::new(Cursor::new(archive.finish().unwrap())).unwrap();
    assert_eq!(archive.by_name::<Tensor<f64, shape![2]>>(&long[1..]).unwrap(), array(0));
}

#[test]
fn a_name_that_is_another_one_in_the_directory() {
    for compressed in [false, true] {
        let file = whole(compressed);
        let place = |from: usize, name: &str| {
            let path = format!("{name}.npy");
            from + file[from..].windows(5).position(|window| window == path.as_bytes()).unwrap()
        };
        let (a, b) = (place(0, "a"), place(0, "b"));
        let mut swapped = file.clone();
        (swapped[a], swapped[b]) = (b'b', b'a');
        let archive = NpzReader::new(Cursor::new(swapped)).unwrap();
        let error = archive.by_name::<Tensor<f64, shape![2]>>("a").unwrap_err();
        let message = r#"expected the array "a", found "b.npy" where the directory of the archive says it is"#;
        assert_eq!(error.to_string(), message);
        assert!(archive.by_name::<Tensor<f64, shape![2]>>("b").is_err());
        assert_eq!(archive.by_name::<Tensor<f64, shape![2]>>("c").unwrap(), array(2));
    }
}

#[test]
fn an_archive_that_was_not_finished_is_none() {
    let mut file = Vec::new();
    let mut archive = NpzWriter::new(&mut file);
    archive.add_array("a", &array(0)).unwrap();
    drop(archive);
    assert!(NpzReader::new(Cursor::new(file)).is_err());
}

/// Fails at one of its calls, reads or seeks, and is interrupted before each of them.
struct Shaky<'a> {
    file: Cursor<&'a [u8]>,
    calls: usize,
    interrupted: bool,
}

impl Shaky<'_> {
    fn call(&mut self) -> io::Result<()> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(ErrorKind::Interrupted.into());
        }
        self.calls = self.calls.wrapping_sub(1);
        if self.calls == 0 { Err(ErrorKind::WouldBlock.into()) } else { Ok(()) }
    }
}

impl Read for Shaky<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.call()?;
        let len = buffer.len().min(5);
        self.file.read(&mut buffer[..len])
    }
}

impl Seek for Shaky<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.call()?;
        self.file.seek(to)
    }
}

#[test]
fn a_reader_that_fails_at_any_call() {
    for compressed in [false, true] {
        let file = whole(compressed);
        let shaky = |calls| Shaky { file: Cursor::new(&file), calls, interrupted: false };
        let archive = NpzReader::new(shaky(0)).unwrap();
        for (i, name) in NAMES.iter().enumerate() {
            assert_eq!(archive.by_name::<Tensor<f64, shape![2]>>(name).unwrap(), array(i));
        }
        let mut failures = 0;
        for calls in 1..100_000 {
            let mut results = Vec::new();
            match NpzReader::new(shaky(calls)) {
                Ok(archive) => {
                    assert_eq!(archive.names().collect::<Vec<_>>(), NAMES);
                    results.extend(NAMES.map(|name| archive.by_name::<Tensor<f64, shape![2]>>(name)));
                }
                Err(error) => results.push(Err(error)),
            }
            let failed = results.iter().filter(|result| result.is_err()).count();
            for (i, result) in results.into_iter().enumerate() {
                match result {
                    Ok(x) => assert_eq!(x, array(i)),
                    Err(NpyError::Io(error)) => assert_eq!(error.kind(), ErrorKind::WouldBlock),
                    Err(error) => panic!("{error}"),
                }
            }
            if failed == 0 {
                break;
            }
            assert_eq!(failed, 1);
            failures += 1;
        }
        assert!(failures > 100, "{failures}");
    }
}
