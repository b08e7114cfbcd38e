//! The zip archive newer workbooks are, unpacked within bounds.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::result::ZipError;

use super::WorkbookError;
use super::xml::{attribute, local};

/// Everything a workbook may unpack to, in bytes. A list of 100,000 people takes a third of it.
const MAX_UNPACKED: u64 = 256 << 20;

/// The archive and what may still be unpacked from it.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Folded name → position; some programs write other cases and separators than the parts are linked by.
    names: BTreeMap<String, usize>,
    left: u64,
}

/// A link from one part to another.
pub(super) struct Link {
    /// Name of the part it leads to.
    pub(super) target: String,
    /// Last word of the kind of link: `worksheet`, `styles`.
    pub(super) kind: String,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, WorkbookError> {
        Self::within(bytes, MAX_UNPACKED)
    }

    fn within(bytes: &'a [u8], left: u64) -> Result<Self, WorkbookError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(WorkbookError::damaged)?;
        let names = zip
            .file_names_raw()
            .enumerate()
            .map(|(at, name)| (folded(&String::from_utf8_lossy(name)), at))
            .collect();
        Ok(Self { zip, names, left })
    }

    pub(super) fn holds(&self, name: &str) -> bool {
        self.names.contains_key(&folded(name))
    }

    /// The bytes of a part; none when there is no such part.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, WorkbookError> {
        let Some(&at) = self.names.get(&folded(name)) else {
            return Ok(None);
        };
        let entry = match self.zip.by_index(at) {
            Ok(entry) => entry,
            Err(ZipError::InvalidPassword) => return Err(WorkbookError::Protected),
            Err(ZipError::UnsupportedArchive(why)) if why == ZipError::PASSWORD_REQUIRED => {
                return Err(WorkbookError::Protected);
            }
            Err(error) => return Err(WorkbookError::damaged(error)),
        };
        let mut bytes = Vec::new();
        // One byte more than is left tells a part that fits exactly from one that goes on.
        entry
            .take(self.left + 1)
            .read_to_end(&mut bytes)
            .map_err(WorkbookError::damaged)?;
        match self.left.checked_sub(bytes.len() as u64) {
            Some(left) => self.left = left,
            None => return Err(WorkbookError::TooLarge("256 MB")),
        }
        Ok(Some(bytes))
    }

    /// An XML part as text; none when there is no such part.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, WorkbookError> {
        Ok(self.part(name)?.map(|bytes| decode(&bytes)))
    }

    /// Name of the part that lists the sheets of an Office workbook.
    pub(super) fn main_part(&mut self) -> Result<String, WorkbookError> {
        let links = self.links("")?;
        let main = links
            .into_values()
            .find(|link| link.kind == "officeDocument");
        let usual = || {
            ["xl/workbook.xml", "xl/workbook.bin"]
                .into_iter()
                .find(|name| self.holds(name))
                .map(str::to_owned)
        };
        main.map(|link| link.target)
            .filter(|target| self.holds(target))
            .or_else(usual)
            .ok_or_else(|| WorkbookError::damaged("no workbook in the archive"))
    }

    /// The links of a part by id; of the archive itself for an empty name.
    pub(super) fn links(&mut self, part: &str) -> Result<BTreeMap<String, Link>, WorkbookError> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let slash = if folder.is_empty() { "" } else { "/" };
        let Some(text) = self.text(&format!("{folder}{slash}_rels/{file}.rels"))? else {
            return Ok(BTreeMap::new());
        };
        let mut links = BTreeMap::new();
        let mut reader = Reader::from_str(&text);
        loop {
            match reader.read_event().map_err(WorkbookError::damaged)? {
                Event::Start(e) | Event::Empty(e) if local(&e) == "Relationship" => {
                    let (Some(id), Some(target)) = (attribute(&e, "Id"), attribute(&e, "Target"))
                    else {
                        continue;
                    };
                    let kind = attribute(&e, "Type").unwrap_or_default();
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    links.insert(
                        id,
                        Link {
                            target: resolve(folder, &target),
                            kind,
                        },
                    );
                }
                Event::Eof => return Ok(links),
                _ => {}
            }
        }
    }
}

/// A link's target as the name of a part.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn folded(name: &str) -> String {
    name.replace('\\', "/")
        .trim_start_matches('/')
        .to_lowercase()
}

/// XML is UTF-8 or, with its mark, UTF-16. Bytes that are neither become U+FFFD and are found as such.
fn decode(bytes: &[u8]) -> String {
    let (encoding, bytes) = encoding_rs::Encoding::for_bom(bytes)
        .map_or((encoding_rs::UTF_8, bytes), |(encoding, length)| {
            (encoding, &bytes[length..])
        });
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::{Archive, WorkbookError, resolve};

    #[test]
    fn no_more_is_unpacked_than_allowed() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["one", "two"] {
            zip.start_file(name, zip::write::SimpleFileOptions::default())
                .unwrap();
            zip.write_all(&[b' '; 1000]).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        let mut archive = Archive::within(&bytes, 2000).unwrap();
        assert_eq!(archive.part("one").unwrap().unwrap().len(), 1000);
        assert_eq!(archive.part("TWO").unwrap().unwrap().len(), 1000);
        assert!(matches!(
            archive.part("one"),
            Err(WorkbookError::TooLarge(_))
        ));
        assert!(archive.part("three").unwrap().is_none());
    }

    #[test]
    fn links_lead_to_parts() {
        assert_eq!(
            resolve("xl", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml"
        );
        assert_eq!(resolve("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(
            resolve("xl/worksheets", "../sharedStrings.xml"),
            "xl/sharedStrings.xml"
        );
        assert_eq!(resolve("", "../../xl/workbook.xml"), "xl/workbook.xml");
    }
}
