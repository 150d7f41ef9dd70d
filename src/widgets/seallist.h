// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "dossier/seal.h"

class QGridLayout;

namespace bangdiem {

class EditingSession;

/// Các lần đã chốt: each sealed revision with its time, signer and fingerprint, and why it was reopened.
/// Hidden where there is none.
class SealList final : public QWidget
{
    Q_OBJECT
public:
    explicit SealList(const EditingSession &session, QWidget *parent = nullptr);

    void refresh();

private:
    void addSeal(const Seal &seal);

    const EditingSession &m_session;
    QGridLayout *m_grid;
};

} // namespace bangdiem
