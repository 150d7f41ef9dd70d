// SPDX-License-Identifier: GPL-3.0-or-later
// The pages Xếp hạng and Biểu đồ, with mouse and keyboard.
#include "presentation/rankingmodel.h"
#include "reviewfixture.h"
#include "storage/paths.h"
#include "widgets/pictureview.h"
#include "widgets/reviewpage.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

/// Two years of a province: all of 2014 is closed, of 2015 all but Sở Tư pháp.
class RankingTest : public ReviewDeskTest
{
protected:
    ~RankingTest() override { composition->dress(Theme::Light); }

    void SetUp() override
    {
        openRegister();
        takeIn({of("Sở Tài chính", 2014, {"I.2.4"}), of("Sở Y tế", 2014, {"I.1.1"})});
        takeIn(
            {of("Sở Tài chính", 2015, {}), of("Sở Y tế", 2015, {"I.2.4"}), of("Sở Xây dựng", 2015, {"I.2.4"}),
                of("Sở Tư pháp", 2015, {"I.5.1"}), of("Thanh tra tỉnh", 2015, {"I.2.4", "I.1.1"})});
        for (const auto &record : std::vector(session().records()))
            if (record.agency != "Sở Tư pháp")
                close(record.number);
    }

    QString of(const std::string &agency, int year, const std::vector<std::string> &conceded)
    {
        const auto marker = std::to_string(++m_made);
        return sent(
            marker + ".bangdiem", {.agency = agency, .year = year, .marker = marker}, [&](Dossier &dossier) {
                for (const auto &id : conceded) {
                    auto &answer = dossier.answers.criteria[*findCriterion(dossier.rules(), id)];
                    answer = {};
                    answer.claim = Points();
                }
            });
    }

    void close(std::int64_t number)
    {
        Q_EMIT qobject_cast<ReviewPage *>(reviewWindow()->pageWidget(u"review"_s))->openRequested(number);
        settle();
        run(u"submission.close"_s);
    }

    void show(const QString &page)
    {
        press(page == u"charts" ? Qt::Key_3 : Qt::Key_2, Qt::AltModifier);
        waitForRanking();
    }
    void showRanking() { show(u"ranking"_s); }
    void waitForRanking()
    {
        settle();
        const auto &ranking = composition->reviewing().ranking();
        EXPECT_TRUE(QTest::qWaitFor([&ranking] { return ranking.isThere() && !ranking.isReading(); }));
        settle();
    }
    QTableView &table() const { return *part<QTableView>(u"ranking.table"_s); }

    /// The texts of a row: "1|Sở Tài chính|…".
    QString row(int number) const
    {
        QStringList cells;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            cells += table().model()->index(number, column).data().toString();
        return cells.join(u'|');
    }
    QString agencies() const
    {
        QStringList names;
        for (int i = 0; i < table().model()->rowCount(); ++i)
            names += table().model()->index(i, 1).data().toString();
        return names.join(u", "_s);
    }

    /// As with the keyboard: the list is walked until the entry is there.
    void choose(const QString &box, const QString &entry)
    {
        auto *found = part<QComboBox>(box);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Home);
        for (int i = 0; i < found->count() && found->currentText() != entry; ++i)
            QTest::keyClick(found, Qt::Key_Down);
        EXPECT_EQ(found->currentText().toStdString(), entry.toStdString());
        waitForRanking();
    }
    void clickHeading(int column)
    {
        auto *header = table().horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier,
            {header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                header->height() / 2});
        settle();
    }
    void keep(const QString &name)
    {
        if (const auto kept = qEnvironmentVariable("BANGDIEM_PICTURES"); !kept.isEmpty()) {
            EXPECT_TRUE(reviewWindow()->grab().toImage().save(kept + u'/' + name));
        }
    }

private:
    int m_made = 0;
};

} // namespace

TEST_F(RankingTest, RanksTheLatestYearByReviewedPoints)
{
    showRanking();

    EXPECT_EQ(part<QComboBox>(u"ranking.sheet"_s)->currentText(), u"Phụ lục I · năm 2015");
    ASSERT_EQ(table().model()->rowCount(), 5);
    EXPECT_EQ(row(0).toStdString(), "1|Sở Tài chính|đã kết thúc|100|100|0|95|+5|40|35|9|5|5|6");
    EXPECT_TRUE(row(1).startsWith(u"2|Sở Y tế|đã kết thúc|95|95|0|")) << row(1).toStdString();
    EXPECT_TRUE(row(2).startsWith(u"2|Sở Xây dựng|đã kết thúc|95|95|0|–|–|")) << row(2).toStdString();
    EXPECT_TRUE(row(3).startsWith(u"4|Thanh tra tỉnh|")) << row(3).toStdString();
    EXPECT_TRUE(row(4).startsWith(u"–|Sở Tư pháp|mới nhận|")) << row(4).toStdString();
    EXPECT_TRUE(part<QLabel>(u"ranking.summary"_s)->text().startsWith(u"Cơ quan: 5 · đã kết thúc: 4 · "))
        << part<QLabel>(u"ranking.summary"_s)->text().toStdString();
    EXPECT_TRUE(part<QLabel>(u"ranking.hint"_s)->isHidden());
    keep(u"ranking-light.png"_s);
    composition->dress(Theme::Dark);
    settle();
    keep(u"ranking-dark.png"_s);
}

TEST_F(RankingTest, ChangesTiesMeasureAndYear)
{
    showRanking();

    choose(u"ranking.ties"_s, u"Đồng điểm: 1, 2, 2, 3"_s);
    EXPECT_TRUE(row(3).startsWith(u"3|Thanh tra tỉnh|")) << row(3).toStdString();

    choose(u"ranking.by"_s, u"Theo điểm tự đánh giá"_s);
    EXPECT_FALSE(row(4).startsWith(u"–"));

    choose(u"ranking.sheet"_s, u"Phụ lục I · năm 2014"_s);
    EXPECT_EQ(table().model()->rowCount(), 2);
    EXPECT_EQ(settings.rankingTies(), Ties::Dense);
}

TEST_F(RankingTest, ShowsTheYearBeforeOnlyWhereThereIsOne)
{
    const auto isShown = [this](int column) { return !table().isColumnHidden(column); };
    showRanking();
    EXPECT_TRUE(isShown(RankingModel::YearBeforeColumn));
    EXPECT_TRUE(isShown(RankingModel::GrowthColumn));

    choose(u"ranking.sheet"_s, u"Phụ lục I · năm 2014"_s);

    EXPECT_FALSE(isShown(RankingModel::YearBeforeColumn));
    EXPECT_FALSE(isShown(RankingModel::GrowthColumn));
}

TEST_F(RankingTest, SortsByTheColumnThatIsClickedAndFinds)
{
    showRanking();

    clickHeading(1);
    EXPECT_EQ(agencies(), u"Sở Tài chính, Sở Tư pháp, Sở Xây dựng, Sở Y tế, Thanh tra tỉnh");
    clickHeading(1);
    EXPECT_EQ(agencies(), u"Thanh tra tỉnh, Sở Y tế, Sở Xây dựng, Sở Tư pháp, Sở Tài chính");

    type(part<QLineEdit>(u"ranking.search"_s), u"xay so"_s);
    EXPECT_EQ(agencies(), u"Sở Xây dựng");
    composition->dress(Theme::Dark); // makes the page anew
    settle();
    EXPECT_EQ(agencies(), u"Sở Xây dựng");
    retype(part<QLineEdit>(u"ranking.search"_s), u""_s);
    QTest::keyClick(part<QLineEdit>(u"ranking.search"_s), Qt::Key_Backspace);
    choose(u"ranking.kind"_s, u"Chưa kết thúc"_s);
    EXPECT_EQ(agencies(), u"Sở Tư pháp");
}

TEST_F(RankingTest, OpensTheSubmissionOfARow)
{
    showRanking();
    auto &view = table();
    view.setCurrentIndex(view.model()->index(1, 1));

    QTest::keyClick(&view, Qt::Key_Return);
    settle();

    EXPECT_EQ(reviewWindow()->currentPage(), u"review");
    EXPECT_EQ(review().submission.record.agency, "Sở Y tế");
    EXPECT_EQ(review().submission.record.year, 2015);
}

TEST_F(RankingTest, HearsOfAReviewThatIsClosed)
{
    showRanking();
    EXPECT_TRUE(row(4).startsWith(u"–|Sở Tư pháp"));
    reviewWindow()->showPage(u"review"_s);
    for (const auto &record : std::vector(session().records()))
        if (record.agency == "Sở Tư pháp")
            close(record.number);

    showRanking();
    EXPECT_TRUE(row(1).startsWith(u"2|Sở Tư pháp|đã kết thúc|")) << row(1).toStdString();
}

TEST_F(RankingTest, ExportsTheOfficialTable)
{
    showRanking();
    for (const auto *format : {"xlsx", "pdf", "csv"}) {
        dialogs.exportTarget = file(u"xếp hạng."_s + QLatin1String(format));
        QTest::mouseClick(part<QPushButton>(u"ranking."_s + QLatin1String(format)), Qt::LeftButton);
        settle();
        EXPECT_TRUE(QFile::exists(*dialogs.exportTarget)) << format;
        EXPECT_TRUE(dialogs.suggestedExport.endsWith(u"xếp hạng Phụ lục I 2015."_s + QLatin1String(format)))
            << dialogs.suggestedExport.toStdString();
    }
    QFile csv(file(u"xếp hạng.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(csv.readAll());
    EXPECT_TRUE(text.contains(u"\"2\",\"Sở Y tế\",\"95\",\"95\",\"0\""_s)) << text.toStdString();
    EXPECT_TRUE(dialogs.errors.empty());

    dialogs.exportTarget = file(u"không có/xếp hạng.pdf"_s);
    QTest::mouseClick(part<QPushButton>(u"ranking.pdf"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(dialogs.errors.size(), 1U);
}

TEST_F(RankingTest, DrawsEachPictureAndExportsIt)
{
    show(u"charts"_s);
    const auto title = [this] { return part<PictureView>(u"charts.picture"_s)->accessibleName(); };
    const auto says = [this] { return part<PictureView>(u"charts.picture"_s)->accessibleDescription(); };

    EXPECT_EQ(title(), u"Điểm thẩm định");
    EXPECT_TRUE(says().contains(u"1. Sở Tài chính: Điểm thẩm định 100."_s)) << says().toStdString();
    keep(u"charts-light.png"_s);
    choose(u"charts.section"_s, u"II. Cổng/trang thông tin điện tử"_s);
    choose(u"charts.kind"_s, u"Tự đánh giá và thẩm định"_s);
    EXPECT_TRUE(says().contains(u"Sở Y tế: Điểm thẩm định 95, Điểm tự đánh giá 95."_s))
        << says().toStdString();
    choose(u"charts.kind"_s, u"Một cơ quan và trung bình"_s);
    choose(u"charts.agency"_s, u"Thanh tra tỉnh"_s);
    EXPECT_TRUE(title().startsWith(u"Thanh tra tỉnh"));
    EXPECT_TRUE(says().contains(u"Trung bình của 4 cơ quan có hạng"_s));
    keep(u"charts-average.png"_s);
    choose(u"charts.kind"_s, u"Năm này và năm trước"_s);
    EXPECT_TRUE(says().contains(u"1. Sở Tài chính: Năm 2015 100, Năm 2014 95."_s)) << says().toStdString();
    composition->dress(Theme::Dark);
    settle();
    keep(u"charts-dark.png"_s);
    EXPECT_TRUE(says().contains(u"1. Sở Tài chính: Năm 2015 100, Năm 2014 95."_s)) << says().toStdString();

    dialogs.exportTarget = file(u"hình.png"_s);
    QTest::mouseClick(part<QPushButton>(u"charts.export"_s), Qt::LeftButton);
    settle();
    EXPECT_GT(QImage(*dialogs.exportTarget).width(), 1000);
    if (const auto kept = qEnvironmentVariable("BANGDIEM_PICTURES"); !kept.isEmpty())
        QFile::copy(*dialogs.exportTarget, kept + u"/charts-export.png"_s);
}

TEST_F(RankingTest, SaysWhatIsMissingInsteadOfAnEmptyPicture)
{
    show(u"charts"_s);
    choose(u"charts.sheet"_s, u"Phụ lục I · năm 2014"_s);
    choose(u"charts.kind"_s, u"Năm này và năm trước"_s);

    EXPECT_TRUE(part<PictureView>(u"charts.picture"_s)->isHidden());
    EXPECT_TRUE(part<QLabel>(u"charts.hint"_s)->text().contains(u"2013"_s));
    EXPECT_FALSE(part<QPushButton>(u"charts.export"_s)->isEnabled());
}

TEST_F(ReviewDeskTest, ARankingInWhichRowsDoNotApplyShowsTheShareBesideThePoints)
{
    const testing::Submissions elsewhere;
    testing::demanded(
        Register::init(parseRegisterPlace(file(u"sổ thẩm định.register"_s).toStdString()).value(),
            {elsewhere.path("copies")}, {testing::excludingRubric()}, {"Quản trị", testing::kSomeMoment}));
    openRegister();
    const auto path = [](const DossierFile &file) { return QString::fromStdString(toUtf8(file.path())); };
    takeIn({path(submissions.excluding("Sở A", true, 3)), path(submissions.excluding("Sở B", false, 0))});
    for (const auto &record : std::vector(session().records())) {
        Q_EMIT qobject_cast<ReviewPage *>(reviewWindow()->pageWidget(u"review"_s))
            ->openRequested(record.number);
        settle();
        run(u"submission.close"_s);
    }
    press(Qt::Key_2, Qt::AltModifier);
    settle();
    const auto &ranking = composition->reviewing().ranking();
    ASSERT_TRUE(QTest::qWaitFor([&ranking] { return ranking.isThere() && !ranking.isReading(); }));
    settle();

    const auto *table = part<QTableView>(u"ranking.table"_s);
    const auto *header = table->horizontalHeader();
    const auto row = [&](int number) {
        QStringList cells;
        for (int place = 0; place < header->count(); ++place)
            cells += table->model()->index(number, header->logicalIndex(place)).data().toString();
        return cells.join(u'|').toStdString();
    };
    EXPECT_EQ(row(0), "1|Sở A|đã kết thúc|8|8|0|15|53,33|–|–|8");
    EXPECT_EQ(row(1), "2|Sở B|đã kết thúc|10|10|0|20|50|–|–|10");
    EXPECT_TRUE(part<QLabel>(u"ranking.hint"_s)->text().contains(u"tỷ lệ"_s));
}

TEST_F(ReviewDeskTest, AnEmptyRegisterHasNoRankingAndSaysSo)
{
    openRegister();
    reviewWindow()->showPage(u"ranking"_s);
    settle();

    EXPECT_FALSE(part<QLabel>(u"ranking.hint"_s)->text().isEmpty());
    EXPECT_FALSE(part<QPushButton>(u"ranking.xlsx"_s)->isEnabled());
    reviewWindow()->showPage(u"charts"_s);
    settle();
    EXPECT_FALSE(part<QPushButton>(u"charts.export"_s)->isEnabled());
}

} // namespace bangdiem::tests
