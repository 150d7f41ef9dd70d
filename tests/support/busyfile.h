// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/editingsession.h"

#include <future>

namespace bangdiem::testing {

/// Keeps the thread of a session's file busy until it is destroyed, so that what is asked for waits.
class BusyFile
{
public:
    explicit BusyFile(EditingSession &session)
    {
        session.withFile([released = m_release.get_future().share()](
                             DossierFile &, Moment, const FileProgress &) -> Result<void> {
            released.wait();
            return {};
        });
    }
    ~BusyFile() { m_release.set_value(); }
    BusyFile(const BusyFile &) = delete;
    BusyFile &operator=(const BusyFile &) = delete;

private:
    std::promise<void> m_release;
};

} // namespace bangdiem::testing
