// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include "base/error.h"
#include "dossier/overview.h"

#include <filesystem>

namespace bangdiem {

/// Opens the file read-only, scores it and closes it again. Safe to call from any thread.
/// Errors: those of DossierFile::open.
Result<Overview> readOverview(const std::filesystem::path &path);

/// Why a dossier that a person chose is not put beside the one that is open.
enum class Unfit { OtherRubric, NotEarlier };

/// What the agency's dossiers of earlier years say, read from their files one after the other beside the
/// window.
class EarlierDossiers final : public QObject
{
    Q_OBJECT
public:
    explicit EarlierDossiers(QObject *parent = nullptr);

    /// Starts anew: of `paths` those that belong beside `own` are kept, without a word about the others.
    void look(const Overview &own, const QStringList &paths);
    /// One that a person chose: also of an agency that had another name. One of added(), unreadable() and
    /// refused() follows.
    void add(const QString &path);

    /// The latest first, each year once: the first that was found, or the one that was added.
    const std::vector<Overview> &found() const { return m_found; }

Q_SIGNALS:
    void changed();
    void added(const QString &path);
    void unreadable(const bangdiem::Error &error); ///< Those of readOverview().
    void refused(bangdiem::Unfit why, const bangdiem::Overview &other);

private:
    struct Candidate {
        QString path;
        bool chosen = false;
    };
    void readNext();
    void takeRead();
    void tellUnreadable(const Candidate &candidate, Error error);
    void judge(const Candidate &candidate, const Overview &overview);
    void keep(Overview overview, bool chosen);

    Overview m_own;
    std::vector<Overview> m_found;
    std::vector<Candidate> m_waiting;
    Candidate m_reading; ///< Without a path where nothing is being read.
    bool m_forgotten = false; ///< What is being read belongs to an earlier look().
    QFutureWatcher<Result<Overview>> m_reader;
};

} // namespace bangdiem
