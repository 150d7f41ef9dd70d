// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "presentation/registersession.h"

namespace bangdiem {

class Dialogs;

/// What a reviewer does with submissions. Each tells the user what went wrong, and nothing was changed then.
class ReviewWork final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the work.
    ReviewWork(RegisterSession &session, Settings &settings, Dialogs &dialogs, QObject *parent = nullptr);

    void refresh();
    void takeInChosen();
    void takeInFolder();
    void takeIn(const QStringList &paths); ///< Files, or folders of them.
    void open(std::int64_t number);
    void saveFile(); ///< The submission as it came.

    bool decide(std::size_t criterion, const RowReview &row);
    /// The rows of this one's section that have no verdict, but for those that wait for points.
    void acceptSection(std::size_t criterion);
    void setGroup(std::optional<std::size_t> group);
    void askToExplain();
    void writeMinutes();
    void close();
    void showLog();
    void showChanges();

Q_SIGNALS:
    void written(const QString &path);

private:
    bool finish(FileTask *task, const QString &what, const QString &failure);
    bool write(std::vector<RowEdit> edits);
    bool settle(const std::vector<RowConflict> &conflicts);
    void tellReceived(const std::vector<Reception> &receptions);
    /// In the folder of exports: "giai-trinh Sở Tài chính 2015.json".
    QString suggested(const QString &what, const QString &suffix) const;
    /// Where a file is to be written: anywhere but over the register itself, which is told with `failure`.
    std::optional<QString> askTarget(const QString &suggested, const QString &filter, const QString &failure);

    RegisterSession &m_session;
    Settings &m_settings;
    Dialogs &m_dialogs;
};

} // namespace bangdiem
