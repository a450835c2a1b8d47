//! An archive to be written.

use core::fmt;
use std::borrow::ToOwned;
use std::collections::BTreeSet;
use std::format;
use std::io::Write;
use std::string::String;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use rawzip::path::ZipFilePath;
use rawzip::{CompressionMethod, ZipArchiveWriter};

use super::{SUFFIX, damaged, twice};
use crate::interop::npy::steady::Steady;
use crate::interop::npy::{NpyError, WriteNpy};

/// An `.npz` archive to be written: `np.savez("all.npz", x=x, y=y)`.
///
/// It is complete when [`finish`](NpzWriter::finish) has been called. A writer that is dropped without leaves the
/// arrays in the file and no directory of them, which is no archive to any reader.
///
/// After an error of the file, or a panic in it, an array is there in part. Then nothing more is written, and every
/// later call is an error, also `finish`.
///
/// ```
/// use std::io::Cursor;
///
/// use shapewise::interop::npy::{NpyError, NpzReader, NpzWriter};
/// use shapewise::prelude::*;
///
/// let x: Tensor<f32, shape![100, 100]> = Tensor::zeros();
/// let mut archive = NpzWriter::new_compressed(Vec::new());
/// archive.add_array("x", &x)?;
/// let file: Vec<u8> = archive.finish()?;
/// assert!(file.len() < 1_000);
///
/// let read: Tensor<f32, shape![100, 100]> = NpzReader::new(Cursor::new(file))?.by_name("x")?;
/// assert_eq!(read, x);
/// # Ok::<(), NpyError>(())
/// ```
pub struct NpzWriter<W> {
    archive: ZipArchiveWriter<Steady<W>>,
    compressed: bool,
    names: BTreeSet<String>,
    /// Whether an array has been begun and not ended.
    is_broken: bool,
}

/// The names of the arrays that have been written.
impl<W> fmt::Debug for NpzWriter<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NpzWriter").field("arrays", &self.names).finish_non_exhaustive()
    }
}

impl<W: Write> NpzWriter<W> {
    /// An archive of arrays as they are: `np.savez`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::interop::npy::{NpyError, NpzWriter};
    /// use shapewise::prelude::*;
    ///
    /// let mut archive = NpzWriter::new(Vec::new());
    /// archive.add_array("x", &tensor![1, 2, 3])?;
    /// let file: Vec<u8> = archive.finish()?;
    /// assert!(file.starts_with(b"PK"));
    /// # Ok::<(), NpyError>(())
    /// ```
    #[doc(alias = "np.savez")]
    pub fn new(writer: W) -> Self {
        let archive = ZipArchiveWriter::new(Steady::new(writer));
        NpzWriter { archive, compressed: false, names: BTreeSet::new(), is_broken: false }
    }

    /// An archive of arrays that are compressed: `np.savez_compressed`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::interop::npy::{NpyError, NpzWriter};
    /// use shapewise::prelude::*;
    ///
    /// let mut archive = NpzWriter::new_compressed(Vec::new());
    /// archive.add_array("x", &Tensor::<u8, shape![1_000]>::full(7))?;
    /// let file: Vec<u8> = archive.finish()?;
    /// assert!(file.len() < 500);
    /// # Ok::<(), NpyError>(())
    /// ```
    #[doc(alias = "np.savez_compressed")]
    pub fn new_compressed(writer: W) -> Self {
        NpzWriter { compressed: true, ..NpzWriter::new(writer) }
    }

    /// Adds a tensor, a view, a `TensorVec` or a slice of one, under a name.
    ///
    /// # Errors
    ///
    /// When there is an array of that name, or the name would be another one to those who unpack the archive (an
    /// absolute path, `..`), or is too long: nothing is written then, and other arrays can follow. When writing fails,
    /// now or before: the archive is lost then.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::interop::npy::{NpyError, NpzWriter};
    /// use shapewise::prelude::*;
    ///
    /// let mut archive = NpzWriter::new(Vec::new());
    /// archive.add_array("x", &tensor![[1, 2], [3, 4]])?;
    /// archive.add_array("transposed", &tensor![[1, 2], [3, 4]].transpose())?;
    ///
    /// let error: NpyError = archive.add_array("x", &tensor![5]).unwrap_err();
    /// assert_eq!(error.to_string(), r#"there are two arrays named "x" in the archive"#);
    /// # Ok::<(), NpyError>(())
    /// ```
    pub fn add_array<A: WriteNpy + ?Sized>(&mut self, name: &str, array: &A) -> Result<(), NpyError> {
        self.whole()?;
        let path = self.path(name)?;
        // Whatever fails or panics from here on.
        self.is_broken = true;
        self.write(&path, array)?;
        self.is_broken = false;
        self.names.insert(name.to_owned());
        Ok(())
    }

    /// Whether all arrays have been written as a whole.
    fn whole(&self) -> Result<(), NpyError> {
        if self.is_broken {
            let found =
                "an array was not written as a whole, so the archive cannot be continued or finished".to_owned();
            return Err(NpyError::Archive { found });
        }
        Ok(())
    }

    /// The path of a new array.
    fn path(&self, name: &str) -> Result<String, NpyError> {
        if self.names.contains(name) {
            return Err(twice(name));
        }
        let path = format!("{name}{SUFFIX}");
        let kept = ZipFilePath::from_str(&path);
        if kept.as_str() != path {
            let found =
                format!("expected the name of an array, found {name:?}, which is {:?} as a path", kept.as_str());
            return Err(NpyError::Archive { found });
        }
        if path.len() > usize::from(u16::MAX) {
            let (limit, found) = (usize::from(u16::MAX) - SUFFIX.len(), name.len());
            let found = format!("expected the name of an array of at most {limit} bytes, found one of {found}");
            return Err(NpyError::Archive { found });
        }
        Ok(path)
    }

    fn write<A: WriteNpy + ?Sized>(&mut self, path: &str, array: &A) -> Result<(), NpyError> {
        let method = if self.compressed { CompressionMethod::DEFLATE } else { CompressionMethod::STORE };
        let (mut entry, config) = self.archive.new_file(path).compression_method(method).start().map_err(damaged)?;
        let descriptor = if self.compressed {
            let mut bytes = config.wrap(DeflateEncoder::new(&mut entry, Compression::default()));
            array.write(&mut bytes)?;
            let (encoder, descriptor) = bytes.finish().map_err(damaged)?;
            encoder.finish()?;
            descriptor
        } else {
            let mut bytes = config.wrap(&mut entry);
            array.write(&mut bytes)?;
            bytes.finish().map_err(damaged)?.1
        };
        entry.finish(descriptor).map_err(damaged)?;
        Ok(())
    }

    /// Writes the directory of the archive, and gives the writer back.
    ///
    /// # Errors
    ///
    /// When writing fails, or has failed before.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::io::Cursor;
    ///
    /// use shapewise::interop::npy::{NpyError, NpzReader, NpzWriter};
    ///
    /// let file: Vec<u8> = NpzWriter::new(Vec::new()).finish()?;
    /// assert_eq!(NpzReader::new(Cursor::new(file))?.names().len(), 0);
    /// # Ok::<(), NpyError>(())
    /// ```
    pub fn finish(self) -> Result<W, NpyError> {
        self.whole()?;
        let mut writer = self.archive.finish().map_err(damaged)?;
        writer.flush()?;
        Ok(writer.into_inner())
    }
}
