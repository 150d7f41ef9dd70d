// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "presentation/openedreview.h"

namespace bangdiem {

class TextLine;

/// The foot of the page Thẩm định: points before and after, how far the review is, the seal.
class ReviewSummary final : public QFrame
{
    Q_OBJECT
public:
    explicit ReviewSummary(QWidget *parent = nullptr);

    void show(const OpenedReviewPtr &review); ///< Null empties it.

private:
    TextLine *m_points;
    TextLine *m_decided;
    TextLine *m_difference;
    TextLine *m_warnings;
    TextLine *m_seal;
};

} // namespace bangdiem
