#![allow(clippy::cast_possible_truncation)] // records put together byte by byte

use std::io::{Cursor, Write};

use calamine::Reader as _;
use proptest::prelude::*;
use rust_xlsxwriter as writer;

use super::*;

/// What was read, a line for each row: `3 hidden: text|150#|2026-12-03@|=formula`. A mark behind the text tells what
/// the cell was: `#` number, `@` date, `?` yes or no, `!` error.
fn shown(sheet: &Sheet) -> Vec<String> {
    let cell = |cell: &Cell| {
        let mark = match cell.kind {
            CellKind::Text => "",
            CellKind::Number => "#",
            CellKind::Date => "@",
            CellKind::Bool => "?",
            CellKind::Error => "!",
        };
        format!("{}{}{mark}", if cell.formula { "=" } else { "" }, cell.text)
    };
    sheet
        .rows
        .iter()
        .map(|row| {
            let hidden = if row.hidden { " hidden" } else { "" };
            let cells: Vec<String> = row.cells.iter().map(cell).collect();
            format!("{}{hidden}: {}", row.number, cells.join("|"))
        })
        .collect()
}

fn check(bytes: &[u8], sheet: &str, expected: &[&str]) -> Sheet {
    let mut workbook = Workbook::open(bytes).unwrap();
    let at = workbook.find(sheet).unwrap();
    let sheet = workbook.read(at).unwrap();
    assert_eq!(shown(&sheet), expected);
    sheet
}

fn names(bytes: &[u8]) -> Vec<(String, bool)> {
    let workbook = Workbook::open(bytes).unwrap();
    workbook
        .sheets()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.hidden))
        .collect()
}

/// A workbook with everything a list may bring along.
fn team() -> Vec<u8> {
    use writer::{Format, Formula, Workbook};
    let mut book = Workbook::new();
    let date = Format::new().set_num_format("dd.mm.yyyy");
    let moment = Format::new().set_num_format("yyyy-mm-dd hh:mm:ss");
    let clock = Format::new().set_num_format("[h]:mm:ss");
    let phone = Format::new().set_num_format("\"day\" 00 00 00 00");
    let plain = Format::new();
    let sheet = book.add_worksheet().set_name("Team").unwrap();
    sheet.merge_range(0, 0, 1, 3, "Sales team", &plain).unwrap();
    for (column, heading) in ["Name", "Phone No.", "Start", "Active", "Error", "Note"]
        .into_iter()
        .enumerate()
    {
        sheet
            .write(2, u16::try_from(column).unwrap(), heading)
            .unwrap();
    }
    sheet.write(3, 0, "Åse Hægeland").unwrap();
    sheet.write_with_format(3, 1, 91_100_001, &phone).unwrap();
    sheet.write_with_format(3, 2, 46_359, &date).unwrap();
    sheet.write(3, 3, true).unwrap();
    sheet.write(3, 5, "one\ntwo ").unwrap();
    sheet.write(4, 0, "Tor Berg").unwrap();
    sheet.write(4, 1, 4.79e20).unwrap();
    sheet
        .write_with_format(4, 2, 46_359.562_5, &moment)
        .unwrap();
    sheet.write(4, 3, false).unwrap();
    sheet.set_row_hidden(4).unwrap();
    sheet
        .write_formula(6, 0, Formula::new("\"Eva\"&\" Mo\"").set_result("Eva Mo"))
        .unwrap();
    sheet
        .write_formula(6, 1, Formula::new("40000000+3").set_result("40000003"))
        .unwrap();
    sheet.write_with_format(6, 2, 0.562_5, &clock).unwrap();
    sheet
        .write_formula(6, 3, Formula::new("1=1").set_result("TRUE"))
        .unwrap();
    sheet
        .write_formula(6, 4, Formula::new("NA()").set_result("#N/A"))
        .unwrap();
    sheet.write(6, 5, 0.1).unwrap();
    sheet.set_column_hidden(1).unwrap();
    let rich = [(&plain, "Kim "), (&Format::new().set_bold(), "Lund")];
    sheet.write_rich_string(7, 0, &rich).unwrap();
    book.add_worksheet()
        .set_name("Attic")
        .unwrap()
        .set_hidden(true)
        .write(0, 0, "old")
        .unwrap();
    book.add_worksheet().set_name("Notes").unwrap();
    book.save_to_buffer().unwrap()
}

const TEAM: &[&str] = &[
    "1: Sales team",
    "3: Name|Phone No.|Start|Active|Error|Note",
    "4: Åse Hægeland|91100001#|2026-12-03@|TRUE?||one\ntwo ",
    "5 hidden: Tor Berg|4.79E+20#|2026-12-03 13:30:00@|FALSE?",
    "7: =Eva Mo|=40000003#|13:30:00@|=TRUE?|=#N/A!|0.1#",
    "8: Kim Lund",
];

#[test]
fn an_office_workbook_is_read() {
    let sheet = check(&team(), "Team", TEAM);
    assert!(sheet.is_hidden(1));
    assert!(!sheet.is_hidden(0) && !sheet.is_hidden(2));
    let sheets = names(&team());
    assert_eq!(
        sheets,
        [
            ("Team".into(), false),
            ("Attic".into(), true),
            ("Notes".into(), false)
        ]
    );
}

/// The same workbook saved by LibreOffice in the two formats.
const TEAM_XLS: &[u8] = include_bytes!("../../../tests/fixtures/workbooks/team.xls");
const TEAM_ODS: &[u8] = include_bytes!("../../../tests/fixtures/workbooks/team.ods");
/// Counted from 1904, with a text that is longer than a record.
const FROM_1904: &[u8] = include_bytes!("../../../tests/fixtures/workbooks/from-1904.xls");
const PROTECTED: &[u8] = include_bytes!("../../../tests/fixtures/workbooks/protected.xlsx");

#[test]
fn an_old_workbook_is_read() {
    // LibreOffice stores yes and no as formulas there, and a formula it did not calculate as 0.
    let mut expected = TEAM.to_vec();
    expected[2] = "4: Åse Hægeland|91100001#|2026-12-03@|=TRUE?||one\ntwo ";
    expected[3] = "5 hidden: Tor Berg|4.79E+20#|2026-12-03 13:30:00@|=FALSE?";
    expected[4] = "7: =0#|=40000003#|13:30:00@|=TRUE?|=#N/A!|0.1#";
    let sheet = check(TEAM_XLS, "Team", &expected);
    assert!(sheet.is_hidden(1) && !sheet.is_hidden(0));
    assert_eq!(names(TEAM_XLS), names(&team()));
}

#[test]
fn an_open_document_is_read() {
    // LibreOffice stores yes and no without a format as formulas with a number.
    let mut expected = TEAM.to_vec();
    expected[2] = "4: Åse Hægeland|91100001#|2026-12-03@|=1#||one\ntwo ";
    expected[3] = "5 hidden: Tor Berg|4.79E+20#|2026-12-03 13:30:00@|=0#";
    expected[4] = "7: =Eva Mo|=40000003#|13:30:00@|=1#|=#N/A!|0.1#";
    let sheet = check(TEAM_ODS, "Team", &expected);
    assert!(sheet.is_hidden(1) && !sheet.is_hidden(0));
    assert_eq!(names(TEAM_ODS), names(&team()));
}

#[test]
fn a_workbook_from_1904_is_read() {
    let mut workbook = Workbook::open(FROM_1904).unwrap();
    assert!(workbook.sheets()[1].hidden);
    let sheet = workbook.read(0).unwrap();
    assert_eq!(sheet.rows.len(), 60);
    assert_eq!(
        sheet.rows[1].cells[0].text,
        format!("Åse {} Łódź", "x".repeat(9000))
    );
    assert_eq!(sheet.rows[1].cells[1].text, "2026-12-03 13:30:00");
    assert_eq!(shown(&sheet)[3], "4 hidden: Ola Nordmann 3|3.25#");
    assert!(sheet.is_hidden(1));
}

/// A zip archive of these parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Deflated);
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An Office workbook of one sheet whose XML is given.
fn office(properties: &str, styles: &str, strings: &str, sheet: &str) -> Vec<u8> {
    let rels = |links: &str| format!("<Relationships>{links}</Relationships>");
    let link = |id: &str, kind: &str, target: &str| {
        format!(r#"<Relationship Id="{id}" Type="http://example/{kind}" Target="{target}"/>"#)
    };
    let links = [
        link("r1", "worksheet", "/xl/sheet.xml"),
        link("r2", "styles", "styles.xml"),
        link("r3", "sharedStrings", "strings.xml"),
    ];
    let book = format!(
        r#"<workbook xmlns:r="x"><workbookPr {properties}/><sheets><sheet name="A &amp; B" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    archive(&[
        (
            "_rels/.rels",
            rels(&link("r0", "officeDocument", "xl/workbook.xml")).as_bytes(),
        ),
        ("xl/workbook.xml", book.as_bytes()),
        (
            "xl/_rels/workbook.xml.rels",
            rels(&links.concat()).as_bytes(),
        ),
        ("xl/styles.xml", styles.as_bytes()),
        ("XL\\Strings.xml", strings.as_bytes()),
        ("xl/sheet.xml", sheet.as_bytes()),
    ])
}

#[test]
fn what_writers_leave_out_is_made_up_for() {
    let styles = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;y&quot;"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="57"/></cellXfs></styleSheet>"#;
    let strings = r#"<sst><si><t>K&amp;L</t></si><si><r><t xml:space="preserve">O </t></r><r><t>P</t></r>
        <rPh sb="0" eb="1"><t>no</t></rPh></si><si/></sst>"#;
    // No positions, a formula shared by name, one without result, ISO dates, an escaped line end, merged leftovers.
    let sheet = r#"<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData>
        <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c/><c t="s"><v>2</v></c><c t="str"><v>a_x000D__x000A_b</v></c></row>
        <row r="4" hidden="true"><c r="B4" s="1"><v>44897</v></c><c s="2"><f>1</f><v>0.5</v></c><c t="d"><v>2026-12-03T13:30:00Z</v></c></row>
        <row><c><f t="shared" si="0"/></c><c t="inlineStr"><is><t>x</t></is></c><c t="b"><v>1</v></c><c t="e"><v>#SPILL!</v></c></row>
        <row r="9"><c r="A9"><v>1</v></c><c r="B9"><v>2</v></c></row>
        <row r="10"><c r="A10"><v>3</v></c><c r="C10"><v>4</v></c></row>
        <row r="3"><c r="A3"><v>late</v></c></row>
        </sheetData><mergeCells><mergeCell ref="A9:B10"/></mergeCells></worksheet>"#;
    let bytes = office(r#"date1904="1""#, styles, strings, sheet);
    let sheet = check(
        &bytes,
        "a & b",
        &[
            "1: K&L|O P|||a\nb",
            "3: late",
            "4 hidden: |2026-12-03@|=12:00:00@|2026-12-03 13:30:00@",
            "5: =|x|TRUE?|#SPILL!!",
            "9: 1#",
            "10: ||4#",
        ],
    );
    assert_eq!(
        [0, 1, 2, 3].map(|column| sheet.is_hidden(column)),
        [false, true, true, false]
    );
}

/// A record of a newer binary workbook.
fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = if kind < 0x80 {
        vec![u8::try_from(kind).unwrap()]
    } else {
        vec![(kind & 0x7f) as u8 | 0x80, (kind >> 7) as u8]
    };
    bytes.extend([(body.len() & 0x7f) as u8 | 0x80, (body.len() >> 7) as u8]);
    bytes.extend(body);
    bytes
}

fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = u32::try_from(units.len()).unwrap().to_le_bytes().to_vec();
    bytes.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
    bytes
}

/// A newer binary workbook of one sheet, as MS-XLSB describes it.
fn binary() -> Vec<u8> {
    let longs = |numbers: &[u32]| {
        numbers
            .iter()
            .flat_map(|n| n.to_le_bytes())
            .collect::<Vec<u8>>()
    };
    let cell =
        |column: u32, style: u32, value: &[u8]| [longs(&[column, style]), value.to_vec()].concat();
    let row = |number: u32, hidden: bool| {
        [
            longs(&[number, 0]),
            vec![0, 0, 0, if hidden { 0x10 } else { 0 }, 0],
            longs(&[0]),
        ]
        .concat()
    };
    // Of a formula only the result is of interest here; an empty token list stands for it.
    let no_formula = [0_u8; 10];
    let book = [
        record(0x83, &[]),
        record(0x99, &longs(&[0, 0, 0])),
        record(0x8f, &[]),
        record(
            0x9c,
            &[longs(&[0, 1]), wide("r1"), wide("Selgere")].concat(),
        ),
        record(0x9c, &[longs(&[1, 2]), wide("r4"), wide("Gammel")].concat()),
        record(0x90, &[]),
        record(0x84, &[]),
    ];
    let styles = [
        record(0x267, &longs(&[1])),
        record(0x2c, &[vec![164, 0], wide("dd.mm.yyyy")].concat()),
        record(0x268, &[]),
        record(0x269, &longs(&[2])),
        record(0x2f, &[0; 16]),
        record(0x2f, &[&[0, 0, 164, 0][..], &[0; 12]].concat()),
        record(0x26a, &[]),
    ];
    let strings = [
        record(0x9f, &longs(&[1, 1])),
        record(0x13, &[vec![0], wide("Åse Hægeland")].concat()),
        record(0xa0, &[]),
    ];
    let sheet = [
        record(0x81, &[]),
        record(0x94, &longs(&[0, 3, 0, 5])),
        record(0x3c, &[longs(&[1, 1, 2560, 0]), vec![1, 0]].concat()),
        record(0x91, &[]),
        record(0x00, &row(0, false)),
        record(0x07, &cell(0, 0, &longs(&[0]))),
        record(0x02, &cell(1, 0, &longs(&[(150 << 2) | 2]))),
        record(0x05, &cell(2, 1, &46_359.562_5_f64.to_le_bytes())),
        record(0x00, &row(2, true)),
        record(0x06, &cell(0, 0, &wide("Tor"))),
        record(0x04, &cell(1, 0, &[1])),
        record(0x03, &cell(2, 0, &[0x2a])),
        record(
            0x08,
            &cell(3, 0, &[wide("Ek"), no_formula.to_vec()].concat()),
        ),
        record(
            0x09,
            &cell(4, 0, &[&4.5_f64.to_le_bytes()[..], &no_formula].concat()),
        ),
        record(0x92, &[]),
        record(0xb0, &longs(&[0, 0, 3, 4])),
        record(0x82, &[]),
    ];
    let link = |id: &str, kind: &str, target: &str| {
        format!(
            r#"<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>"#
        )
    };
    let rels = |links: &str| format!("<Relationships>{links}</Relationships>");
    let links = [
        link("r1", "worksheet", "worksheets/sheet1.bin"),
        link("r2", "styles", "styles.bin"),
        link("r3", "sharedStrings", "sharedStrings.bin"),
        link("r4", "worksheet", "worksheets/sheet1.bin"),
    ];
    archive(&[
        (
            "_rels/.rels",
            rels(&link("r0", "officeDocument", "xl/workbook.bin")).as_bytes(),
        ),
        ("xl/workbook.bin", &book.concat()),
        (
            "xl/_rels/workbook.bin.rels",
            rels(&links.concat()).as_bytes(),
        ),
        ("xl/styles.bin", &styles.concat()),
        ("xl/sharedStrings.bin", &strings.concat()),
        ("xl/worksheets/sheet1.bin", &sheet.concat()),
    ])
}

#[test]
fn a_binary_workbook_is_read() {
    let sheet = check(
        &binary(),
        "Selgere",
        &[
            "1: Åse Hægeland|150#|2026-12-03 13:30:00@",
            "3 hidden: Tor|TRUE?|#N/A!|=Ek|=4.5#",
        ],
    );
    assert!(sheet.is_hidden(1) && !sheet.is_hidden(0));
    assert_eq!(
        names(&binary()),
        [("Selgere".into(), false), ("Gammel".into(), true)]
    );
}

/// A workbook of Excel 95: texts in the code page, and no table of texts.
#[test]
fn a_workbook_of_the_nineties_is_read() {
    let record = |kind: u16, body: &[u8]| {
        [
            &kind.to_le_bytes()[..],
            &u16::try_from(body.len()).unwrap().to_le_bytes(),
            body,
        ]
        .concat()
    };
    let bof = record(0x0809, &[0, 5, 5, 0, 0, 0, 0, 0]);
    let code_page = record(0x42, &1250_u16.to_le_bytes());
    let format = record(0x041e, &[&[164, 0, 5][..], b"yy.mm"].concat());
    let style = record(0xe0, &[&[0, 0, 164, 0][..], &[0; 12]].concat());
    let start = bof.len() + code_page.len() + format.len() + style.len() + 4 + 11 + 4;
    let sheet = record(
        0x85,
        &[
            &u32::try_from(start).unwrap().to_le_bytes()[..],
            &[0, 0, 4],
            b"List",
        ]
        .concat(),
    );
    let globals = [
        bof.clone(),
        code_page,
        format,
        style,
        sheet,
        record(0x0a, &[]),
    ]
    .concat();
    let sheet_end = globals.len();
    let cells = [
        bof,
        record(
            0x0204,
            &[&[0, 0, 0, 0, 0, 0, 5, 0][..], b"\xa3ukas"].concat(),
        ),
        record(
            0x0203,
            &[&[0, 0, 1, 0, 0, 0][..], &46_359_f64.to_le_bytes()].concat(),
        ),
        record(
            0x06,
            &[
                &[0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff][..],
                &[0; 8],
            ]
            .concat(),
        ),
        record(0x0207, b"\x02\x00ok"),
        record(0x0a, &[]),
    ];
    assert_eq!(sheet_end, start);
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let mut stream = file.create_stream("/Book").unwrap();
    stream.write_all(&globals).unwrap();
    stream.write_all(&cells.concat()).unwrap();
    stream.flush().unwrap();
    drop(stream);
    check(
        &file.into_inner().into_inner(),
        "List",
        &["1: Łukas|2026-12-03@|=ok"],
    );
}

/// An OpenDocument workbook of this content.
fn document(tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content><office:automatic-styles><style:style style:name="t2"><style:table-properties
        table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>{tables}
        </office:spreadsheet></office:body></office:document-content>"#
    );
    archive(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", content.as_bytes()),
    ])
}

#[test]
fn open_documents_hide_and_repeat() {
    let text = |text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let tables = format!(
        r#"<table:table table:name="A"/><table:table table:name="B" table:style-name="t2">
        <table:table-column table:number-columns-repeated="2"/>
        <table:table-column-group table:display="false"><table:table-column/></table:table-column-group>
        <table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
        <table:table-header-rows><table:table-row>{}{}</table:table-row></table:table-header-rows>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/>
          <table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"/></table:table-row>
        <table:table-row-group table:display="false"><table:table-row><table:table-cell table:number-columns-spanned="2"
          office:value-type="time" office:time-value="PT13H30M00.5S"><text:p>half past one</text:p></table:table-cell>
          <table:covered-table-cell><text:p>covered</text:p></table:covered-table-cell>
          <table:table-cell office:value-type="date" office:date-value="2026-12-03T00:00:00"/>
          <table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error">
          <text:p>#N/A</text:p></table:table-cell></table:table-row></table:table-row-group>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>
        <table:table-row table:visibility="filter"><table:table-cell office:value-type="boolean" office:boolean-value="true">
          <text:p>ja</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.25">
          <text:p>25 %</text:p></table:table-cell></table:table-row></table:table>"#,
        text(
            "a<text:s text:c=\"2\"/><text:span>b&amp;c</text:span><text:line-break/>d</text:p><text:p>e"
        ),
        text("f<office:annotation><text:p>remark</text:p></office:annotation>g"),
    );
    let bytes = document(&tables);
    assert_eq!(names(&bytes), [("A".into(), false), ("B".into(), true)]);
    check(&bytes, "A", &[]);
    let sheet = check(
        &bytes,
        "B",
        &[
            "1: a  b&c\nd\ne|fg",
            "2: |||7#|7#",
            "3: |||7#|7#",
            "4 hidden: 13:30:00@||2026-12-03@|=#N/A!",
            "1048005 hidden: TRUE?|0.25#",
        ],
    );
    assert_eq!(
        [1, 2, 3, 4, 5].map(|column| sheet.is_hidden(column)),
        [false, true, true, true, false]
    );
}

#[test]
fn a_peek_stops_below_the_first_rows() {
    let mut workbook = Workbook::open(FROM_1904).unwrap();
    let sheet = workbook.peek(0, 3).unwrap();
    assert_eq!(
        sheet.rows.iter().map(|row| row.number).collect::<Vec<_>>(),
        [1, 2, 3]
    );
}

fn fault(bytes: &[u8]) -> &'static str {
    let read = Workbook::open(bytes).and_then(|mut book| book.read(0));
    Fault::from(read.unwrap_err()).code
}

#[test]
fn what_cannot_be_read_is_a_fault_with_its_reason() {
    assert_eq!(fault(PROTECTED), "workbook-protected");
    let manifest = archive(&[
        ("content.xml", b"?"),
        ("META-INF/manifest.xml", b"<manifest:encryption-data/>"),
    ]);
    assert_eq!(fault(&manifest), "workbook-protected");
    assert_eq!(fault(b""), "workbook-damaged");
    assert_eq!(fault(b"PK\x03\x04"), "workbook-damaged");
    assert_eq!(fault(COMPOUND), "workbook-damaged");
    assert_eq!(
        fault(&archive(&[("word/document.xml", b"<w/>")])),
        "workbook-damaged"
    );
    assert_eq!(fault(&document("")), "workbook-damaged");
    assert_eq!(
        fault(&office(
            "",
            "",
            "",
            "<worksheet><row><c t=\"s\"><v>3</v></c></row></worksheet>"
        )),
        "workbook-damaged"
    );
    let team = team();
    assert_eq!(fault(&team[..team.len() / 2]), "workbook-damaged");
    assert_eq!(fault(&TEAM_XLS[..TEAM_XLS.len() / 2]), "workbook-damaged");
    let error = Workbook::open(&team)
        .unwrap()
        .find("Verkopers")
        .unwrap_err();
    let fault = Fault::from(error);
    assert_eq!(fault.code, "sheet-missing");
    assert_eq!(fault.params["sheets"].to_string(), "Team, Attic, Notes");
}

#[test]
fn a_small_file_never_takes_much_memory() {
    let repeated = r#"<table:table table:name="A"><table:table-row table:number-rows-repeated="1000000"><table:table-cell
        office:value-type="string" table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell>
        </table:table-row></table:table>"#;
    assert_eq!(fault(&document(repeated)), "workbook-too-large");
    // Whoever wants the first rows only does not walk through the others: sixteen thousand million cells would take hours.
    let bytes = document(repeated);
    let sheet = Workbook::open(&bytes).unwrap().peek(0, 20).unwrap();
    assert_eq!((sheet.rows.len(), sheet.rows[19].number), (20, 20));
    // Two cells at the far corners are two cells.
    let corners = r#"<worksheet><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></worksheet>"#;
    let bytes = office("", "", "", corners);
    let sheet = Workbook::open(&bytes).unwrap().read(0).unwrap();
    assert_eq!(sheet.rows.len(), 2);
    assert_eq!(sheet.rows[1].cells.len(), 16_384);
    let overlapping = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(40_000);
    let rows: Vec<String> = (1..2000)
        .map(|row| format!("<row r=\"{row}\"><c><v>1</v></c></row>"))
        .collect();
    let many = rows.concat();
    assert_eq!(
        fault(&office("", "", "", &format!("<w>{many}{overlapping}</w>"))),
        "workbook-too-large"
    );
}

/// An independent reader sees the same texts and numbers.
#[test]
fn another_reader_agrees() {
    let samples: [(&str, &[u8]); 4] = [
        ("Team", &team()),
        ("Team", TEAM_XLS),
        ("Team", TEAM_ODS),
        ("Selgere", &binary()),
    ];
    for (name, bytes) in samples {
        let mut other = calamine::open_workbook_auto_from_rs(Cursor::new(bytes)).unwrap();
        let range = other.worksheet_range(name).unwrap();
        let mut workbook = Workbook::open(bytes).unwrap();
        let at = workbook.find(name).unwrap();
        let sheet = workbook.read(at).unwrap();
        let mut compared = 0;
        for row in &sheet.rows {
            for (column, cell) in (0..).zip(&row.cells) {
                let theirs = range.get_value((row.number - 1, column));
                let same = match theirs {
                    Some(calamine::Data::String(text)) => *text == cell.text,
                    Some(calamine::Data::Float(number)) => cell.text.parse() == Ok(*number),
                    Some(calamine::Data::Int(number)) => cell.text.parse() == Ok(*number),
                    Some(calamine::Data::Bool(_)) => cell.kind == CellKind::Bool,
                    Some(calamine::Data::Error(_)) => cell.kind == CellKind::Error,
                    Some(
                        calamine::Data::DateTime(_)
                        | calamine::Data::DateTimeIso(_)
                        | calamine::Data::DurationIso(_),
                    ) => cell.kind == CellKind::Date,
                    Some(calamine::Data::Empty) | None => cell.text.is_empty(),
                };
                assert!(same, "{name} {} {column}: {cell:?} {theirs:?}", row.number);
                compared += 1;
            }
        }
        assert!(compared > 5);
    }
}

fn read_all(bytes: &[u8]) {
    if let Ok(mut workbook) = Workbook::open(bytes) {
        for sheet in 0..workbook.sheets().len().min(4) {
            let _ = workbook.read(sheet);
        }
    }
}

proptest! {
    #[test]
    fn bytes_of_any_kind_never_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..600), kind in 0..3) {
        let start: &[u8] = match kind {
            0 => b"PK\x03\x04",
            1 => COMPOUND,
            _ => b"",
        };
        read_all(&[start, &bytes].concat());
    }

    #[test]
    fn a_workbook_damaged_anywhere_never_breaks_the_reader(
        sample in prop::sample::select(vec![TEAM_XLS, TEAM_ODS, FROM_1904, PROTECTED]),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = sample.to_vec();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        read_all(&bytes);
    }

    #[test]
    fn damaged_parts_never_break_the_reader(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        // Inside the archive, where the check sum does not stop the damage.
        let sample = binary();
        let mut zip = zip::ZipArchive::new(Cursor::new(sample.as_slice())).unwrap();
        let mut parts = Vec::new();
        for at in 0..zip.len() {
            let mut part = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            std::io::copy(&mut part, &mut bytes).unwrap();
            for (at, byte) in &damage {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            parts.push((part.name().unwrap().into_owned(), bytes));
        }
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        read_all(&archive(&parts));
    }
}
