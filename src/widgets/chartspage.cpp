// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartspage.h"

#include "charts/pictures.h"
#include "presentation/rankingsession.h"
#include "widgets/card.h"
#include "widgets/helpwindow.h"
#include "widgets/pictureview.h"
#include "widgets/rankingbar.h"
#include "widgets/uitext.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

ChartsPage::ChartsPage(RegisterSession &session, RankingSession &ranking, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ranking(ranking)
    , m_view(new PictureView(u"charts.picture"_s))
    , m_hint(plainLabel({}))
{
    setObjectName(u"charts"_s);
    setHelpPage(this, "ranking");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(content(), 1);
    for (const auto changed : {&RegisterSession::listChanged, &RegisterSession::reviewChanged})
        connect(&session, changed, this, &ChartsPage::refresh);
    connect(&ranking, &RankingSession::changed, this, &ChartsPage::take);
    connect(&ranking, &RankingSession::failed, this, [this](const Error &error) {
        m_hint->setText(shown(describe(error, uiLanguage())));
        m_hint->show();
    });
    take();
}

QWidget *ChartsPage::bar()
{
    auto *bar = new RankingBar(m_session, m_ranking, u"charts"_s, false);
    m_picture = bar->addBox(u"kind"_s, tr("Picture"));
    m_picture->addItem(tr("Points of the agencies"));
    m_picture->addItem(tr("Self-assessed and reviewed"));
    m_picture->addItem(tr("An agency and the average"));
    m_picture->addItem(tr("This year and the year before"));
    m_section = bar->addBox(u"section"_s, tr("Of the sheet"));
    m_agency = bar->addBox(u"agency"_s, tr("Agency"));
    for (auto *box : {m_section, m_agency}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    m_export = new QPushButton(tr("Export as P&NG…"));
    m_export->setObjectName(u"charts.export"_s);
    bar->add(m_export);
    setFocusProxy(m_picture);
    for (auto *box : {m_picture, m_section, m_agency})
        connect(box, &QComboBox::currentIndexChanged, this, &ChartsPage::draw);
    connect(m_export, &QPushButton::clicked, this, &ChartsPage::askExport);
    return bar;
}

QWidget *ChartsPage::content()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"charts.scroll"_s);
    scroll->setAccessibleName(tr("Picture"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QWidget;
    column->setAutoFillBackground(true);
    column->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(12, 8, 12, 12);
    m_hint->setObjectName(u"charts.hint"_s);
    layout->addWidget(m_hint);
    layout->addWidget(m_view);
    layout->addStretch(1);
    scroll->setWidget(column);
    return scroll;
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartsPage::refresh()
{
    if (isVisible())
        m_ranking.refresh();
}

void ChartsPage::take()
{
    offerParts();
    draw();
}

/// Of the sheet and of the agencies; what was chosen stays chosen where it is there.
void ChartsPage::offerParts()
{
    const QSignalBlocker quietSection(m_section);
    const QSignalBlocker quietAgency(m_agency);
    const auto section = qMax(0, m_section->currentIndex());
    m_section->clear();
    m_section->addItem(tr("The whole sheet"));
    if (m_ranking.isThere())
        for (const auto &one : m_ranking.rubric().sections)
            m_section->addItem(shown(one.number.empty() ? one.text : one.number + ". " + one.text));
    m_section->setCurrentIndex(section < m_section->count() ? section : 0);
    const auto agency = m_agency->currentData();
    m_agency->clear();
    for (const auto &one : m_ranking.ranking())
        m_agency->addItem(shown(one.standing.agency), static_cast<qlonglong>(one.standing.submission));
    m_agency->setCurrentIndex(qMax(0, m_agency->findData(agency)));
}

ChartsPage::Picture ChartsPage::picture() const
{
    return static_cast<Picture>(m_picture->currentIndex());
}

void ChartsPage::draw()
{
    m_section->setVisible(picture() == Picture::Agencies);
    m_agency->setVisible(picture() == Picture::Sections);
    const auto why = whyNot();
    m_hint->setText(why);
    m_hint->setVisible(!why.isEmpty());
    m_view->setVisible(why.isEmpty());
    m_export->setEnabled(why.isEmpty());
    if (!why.isEmpty())
        return;
    const auto theme = windowTheme(palette(), font());
    m_view->show(bars(theme), theme);
}

QString ChartsPage::whyNot() const
{
    if (m_ranking.isReading())
        return tr("Reading the register…");
    if (m_ranking.ranking().empty())
        return tr("No submission was taken in yet.");
    if (picture() == Picture::Growth && !m_ranking.hasGrowth())
        return tr("No agency has a result in both years, %1 and %2.")
            .arg(QString::number(m_ranking.choice().year), QString::number(m_ranking.choice().year - 1));
    if (picture() == Picture::Sections && m_ranking.average().agencies == 0)
        return tr("No review is closed yet, so there is no average of reviewed points.");
    return {};
}

BarData ChartsPage::bars(const ChartTheme &theme) const
{
    const auto &choice = m_ranking.choice();
    const auto &ranking = m_ranking.ranking();
    const auto language = uiLanguage();
    switch (picture()) {
    case Picture::Agencies: {
        const int section = m_section->currentIndex() - 1;
        return agencyBars(m_ranking.rubric(), ranking, choice.by,
            section < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(section)), theme, language);
    }
    case Picture::Reviewed:
        return reviewedBars(ranking, theme, language);
    case Picture::Sections:
        return blockBars(m_ranking.rubric(),
            ranking[static_cast<std::size_t>(m_agency->currentIndex())].standing, m_ranking.average(),
            choice.by, theme, language);
    case Picture::Growth:
        break;
    }
    return growthBars(ranking, m_ranking.yearBefore(), choice.year, choice.by, theme, language);
}

ChartsPage::View ChartsPage::view() const
{
    return {m_picture->currentIndex(), m_section->currentIndex(), m_agency->currentData()};
}

void ChartsPage::setView(const View &view)
{
    m_picture->setCurrentIndex(view.picture);
    m_section->setCurrentIndex(qMin(view.section, m_section->count() - 1));
    m_agency->setCurrentIndex(qMax(0, m_agency->findData(view.agency)));
}

void ChartsPage::askExport()
{
    const auto theme = printTheme(font());
    const auto &rubric = m_ranking.rubric();
    const auto heading = shown(rubric.texts.appendix.empty() ? rubric.name : rubric.texts.appendix) + u" — "_s
        + QString::number(m_ranking.choice().year);
    Q_EMIT exportRequested(asPng(heading, {bars(theme)}, theme, uiLanguage()), m_picture->currentText());
}

} // namespace bangdiem
