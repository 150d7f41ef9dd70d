// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

#include <algorithm>

namespace bangdiem {

std::vector<FindingKind> readBlocksSealing(JsonFields &fields)
{
    std::vector<FindingKind> kinds;
    const auto pointer = fields.pointerTo("blocksSealing");
    const auto &list = readShortList(fields, "blocksSealing");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto place = jsonPointer(pointer, i);
        const auto name = readText(list[i], place, fields.faults());
        if (!name)
            continue;
        const auto kind = findingKindOf(*name);
        if (!kind)
            fields.faults().add(ErrorCode::RubricUnknownKind, place, {*name});
        else if (std::ranges::find(kinds, *kind) != kinds.end())
            badValue(fields.faults(), place, "“" + *name + "” đã có trong danh sách",
                "“" + *name + "” is in the list already");
        else
            kinds.push_back(*kind);
    }
    return kinds;
}

} // namespace bangdiem
