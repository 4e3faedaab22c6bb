//! One file of the site: its name, its bytes and the address that follows from both.
//!
//! Nothing here touches the disk.

use std::{io::Write as _, path::Path};

use anyhow::{Result, bail};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

/// How much of a file's hash its name carries: 64 bits, so that two contents never share one.
const HASH_DIGITS: usize = 16;

/// A file that is ready to be published.
#[derive(Debug)]
pub(crate) struct Asset {
    /// What the sources call it, as a path below `site`: `css/samsvar.css`.
    pub(crate) name: String,
    /// What it is called once published: `css/samsvar.0123456789abcdef.css`.
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

impl Asset {
    /// # Errors
    /// When `name` has no extension to put the hash in front of.
    pub(crate) fn new(name: &str, bytes: Vec<u8>) -> Result<Self> {
        let Some((stem, extension)) = name.rsplit_once('.') else {
            bail!("{name} has no extension");
        };
        let hash = blake3::hash(&bytes).to_hex();
        let path = format!("{stem}.{}.{extension}", &hash[..HASH_DIGITS]);
        Ok(Self {
            name: name.to_owned(),
            path,
            bytes,
        })
    }

    /// The content as brotli and as gzip, each as small as they can make it; nothing for what is
    /// compressed already.
    ///
    /// # Errors
    /// None in practice: both write to memory.
    pub(crate) fn twins(&self) -> Result<Vec<(&'static str, Vec<u8>)>> {
        if !is_compressible(&self.path) {
            return Ok(Vec::new());
        }
        let mut by_brotli = Vec::new();
        let slowest = BrotliEncoderParams {
            quality: 11,
            lgwin: 22,
            ..Default::default()
        };
        brotli::BrotliCompress(&mut self.bytes.as_slice(), &mut by_brotli, &slowest)?;

        let mut by_gzip = GzEncoder::new(Vec::new(), Compression::best());
        by_gzip.write_all(&self.bytes)?;
        Ok(vec![("br", by_brotli), ("gz", by_gzip.finish()?)])
    }
}

/// Whether a file has compressed twins beside it. WOFF2 is brotli inside.
pub(crate) fn is_compressible(path: &str) -> bool {
    !has_extension(path, "woff2")
}

/// Whether a file's name ends in a dot and `extension`.
pub(crate) fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|found| found == extension)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn a_name_changes_with_the_content_only() {
        let first = Asset::new("css/samsvar.css", b"a{}".to_vec()).unwrap();
        let again = Asset::new("css/samsvar.css", b"a{}".to_vec()).unwrap();
        let other = Asset::new("css/samsvar.css", b"b{}".to_vec()).unwrap();
        assert_eq!(first.path, again.path);
        assert_ne!(first.path, other.path);
        let hash = first
            .path
            .strip_prefix("css/samsvar.")
            .unwrap()
            .strip_suffix(".css")
            .unwrap();
        assert_eq!(hash.len(), HASH_DIGITS);
        assert!(Asset::new("nameless", Vec::new()).is_err());
    }

    #[test]
    fn twins_hold_the_same_content() {
        let content = b"row { color: petrol } ".repeat(100);
        let asset = Asset::new("css/samsvar.css", content.clone()).unwrap();
        let twins = asset.twins().unwrap();
        let [("br", by_brotli), ("gz", by_gzip)] = twins.as_slice() else {
            panic!("two twins, brotli first");
        };

        let mut opened = Vec::new();
        brotli::BrotliDecompress(&mut by_brotli.as_slice(), &mut opened).unwrap();
        assert_eq!(opened, content);
        assert!(by_brotli.len() < content.len());

        opened.clear();
        flate2::read::GzDecoder::new(by_gzip.as_slice())
            .read_to_end(&mut opened)
            .unwrap();
        assert_eq!(opened, content);
    }

    #[test]
    fn fonts_have_no_twins() {
        let font = Asset::new("fonts/ethi.woff2", vec![0; 100]).unwrap();
        assert!(font.twins().unwrap().is_empty());
    }
}
