// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bangdiem::testing {

class FaultyDisk;

/// Makes a file system that asks `disk` before it changes anything, and tells it what it changed, the one
/// that SQLite uses; one at a time.
void registerFaultyVfs(FaultyDisk *disk);
void unregisterFaultyVfs();

} // namespace bangdiem::testing
