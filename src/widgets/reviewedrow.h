// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "presentation/openedreview.h"

class QVBoxLayout;

namespace bangdiem {

class CriterionEditor;

/// A row of a submission, for reading: what the decree says, what looks wrong, what the agency entered with
/// its evidence, and why the rules give the points they give.
class ReviewedRow final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReviewedRow(QWidget *parent = nullptr);

    /// Without a submission or row it says what to choose.
    void show(const OpenedReviewPtr &review, std::optional<std::size_t> criterion);

Q_SIGNALS:
    void previewRequested(const bangdiem::Attachment &file);
    void openFileRequested(const bangdiem::Attachment &file);
    void saveFileRequested(const bangdiem::Attachment &file);
    void openLinkRequested(const QString &link);

private:
    void build(QVBoxLayout &layout, const OpenedReview &review, std::size_t criterion);
    void addWarnings(QVBoxLayout &layout, const OpenedReview &review, std::size_t criterion);
    void addDeclared(QVBoxLayout &layout, const OpenedReview &review, std::size_t criterion);
    void addAnswer(QVBoxLayout &layout, const OpenedReview &review, std::size_t criterion);

    OpenedReviewPtr m_review; ///< What is shown refers to it.
};

} // namespace bangdiem
