// SPDX-License-Identifier: GPL-3.0-or-later
// keystroke_loop bare|36|5000 TIMES: types that many keys into a figure of the page of a sheet with so many
// rows, or into a bare QLineEdit of the same size, and paints after each; for instructions.py to count. Each
// key changes the score of the row, so that its cell, its sums and the total are painted anew.
#include "presentation/editingsession.h"
#include "widgets/dialogs.h"
#include "widgets/sheetpage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace bangdiem;

constexpr std::size_t kRowsOfGroup = 4;
constexpr std::size_t kRowsOfSection = 36;

class NoDialogs final : public Dialogs
{
public:
    std::optional<QString> askDossierToOpen(const QString &) override { return {}; }
    std::optional<QString> askDossierToCreate(const QString &) override { return {}; }
    std::optional<QString> askExportTarget(const QString &, const QString &) override { return {}; }
    std::optional<QString> askFolder(const QString &) override { return std::nullopt; }
    QStringList askEvidenceFiles(const QString &) override { return {}; }
    bool askPrinter(QPrinter &) override { return false; }
    UnsavedChoice askUnsaved(const Error &) override { return UnsavedChoice::Stay; }
    void showError(const QString &, const Error &) override { }
};

std::string rowJson(const std::string &id, std::size_t row)
{
    const std::string head = R"({"id":")" + id + R"(","number":")" + id
        + R"(","text":"Tỷ lệ CBCC có sử dụng hộp thư điện tử Tây Ninh đạt từ 60% trở lên","max":1,)";
    if (row % kRowsOfGroup != 0)
        return head + R"("kind":"graded","step":0.25})";
    return head + R"("note":"Cung cấp số liệu: Số lượng CBCC/Số lượng hộp thư được cấp",)"
        + R"("kind":"all-or-nothing","test":{"kind":"ratio","numerator":"users","denominator":"staff",)"
        + R"("atLeast":60,"partOfWhole":true},"figures":{"need":"required","fields":[)"
        + R"({"name":"staff","label":"Tổng số CBCC"},{"name":"users","label":"Số CBCC có sử dụng"}]}})";
}

std::string groupJson(const std::string &id, std::size_t rows)
{
    std::string json = R"({"id":")" + id + R"(","number":")" + id
        + R"(","text":"Sử dụng thư điện tử tayninh.gov.vn","criteria":[)";
    for (std::size_t i = 0; i < rows; ++i)
        json += (i == 0 ? "" : ",") + rowJson(id + "." + std::to_string(i + 1), i);
    return json + "]}";
}

std::string sectionJson(const std::string &id, std::size_t rows)
{
    const auto maximum = std::to_string(rows);
    std::string json = R"({"id":")" + id + R"(","number":")" + id + R"(","text":"Ứng dụng CNTT","max":)"
        + maximum + R"json(,"maxText":")json" + maximum + R"json( điểm","items":[)json";
    for (std::size_t i = 0; i < rows; i += kRowsOfGroup)
        json += (i == 0 ? "" : ",")
            + groupJson(id + "." + std::to_string(i / kRowsOfGroup + 1), std::min(kRowsOfGroup, rows - i));
    return json + "]}";
}

std::string rubricJson(std::size_t rows)
{
    std::string json = R"json({"format":1,"id":"bench","name":"Bench","source":{"decision":"1/QĐ-UBND",
        "issuer":"UBND","date":"2015-11-23","appendix":"Phụ lục I"},"sheet":{"title":"BẢNG ĐÁNH GIÁ",
        "attachedTo":"(Kèm theo)","agencyLabel":"Tên cơ quan:","staffLabel":"Tổng số:",
        "columns":["STT","Nội dung","Điểm tối đa","Ghi chú","Điểm tự đánh giá"],"totalLabel":"Tổng cộng:",
        "totalMaximumText":"điểm","noticeLabel":"Lưu ý:","notices":["Lưu ý"],
        "signatures":[{"title":"THỦ TRƯỞNG","instruction":"(ký tên)"}]},"evidenceClause":"Phụ lục I, Lưu ý",
        "blocksSealing":["unanswered"],
        "crossChecks":[{"figure":"staff","withStaff":true}],"max":)json"
        + std::to_string(rows) + R"json(,"sections":[)json";
    for (std::size_t i = 0; i < rows; i += kRowsOfSection)
        json += (i == 0 ? "" : ",")
            + sectionJson("S" + std::to_string(i / kRowsOfSection + 1), std::min(kRowsOfSection, rows - i));
    return json + "]}";
}

/// Every row answered, so that each has its reasons.
Dossier fullDossier(std::size_t rows)
{
    Dossier dossier;
    dossier.id = newDossierId();
    dossier.heading = {"Sở Tài chính", "Tây Ninh", {2015, std::chrono::year(2015) / 12 / 31, 50}};
    auto rubric = carriedRubric(rubricJson(rows));
    if (!rubric) {
        for (const auto &error : rubric.error())
            std::fprintf(stderr, "%s %s\n", describe(error, Language::English).c_str(), error.where.c_str());
        std::exit(1);
    }
    dossier.rubric = *rubric;
    for (const auto &criterion : dossier.rules().criteria) {
        Answer answer;
        if (criterion.figures.empty())
            answer.claim = criterion.maximum;
        else
            answer.figures = {50, 40};
        dossier.answers.criteria.push_back(answer);
    }
    return dossier;
}

void press(QWidget *field, Qt::Key key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &up);
    QApplication::sendPostedEvents(); // Paints; what waits for a pause of typing does not run.
}

/// "3" and "30" in turn.
void typeInTurn(QLineEdit *field, unsigned long times)
{
    field->setFocus();
    field->selectAll();
    press(field, Qt::Key_3, QStringLiteral("3"));
    for (unsigned long i = 0; i < times; ++i)
        i % 2 == 0 ? press(field, Qt::Key_0, QStringLiteral("0")) : press(field, Qt::Key_Backspace, {});
}

void typeIntoBareLine(QSize size, unsigned long times)
{
    QWidget window;
    window.resize(1366, 700);
    QLineEdit line(&window);
    line.setAlignment(Qt::AlignRight);
    line.setGeometry(QRect(QPoint(1200, 300), size));
    window.show();
    QApplication::processEvents();
    typeInTurn(&line, times);
}

int typeIntoPage(std::size_t rows, unsigned long times)
{
    const QTemporaryDir folder;
    auto file = DossierFile::create(
        folder.filePath(QStringLiteral("a.bangdiem")).toStdString(), fullDossier(rows), Moment{});
    if (!file) {
        std::fprintf(stderr, "%s\n", describe(file.error(), Language::English).c_str());
        return 1;
    }
    EditingSession session(std::move(*file), [] { return Moment{}; });
    NoDialogs dialogs;
    SheetPage page(&dialogs);
    page.resize(1366, 700);
    page.setSession(&session);
    page.show();
    page.goTo(rows / 2 / kRowsOfGroup * kRowsOfGroup);
    QApplication::processEvents();
    const auto criterion = *page.currentCriterion();
    auto *field = page.findChild<QLineEdit *>(
        QString::fromStdString(session.rubric().criteria[criterion].id) + QStringLiteral(".figure.users"));
    std::printf("field %dx%d\n", field->width(), field->height());
    typeInTurn(field, times);
    return session.answer(criterion).figures.size() == 2 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const auto what = std::string_view(argv[1]);
    const auto times = std::strtoul(argv[2], nullptr, 10);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QApplication application(argc, argv);
    if (what != "bare")
        return typeIntoPage(std::strtoul(argv[1], nullptr, 10), times);
    typeIntoBareLine({112, 25}, times);
    return 0;
}
