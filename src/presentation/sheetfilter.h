// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "presentation/rowmarks.h"
#include "presentation/sheetsearch.h"
#include "presentation/sheettree.h"

namespace bangdiem {

class EditingSession;

/// Which rows of a session's sheet show: those that one filter and a search leave, with the headings above
/// them, and the total. Knows no widget.
///
/// Marks and counts follow an edit when typing pauses. What shows does not: a row that was edited stays where
/// it is until the filter, the search or the current row changes.
class SheetFilter final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kPause = 120; ///< Milliseconds.

    explicit SheetFilter(QObject *parent = nullptr);
    ~SheetFilter() override;

    /// Shows all rows. Null shows none. The session must live until another one is set.
    void setSession(EditingSession *session);

    void setFilter(RowFilter filter);
    RowFilter filter() const { return m_filter; }
    /// See SheetSearch for what is found.
    void setSearch(const QString &search);
    const QString &search() const { return m_search; }
    /// A person is about to search: makes ready what the first letter would wait for.
    void prepareSearch();
    /// All rows again.
    void clear();
    /// A person goes on to another row: rows that were edited may go, this one stays.
    void goOn(std::optional<std::size_t> criterion);

    bool isActive() const { return m_filter != RowFilter::All || !m_search.isEmpty(); }
    /// A request to explain is shown, so that its filter has a meaning.
    bool hasExplaining() const;
    /// How many rows the filter would leave without a search.
    std::size_t count(RowFilter filter) const;
    /// As Rubric::criteria; of the last pause.
    const std::vector<RowMarks> &marks() const { return m_marks; }
    /// Nodes of sheetTree() that show, in the order of the sheet.
    const std::vector<std::size_t> &shown() const { return m_shown; }
    bool showsAnyCriterion() const { return m_showsAny; }

Q_SIGNALS:
    void shownChanged();
    void marksChanged(); ///< And the scores may have.
    void changed(); ///< Another filter or search, by whoever set it; after shownChanged().

private:
    void take(RowFilter filter, const QString &search);
    void mark();
    void markAnew();
    void takeExplaining();
    void showAnew(std::optional<std::size_t> keep = std::nullopt);
    std::vector<bool> found();

    EditingSession *m_session = nullptr;
    SheetTree m_tree;
    std::optional<SheetSearch> m_texts; ///< Made when first searched.
    std::vector<RowMarks> m_marks;
    QTimer m_pause;
    RowFilter m_filter = RowFilter::All;
    QString m_search;
    std::vector<std::size_t> m_shown;
    bool m_showsAny = false;
};

} // namespace bangdiem
