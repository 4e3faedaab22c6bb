//! QR codes, as pictures for mail, pages and paper. What is in them is for the caller to say.

use std::fmt::Write as _;

use fast_qr::qr::QRCodeError;
use fast_qr::{ECL, QRBuilder};

/// The light border around a code, in modules, as ISO/IEC 18004 asks for.
const QUIET_ZONE: usize = 4;

/// The side of a module in the picture, in pixels: a link of ours becomes some 300 pixels wide.
const PIXELS: usize = 8;

/// Why there is no code.
#[derive(Debug, thiserror::Error)]
pub enum QrError {
    /// The text is longer than the largest code holds.
    #[error("the text is too long for a QR code")]
    TooLong,
    /// The picture could not be written.
    #[error("the picture of a QR code could not be written")]
    Picture(#[from] png::EncodingError),
}

impl From<QRCodeError> for QrError {
    fn from(_: QRCodeError) -> Self {
        Self::TooLong
    }
}

/// A QR code of a text for an SVG: its side in modules with its quiet zone, and a path of its dark
/// modules. A quarter of it may be dirty.
pub fn path(text: &str) -> Result<(usize, String), QrError> {
    let code = QRBuilder::new(text).ecl(ECL::Q).build()?;
    let mut path = String::new();
    for y in 0..code.size {
        let mut x = 0;
        while x < code.size {
            let run = (x..code.size).take_while(|x| code[y][*x].value()).count();
            if run > 0 {
                let (left, top) = (x + QUIET_ZONE, y + QUIET_ZONE);
                // Writing to a text cannot fail.
                let _ = write!(path, "M{left} {top}h{run}v1h-{run}z");
            }
            x += run.max(1);
        }
    }
    Ok((code.size + 2 * QUIET_ZONE, path))
}

/// A QR code of a text as PNG, black on white with its quiet zone. A quarter of it may be dirty.
pub fn png(text: &str) -> Result<Vec<u8>, QrError> {
    let code = QRBuilder::new(text).ecl(ECL::Q).build()?;
    let side = (code.size + 2 * QUIET_ZONE) * PIXELS;
    let is_dark = |x: usize, y: usize| {
        let module = |at: usize| (at / PIXELS).checked_sub(QUIET_ZONE);
        match (module(x), module(y)) {
            (Some(x), Some(y)) if x < code.size && y < code.size => code[y][x].value(),
            _ => false,
        }
    };
    // One bit for each pixel, eight to a byte; the side is a multiple of eight. A set bit is white.
    let mut rows = Vec::with_capacity(side * side / 8);
    for y in 0..side {
        for byte in 0..side / 8 {
            let bits = (0..8).map(|bit| u8::from(!is_dark(byte * 8 + bit, y)) << (7 - bit));
            rows.push(bits.sum());
        }
    }
    let length = u32::try_from(side).map_err(|_| QrError::TooLong)?;
    let mut picture = Vec::new();
    let mut encoder = png::Encoder::new(&mut picture, length, length);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&rows)?;
    writer.finish()?;
    Ok(picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The picture's pixels, line by line: true where it is dark.
    fn pixels(picture: &[u8]) -> Vec<Vec<bool>> {
        let decoder = png::Decoder::new(std::io::Cursor::new(picture));
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        let line = |line: &[u8]| {
            let bits = line
                .iter()
                .flat_map(|byte| (0..8).map(move |bit| byte >> (7 - bit) & 1 == 0));
            bits.take(info.width as usize).collect()
        };
        bytes.chunks(info.line_size).map(line).collect()
    }

    #[test]
    fn the_picture_has_its_quiet_zone_and_the_three_eyes() {
        let picture = pixels(&png("https://svar.example.no/k/0482157639").unwrap());
        let side = picture.len();
        assert!((256..480).contains(&side), "{side} pixels");
        let edge = QUIET_ZONE * PIXELS;
        for (y, line) in picture.iter().enumerate() {
            assert_eq!(line.len(), side);
            for (x, dark) in line.iter().enumerate() {
                let is_outside = |at: usize| at < edge || at >= side - edge;
                assert!(!(*dark && (is_outside(x) || is_outside(y))), "{x}, {y}");
            }
        }
        // An eye is a dark ring of seven modules around a light one around three dark ones.
        let ring = [true, false, true, true, true, false, true];
        let far = side - edge - 7 * PIXELS;
        for (left, top) in [(edge, edge), (far, edge), (edge, far)] {
            let middle = &picture[top + 3 * PIXELS];
            let seen = (0..7).map(|module| middle[left + module * PIXELS + PIXELS / 2]);
            assert!(seen.eq(ring), "at {left}, {top}");
        }
    }

    #[test]
    fn the_path_is_the_same_picture() {
        let text = "https://svar.example.no/k/0482157639";
        let (side, path) = path(text).unwrap();
        let picture = pixels(&png(text).unwrap());
        let mut dark = std::collections::BTreeSet::new();
        for run in path.split('M').skip(1) {
            let (start, rest) = run.split_once('h').unwrap();
            let (left, top) = start.split_once(' ').unwrap();
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            let [left, top] = [left, top].map(|at| at.parse::<usize>().unwrap());
            dark.extend((left..left + length).map(|x| (x, top)));
        }
        assert_eq!(side * PIXELS, picture.len());
        for (y, line) in picture.iter().step_by(PIXELS).enumerate() {
            for (x, is_dark) in line.iter().step_by(PIXELS).enumerate() {
                assert_eq!(dark.contains(&(x, y)), *is_dark, "{x}, {y}");
            }
        }
    }

    #[test]
    fn a_text_that_no_code_holds_is_refused() {
        assert!(matches!(png(&"x".repeat(5000)), Err(QrError::TooLong)));
    }
}
