// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose structure SQLite takes, but whose cells or schema are not ours.
#include "storage/dossierfile.h"

#include "refusal.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::HasSubstr;

namespace {

struct Wrong {
    std::string_view name;
    std::string sql;
    std::string_view place; ///< What the error names.
};

void PrintTo(const Wrong &wrong, std::ostream *stream)
{
    *stream << wrong.sql;
}

/// A hostile file brings what STRICT and NOT NULL would keep out: they are taken away for the time of `sql`.
std::string damaging(std::string_view sql)
{
    return "PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON;"
           "CREATE TEMP TABLE kept AS SELECT name AS table_name, sql AS text FROM main.sqlite_schema;"
           "UPDATE sqlite_schema SET sql = replace(replace(replace(sql, "
           "'STRICT, WITHOUT', 'WITHOUT'), ' STRICT', ''), ' NOT NULL', '');"
           "PRAGMA writable_schema = RESET;"
        + std::string(sql)
        + ";PRAGMA writable_schema = ON;"
          "UPDATE sqlite_schema SET sql = (SELECT text FROM kept WHERE table_name = name) "
          "WHERE type = 'table' AND name IN (SELECT table_name FROM kept) "
          "AND replace(replace(replace((SELECT text FROM kept WHERE table_name = name), "
          "'STRICT, WITHOUT', 'WITHOUT'), ' STRICT', ''), ' NOT NULL', '') = sql;"
          "PRAGMA writable_schema = RESET;";
}

/// A seal over nothing.
std::string insertedSeal(const std::string &revisionAndMoment, const std::string &signer)
{
    return "INSERT INTO seal VALUES (" + revisionAndMoment
        + ", x'', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', " + signer + ", x'')";
}

class WrongCell : public ::testing::TestWithParam<Wrong>
{
};

INSTANTIATE_TEST_SUITE_P(Cells, WrongCell,
    ::testing::Values( //
        Wrong{"Agency", "UPDATE dossier SET agency = ''", "dossier"},
        Wrong{"AgencyNfd", "UPDATE dossier SET agency = 'So' || char(0x302)", "dossier"},
        Wrong{"AgencyBidi", "UPDATE dossier SET agency = 'a' || char(0x202e)", "dossier"},
        Wrong{"AgencyNul", "UPDATE dossier SET agency = 'a' || char(0) || 'b'", "dossier"},
        Wrong{"AgencyUtf8", "UPDATE dossier SET agency = CAST(x'61ff' AS TEXT)", "dossier"},
        Wrong{"Staff", "UPDATE dossier SET staff = 0", "dossier"},
        Wrong{"StaffHuge", "UPDATE dossier SET staff = 9223372036854775807", "dossier"},
        Wrong{"Year", "UPDATE dossier SET year = 99999", "dossier"},
        Wrong{"AsOf", "UPDATE dossier SET as_of = '2015-02-29'", "dossier"},
        Wrong{"State", "UPDATE dossier SET state = 'final'", "dossier"},
        Wrong{"SealedWithoutASeal", "UPDATE dossier SET state = 'sealed'", "dossier, state"},
        Wrong{"DraftWithItsSeal", insertedSeal("1, 0", "''"), "dossier, state"},
        Wrong{"SealOfALaterRevision", insertedSeal("2, 0", "''"), "seal"},
        Wrong{"SealMoment", insertedSeal("1, -1", "''"), "seal"},
        Wrong{"SealSigner", insertedSeal("1, 0", "char(0x202e)"), "seal"},
        Wrong{"SealHash", "INSERT INTO seal VALUES (1, 0, x'00', hex(zeroblob(32)), '', x'')", "seal"},
        Wrong{"ScanOfNoSeal", "INSERT INTO scan VALUES (1, 0, 'a.pdf', 1)", "scan"},
        Wrong{"ScanOfALaterRevision", "INSERT INTO scan VALUES (2, 0, 'a.pdf', 1)", "scan"},
        Wrong{"Revision", "UPDATE dossier SET revision = 0", "dossier"},
        Wrong{"Id", "UPDATE dossier SET id = upper(id)", "dossier"},
        Wrong{"Edits", "UPDATE dossier SET edits = edits + 1", "change"},
        Wrong{"NoDossier", "DELETE FROM dossier", "dossier"},
        Wrong{"TwoDossiers",
            "INSERT INTO dossier SELECT 2, id, revision, state, agency, place, staff, year, as_of, edits "
            "FROM dossier",
            "dossier"},
        Wrong{"NoRubric", "DELETE FROM rubric", "rubric"},
        Wrong{
            "RubricHash", "UPDATE rubric SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x')", "rubric"},
        Wrong{"RubricBytes", "UPDATE rubric SET json = CAST('{}' AS BLOB)", "rubric"},
        Wrong{"RubricId", "UPDATE rubric SET id = 'other'", "rubric"},
        Wrong{"Criterion", "UPDATE answer SET criterion = 'X.9'", "answer, X.9"},
        Wrong{"CriterionUtf8", "UPDATE answer SET criterion = CAST(x'ff' AS TEXT)", "answer, [?]"},
        Wrong{"Claim", "UPDATE answer SET claim = 12345", "answer, I.2.4"},
        Wrong{"ClaimNegative", "UPDATE answer SET claim = -2500", "answer, I.2.4"},
        Wrong{"ClaimTextual", "UPDATE answer SET claim = 'x'", "answer"},
        Wrong{"ClaimReal", "UPDATE answer SET claim = 9e999", "answer"},
        Wrong{"EmptyAnswer", "UPDATE answer SET claim = NULL, note = ''", "answer, I.2.4"},
        Wrong{"Note", "UPDATE answer SET note = char(27) || '[2J'", "answer, I.2.4/note"},
        Wrong{"NoteNull", "UPDATE answer SET note = NULL", "answer"},
        Wrong{"NoteLong", "UPDATE answer SET note = hex(zeroblob(10001))", "answer, I.2.4"},
        Wrong{"FigureName", "UPDATE figure SET name = 'x' WHERE name = 'staff'", "figure, I.1.1"},
        Wrong{"FigureNegative", "UPDATE figure SET value = -1", "figure, I.1.1"},
        Wrong{"FigureHuge", "UPDATE figure SET value = 1000000000000", "figure, I.1.1"},
        Wrong{"FigureElsewhere", "UPDATE figure SET criterion = 'I.2.1'", "figure, I.2.1"},
        Wrong{"DocumentDate", "UPDATE document SET date = '2015-13-01'", "document, I.2.4"},
        Wrong{"DocumentPosition", "UPDATE document SET position = 1", "document, I.2.4"},
        Wrong{"DocumentNumber", "UPDATE document SET number = char(0x200b)",
            "answer, I.2.4/documents/0/number"},
        Wrong{"DocumentContent", "UPDATE document SET content = 99", "I.2.4/documents/0/file"},
        Wrong{"LinkPosition", "UPDATE link SET position = -1", "link, I.2.4"},
        Wrong{"LinkText", "UPDATE link SET url = 'a' || char(10)", "answer, I.2.4/links/0"},
        Wrong{"LinkScheme", "UPDATE link SET url = 'javascript:alert(1)'", "answer, I.2.4/links/0"},
        Wrong{"AttachmentName", "UPDATE attachment SET name = ''", "answer, I.2.4/attachments/0"},
        Wrong{"AttachmentContent", "UPDATE attachment SET content = 99", "attachment, I.2.4"},
        Wrong{"Unit", "UPDATE unit SET name = ' ' || name WHERE position = 1", "unit, name"},
        Wrong{"UnitTwice", "UPDATE unit SET name = 'VAN PHONG' WHERE position = 1", "unit, name"},
        Wrong{"UnitGap", "UPDATE unit SET position = 2 WHERE position = 1", "unit, #2"},
        Wrong{"UnitNull", "UPDATE unit SET name = NULL WHERE position = 1", "unit"},
        Wrong{"RowUnit", "UPDATE answer_unit SET unit = '' WHERE position = 0", "answer, I.1.2/units/0"},
        Wrong{"RowUnitTwice", "UPDATE answer_unit SET unit = 'van phong' WHERE position = 1",
            "answer, I.1.2/units/1"},
        Wrong{"RowUnitNfd", "UPDATE answer_unit SET unit = 'So' || char(0x302) WHERE position = 1",
            "answer, I.1.2"},
        Wrong{"RowUnitGap", "UPDATE answer_unit SET position = 3 WHERE position = 1", "answer_unit, I.1.2"},
        Wrong{"RowUnitElsewhere", "UPDATE answer_unit SET criterion = 'X'", "answer_unit, X"},
        Wrong{
            "UnitFigureName", "UPDATE unit_figure SET name = 'x' WHERE name = 'users'", "unit_figure, I.1.2"},
        Wrong{"UnitFigureHuge", "UPDATE unit_figure SET value = 1000000000000 WHERE name = 'users'",
            "unit_figure, I.1.2"},
        Wrong{"UnitFigureSum", "UPDATE unit_figure SET value = 999999999999 WHERE name = 'users'",
            "answer, I.1.2/figures/users"},
        Wrong{"UnitFigureOfNoUnit", "UPDATE unit_figure SET position = 2 WHERE position = 1",
            "unit_figure, I.1.2"},
        Wrong{"UnitsBesideFigures", "INSERT INTO figure VALUES ('I.1.2', 'staff', 55)", "figure, I.1.2"},
        Wrong{"EarlierYear", "UPDATE earlier SET year = 1999", "earlier, I.3.1"},
        Wrong{"EarlierReviewed", "UPDATE earlier SET reviewed = 2", "earlier, I.3.1"},
        Wrong{"EarlierElsewhere", "UPDATE earlier SET criterion = 'I.2.1'", "earlier_figure, I.3.1"},
        Wrong{"EarlierFigure", "UPDATE earlier_figure SET value = -1", "earlier_figure, I.3.1"},
        Wrong{"EarlierFigureName", "UPDATE earlier_figure SET name = 'x' WHERE value = 90",
            "earlier_figure, I.3.1"},
        Wrong{"EarlierDocumentDate", "UPDATE earlier_document SET date = 'x'", "earlier_document, I.3.1"},
        Wrong{
            "EarlierDocumentPosition", "UPDATE earlier_document SET position = 1", "earlier_document, I.3.1"},
        Wrong{"EarlierDocumentText", "UPDATE earlier_document SET title = char(0x202e)",
            "answer, I.3.1/earlier/documents/0/title"},
        Wrong{"DeclaredTarget", "UPDATE declared SET target = 'X'", "declared, X"},
        Wrong{"DeclaredId", "UPDATE declared SET id = 'x'", "declared, I.6"},
        Wrong{"ContentSize", "UPDATE content SET size = 2999", "chunk"},
        Wrong{"ContentHash", "UPDATE content SET sha256 = 'zz'", "content"},
        Wrong{"ContentExtra", "INSERT INTO content VALUES (99, 1, (SELECT sha256 FROM content))", "chunk"},
        Wrong{"ChunkNumber", "UPDATE chunk SET number = 1", "chunk"},
        Wrong{"ChunkOrphan", "INSERT INTO chunk VALUES (99, 0, x'00')", "chunk"},
        Wrong{"ChunkEmpty", "INSERT INTO chunk SELECT content, 1, x'' FROM chunk", "chunk"},
        Wrong{"ChangeGap", "DELETE FROM change WHERE number = 2", "change"},
        Wrong{"Trigger", "CREATE TRIGGER t AFTER UPDATE ON answer BEGIN DELETE FROM link; END",
            "sqlite_schema, t"},
        Wrong{"Index", "CREATE INDEX i ON answer (note)", "sqlite_schema, i"},
        Wrong{"View", "CREATE VIEW v AS SELECT 1", "sqlite_schema, v"},
        Wrong{"ViewForTable",
            "DROP TABLE link; CREATE VIEW link AS SELECT 'I.2.4' criterion, 0 position, 'x' url",
            "sqlite_schema, link"},
        Wrong{"Endless",
            "DROP TABLE link; CREATE VIEW link AS WITH RECURSIVE r(criterion, position, url) AS (SELECT 'I', "
            "0, 'x' "
            "UNION ALL SELECT criterion, position + 1, url FROM r) SELECT * FROM r",
            "sqlite_schema, link"},
        Wrong{"PartSource", "UPDATE part SET source = 'x'", "part"},
        Wrong{"PartEdits", "UPDATE part SET edits = 0", "part"},
        Wrong{"PartTwice", "INSERT INTO part SELECT 2, source, edits FROM part", "part"},
        Wrong{"PartOfNoRows", "DELETE FROM part_row", "part"},
        Wrong{"PartWithoutARow", "DELETE FROM part_row WHERE criterion = 'I.2.4'", "part, I.2.4"},
        Wrong{"PartWithoutAGroup", "DELETE FROM part_row WHERE criterion LIKE 'I.6.%'", "part, I.6"},
        Wrong{"PartRow", "INSERT INTO part_row VALUES ('X.9')", "part_row, X.9"},
        Wrong{"PartRowsOfNoPart", "DELETE FROM part", "part_row"},
        Wrong{"TableMissing", "DROP TABLE link", "sqlite_schema, 21"},
        Wrong{"TableExtra", "CREATE TABLE extra (a)", "sqlite_schema, extra"},
        Wrong{"ColumnExtra", "ALTER TABLE link RENAME COLUMN url TO uri", "sqlite_schema, link"},
        Wrong{"Virtual", "CREATE VIRTUAL TABLE f USING fts5(a)", "sqlite_schema, f"}),
    [](const auto &tested) { return std::string(tested.param.name); });

} // namespace

TEST_P(WrongCell, IsNamedAndTheFileIsLeftAlone)
{
    const TestFolder folder;
    writeBytes(folder / "a.bangdiem", sampleBytes());
    ASSERT_EQ(runSql(folder / "a.bangdiem", damaging(GetParam().sql)), "");

    const auto error = refusal(folder, folder / "a.bangdiem");

    EXPECT_EQ(error.code, ErrorCode::DossierDamaged);
    ASSERT_FALSE(error.details.empty());
    EXPECT_THAT(error.details[0], HasSubstr(GetParam().place));
}

TEST(Refusal, OfAWrongCellOfTheHistoryComesWhenItIsRead)
{
    const TestFolder folder;
    writeBytes(folder / "a.bangdiem", sampleBytes());
    ASSERT_EQ(runSql(folder / "a.bangdiem", "UPDATE change SET after = char(0x202e) WHERE number = 2"), "");

    const auto file = reopened(folder / "a.bangdiem", Access::ReadOnly);

    const auto history = file.history();
    ASSERT_FALSE(history);
    EXPECT_EQ(history.error().code, ErrorCode::DossierDamaged);
    EXPECT_THAT(history.error().details.at(0), HasSubstr("change, #2"));
}

} // namespace bangdiem
