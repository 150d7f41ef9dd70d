// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/sealedcontent.h"

#include "base/text.h"
#include "dossier/manifest.h"
#include "dossier/manifestreading.h"

#include <algorithm>
#include <array>
#include <map>

namespace bangdiem {

namespace {

constexpr std::size_t kMostNamed = 10;

struct PartWords {
    std::string_view tag;
    std::string_view vietnamese;
    std::string_view english;
};

constexpr std::array kPartWords{
    PartWords{"dossier", "mã và lần của hồ sơ", "the dossier's id and revision"},
    PartWords{"rubric", "bảng đánh giá", "the rubric"},
    PartWords{"agency", "tên cơ quan", "the agency"},
    PartWords{"place", "nơi lập", "the place"},
    PartWords{"staff", "số cán bộ", "the staff"},
    PartWords{"year", "năm", "the year"},
    PartWords{"as-of", "ngày đánh giá", "the date of the assessment"},
    PartWords{"unit", "các đơn vị", "the units"},
    PartWords{"part", "phạm vi phần việc", "the rows of a part"},
    PartWords{"declared", "khai báo {0}", "the declaration of {0}"},
    PartWords{"answer", "mục {0}", "row {0}"},
};

/// A list of at most kMostNamed items.
class NamedItems
{
public:
    void add(std::string_view item)
    {
        ++m_count;
        if (m_count <= kMostNamed)
            (m_text += m_text.empty() ? "" : ", ") += item;
        else if (m_count == kMostNamed + 1)
            m_text += ", …";
    }
    const std::string &text() const { return m_text; }

private:
    std::string m_text;
    std::size_t m_count = 0;
};

} // namespace

VerdictReason alteration(std::string_view sealed, const Dossier &dossier)
{
    const auto subject = subjectOf(sealed);
    if (subject && subject->dossier != dossier.id)
        return stated(DossierReason::SealOfOtherDossier, {madeVisible(subject->agency)});
    if (subject && subject->revision != dossier.revision)
        return stated(DossierReason::SealOfOtherRevision,
            {std::to_string(subject->revision), std::to_string(dossier.revision)});
    NamedItems vietnamese;
    NamedItems english;
    for (const auto &[tag, target] : differingParts(sealed, manifestOf(dossier))) {
        const auto &words = *std::ranges::find(kPartWords, tag, &PartWords::tag);
        vietnamese.add(filled(words.vietnamese, {madeVisible(target)}));
        english.add(filled(words.english, {madeVisible(target)}));
    }
    return stated(DossierReason::SealBroken, {vietnamese.text(), english.text()});
}

Result<std::string> differingEvidence(const DossierFile &file, const Progress &progress)
{
    std::map<std::int64_t, bool> isWhole; // By content: two rows may name the same.
    std::int64_t bytes = 0;
    const auto read = [&](std::span<const std::byte> chunk) -> Result<void> {
        bytes += static_cast<std::int64_t>(chunk.size());
        if (progress && !progress(bytes))
            return fail(ErrorCode::Cancelled);
        return {};
    };
    NamedItems differing;
    const auto &dossier = file.dossier();
    for (std::size_t row = 0; row < dossier.answers.criteria.size(); ++row) {
        for (const auto &attachment : dossier.answers.criteria[row].attachments) {
            if (!isWhole.contains(attachment.content)) {
                const auto done = file.readContent(attachment.content, read);
                if (!done && done.error().code != ErrorCode::DossierDamaged)
                    return tl::unexpected(done.error());
                isWhole[attachment.content] = done.has_value();
            }
            if (!isWhole[attachment.content])
                differing.add(dossier.rules().criteria[row].id + " “" + madeVisible(attachment.name) + "”");
        }
    }
    return differing.text();
}

} // namespace bangdiem
