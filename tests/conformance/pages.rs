//! Pictures of pages, compared with those of the last review.
//!
//! Versions of poppler draw the edges of letters a little differently, so single points are not compared: the mean grey
//! of each small square is. A word that moves changes its squares, another smoothing does not.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// The side of a square in points of the picture: at 50 dpi, 6 mm, a line and a half of text.
const SIDE: usize = 12;
/// How much the mean grey of a square may differ, of 255.
const TOLERANCE: u32 = 20;

struct Picture {
    width: usize,
    height: usize,
    grey: Vec<u8>,
}

/// Compares pages, by name, with the pictures in `tests/conformance/pages/`.
pub fn compare(drawn: &BTreeMap<String, PathBuf>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/pages");
    if std::env::var_os("UPDATE_PAGES").is_some() {
        return rewrite(&folder, drawn);
    }
    let expected: BTreeSet<String> = names(&folder).collect();
    let found: BTreeSet<String> = drawn.keys().cloned().collect();
    let more: Vec<&String> = found.difference(&expected).collect();
    let fewer: Vec<&String> = expected.difference(&found).collect();
    assert!(
        more.is_empty() && fewer.is_empty(),
        "new pages {more:?}, missing pages {fewer:?}; look, then UPDATE_PAGES=1"
    );
    let changed: Vec<String> = drawn.iter().filter_map(|(name, path)| change(&folder, name, path)).collect();
    let advice = "look at both, then UPDATE_PAGES=1 cargo test --release --test conformance -- --ignored pages";
    assert!(changed.is_empty(), "{}\n{advice}", changed.join("\n"));
}

/// Where a page differs most, when it differs too much.
fn change(folder: &Path, name: &str, path: &Path) -> Option<String> {
    let (before, after) = (read_png(&folder.join(format!("{name}.png"))), read_pgm(path));
    if (before.width, before.height) != (after.width, after.height) {
        return Some(format!("{name}: another size of page"));
    }
    let (difference, x, y) =
        squares(&before).map(|(x, y)| (before.mean(x, y).abs_diff(after.mean(x, y)), x, y)).max()?;
    let place = format!("{} mm from the left, {} mm from the top", x * 254 / 500, y * 254 / 500);
    (difference > TOLERANCE).then(|| format!("{name}: differs by {difference} at {place}: {}", path.display()))
}

fn squares(picture: &Picture) -> impl Iterator<Item = (usize, usize)> {
    let width = picture.width;
    (0..picture.height).step_by(SIDE).flat_map(move |y| (0..width).step_by(SIDE).map(move |x| (x, y)))
}

impl Picture {
    /// The mean grey of the square that begins at a point.
    fn mean(&self, x: usize, y: usize) -> u32 {
        let rows =
            (y..self.height.min(y + SIDE)).map(|row| &self.grey[row * self.width..][x..self.width.min(x + SIDE)]);
        let (sum, count) = rows.flatten().fold((0, 0), |(sum, count), grey| (sum + u32::from(*grey), count + 1));
        sum / count
    }
}

fn names(folder: &Path) -> impl Iterator<Item = String> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".png")?.to_owned()))
}

fn rewrite(folder: &Path, drawn: &BTreeMap<String, PathBuf>) {
    std::fs::create_dir_all(folder).expect("is made");
    for name in names(folder).filter(|name| !drawn.contains_key(name)) {
        std::fs::remove_file(folder.join(format!("{name}.png"))).expect("is removed");
    }
    for (name, path) in drawn {
        write_png(&folder.join(format!("{name}.png")), &read_pgm(path));
    }
}

/// A binary PGM (`P5`, width, height, 255, then a byte a point), as pdftoppm writes it, brought to the four greys that
/// are kept.
fn read_pgm(path: &Path) -> Picture {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut parts = bytes.splitn(4, |byte| byte.is_ascii_whitespace());
    let mut word = || String::from_utf8_lossy(parts.next().expect("a header")).into_owned();
    assert_eq!(word(), "P5", "{}", path.display());
    let (width, height): (usize, usize) = (word().parse().expect("a width"), word().parse().expect("a height"));
    let grey = bytes[bytes.len() - width * height..].iter().map(|grey| four_greys(*grey) * 85).collect();
    Picture { width, height, grey }
}

fn read_png(path: &Path) -> Picture {
    let file = std::fs::File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut decoder = png::Decoder::new(BufReader::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().expect("a PNG");
    let mut grey = vec![0; reader.output_buffer_size().expect("a small picture")];
    let frame = reader.next_frame(&mut grey).expect("a frame");
    Picture { width: frame.width as usize, height: frame.height as usize, grey }
}

/// Four greys are enough to see a change, and a third of the size.
fn write_png(path: &Path, picture: &Picture) {
    let file = std::fs::File::create(path).expect("is written");
    let size = (u32::try_from(picture.width).expect("small"), u32::try_from(picture.height).expect("small"));
    let mut encoder = png::Encoder::new(file, size.0, size.1);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Two);
    encoder.set_compression(png::Compression::High);
    let rows: Vec<u8> = picture.grey.chunks(picture.width).flat_map(|row| row.chunks(4).map(four_points)).collect();
    encoder.write_header().expect("a header").write_image_data(&rows).expect("is written");
}

/// Four points in a byte, two bits each, the leftmost highest (PNG, 7.2).
fn four_points(points: &[u8]) -> u8 {
    let grey = |at: usize| points.get(at).map_or(0, |grey| four_greys(*grey));
    grey(0) << 6 | grey(1) << 4 | grey(2) << 2 | grey(3)
}

/// The nearest of four greys, 0 to 3.
fn four_greys(grey: u8) -> u8 {
    grey / 85 + u8::from(grey % 85 > 42)
}
