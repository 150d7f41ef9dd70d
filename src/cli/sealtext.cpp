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
    auto text = timeText(seal.at) + ", " + fingerprintText(seal.sha256);
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

Json scansJson(const std::vector<SealScan> &scans)
{
    auto list = Json::array();
    for (const auto &[revision, file] : scans)
        list.push_back(
            {{"revision", revision}, {"name", file.name}, {"size", file.size}, {"sha256", file.sha256}});
    return list;
}

std::string scansText(const std::vector<SealScan> &scans, Language language)
{
    using enum TextTable::Align;
    TextTable table({Left, Right, Right, Left, Left});
    int revision = 0;
    int number = 0;
    for (const auto &scan : scans) {
        number = scan.revision == revision ? number + 1 : 1;
        revision = scan.revision;
        table.add(
            {say({"lần {}", "revision {}"}, language, std::to_string(revision)), std::to_string(number) + '.',
                sizeText(scan.file.size, language), scan.file.sha256, scan.file.name});
    }
    const auto lines = table.text("  ");
    return lines.empty() ? lines
                         : say({"Bản quét đã ký:", "Scans of the signed paper:"}, language) + '\n' + lines;
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
