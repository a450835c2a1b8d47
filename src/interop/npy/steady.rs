//! Calls that were interrupted are made again, and those after a failure are not made.

#[cfg(feature = "npz")]
use std::io::Write;
use std::io::{self, ErrorKind};

/// What a call gives, however often it is interrupted before.
pub(super) fn steady<R>(mut call: impl FnMut() -> io::Result<R>) -> io::Result<R> {
    loop {
        match call() {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// A writer that is not called any more once it has failed or panicked.
///
/// How much of the last call it has written then is not known, so nothing that follows would stand where it should. An
/// encoder writes once more when it is dropped, in an unwinding panic, too.
#[cfg(feature = "npz")]
#[derive(Debug)]
pub(super) struct Steady<W> {
    writer: W,
    has_failed: bool,
}

#[cfg(feature = "npz")]
impl<W: Write> Steady<W> {
    pub(super) fn new(writer: W) -> Self {
        Steady { writer, has_failed: false }
    }

    pub(super) fn into_inner(self) -> W {
        self.writer
    }

    fn call<R>(&mut self, mut call: impl FnMut(&mut W) -> io::Result<R>) -> io::Result<R> {
        if self.has_failed {
            return Err(io::Error::other("writing has failed before"));
        }
        self.has_failed = true;
        let result = steady(|| call(&mut self.writer))?;
        self.has_failed = false;
        Ok(result)
    }
}

#[cfg(feature = "npz")]
impl<W: Write> Write for Steady<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.call(|writer| match writer.write(bytes)? {
            0 if !bytes.is_empty() => Err(ErrorKind::WriteZero.into()),
            count if count > bytes.len() => Err(io::Error::other("more bytes were written than there are")),
            count => Ok(count),
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.call(W::flush)
    }
}
