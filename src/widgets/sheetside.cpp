// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetside.h"

#include "presentation/sectionmodel.h"
#include "presentation/sheetfilter.h"
#include "widgets/filterbox.h"
#include "widgets/sectionlist.h"
#include "widgets/uitext.h"

#include <QVBoxLayout>

namespace bangdiem {

SheetSide::SheetSide(SheetFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_model(new SectionModel(uiLanguage(), this))
    , m_box(new FilterBox(filter))
    , m_sections(new SectionList(m_model))
{
    setObjectName(QStringLiteral("sheet.side"));
    setMinimumWidth(150);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_box);
    layout->addWidget(m_sections, 1);
    connect(filter, &SheetFilter::marksChanged, this, [this] { m_model->refresh(m_filter->marks()); });
    connect(m_box, &FilterBox::left, this, &SheetSide::left);
    connect(m_sections->selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetSide::choose);
    connect(m_sections, &QAbstractItemView::clicked, this, &SheetSide::choose);
}

void SheetSide::setSession(const EditingSession *session)
{
    m_model->setSession(session);
    if (session)
        m_model->refresh(m_filter->marks());
}

void SheetSide::setSection(std::size_t section)
{
    const QSignalBlocker programNotUser(m_sections->selectionModel());
    const auto entry = m_model->index(static_cast<int>(section));
    m_sections->setCurrentIndex(entry);
    m_sections->scrollTo(entry);
    m_sections->viewport()->update();
}

void SheetSide::focusSearch()
{
    m_box->focusSearch();
}

void SheetSide::choose(const QModelIndex &section)
{
    if (section.isValid())
        Q_EMIT sectionChosen(static_cast<std::size_t>(section.row()));
}

} // namespace bangdiem
