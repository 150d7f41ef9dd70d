// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scanrows.h"

#include "base/text.h"
#include "storage/cells.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr std::size_t kNameBytes = 2'048;

} // namespace

Result<void> readScans(const Connection &connection, Loaded &loaded)
{
    auto rows
        = connection.query("SELECT revision, position, name, content FROM scan ORDER BY revision, position");
    std::int64_t before = 0; // Scans of this revision that were read.
    return forEachRow(rows, "scan", connection.file(), [&](Cells &cells) {
        const auto revision = static_cast<int>(cells.integer(0, 1, loaded.dossier.revision));
        const auto position = cells.integer(1, 0, kMaxScans - 1);
        const auto name = cells.text(2, kNameBytes);
        const auto stored
            = loaded.contents.find(cells.integer(3, 1, std::numeric_limits<std::int64_t>::max()));
        // Both come in the order of the revisions, of which a stranger's file may have any number.
        const bool isNext = loaded.scans.empty() || loaded.scans.back().revision != revision;
        before = isNext ? 0 : before + 1;
        cells.require(std::ranges::binary_search(loaded.seals, revision, {}, &Seal::revision));
        cells.require(position == before);
        const auto checked = checkedText(name, kNameBytes, true);
        cells.require(!name.empty() && checked && *checked == name);
        cells.require(stored != loaded.contents.end());
        if (cells.areRight())
            loaded.scans.push_back(
                {revision, {stored->first, name, stored->second.size, stored->second.sha256}});
    });
}

std::vector<Attachment> scansOf(const std::vector<SealScan> &scans, int revision)
{
    std::vector<Attachment> files;
    for (const auto &scan : scans)
        if (scan.revision == revision)
            files.push_back(scan.file);
    return files;
}

std::vector<SealScan> withScansOf(
    std::vector<SealScan> scans, int revision, const std::vector<Attachment> &files)
{
    std::erase_if(scans, [&](const SealScan &scan) { return scan.revision == revision; });
    for (const auto &file : files)
        scans.push_back({revision, file});
    std::ranges::stable_sort(scans, {}, &SealScan::revision);
    return scans;
}

Result<void> writeScans(Connection &connection, int revision, const std::vector<Attachment> &files)
{
    auto done = connection.run("DELETE FROM scan WHERE revision = ?1", revision);
    for (std::size_t position = 0; done && position < files.size(); ++position) {
        done = connection.run("INSERT INTO scan (revision, position, name, content) VALUES (?1, ?2, ?3, ?4)",
            revision, position, files[position].name, files[position].content);
    }
    return done;
}

} // namespace bangdiem
