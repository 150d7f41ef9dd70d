// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "review/facts.h"
#include "review/review.h"

#include <span>
#include <variant>

namespace bangdiem {

/// Things that look wrong only beside other submissions. They cost no points; a person should look.
namespace peer {

struct SharedDocument { ///< Another agency cites the same document.
    std::size_t criterion = 0;
    std::string number;
    std::string agency; ///< The other one.
    std::string row; ///< Id of the row there.
};
struct SharedFile { ///< Another agency attached the same file, byte for byte.
    std::size_t criterion = 0;
    std::string name;
    std::string agency;
    std::string row;
};
struct FigureFarOff { ///< Ten times what is usual among the others for so many people, or a tenth of it.
    std::size_t criterion = 0;
    std::size_t figure = 0;
    std::int64_t value = 0;
    std::int64_t usual = 0; ///< The median of the others' figures for one person, times this agency's staff.
};
struct FigureJumped { ///< Three times the agency's figure of last year, or a third of it.
    std::size_t criterion = 0;
    std::size_t figure = 0;
    std::int64_t value = 0;
    std::int64_t before = 0;
};
struct FileOfLastYear { ///< The same file, byte for byte, stood as evidence last year.
    std::size_t criterion = 0;
    std::string name;
};
struct ObjectedLastYear { ///< Last year's reviewer adjusted the row or rejected its evidence.
    std::size_t criterion = 0;
    RowVerdict verdict = RowVerdict::Adjust;
    std::string comment;
};

} // namespace peer

using PeerWarning = std::variant<peer::SharedDocument, peer::SharedFile, peer::FigureFarOff,
    peer::FigureJumped, peer::FileOfLastYear, peer::ObjectedLastYear>;

std::size_t criterionOf(const PeerWarning &warning);
/// In words, without the row's number.
std::string word(const PeerWarning &warning, const Rubric &rubric, Language language);

/// What another submission of the same sheet and year said of one figure.
struct PeerFigure {
    std::size_t criterion = 0;
    std::size_t figure = 0;
    std::int64_t value = 0;
    std::int64_t staff = 1;
};

/// Of fewer others nothing is said.
constexpr std::size_t kFewestPeers = 4;

/// Figures of `facts` that are far off those of the `others`.
std::vector<PeerWarning> farOff(const Facts &facts, std::span<const PeerFigure> others);

/// The agency's submission of the year before.
struct LastYear {
    Facts facts;
    Review review;
};
std::vector<PeerWarning> comparedWithLastYear(const Facts &facts, const LastYear &last);

} // namespace bangdiem
