// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/headingfields.h"

#include <memory>
#include <optional>
#include <vector>

#include <QHash>
#include <QWidget>

namespace Ui {
class NewDossierForm;
}

namespace bangdiem {

/// What a new self-assessment is made from.
struct NewDossier {
    QString rubric; ///< Id of a built-in rubric.
    Heading heading; ///< assessment.asOf is left to whoever creates it.
    QString path;
};

/// Where a dossier is kept that was typed as `text`: with the suffix of dossiers. Empty where nothing was.
QString dossierPath(const QString &text);

/// The questions for a new self-assessment; a fault is told beside its field.
class NewDossierForm final : public QWidget
{
    Q_OBJECT
public:
    struct Sheet {
        QString rubric;
        QString name;
    };
    /// `defaults.path` is the folder that file names are suggested in.
    NewDossierForm(const std::vector<Sheet> &sheets, const NewDossier &defaults, QWidget *parent = nullptr);
    ~NewDossierForm() override;

    void setPath(const QString &path); ///< Chosen by the user: no longer follows agency and year.
    QString path() const;

    /// What the user typed so far, right or wrong; for a form that takes the place of this one.
    struct Typed {
        QString sheet; ///< As Sheet::rubric.
        QHash<QString, QString> fields; ///< By object name; only those that were typed in.
        bool pathChosen = false;
    };
    Typed typed() const;
    void restore(const Typed &typed);

Q_SIGNALS:
    void browseRequested(const QString &suggested);
    void createRequested(const bangdiem::NewDossier &dossier); ///< Everything in it was checked.

private:
    void suggestPath();
    void submit();
    std::optional<NewDossier> checked();
    HeadingFields headingFields() const;

    std::unique_ptr<Ui::NewDossierForm> m_ui;
    QString m_folder;
    bool m_pathChosen = false;
};

} // namespace bangdiem
