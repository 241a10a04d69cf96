//! The world that Typst sees: our fonts, the files of one document, its date; no disk, no network, no packages.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use chrono::{Datelike, NaiveDate};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::{FontStore, embedded};

use super::{TypstText, style};

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// What all documents of a run share: the looks, the logo, the fonts. A worker is given it once.
#[derive(Clone)]
pub struct Press {
    pub(super) library: Arc<str>,
    pub(super) logo: Option<Arc<[u8]>>,
    pub(super) font: Option<Arc<[u8]>>,
    fonts: Arc<LazyLock<FontStore, Box<dyn FnOnce() -> FontStore + Send + Sync>>>,
}

impl Press {
    pub(super) fn new(library: Arc<str>, logo: Option<Arc<[u8]>>, font: Option<Arc<[u8]>>) -> Self {
        let house = font.clone();
        // The parent of workers never typesets, so it never loads the fonts.
        let fonts: Box<dyn FnOnce() -> FontStore + Send + Sync> = Box::new(move || store(house.as_ref()));
        Self { library, logo, font, fonts: Arc::new(LazyLock::new(fonts)) }
    }
}

fn store(house: Option<&Arc<[u8]>>) -> FontStore {
    let mut store = FontStore::new();
    for font in house.map(style::fonts).unwrap_or_default() {
        let info = font.info().clone();
        store.push((font, info));
    }
    store.extend(embedded());
    store
}

/// The world of one document.
pub struct Desk<'a> {
    press: &'a Press,
    main: Source,
    library: Source,
    files: HashMap<FileId, Bytes>,
    today: NaiveDate,
}

impl<'a> Desk<'a> {
    /// The desk on which a text is typeset.
    pub fn new(press: &'a Press, text: &TypstText) -> Self {
        let shared = press.logo.iter().map(|bytes| ("/logo", bytes));
        let own = text.files.iter().map(|(path, bytes)| (path.as_str(), bytes));
        let files = shared.chain(own).filter_map(|(path, bytes)| Some((id(path)?, Bytes::new(Arc::clone(bytes)))));
        Self {
            press,
            main: Source::new(main_id(), text.main.clone()),
            library: Source::new(library_id(), press.library.to_string()),
            files: files.collect(),
            today: text.stamp.date(),
        }
    }

    /// The text behind an id, for the lines of faults.
    pub(super) fn text(&self, id: FileId) -> Option<&Source> {
        [&self.main, &self.library].into_iter().find(|source| source.id() == id)
    }
}

/// The id of a virtual path. Ids are kept for ever and end at 65,535, so only a handful of fixed paths may come here.
fn id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

#[allow(clippy::expect_used, reason = "its paths are written in this file, and every document uses them")]
fn fixed(path: &str) -> FileId {
    id(path).expect("a path written here is well formed")
}

fn main_id() -> FileId {
    static ID: LazyLock<FileId> = LazyLock::new(|| fixed("/main.typ"));
    *ID
}

fn library_id() -> FileId {
    static ID: LazyLock<FileId> = LazyLock::new(|| fixed("/lib.typ"));
    *ID
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.vpath().get_without_slash()))
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.press.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.text(id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.font(index)
    }

    /// The date of the document: a build says the same today and in ten years.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        let month = u8::try_from(self.today.month()).ok()?;
        Datetime::from_ymd(self.today.year(), month, u8::try_from(self.today.day()).ok()?)
    }
}
