// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "presentation/rankingmodel.h"
#include "report/rankingtable.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace bangdiem {

/// Xếp hạng: the agencies of a sheet and year in their order, or in that of any column. Read from the
/// register only while it is seen.
class RankingPage final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the page.
    RankingPage(RegisterSession &session, RankingSession &ranking, QWidget *parent = nullptr);

    /// How a person looks at it; outlives the page.
    struct View {
        int kind = 0;
        QString search;
        int column = RankingModel::RankColumn;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    View view() const;
    void setView(const View &view);

Q_SIGNALS:
    void openRequested(std::int64_t number); ///< Of a submission.
    void exportRequested(bangdiem::RankingFormat format);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *bar();
    void setUpTable();
    void addExport(QLayout &row, const QString &name, const QString &text, RankingFormat format);
    void refresh();
    void take();
    void placeShares();
    void fitColumns();
    void filter();
    void tell(const QString &failure);

    RegisterSession &m_session;
    RankingSession &m_ranking;
    RankingModel *m_model;
    QTableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_kind = nullptr;
    QLabel *m_summary;
    QLabel *m_hint;
    std::vector<QWidget *> m_exports;
};

} // namespace bangdiem
