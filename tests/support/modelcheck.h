// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>

namespace bangdiem::testing {

/// While it lives, every rule of item models that `model` breaks is a failure of the running test.
class ModelCheck
{
public:
    explicit ModelCheck(QAbstractItemModel *model);
    ModelCheck(const ModelCheck &) = delete;
    ModelCheck &operator=(const ModelCheck &) = delete;
    ~ModelCheck();

private:
    QAbstractItemModelTester m_tester;
};

} // namespace bangdiem::testing
