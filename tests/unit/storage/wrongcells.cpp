// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrongcells.h"

namespace bangdiem::testing {

namespace {

/// A seal over nothing.
std::string insertedSeal(const std::string &revisionAndMoment, const std::string &signer)
{
    return "INSERT INTO seal VALUES (" + revisionAndMoment
        + ", x'', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', " + signer + ", x'')";
}

} // namespace

const std::vector<WrongCell> &wrongCells()
{
    static const std::vector<WrongCell> cells{
        WrongCell{"Agency", "UPDATE dossier SET agency = ''", "dossier"},
        WrongCell{"AgencyNfd", "UPDATE dossier SET agency = 'So' || char(0x302)", "dossier"},
        WrongCell{"AgencyBidi", "UPDATE dossier SET agency = 'a' || char(0x202e)", "dossier"},
        WrongCell{"AgencyNul", "UPDATE dossier SET agency = 'a' || char(0) || 'b'", "dossier"},
        WrongCell{"AgencyUtf8", "UPDATE dossier SET agency = CAST(x'61ff' AS TEXT)", "dossier"},
        WrongCell{"Staff", "UPDATE dossier SET staff = 0", "dossier"},
        WrongCell{"StaffHuge", "UPDATE dossier SET staff = 9223372036854775807", "dossier"},
        WrongCell{"Year", "UPDATE dossier SET year = 99999", "dossier"},
        WrongCell{"AsOf", "UPDATE dossier SET as_of = '2015-02-29'", "dossier"},
        WrongCell{"State", "UPDATE dossier SET state = 'final'", "dossier"},
        WrongCell{"SealedWithoutASeal", "UPDATE dossier SET state = 'sealed'", "dossier, state"},
        WrongCell{"DraftWithItsSeal", insertedSeal("1, 0", "''"), "dossier, state"},
        WrongCell{"SealOfALaterRevision", insertedSeal("2, 0", "''"), "seal"},
        WrongCell{"SealMoment", insertedSeal("1, -1", "''"), "seal"},
        WrongCell{"SealSigner", insertedSeal("1, 0", "char(0x202e)"), "seal"},
        WrongCell{"SealHash", "INSERT INTO seal VALUES (1, 0, x'00', hex(zeroblob(32)), '', x'')", "seal"},
        WrongCell{"ScanOfNoSeal", "INSERT INTO scan VALUES (1, 0, 'a.pdf', 1)", "scan"},
        WrongCell{"ScanOfALaterRevision", "INSERT INTO scan VALUES (2, 0, 'a.pdf', 1)", "scan"},
        WrongCell{"Revision", "UPDATE dossier SET revision = 0", "dossier"},
        WrongCell{"Id", "UPDATE dossier SET id = upper(id)", "dossier"},
        WrongCell{"Edits", "UPDATE dossier SET edits = edits + 1", "change"},
        WrongCell{"NoDossier", "DELETE FROM dossier", "dossier"},
        WrongCell{"TwoDossiers",
            "INSERT INTO dossier SELECT 2, id, revision, state, agency, place, staff, year, as_of, edits "
            "FROM dossier",
            "dossier"},
        WrongCell{"NoRubric", "DELETE FROM rubric", "rubric"},
        WrongCell{
            "RubricHash", "UPDATE rubric SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x')", "rubric"},
        WrongCell{"RubricBytes", "UPDATE rubric SET json = CAST('{}' AS BLOB)", "rubric"},
        WrongCell{"RubricId", "UPDATE rubric SET id = 'other'", "rubric"},
        WrongCell{"Criterion", "UPDATE answer SET criterion = 'X.9'", "answer, X.9"},
        WrongCell{"CriterionUtf8", "UPDATE answer SET criterion = CAST(x'ff' AS TEXT)", "answer, [?]"},
        WrongCell{"Claim", "UPDATE answer SET claim = 12345", "answer, I.2.4"},
        WrongCell{"ClaimNegative", "UPDATE answer SET claim = -2500", "answer, I.2.4"},
        WrongCell{"ClaimTextual", "UPDATE answer SET claim = 'x'", "answer"},
        WrongCell{"ClaimReal", "UPDATE answer SET claim = 9e999", "answer"},
        WrongCell{"EmptyAnswer", "UPDATE answer SET claim = NULL, note = ''", "answer, I.2.4"},
        WrongCell{"Note", "UPDATE answer SET note = char(27) || '[2J'", "answer, I.2.4/note"},
        WrongCell{"NoteNull", "UPDATE answer SET note = NULL", "answer"},
        WrongCell{"NoteLong", "UPDATE answer SET note = hex(zeroblob(10001))", "answer, I.2.4"},
        WrongCell{"FigureName", "UPDATE figure SET name = 'x' WHERE name = 'staff'", "figure, I.1.1"},
        WrongCell{"FigureNegative", "UPDATE figure SET value = -1", "figure, I.1.1"},
        WrongCell{"FigureHuge", "UPDATE figure SET value = 1000000000000", "figure, I.1.1"},
        WrongCell{"FigureElsewhere", "UPDATE figure SET criterion = 'I.2.1'", "figure, I.2.1"},
        WrongCell{"DocumentDate", "UPDATE document SET date = '2015-13-01'", "document, I.2.4"},
        WrongCell{"DocumentPosition", "UPDATE document SET position = 1", "document, I.2.4"},
        WrongCell{"DocumentNumber", "UPDATE document SET number = char(0x200b)",
            "answer, I.2.4/documents/0/number"},
        WrongCell{"DocumentContent", "UPDATE document SET content = 99", "I.2.4/documents/0/file"},
        WrongCell{"LinkPosition", "UPDATE link SET position = -1", "link, I.2.4"},
        WrongCell{"LinkText", "UPDATE link SET url = 'a' || char(10)", "answer, I.2.4/links/0"},
        WrongCell{"LinkScheme", "UPDATE link SET url = 'javascript:alert(1)'", "answer, I.2.4/links/0"},
        WrongCell{"AttachmentName", "UPDATE attachment SET name = ''", "answer, I.2.4/attachments/0"},
        WrongCell{"AttachmentContent", "UPDATE attachment SET content = 99", "attachment, I.2.4"},
        WrongCell{"Unit", "UPDATE unit SET name = ' ' || name WHERE position = 1", "unit, name"},
        WrongCell{"UnitTwice", "UPDATE unit SET name = 'VAN PHONG' WHERE position = 1", "unit, name"},
        WrongCell{"UnitGap", "UPDATE unit SET position = 2 WHERE position = 1", "unit, #2"},
        WrongCell{"UnitNull", "UPDATE unit SET name = NULL WHERE position = 1", "unit"},
        WrongCell{"RowUnit", "UPDATE answer_unit SET unit = '' WHERE position = 0", "answer, I.1.2/units/0"},
        WrongCell{"RowUnitTwice", "UPDATE answer_unit SET unit = 'van phong' WHERE position = 1",
            "answer, I.1.2/units/1"},
        WrongCell{"RowUnitNfd", "UPDATE answer_unit SET unit = 'So' || char(0x302) WHERE position = 1",
            "answer, I.1.2"},
        WrongCell{
            "RowUnitGap", "UPDATE answer_unit SET position = 3 WHERE position = 1", "answer_unit, I.1.2"},
        WrongCell{"RowUnitElsewhere", "UPDATE answer_unit SET criterion = 'X'", "answer_unit, X"},
        WrongCell{
            "UnitFigureName", "UPDATE unit_figure SET name = 'x' WHERE name = 'users'", "unit_figure, I.1.2"},
        WrongCell{"UnitFigureHuge", "UPDATE unit_figure SET value = 1000000000000 WHERE name = 'users'",
            "unit_figure, I.1.2"},
        WrongCell{"UnitFigureSum", "UPDATE unit_figure SET value = 999999999999 WHERE name = 'users'",
            "answer, I.1.2/figures/users"},
        WrongCell{"UnitFigureOfNoUnit", "UPDATE unit_figure SET position = 2 WHERE position = 1",
            "unit_figure, I.1.2"},
        WrongCell{"UnitsBesideFigures", "INSERT INTO figure VALUES ('I.1.2', 'staff', 55)", "figure, I.1.2"},
        WrongCell{"EarlierYear", "UPDATE earlier SET year = 1999", "earlier, I.3.1"},
        WrongCell{"EarlierReviewed", "UPDATE earlier SET reviewed = 2", "earlier, I.3.1"},
        WrongCell{"EarlierElsewhere", "UPDATE earlier SET criterion = 'I.2.1'", "earlier_figure, I.3.1"},
        WrongCell{"EarlierFigure", "UPDATE earlier_figure SET value = -1", "earlier_figure, I.3.1"},
        WrongCell{"EarlierFigureName", "UPDATE earlier_figure SET name = 'x' WHERE value = 90",
            "earlier_figure, I.3.1"},
        WrongCell{"EarlierDocumentDate", "UPDATE earlier_document SET date = 'x'", "earlier_document, I.3.1"},
        WrongCell{
            "EarlierDocumentPosition", "UPDATE earlier_document SET position = 1", "earlier_document, I.3.1"},
        WrongCell{"EarlierDocumentText", "UPDATE earlier_document SET title = char(0x202e)",
            "answer, I.3.1/earlier/documents/0/title"},
        WrongCell{"DeclaredTarget", "UPDATE declared SET target = 'X'", "declared, X"},
        WrongCell{"DeclaredId", "UPDATE declared SET id = 'x'", "declared, I.6"},
        WrongCell{"ContentSize", "UPDATE content SET size = 2999", "chunk"},
        WrongCell{"ContentHash", "UPDATE content SET sha256 = 'zz'", "content"},
        WrongCell{
            "ContentExtra", "INSERT INTO content VALUES (99, 1, (SELECT sha256 FROM content))", "chunk"},
        WrongCell{"ChunkNumber", "UPDATE chunk SET number = 1", "chunk"},
        WrongCell{"ChunkOrphan", "INSERT INTO chunk VALUES (99, 0, x'00')", "chunk"},
        WrongCell{"ChunkEmpty", "INSERT INTO chunk SELECT content, 1, x'' FROM chunk", "chunk"},
        WrongCell{"ChangeGap", "DELETE FROM change WHERE number = 2", "change"},
        WrongCell{"Trigger", "CREATE TRIGGER t AFTER UPDATE ON answer BEGIN DELETE FROM link; END",
            "sqlite_schema, t"},
        WrongCell{"Index", "CREATE INDEX i ON answer (note)", "sqlite_schema, i"},
        WrongCell{"View", "CREATE VIEW v AS SELECT 1", "sqlite_schema, v"},
        WrongCell{"ViewForTable",
            "DROP TABLE link; CREATE VIEW link AS SELECT 'I.2.4' criterion, 0 position, 'x' url",
            "sqlite_schema, link"},
        WrongCell{"Endless",
            "DROP TABLE link; CREATE VIEW link AS WITH RECURSIVE r(criterion, position, url) AS (SELECT 'I', "
            "0, 'x' "
            "UNION ALL SELECT criterion, position + 1, url FROM r) SELECT * FROM r",
            "sqlite_schema, link"},
        WrongCell{"PartSource", "UPDATE part SET source = 'x'", "part"},
        WrongCell{"PartEdits", "UPDATE part SET edits = 0", "part"},
        WrongCell{"PartTwice", "INSERT INTO part SELECT 2, source, edits FROM part", "part"},
        WrongCell{"PartOfNoRows", "DELETE FROM part_row", "part"},
        WrongCell{"PartWithoutARow", "DELETE FROM part_row WHERE criterion = 'I.2.4'", "part, I.2.4"},
        WrongCell{"PartWithoutAGroup", "DELETE FROM part_row WHERE criterion LIKE 'I.6.%'", "part, I.6"},
        WrongCell{"PartRow", "INSERT INTO part_row VALUES ('X.9')", "part_row, X.9"},
        WrongCell{"PartRowsOfNoPart", "DELETE FROM part", "part_row"},
        WrongCell{"TableMissing", "DROP TABLE link", "sqlite_schema, 21"},
        WrongCell{"TableExtra", "CREATE TABLE extra (a)", "sqlite_schema, extra"},
        WrongCell{"ColumnExtra", "ALTER TABLE link RENAME COLUMN url TO uri", "sqlite_schema, link"},
        WrongCell{"Virtual", "CREATE VIRTUAL TABLE f USING fts5(a)", "sqlite_schema, f"}};
    return cells;
}

void PrintTo(const WrongCell &wrong, std::ostream *stream)
{
    *stream << wrong.sql;
}

} // namespace bangdiem::testing
