// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "dossier/dossier.h"

#include <QSettings>
#include <QStringList>

namespace bangdiem {

enum class Theme { Auto, Light, Dark };

/// What the program remembers between two runs. Written through `storage` at once.
class Settings
{
public:
    static constexpr int kMaxRecent = 8;

    explicit Settings(QSettings &storage)
        : m_storage(storage)
    {
    }

    Language language() const; ///< Vietnamese unless chosen otherwise.
    void setLanguage(Language language);
    Theme theme() const;
    void setTheme(Theme theme);

    /// For next year's dossier: what the last one said. The year is not remembered.
    Heading lastHeading() const;
    QString lastRubric() const; ///< Its id; may be empty or no longer known.
    void rememberHeading(const Heading &heading, const QString &rubric);

    QStringList recent() const; ///< Absolute paths, latest first.
    void addRecent(const QString &path);
    void removeRecent(const QString &path);

    /// Where the last file was opened or written; the documents folder where there is none yet.
    QString lastFolder() const;
    void rememberFolderOf(const QString &path);

private:
    QSettings &m_storage;
};

} // namespace bangdiem
