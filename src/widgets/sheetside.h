// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bangdiem {

class EditingSession;
class FilterBox;
class SectionList;
class SectionModel;
class SheetFilter;

/// The left of the page of the sheet: the search and the filters, and below them the sections.
class SheetSide final : public QWidget
{
    Q_OBJECT
public:
    /// `filter` must outlive the side.
    explicit SheetSide(SheetFilter *filter, QWidget *parent = nullptr);

    /// Null empties the list. The session must live until another one is set.
    void setSession(const EditingSession *session);
    /// The section of the current row.
    void setSection(std::size_t section);
    void focusSearch();

Q_SIGNALS:
    void sectionChosen(std::size_t section);
    void left(); ///< A person is done with searching and wants to work on a row.

private:
    void choose(const QModelIndex &section);

    SheetFilter *m_filter;
    SectionModel *m_model;
    FilterBox *m_box;
    SectionList *m_sections;
};

} // namespace bangdiem
