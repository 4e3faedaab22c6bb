//! Bars from nought to a hundred per cent, drawn by plotters as SVG without words. Words stand
//! beside the picture and on it, in HTML, where every script can be laid out.

use app::components::swatch::Swatch;
use disclosure::Value;
use plotters::backend::SVGBackend;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{PathElement, Rectangle};
use plotters::style::{Color, RGBColor};

/// One part of a bar.
pub(super) type Part = (Swatch, Value);

const WIDTH: i32 = 1000;
const HEIGHT: i32 = 28;
const GAP: i32 = 2;
const HATCH: i32 = 8;
const TOP: i32 = 1;
const BOTTOM: i32 = HEIGHT - 1;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Drawn = Result<(), DrawingAreaErrorKind<std::io::Error>>;

/// Draws one bar. What is not filled is not told, or is not there.
pub(super) fn bar(parts: &[Part]) -> String {
    let mut svg = String::with_capacity(1024);
    let size = (WIDTH.unsigned_abs(), HEIGHT.unsigned_abs());
    {
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        // Writing into a string does not fail.
        let _ = draw(&area, parts);
        let _ = area.present();
    }
    svg
}

/// The share of a bar that a value fills, in per cent, and whether it may be more.
pub(super) fn filled(value: Value) -> (u8, bool) {
    match value {
        Value::Percent(percent) => (percent.get(), false),
        Value::NearlyAll { at_least } => (at_least.get(), true),
        Value::FewOrNone { .. } => (0, false),
    }
}

/// The parts have no outline of their own: the style sheet gives all of them one.
fn draw(area: &Area<'_>, parts: &[Part]) -> Drawn {
    let outline = rgb(Swatch::OUTLINE).stroke_width(1);
    area.draw(&Rectangle::new([(1, 1), (WIDTH - 1, BOTTOM)], outline))?;
    let mut sum = 0;
    for (swatch, value) in parts {
        let (share, is_open) = filled(*value);
        let start = along(sum);
        sum += i32::from(share);
        let end = along(sum) - GAP;
        if end <= start {
            continue;
        }
        let colour = rgb(swatch.fill()).filled();
        area.draw(&Rectangle::new([(start, TOP), (end, BOTTOM)], colour))?;
        if *swatch == Swatch::NoAnswer {
            area.draw(&PathElement::new(hatch(start, end), outline))?;
        }
        if is_open {
            area.draw(&PathElement::new(notch(end), outline))?;
        }
    }
    Ok(())
}

/// Where so many per cent are.
fn along(percent: i32) -> i32 {
    1 + percent * (WIDTH - 2) / 100
}

/// Slanting lines in one stroke: up, along the edge, down, along the edge.
fn hatch(left: i32, right: i32) -> Vec<(i32, i32)> {
    let rise = BOTTOM - TOP;
    let mut path = Vec::new();
    let mut foot = left;
    let mut is_up = true;
    while foot + rise <= right {
        let (low, high) = ((foot, BOTTOM), (foot + rise, TOP));
        path.extend(if is_up { [low, high] } else { [high, low] });
        is_up = !is_up;
        foot += HATCH;
    }
    if path.is_empty() {
        path.extend([(left, BOTTOM), (right, TOP)]);
    }
    path
}

/// "And perhaps more": an open, notched end.
fn notch(end: i32) -> Vec<(i32, i32)> {
    let step = HEIGHT / 4;
    let path = (0..=4).map(|tooth| (end + (tooth % 2) * step, tooth * step));
    path.collect()
}

/// `#RRGGBB` as plotters takes it.
fn rgb(colour: &str) -> RGBColor {
    let part = |from: usize| {
        colour
            .get(from..from + 2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
            .unwrap_or_default()
    };
    RGBColor(part(1), part(3), part(5))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_without_parts_is_an_empty_one() {
        let svg = bar(&[]);
        assert!(
            svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"),
            "{svg}"
        );
        assert_eq!(svg.matches("<rect").count(), 1, "{svg}");
    }

    #[test]
    fn the_palette_is_read_as_it_is_written() {
        assert_eq!(rgb("#0B3C4D"), RGBColor(0x0B, 0x3C, 0x4D));
    }
}
