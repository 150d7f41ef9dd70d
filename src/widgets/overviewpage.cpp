// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overviewpage.h"

#include "presentation/earlierdossiers.h"
#include "presentation/editingsession.h"
#include "widgets/card.h"
#include "widgets/criterionpanel.h"
#include "widgets/numberstable.h"
#include "widgets/pictureview.h"
#include "widgets/uitext.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

constexpr int kSideBySide = 900; ///< From this width on two pictures stand side by side.

QPushButton *addButton(QLayout &layout, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    layout.addWidget(button);
    return button;
}

} // namespace

OverviewPage::OverviewPage(const EditingSession &session, const QStringList &candidates, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_candidates(candidates)
    , m_earlier(new EarlierDossiers(this))
    , m_summary(plainLabel({}))
    , m_refusal(plainLabel({}))
    , m_sections(new PictureView(QStringLiteral("overview.sections")))
    , m_losses(new PictureView(QStringLiteral("overview.losses")))
    , m_years(new PictureView(QStringLiteral("overview.years")))
    , m_noYears(quietLabel(
          tr("None of the dossiers opened lately is an earlier one of this agency. “Add an earlier "
             "year…” puts one beside this year.")))
    , m_numbers(new NumbersTable)
{
    setObjectName(QStringLiteral("overview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar());
    layout->addWidget(content(), 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CriterionPanel::kPause);
    connect(&m_pause, &QTimer::timeout, this, &OverviewPage::refresh);
    for (const auto changed : {&EditingSession::scored, &EditingSession::headingChanged})
        connect(&session, changed, this, &OverviewPage::takeChange);
    connect(m_earlier, &EarlierDossiers::changed, this, &OverviewPage::showYears);
    connect(m_earlier, &EarlierDossiers::added, this, &OverviewPage::yearAdded);
    connect(m_earlier, &EarlierDossiers::refused, this, &OverviewPage::tellRefused);
    connect(m_earlier, &EarlierDossiers::unreadable, this,
        [this](const Error &error) { tell(shown(describe(error, uiLanguage()))); });
}

OverviewPage::~OverviewPage() = default;

QWidget *OverviewPage::bar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    m_summary->setObjectName(QStringLiteral("overview.summary"));
    layout->addWidget(m_summary, 1);
    auto *add = addButton(*layout, QStringLiteral("overview.addYear"), tr("Add an earlier &year…"));
    auto *save = addButton(*layout, QStringLiteral("overview.export"), tr("Export as P&NG…"));
    connect(add, &QPushButton::clicked, this, &OverviewPage::addYearRequested);
    connect(save, &QPushButton::clicked, this, &OverviewPage::askExport);
    return bar;
}

QWidget *OverviewPage::content()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("overview.scroll"));
    scroll->setAccessibleName(tr("Pictures"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QWidget;
    column->setAutoFillBackground(true);
    column->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(12, 8, 12, 12);
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(16);
    m_pair->addWidget(m_sections, 1, Qt::AlignTop);
    m_pair->addWidget(m_losses, 1, Qt::AlignTop);
    layout->addLayout(m_pair);
    m_refusal->setObjectName(QStringLiteral("overview.refusal"));
    m_refusal->hide();
    m_noYears->setObjectName(QStringLiteral("overview.noYears"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_refusal, m_years, m_noYears, m_numbers})
        layout->addWidget(part);
    layout->addStretch(1);
    scroll->setWidget(column);
    setFocusProxy(m_numbers);
    return scroll;
}

void OverviewPage::addYear(const QString &path)
{
    m_refusal->hide();
    m_earlier->add(path);
}

void OverviewPage::tellRefused(Unfit why, const Overview &other)
{
    switch (why) {
    case Unfit::OtherRubric:
        tell(tr("Not added: the dossier of %1, year %2, was assessed by another sheet, whose sections cannot "
                "stand "
                "beside these.")
                 .arg(shown(other.agency), QString::number(other.year)));
        break;
    case Unfit::NotEarlier:
        tell(tr("Not added: the dossier of %1 is about the year %2, which is not before %3.")
                 .arg(shown(other.agency), QString::number(other.year), QString::number(m_own.year)));
        break;
    }
}

void OverviewPage::tell(const QString &refusal)
{
    m_refusal->setText(refusal);
    m_refusal->show();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pair->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::takeChange()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

void OverviewPage::refresh()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    const auto before = std::exchange(m_own, overviewOf(m_session.dossier(), m_session.sheet()));
    const auto theme = windowTheme(palette(), font());
    m_summary->setText(
        tr("%1 · year %2 · %3 of %4 points")
            .arg(shown(m_own.agency), QString::number(m_own.year), shown(m_own.score), shown(m_own.maximum)));
    m_sections->show(sectionBars(m_own, theme, uiLanguage()), theme);
    m_losses->show(lossBars(m_own, theme, uiLanguage()), theme);
    if (!std::exchange(m_looked, true) || before.year != m_own.year || !areComparable(before, m_own))
        m_earlier->look(m_own, m_candidates);
    else
        showYears();
}

void OverviewPage::showYears()
{
    const auto all = years();
    const bool any = all.size() > 1;
    m_years->setVisible(any);
    m_noYears->setVisible(!any);
    const auto theme = windowTheme(palette(), font());
    if (any)
        m_years->show(yearBars(all, theme, uiLanguage()), theme);
    m_numbers->show(all);
}

void OverviewPage::askExport()
{
    Q_EMIT exportRequested(picturesAsPng(years(), font(), uiLanguage()));
}

std::vector<Overview> OverviewPage::years() const
{
    std::vector<Overview> all{m_own};
    all.insert(all.end(), m_earlier->found().begin(), m_earlier->found().end());
    return all;
}

} // namespace bangdiem
