// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostiledossiers.h"

#include "shippeddossiers.h"

#include <array>
#include <random>
#include <string_view>

namespace bangdiem {

namespace {

using namespace std::chrono_literals;
using namespace std::string_view_literals;

constexpr std::array kHostile{"=cmd|' /C calc'!A0"sv, "=HYPERLINK(\"http://x\",\"y\")"sv, "+1+1"sv, "-2+3"sv,
    "@SUM(1+1)"sv, "\t=1"sv, "\r=1"sv, "＝1+1"sv, "＋1"sv, "－1"sv, "＠x"sv, "=WEBSERVICE(\"http://x\")"sv,
    "DDE(\"cmd\";\"/c\";\"x\")"sv, "]]>"sv, "<!--"sv, "<script>&amp;</script>"sv, "a\0b"sv, "\x01\x08\x1f"sv,
    "\u202eevil\u202c"sv, "\u2066x\u2069"sv, "\u200b"sv, "\ufeff"sv, "\n"sv, "  "sv, "\u00a0"sv, "\u3000"sv,
    "_x0041_"sv, "_x005F_"sv, "\xff\xfe"sv, "e\u0302\u0323"sv, "1e5"sv, "0x10"sv, "TRUE"sv, "1.10"sv,
    "01/02/2015"sv, "%s&P&N&A"sv, "\"; DROP"sv, "a,b;c"sv, "\ufffe"sv, "\uffff"sv, "\U0001f600"sv,
    "\U000e0041"sv, "'"sv, "\""sv, "#REF!"sv, "../../etc/passwd"sv, "quy-che\u202efdp.exe"sv, "財務"sv,
    "Sở Tài chính"sv, "Quy chế"sv, "½"sv, "12/QĐ-STC"sv, "71,5"sv, "{=1+1}"sv, "|calc"sv, "%0a"sv, "\\n"sv,
    "file:///etc/passwd"sv};

class Maker
{
public:
    explicit Maker(std::uint32_t seed)
        : m_random(seed)
        , m_dossier(blankDossier(seed % 2 == 0 ? "tayninh-2693-2015-pl1" : "tayninh-2693-2015-pl2"))
    {
        if (seed % 4 >= 2)
            changeRubric();
    }

    Dossier take()
    {
        auto &heading = m_dossier.heading;
        heading.agency = oneIn(5) ? std::string(300, 'W') : text(4);
        heading.place = text(2);
        heading.assessment.staff = oneIn(5) ? 1'000'000 : below(500);
        m_dossier.id = text(1);
        if (oneIn(10))
            return std::move(m_dossier);
        for (const auto &criterion : m_dossier.rules().criteria)
            m_dossier.answers.criteria.push_back(oneIn(4) ? Answer() : answer(criterion));
        return std::move(m_dossier);
    }

private:
    std::size_t below(std::size_t end)
    {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random);
    }
    bool oneIn(std::size_t count) { return below(count) == 0; }

    /// Up to `most` hostile pieces, some of them next to each other.
    std::string text(std::size_t most)
    {
        std::string made;
        for (auto left = below(most + 1); left > 0; --left)
            (made += kHostile[below(kHostile.size())]) += oneIn(2) ? "" : " ";
        return made;
    }

    void changeRubric()
    {
        auto changed = *m_dossier.rubric;
        auto &rubric = changed.rubric;
        for (auto *cell : {&rubric.texts.title, &rubric.texts.attachedTo, &rubric.texts.totalLabel,
                 &rubric.texts.appendix, &rubric.texts.noticeLabel, &rubric.texts.notices.front()})
            *cell = text(3);
        for (auto &column : rubric.texts.columns)
            column = text(2);
        for (auto &group : rubric.groups)
            group.note = text(3);
        for (auto &criterion : rubric.criteria) {
            criterion.number = text(1);
            criterion.text = text(4);
            criterion.note = text(3);
        }
        m_dossier.rubric = std::make_shared<CarriedRubric>(std::move(changed));
    }

    Points claim(const Criterion &criterion)
    {
        if (const auto *graded = std::get_if<GradedRule>(&criterion.rule))
            return Points::fromUnits(graded->step.units()
                * static_cast<std::int64_t>(
                    below(static_cast<std::size_t>(criterion.maximum.units() / graded->step.units() + 3))));
        return oneIn(3) ? Points() : criterion.maximum;
    }

    Figures figures(std::size_t count)
    {
        Figures made(count);
        for (auto &figure : made)
            if (!oneIn(5))
                figure = static_cast<std::int64_t>(below(kMaxFigure));
        return made;
    }

    Answer answer(const Criterion &criterion)
    {
        Answer made;
        if (!oneIn(3))
            made.claim = claim(criterion);
        made.figures = figures(criterion.figures.size());
        for (auto left = criterion.figures.empty() ? 0 : below(4); left > 0; --left)
            made.units.push_back({text(2), figures(criterion.figures.size())});
        if (!made.units.empty())
            made.figures = sumOf(made.units);
        for (auto left = below(3); left > 0; --left)
            made.attachments.push_back({static_cast<std::int64_t>(left), text(3),
                static_cast<std::int64_t>(below(1'000'000'000)), std::string(64, 'f')});
        for (auto left = below(3); left > 0; --left)
            made.documents.push_back({text(2), oneIn(4) ? std::nullopt : std::optional(Date(2015y / 3 / 16)),
                text(3), text(1), static_cast<std::int64_t>(below(4))});
        for (auto left = below(3); left > 0; --left)
            made.links.push_back(text(3));
        made.note = text(oneIn(20) ? 400 : 5);
        return made;
    }

    std::mt19937 m_random;
    Dossier m_dossier;
};

} // namespace

Dossier hostileDossier(std::uint32_t seed)
{
    return Maker(seed).take();
}

} // namespace bangdiem
