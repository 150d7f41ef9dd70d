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
    QString rubric; ///< Id of a rubric of this machine.
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
        std::optional<Years> years; ///< As Rubric::years.
        QStringList replaces; ///< As Rubric::replaces.
    };
    /// `defaults.path` is the folder that file names are suggested in.
    NewDossierForm(const std::vector<Sheet> &sheets, const NewDossier &defaults, QWidget *parent = nullptr);
    ~NewDossierForm() override;

    void setPath(const QString &path); ///< Chosen by the user: no longer follows agency and year.
    QString path() const;

    /// What the user typed so far, right or wrong; for a form that takes the place of this one.
    struct Typed {
        QString sheet; ///< As Sheet::rubric.
        bool sheetChosen = false; ///< By a person.
        QHash<QString, QString> fields; ///< By object name; only those that were typed in.
        bool pathChosen = false;
    };
    Typed typed() const;
    void restore(const Typed &typed);

Q_SIGNALS:
    void browseRequested(const QString &suggested);
    void createRequested(const bangdiem::NewDossier &dossier); ///< Everything in it was checked.

private:
    /// Those of the year that is typed first; one that a person chose stays chosen.
    void offerSheets();
    void tellYears();
    int typedYear() const;
    const Sheet &sheetOf(int entry) const;
    int bestEntry(const QString &before, int year) const;
    bool fits(const Sheet &sheet, int year) const;
    void suggestPath();
    void submit();
    std::optional<NewDossier> checked();
    HeadingFields headingFields() const;

    std::unique_ptr<Ui::NewDossierForm> m_ui;
    std::vector<Sheet> m_sheets;
    bool m_sheetChosen = false;
    QString m_folder;
    bool m_pathChosen = false;
};

} // namespace bangdiem
