//! How much a dossier may hold. Outside partners propose changes: a file must not be able to exhaust a machine.

/// A YAML or Markdown file, in bytes: a partnership of two hundred pages is under one megabyte.
pub const TEXT_FILE_BYTES: u64 = 5_000_000;

/// An image, in bytes: a logo printed at 600 dpi stays far below.
pub const IMAGE_FILE_BYTES: u64 = 5_000_000;

/// All images of a dossier, in bytes: the most that a PDF sent by mail can carry.
pub const ALL_IMAGES_BYTES: u64 = 20_000_000;

/// All YAML and Markdown of a dossier, in bytes: what is kept in memory for one dossier.
pub const ALL_TEXTS_BYTES: u64 = 20_000_000;

/// Files that a dossier may hold.
pub const FILES: usize = 500;

/// Folders inside folders, from the folder in which a search starts.
pub const FOLDER_DEPTH: usize = 16;

/// Lists and mappings inside each other: the format itself needs fewer than ten.
pub const YAML_DEPTH: usize = 64;

/// Values of the YAML of a dossier: a hundred times the largest known partnership.
pub const YAML_NODES: usize = 300_000;

/// Partners of a dossier: twenty times the largest known network.
pub const PARTNERS: usize = 300;

/// Documents of a dossier. Each names every partner, so that the work grows with both.
pub const DOCUMENTS: usize = 100;

/// Faults told of one file; the rest are counted. Nobody reads more, and a hostile file could hold millions.
pub const FAULTS_OF_A_FILE: usize = 100;

/// Findings told in a report for machines; the rest are counted. GitHub takes no SARIF file with more results.
pub const FINDINGS_OF_A_REPORT: usize = 25_000;
