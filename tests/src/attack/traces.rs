//! Bytes that may be nowhere: of a client's address, agent, cookie or code while a collection is
//! open, and of anything sealed once it is closed.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::bytes::{Needles, pieces_of};

/// What to look for, each with a name to report it by.
#[derive(Clone, Debug, Default)]
pub struct Traces {
    names: Vec<String>,
    pieces: Vec<Vec<u8>>,
}

impl Traces {
    /// Looks for these bytes as a whole; [`find`](Self::find) refuses what is too short for that.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        self.names.push(name.to_owned());
        self.pieces.push(bytes.to_vec());
    }

    /// Looks for any stretch of these bytes of 32 and more.
    pub fn add_any_part(&mut self, name: &str, bytes: &[u8]) {
        for piece in pieces_of(bytes) {
            self.add(name, &piece);
        }
    }

    /// Looks for a text of base64 as it is, and for what it stands for.
    pub fn add_base64(&mut self, name: &str, text: &str) -> anyhow::Result<()> {
        self.add_any_part(name, text.as_bytes());
        self.add_any_part(name, &URL_SAFE_NO_PAD.decode(text)?);
        Ok(())
    }

    /// Where any of it was found: "name in file at position".
    pub fn find(&self, files: &[(String, Vec<u8>)]) -> anyhow::Result<Vec<String>> {
        let needles = Needles::new(self.pieces.iter().cloned())?;
        let mut found = Vec::new();
        for (file, bytes) in files {
            for (piece, at) in needles.find(bytes) {
                found.push(format!("{} in {file} at {at}", self.names[piece]));
            }
        }
        Ok(found)
    }
}
