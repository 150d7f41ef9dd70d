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
    std::shared_ptr<const CarriedRubric> rubric;
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
        std::shared_ptr<const CarriedRubric> carried;
        QString file; ///< Name of the file that a person opened; empty: a rubric of this machine.

        const Rubric &rubric() const { return carried->rubric; }
    };
    struct Defaults {
        QString rubric; ///< Its id.
        Heading heading;
        QString folder; ///< That file names are suggested in.
    };
    NewDossierForm(std::vector<Sheet> sheets, const Defaults &defaults, QWidget *parent = nullptr);
    ~NewDossierForm() override;

    void setPath(const QString &path); ///< Chosen by the user: no longer follows agency and year.
    QString path() const;
    void choose(const Sheet &sheet); ///< By a person; offered from now on where it was not.

    /// What the user typed so far, right or wrong; for a form that takes the place of this one.
    struct Typed {
        Sheet sheet;
        bool sheetChosen = false; ///< By a person.
        QHash<QString, QString> fields; ///< By object name; only those that were typed in.
        bool pathChosen = false;
    };
    Typed typed() const;
    void restore(const Typed &typed);

Q_SIGNALS:
    void browseRequested(const QString &suggested);
    void sheetFileWanted(); ///< "Từ tệp…"; the answer comes as choose().
    void createRequested(const bangdiem::NewDossier &dossier); ///< Everything in it was checked.

private:
    /// Those of the year that is typed first; one that a person chose stays chosen.
    void offerSheets();
    void tellYears();
    int typedYear() const;
    const Sheet &sheetOf(int entry) const;
    int entryOf(const Sheet &sheet) const; ///< -1: it is not offered.
    int bestEntry(const Sheet &before, int year) const;
    bool fits(const Sheet &sheet, int year) const;
    bool isImpostor(const Sheet &sheet) const; ///< Another one of this machine has its id.
    QString nameOf(const Sheet &sheet, int year) const;
    QString yearsHint(const Sheet &sheet, int year) const;
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
