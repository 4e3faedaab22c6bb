//! Looking for many pieces of bytes at once in files: what an attacker with a hex editor finds.

use std::collections::HashMap;

/// The shortest piece that can be looked for; shorter ones would turn up by chance.
pub const SHORTEST: usize = 8;

/// Pieces of bytes to look for.
#[derive(Clone, Debug, Default)]
pub struct Needles {
    pieces: Vec<Vec<u8>>,
    by_start: HashMap<[u8; SHORTEST], Vec<usize>>,
    /// Which first two bytes any piece has: nearly all places are passed over by this alone.
    starts: Vec<bool>,
}

impl Needles {
    /// These pieces; shorter ones than [`SHORTEST`] are an error of the caller's.
    pub fn new(pieces: impl IntoIterator<Item = Vec<u8>>) -> anyhow::Result<Self> {
        let mut needles = Self {
            starts: vec![false; 1 << 16],
            ..Self::default()
        };
        for piece in pieces {
            let Some(start) = piece.first_chunk::<SHORTEST>() else {
                anyhow::bail!("a piece of {} bytes is too short to look for", piece.len());
            };
            needles.starts[usize::from(u16::from_le_bytes([start[0], start[1]]))] = true;
            let found = needles.by_start.entry(*start).or_default();
            found.push(needles.pieces.len());
            needles.pieces.push(piece);
        }
        Ok(needles)
    }

    /// Every place where a piece stands, rising: the piece's number and its first byte's position.
    pub fn find<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = (usize, usize)> + 'a {
        bytes
            .windows(SHORTEST)
            .enumerate()
            .filter(|(_, window)| {
                self.starts[usize::from(u16::from_le_bytes([window[0], window[1]]))]
            })
            .flat_map(move |(position, window)| {
                let start = window
                    .first_chunk()
                    .and_then(|start| self.by_start.get(start));
                start
                    .into_iter()
                    .flatten()
                    .filter(move |piece| bytes[position..].starts_with(&self.pieces[**piece]))
                    .map(move |piece| (*piece, position))
            })
    }
}

/// What to look for so that no stretch of 32 bytes of `whole` stays unseen.
pub fn pieces_of(whole: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    whole
        .chunks(16)
        .filter(|piece| piece.len() >= SHORTEST)
        .map(<[u8]>::to_vec)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_piece_where_it_stands() {
        let needles = Needles::new([b"abcdefgh".to_vec(), b"abcdefghij".to_vec()]).unwrap();
        let found: Vec<_> = needles.find(b"..abcdefghij.abcdefgh").collect();
        assert_eq!(found, [(0, 2), (1, 2), (0, 13)]);
        assert!(Needles::new([b"short".to_vec()]).is_err());
    }

    #[test]
    fn a_remnant_of_a_whole_is_found_by_its_pieces() {
        let whole: Vec<u8> = (0..=255).collect();
        let needles = Needles::new(pieces_of(&whole)).unwrap();
        for start in 0..whole.len() - 32 {
            assert!(needles.find(&whole[start..start + 32]).next().is_some());
        }
    }
}
