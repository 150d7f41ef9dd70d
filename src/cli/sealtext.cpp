// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sealtext.h"

#include "dossier/manifest.h"
#include "storage/fingerprint.h"

namespace bangdiem::cli {

namespace {

Words stateWords(SealState state)
{
    switch (state) {
    case SealState::Draft:
        return {"dự thảo, lần {}", "draft, revision {}"};
    case SealState::Sealed:
        return {"đã chốt, lần {}", "sealed, revision {}"};
    case SealState::Altered:
        break;
    }
    return {"CẢNH BÁO: đã chốt lần {}, nhưng nội dung đã bị sửa từ bên ngoài sau khi chốt",
        "WARNING: sealed, revision {}, but the content was changed from outside since then"};
}

std::string sealText(const Seal &seal, Language language)
{
    auto text = toIsoText(seal.at) + ", " + fingerprintText(seal.sha256);
    if (!seal.signer.empty())
        text += ", " + seal.signer;
    if (!seal.signature.empty())
        text += say({", có chữ ký số", ", digitally signed"}, language);
    return text;
}

} // namespace

std::string_view stateName(SealState state)
{
    switch (state) {
    case SealState::Draft:
        return "draft";
    case SealState::Sealed:
        return "sealed";
    case SealState::Altered:
        break;
    }
    return "altered";
}

Json sealsJson(const std::vector<Seal> &seals)
{
    auto list = Json::array();
    for (const auto &seal : seals) {
        list.push_back({{"revision", seal.revision}, {"at", toIsoText(seal.at)}, {"fingerprint", seal.sha256},
            {"signer", seal.signer}, {"signed", !seal.signature.empty()}});
    }
    return list;
}

void addState(TextTable &table, const DossierFile &file, Language language)
{
    table.add({say({"Trạng thái:", "State:"}, language),
        say(stateWords(file.sealState()), language, std::to_string(file.dossier().revision))});
    table.add(
        {say({"Mã đối chiếu:", "Fingerprint:"}, language), fingerprintText(fingerprintOf(file.dossier()))});
    for (const auto &seal : file.seals()) {
        table.add({say({"Chốt lần {}:", "Sealed, revision {}:"}, language, std::to_string(seal.revision)),
            sealText(seal, language)});
    }
}

std::string fingerprintLine(const std::string &sha256, Language language)
{
    return say({"Mã đối chiếu: {}\n", "Fingerprint: {}\n"}, language, fingerprintText(sha256));
}

} // namespace bangdiem::cli
