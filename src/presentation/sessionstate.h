// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/editingsession.h"

#include "presentation/undolist.h"
#include "scoring/evaluate.h"

namespace bangdiem {

struct EditingSession::Private {
    Private(EditingSession *session, DossierFile openFile, Clock ticking)
        : q(session)
        , dossier(openFile.dossier())
        , saver(std::move(openFile), dossier, std::move(ticking))
    {
        dossier.answers.criteria.resize(dossier.rules().criteria.size());
        evaluateAll();
    }

    void evaluateAll() { sheet = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment); }
    void putAnswer(std::size_t criterion, const Answer &answer);
    void putHeading(const Heading &heading);
    void putDeclared(const std::string &target, const std::vector<std::string> &ids);
    void put(const Edits &edits, bool forward);
    void explain(const Edits &edits);
    void push(Edits edits, const QString &mergeKey);
    void add(std::size_t criterion, const std::vector<Attachment> &files);

    EditingSession *q;
    Dossier dossier;
    ScoreSheet sheet;
    std::optional<Explaining> explaining;
    UndoList undoList;
    AutoSaver saver;
};

/// What `files` take together, as far as it can be known.
std::int64_t sizeOf(const std::vector<std::filesystem::path> &files);

} // namespace bangdiem
