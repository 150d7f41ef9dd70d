// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rankingpage.h"

#include "widgets/card.h"
#include "widgets/helpwindow.h"
#include "widgets/rankingbar.h"
#include "widgets/rankingdelegate.h"
#include "widgets/uitext.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastName = 200;
constexpr int kAround = 24; ///< What a cell and the arrow of its heading need beside the text.

} // namespace

RankingPage::RankingPage(RegisterSession &session, RankingSession &ranking, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ranking(ranking)
    , m_model(new RankingModel(ranking, uiLanguage(), this))
    , m_table(new QTableView)
    , m_search(new QLineEdit)
    , m_summary(quietLabel({}))
    , m_hint(plainLabel({}))
{
    setObjectName(u"ranking"_s);
    setHelpPage(this, "ranking");
    setFocusProxy(m_table);
    setUpTable();
    m_hint->setObjectName(u"ranking.hint"_s);
    m_hint->setContentsMargins(12, 4, 12, 8);
    m_summary->setObjectName(u"ranking.summary"_s);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(12, 6, 12, 6);
    below->setSpacing(8);
    below->addWidget(m_summary, 1);
    addExport(*below, u"ranking.xlsx"_s, tr("Export as &XLSX…"), RankingFormat::Xlsx);
    addExport(*below, u"ranking.pdf"_s, tr("Export as &PDF…"), RankingFormat::Pdf);
    addExport(*below, u"ranking.csv"_s, tr("Export as &CSV…"), RankingFormat::Csv);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addLayout(below);
    for (const auto changed : {&RegisterSession::listChanged, &RegisterSession::reviewChanged})
        connect(&session, changed, this, &RankingPage::refresh);
    connect(&ranking, &RankingSession::changed, this, &RankingPage::take);
    connect(&ranking, &RankingSession::failed, this,
        [this](const Error &error) { tell(shown(describe(error, uiLanguage()))); });
    take();
}

QWidget *RankingPage::bar()
{
    auto *bar = new RankingBar(m_session, m_ranking, u"ranking"_s, true);
    m_kind = bar->addBox(u"kind"_s, tr("Which agencies"));
    m_kind->addItem(tr("All agencies"));
    m_kind->addItem(tr("With a rank"));
    m_kind->addItem(tr("Not closed yet"));
    m_search->setObjectName(u"ranking.search"_s);
    m_search->setAccessibleName(tr("Search the agencies"));
    m_search->setPlaceholderText(tr("Search the agencies"));
    m_search->setClearButtonEnabled(true);
    bar->add(m_search);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RankingPage::filter);
    connect(m_search, &QLineEdit::textChanged, this, &RankingPage::filter);
    return bar;
}

void RankingPage::setUpTable()
{
    m_table->setObjectName(u"ranking.table"_s);
    m_table->setAccessibleName(tr("Ranking"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RankingDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 12);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumHeight(m_table->fontMetrics().height() + 12);
    m_table->horizontalHeader()->setSortIndicator(RankingModel::RankColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &row) {
        Q_EMIT openRequested(row.data(RankingModel::NumberRole).toLongLong());
    });
}

void RankingPage::addExport(QLayout &row, const QString &name, const QString &text, RankingFormat format)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    row.addWidget(button);
    m_exports.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, format] { Q_EMIT exportRequested(format); });
}

void RankingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

bool RankingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void RankingPage::refresh()
{
    if (isVisible())
        m_ranking.refresh();
}

void RankingPage::take()
{
    const auto &ranking = m_ranking.ranking();
    const auto open = m_ranking.open();
    for (auto *button : m_exports)
        button->setEnabled(!ranking.empty());
    auto summary = tr("Agencies: %1 · closed: %2")
                       .arg(QString::number(ranking.size()), QString::number(ranking.size() - open));
    if (m_ranking.average().agencies > 0)
        summary += tr(" · average: %1").arg(shown(m_ranking.average().total));
    m_summary->setText(m_ranking.isReading() ? tr("Reading the register…") : summary);
    tell({});
    placeShares();
    fitColumns();
}

/// What a ranking by share goes by stands beside the points.
void RankingPage::placeShares()
{
    auto &header = *m_table->horizontalHeader();
    int place = RankingModel::DifferenceColumn;
    for (const int column : {m_model->maximumColumn(), m_model->percentColumn()})
        if (column >= 0)
            header.moveSection(header.visualIndex(column), ++place);
}

/// A failure, or what else the table does not say.
void RankingPage::tell(const QString &failure)
{
    const auto &ranking = m_ranking.ranking();
    const bool isEmpty = ranking.empty() && !m_ranking.isReading();
    const bool nobody = !ranking.empty() && m_ranking.average().agencies == 0;
    m_hint->setText(!failure.isEmpty() ? failure
            : isEmpty                  ? tr("No submission was taken in yet.")
            : nobody
            ? tr("No review is closed yet, so nobody has a rank. By self-assessed points everybody has "
                 "one.")
            : m_ranking.isByShare()
            ? tr("Not every row applies to every agency: ranked by the share of the points that apply.")
            : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void RankingPage::fitColumns()
{
    auto &header = *m_table->horizontalHeader();
    // Points out of other maxima say nothing about a year before.
    const bool comparesYears = m_ranking.hasGrowth() && !m_ranking.isByShare();
    for (const int column : {RankingModel::YearBeforeColumn, RankingModel::GrowthColumn})
        m_table->setColumnHidden(column, !comparesYears);
    const int least = m_table->fontMetrics().horizontalAdvance(u"+28,75"_s) + kAround;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (!m_table->isColumnHidden(column))
            m_table->setColumnWidth(column, qMax(least, header.sectionSizeHint(column)));
    m_table->setColumnWidth(RankingModel::StateColumn,
        qMax(header.sectionSizeHint(RankingModel::StateColumn),
            m_table->fontMetrics().horizontalAdvance(shown(word(ReviewState::AskedToExplain, uiLanguage())))
                + kAround));
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (column != RankingModel::AgencyColumn)
            others += m_table->columnWidth(column);
    m_table->setColumnWidth(
        RankingModel::AgencyColumn, qMax(kLeastName, m_table->viewport()->width() - others));
}

void RankingPage::filter()
{
    m_model->show(
        {static_cast<AgenciesWanted::Kind>(m_kind->currentIndex()), m_search->text().toStdString()});
}

RankingPage::View RankingPage::view() const
{
    const auto &header = *m_table->horizontalHeader();
    return {
        m_kind->currentIndex(), m_search->text(), header.sortIndicatorSection(), header.sortIndicatorOrder()};
}

void RankingPage::setView(const View &view)
{
    m_kind->setCurrentIndex(view.kind);
    m_search->setText(view.search);
    m_table->sortByColumn(view.column, view.order);
}

} // namespace bangdiem
