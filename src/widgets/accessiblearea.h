// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bangdiem {

/// Has areas that scroll answer a screen reader without looking past their last part. Qt 6.4 does, and falls,
/// when a scroll bar goes while the reader walks over the parts it counted before.
void guardAccessibleAreas();

} // namespace bangdiem
