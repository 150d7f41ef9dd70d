// SPDX-License-Identifier: GPL-3.0-or-later
// A whole year of a province in the windows: twenty agencies fill, seal and submit; the Sở takes in, reviews,
// asks two of them to explain, takes their next revisions in, closes, ranks and exports. What was typed is
// written down, and desk_year.py recomputes the ranking from it without the program.
#include "clerk.h"
#include "reviewfixture.h"
#include "storage/paths.h"
#include "support/checkout.h"
#include "widgets/reviewpage.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

#include <nlohmann/json.hpp>

#include <random>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr int kAgencies = 20;
constexpr int kStaff = 50;
const QString kComment = u"Chưa đủ căn cứ"_s;

/// What was typed for one agency, and what it makes of chance.
struct Agency {
    QString name;
    QString dossier; ///< Its path.
    std::mt19937 dice;
    json answers = json::object(); ///< By row.
    json verdicts = json::object();
    int revision = 0;

    int roll(int least, int most)
    {
        return least + static_cast<int>(dice() % static_cast<unsigned>(most - least + 1));
    }
};

class YearTest : public ReviewDeskTest
{
protected:
    void SetUp() override
    {
        QFile pdf(file(u"minh chứng.pdf"_s));
        ASSERT_TRUE(pdf.open(QIODevice::WriteOnly));
        pdf.write("%PDF-1.4 a proof");
        for (int i = 0; i < kAgencies; ++i) // two and two are equal: they share a rank
            agencies.push_back(
                {u"Cơ quan số %1"_s.arg(i + 1), {}, std::mt19937(static_cast<unsigned>(i / 2))});
    }

    QString fill(Agency &agency);
    json answerRow(Agency &agency);
    json giveEvidence(Agency &agency, const Criterion &criterion);
    QString sealAndSend(Agency &agency);
    void open(const Agency &agency); ///< At the reviewer's desk.
    void decideOn(Agency &agency);
    void adjust(Agency &agency, const std::string &row);
    void reject(Agency &agency, const std::string &row);
    QString explain(Agency &agency);
    void reopen();
    json written() const;

    std::vector<Agency> agencies;
    Clerk clerk{*window, *desk, file(u"minh chứng.pdf"_s)};
};

QString YearTest::fill(Agency &agency)
{
    clerk.startNew(u"tayninh-2693-2015-pl1"_s, agency.name, kStaff);
    EXPECT_TRUE(desk->session()) << agency.name.toStdString();
    agency.dossier = desk->path();
    for (std::size_t row = 0; row < clerk.rubric().criteria.size(); ++row) {
        EXPECT_EQ(clerk.row(), row);
        agency.answers[clerk.criterion().id] = answerRow(agency);
        clerk.goOn();
    }
    return sealAndSend(agency);
}

json YearTest::answerRow(Agency &agency)
{
    const auto &criterion = clerk.criterion();
    if (std::holds_alternative<GradedRule>(criterion.rule)) {
        const auto quarters = agency.roll(0, static_cast<int>(criterion.maximum.units() / 2'500));
        const auto claim = Points::fromUnits(quarters * 2'500);
        clerk.typeClaim(QString::fromStdString(toText(claim, ',')));
        return {{"claim", quarters / 4.0}};
    }
    const bool yes = agency.roll(1, 10) <= 7;
    clerk.choose(yes);
    json answer{{"claim", yes}};
    if (yes)
        answer.update(giveEvidence(agency, criterion));
    return answer;
}

json YearTest::giveEvidence(Agency &agency, const Criterion &criterion)
{
    json evidence = json::object();
    const bool isCount = std::holds_alternative<CountTest>(std::get<AllOrNothingRule>(criterion.rule).test);
    for (const auto &figure : criterion.figures) {
        const bool isWhole = &figure == &criterion.figures.front() && !isCount;
        const int value = isWhole ? kStaff : agency.roll(isCount ? 1 : kStaff / 2, isCount ? 6 : kStaff);
        clerk.typeFigure(figure.name, value);
        evidence["figures"][figure.name] = value;
    }
    if (criterion.documentNeed == Need::Required) {
        const auto number = u"%1/%2"_s.arg(agency.roll(1, 99)).arg(agency.name);
        clerk.typeDocument(number, u"02/03/2015"_s);
        evidence["documents"] = {{{"number", number.toStdString()}, {"date", "2015-03-02"}}};
    }
    if (criterion.attachmentNeed == Need::Required) {
        clerk.dropProof();
        evidence["attachments"] = {"minh chứng.pdf"};
    }
    return evidence;
}

QString YearTest::sealAndSend(Agency &agency)
{
    window->showPage(u"seal"_s);
    settle();
    auto *signer = in<QLineEdit>(u"seal"_s, u"seal.signer"_s);
    retype(signer, u"Giám đốc"_s);
    QTest::keyClick(signer, Qt::Key_Return);
    settle();
    const auto sent = file(u"nộp %1 lần %2.bangdiem"_s.arg(agency.name).arg(++agency.revision));
    dialogs.fileToSend = sent;
    QTest::mouseClick(in<QPushButton>(u"seal"_s, u"seal.submit"_s), Qt::LeftButton);
    settle();
    EXPECT_TRUE(QFile::exists(sent)) << sent.toStdString();
    bringUp(*window);
    QTest::keyClick(window.get(), Qt::Key_W, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(desk->session());
    return sent;
}

void YearTest::open(const Agency &agency)
{
    bringUp(*reviewWindow());
    retype(part<QLineEdit>(u"submissions.search"_s), agency.name);
    auto *list = part<QListView>(u"submissions.list"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString() == agency.name)
            choose(row);
    EXPECT_EQ(QString::fromStdString(session().current()->submission.record.agency), agency.name);
}

void YearTest::adjust(Agency &agency, const std::string &row)
{
    goTo(row.c_str());
    type(part<QPlainTextEdit>(u"verdict.comment"_s), kComment);
    auto *points = part<QLineEdit>(u"verdict.points"_s);
    retype(points, u"0,5"_s);
    QTest::keyClick(points, Qt::Key_Return);
    settle();
    agency.verdicts[row] = 0.5;
}

void YearTest::reject(Agency &agency, const std::string &row)
{
    goTo(row.c_str());
    auto *comment = part<QPlainTextEdit>(u"verdict.comment"_s);
    type(comment, kComment);
    QTest::keyClick(comment, Qt::Key_3, Qt::ControlModifier);
    settle();
    agency.verdicts[row] = "reject-evidence";
}

/// Adjusts a graded row that claimed more, rejects a document that was given, accepts the rest of a section.
void YearTest::decideOn(Agency &agency)
{
    open(agency);
    for (const auto *row : {"II.1.1", "II.1.2", "II.1.3", "II.1.4"})
        if (agency.answers[row]["claim"].get<double>() > 0.5) {
            adjust(agency, row);
            break;
        }
    for (const auto *row : {"I.2.4", "II.2", "II.3"})
        if (agency.answers[row].contains("documents")) {
            reject(agency, row);
            break;
        }
    goTo("I.1.1");
    press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
}

void YearTest::reopen()
{
    window->showPage(u"seal"_s);
    settle();
    QTest::mouseClick(in<QPushButton>(u"seal"_s, u"seal.reopen"_s), Qt::LeftButton);
    settle();
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    type(dialog->findChild<QPlainTextEdit *>(u"reopen.reason"_s), u"giải trình"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"reopen.reopen"_s), Qt::LeftButton);
    settle();
    settle();
    ASSERT_FALSE(desk->session()->isReadOnly());
}

/// The agency takes the lower points, and gives another document for the one that was rejected.
QString YearTest::explain(Agency &agency)
{
    open(agency);
    dialogs.exportTarget = file(u"giải trình %1.json"_s.arg(agency.name));
    run(u"submission.explain"_s);
    EXPECT_EQ(review().submission.record.state, ReviewState::AskedToExplain);
    EXPECT_TRUE(desk->open(agency.dossier));
    bringUp(*window);
    dialogs.feedbackToOpen = *dialogs.exportTarget;
    action(u"file.openFeedback"_s)->trigger();
    settle();
    reopen();
    for (const auto &[row, verdict] : agency.verdicts.items()) {
        clerk.goTo(row);
        if (verdict == "reject-evidence") {
            clerk.typeDocument(u"bis/"_s + agency.name, u"03/04/2015"_s);
            agency.answers[row]["documents"] = {{{"number", "bis"}, {"date", "2015-04-03"}}};
        } else {
            clerk.typeClaim(u"0,5"_s);
            agency.answers[row]["claim"] = 0.5;
        }
    }
    agency.verdicts = json::object();
    return sealAndSend(agency);
}

json YearTest::written() const
{
    auto all = json::array();
    for (const auto &agency : agencies)
        all.push_back({{"agency", agency.name.toStdString()}, {"answers", agency.answers},
            {"verdicts", agency.verdicts}});
    return {{"rubric", "tayninh-2693-2015-pl1"}, {"year", 2015}, {"staff", kStaff}, {"agencies", all}};
}

} // namespace

TEST_F(YearTest, OfTwentyAgenciesIsRankedAsAnotherProgramRanksIt)
{
    QStringList sent;
    for (auto &agency : agencies)
        sent += fill(agency);
    openRegister();
    takeIn(sent);
    ASSERT_EQ(session().records().size(), static_cast<std::size_t>(kAgencies));
    for (auto &agency : agencies)
        decideOn(agency);
    for (auto &agency : {&agencies[0], &agencies[1]}) {
        takeIn({explain(*agency)});
        open(*agency);
        EXPECT_EQ(review().submission.record.state, ReviewState::Explained);
        EXPECT_EQ(review().submission.record.revision, 2);
    }
    for (const auto &agency : agencies) {
        open(agency);
        run(u"submission.close"_s);
        EXPECT_EQ(review().submission.record.state, ReviewState::Closed) << agency.name.toStdString();
    }

    press(Qt::Key_2, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return part<QTableView>(u"ranking.table"_s)->model()->rowCount() == kAgencies; }));
    for (const auto *format : {"xlsx", "pdf", "csv"}) {
        dialogs.exportTarget = file(u"xếp hạng."_s + QLatin1String(format));
        QTest::mouseClick(part<QPushButton>(u"ranking."_s + QLatin1String(format)), Qt::LeftButton);
        settle();
    }
    for (const auto &error : dialogs.errors)
        ADD_FAILURE() << describe(error, Language::English) << ' ' << error.where;
    QFile typed(file(u"typed.json"_s));
    ASSERT_TRUE(typed.open(QIODevice::WriteOnly));
    typed.write(QByteArray::fromStdString(written().dump()));
    typed.close();

    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"python3"_s,
        {QString::fromStdString(tests::sourceFile("tests/campaign/desk_year.py")), typed.fileName(),
            file(u"xếp hạng.csv"_s), file(u"xếp hạng.xlsx"_s)});
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0);
    const auto said = process.readAll().toStdString();
    EXPECT_NE(said.find("20 agencies, all equal"), std::string::npos) << said;
}

} // namespace bangdiem::tests
