//! What a parent and a worker say to each other: frames of a small JSON header and raw bytes after it.
//!
//! A frame is the length of the header, the number of blobs, the length of each blob (all 64 bits, little end first),
//! then the header and the blobs. Both ends are the same program, so there is no version.

use std::io::{self, Read, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Fault, Limits};

/// From the parent to a worker.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Order {
    /// What all documents share, sent once: the looks, then the logo and the font where there are any.
    Press { logo: bool, font: bool, limits: Limits },
    /// A document: its text, then its files in the order of `paths`. `stamp` is in seconds since 1970.
    Typeset { ident: String, template: String, stamp: i64, paths: Vec<String> },
}

/// From a worker to its parent.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Answer {
    Ready,
    /// The PDF follows.
    Done {
        pages: usize,
    },
    Failed(Fault),
}

/// A header with its blobs.
#[derive(Debug)]
pub(super) struct Frame<T> {
    pub(super) header: T,
    pub(super) blobs: Vec<Vec<u8>>,
}

/// Longer than any document that could be typeset within the limits: a length above it is noise on the line.
const LONGEST: u64 = 1 << 31;
const MOST_BLOBS: u64 = 100_000;

/// A frame as bytes, ready to be sent.
pub(super) fn frame(header: &impl Serialize, blobs: &[&[u8]]) -> io::Result<Vec<u8>> {
    let header = serde_json::to_vec(header)?;
    let mut bytes = Vec::new();
    let lengths = [header.len(), blobs.len()].into_iter().chain(blobs.iter().map(|blob| blob.len()));
    lengths.for_each(|length| bytes.extend((length as u64).to_le_bytes()));
    bytes.extend(header);
    blobs.iter().for_each(|blob| bytes.extend(*blob));
    Ok(bytes)
}

/// Sends a frame.
pub(super) fn write(out: &mut impl Write, header: &impl Serialize, blobs: &[&[u8]]) -> io::Result<()> {
    out.write_all(&frame(header, blobs)?)?;
    out.flush()
}

/// Receives a frame; nothing when the other end has closed the line between two frames.
pub(super) fn read<T: DeserializeOwned>(from: &mut impl Read) -> io::Result<Option<Frame<T>>> {
    let Some(header) = first_length(from)? else { return Ok(None) };
    let count = length(from, MOST_BLOBS)?;
    let lengths: io::Result<Vec<u64>> = (0..count).map(|_| length(from, LONGEST)).collect();
    let header = serde_json::from_slice(&bytes(from, header)?)?;
    let blobs: io::Result<Vec<_>> = lengths?.into_iter().map(|length| bytes(from, length)).collect();
    Ok(Some(Frame { header, blobs: blobs? }))
}

fn first_length(from: &mut impl Read) -> io::Result<Option<u64>> {
    let mut start = [0];
    if from.read(&mut start)? == 0 {
        return Ok(None);
    }
    let mut rest = [0; 7];
    from.read_exact(&mut rest)?;
    let mut bytes = [0; 8];
    start.iter().chain(&rest).zip(&mut bytes).for_each(|(read, byte)| *byte = *read);
    within(u64::from_le_bytes(bytes), LONGEST).map(Some)
}

fn length(from: &mut impl Read, limit: u64) -> io::Result<u64> {
    let mut bytes = [0; 8];
    from.read_exact(&mut bytes)?;
    within(u64::from_le_bytes(bytes), limit)
}

fn within(length: u64, limit: u64) -> io::Result<u64> {
    if length <= limit { Ok(length) } else { Err(io::Error::new(io::ErrorKind::InvalidData, "frame too long")) }
}

/// Bytes as they arrive: nothing is set aside for a length that is only announced.
fn bytes(from: &mut impl Read, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_arrives_as_it_was_sent() {
        let sent = frame(&Answer::Done { pages: 3 }, &[b"%PDF", b""]).unwrap();
        let mut line = [sent.clone(), sent].concat();
        line.truncate(line.len() - 1);
        let mut line = line.as_slice();
        let received = read::<Answer>(&mut line).unwrap().unwrap();
        assert!(matches!(received.header, Answer::Done { pages: 3 }));
        assert_eq!(received.blobs, [b"%PDF".to_vec(), vec![]]);
        assert!(read::<Answer>(&mut line).is_err(), "a frame cut short is an error");
        assert!(read::<Answer>(&mut io::empty()).unwrap().is_none(), "a closed line is the end");
    }

    #[test]
    fn noise_is_refused_and_takes_no_memory() {
        assert!(read::<Answer>(&mut [0xff; 64].as_slice()).is_err());
        let mut announced = 8u64.to_le_bytes().to_vec();
        announced.extend(1u64.to_le_bytes());
        announced.extend(LONGEST.to_le_bytes());
        assert!(read::<Answer>(&mut announced.as_slice()).is_err());
    }
}
