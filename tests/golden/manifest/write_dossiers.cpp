// SPDX-License-Identifier: GPL-3.0-or-later
// Writes dossiers for manifest_vectors.py: write_dossiers FOLDER COUNT. For each NAME.bangdiem the manifest
// as the program computes it: NAME.manifest. Those whose names begin with "random-" are made up, COUNT of
// them.
#include "dossier/manifest.h"
#include "dossier/part.h"
#include "storage/dossierfile.h"

#include "randomdossiers.h"
#include "shippeddossiers.h"
#include "storeddossiers.h"

#include <fstream>
#include <random>

using namespace bangdiem;

namespace {

constexpr auto kFirst = "tayninh-2693-2015-pl1";
constexpr auto kSecond = "tayninh-2693-2015-pl2";
constexpr Moment kMoment{std::chrono::seconds(1'448'956'800)};

std::filesystem::path placeOf(const std::filesystem::path &folder, const std::string &name)
{
    return folder / (name + ".bangdiem");
}

void writeManifest(const DossierFile &file)
{
    auto path = file.path();
    std::ofstream(path.replace_extension(".manifest"), std::ios::binary) << manifestOf(file.dossier());
}

/// The dossier in a file, and again in a copy of that file under other keys.
void write(const std::filesystem::path &folder, const std::string &name, const Dossier &dossier)
{
    const auto file = storedDossier(placeOf(folder, name), dossier);
    writeManifest(file);
    writeManifest(
        DossierFile::createWithEvidence(placeOf(folder, name + "-copy"), file.dossier(), file, kMoment)
            .value());
}

void writePart(const std::filesystem::path &folder, const std::string &name, const Dossier &whole)
{
    const auto file = storedDossier(placeOf(folder, name + "-source"), whole);
    writeManifest(file);
    const auto rows = rowsNamed(whole.rules(), {"II.1", "I.2.4"}).value();
    const auto part = partOf(file.dossier(), "6b6f6c0e-5d1c-4c6e-9b0a-0d8f6a1c2e3f", rows, file.edits());
    writeManifest(
        DossierFile::createWithEvidence(placeOf(folder, name), part.value(), file, kMoment).value());
}

/// The vector that docs/manifest-format.md shows whole.
Dossier smallDossier()
{
    using namespace std::chrono_literals;
    auto dossier = blankDossier(kFirst);
    dossier.revision = 2;
    dossier.heading.units = {"Văn phòng", "Thanh tra"};
    auto &criteria = dossier.answers.criteria;
    criteria.resize(dossier.rules().criteria.size());
    auto &figures = criteria[*findCriterion(dossier.rules(), "I.1.1")];
    figures.claim = Points::fromInteger(1);
    figures.units = {{"Văn phòng", {30, 29}}, {"Thanh tra", {12, {}}}};
    figures.figures = sumOf(figures.units);
    auto &document = criteria[*findCriterion(dossier.rules(), "I.2.4")];
    document.claim = Points::fromInteger(5);
    document.attachments = {{1, "quy-che.pdf", 1, {}}};
    document.documents = {
        {"12/QĐ-STC", Date(2015y / 3 / 2), "Quy chế sử dụng eOffice", "3", 1}, {"", {}, "Dự thảo", "", {}}};
    document.links = {"https://tayninh.gov.vn/a"};
    document.note = "Văn thư cập nhật\nđủ trong ngày";
    dossier.answers.declared = {{"I.6", "no-software"}};
    return dossier;
}

/// Texts that try to look like other records, or that sort or count differently in other languages.
Dossier trickyDossier(unsigned seed)
{
    static const std::vector<std::string> kTexts{
        "1:1", "dòng\nlink 3:abc\n", "\nanswer 5:I.1.1", "đ Đ ế ự", "0", "12:x 3:y", "𠀋 漢", "\"'\\%_;--"};
    auto dossier = randomDossier(seed % 2 == 0 ? kFirst : kSecond, seed);
    std::mt19937 random(seed);
    const auto text = [&] { return kTexts[random() % kTexts.size()]; };
    const auto line = [&] {
        auto chosen = text();
        std::erase(chosen, '\n');
        return chosen;
    };
    dossier.heading.agency += " " + line() + ".";
    for (auto &answer : dossier.answers.criteria) {
        if (random() % 3 == 0)
            answer.note = text();
        for (auto &document : answer.documents)
            document.title = line();
        for (auto &file : answer.attachments)
            file.name = line() + ".pdf";
        if (answer.earlier)
            answer.earlier->documents.push_back({line(), {}, line(), "", {}});
    }
    return dossier;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    const std::filesystem::path folder(arguments[1]);
    write(folder, "blank", blankDossier(kSecond));
    write(folder, "small", smallDossier());
    write(folder, "documented", documentedDossier(kFirst));
    auto handedOut = documentedDossier(kFirst);
    handedOut.heading.agency = "Sở Tư pháp";
    writePart(folder, "part", handedOut);
    auto sealed = storedDossier(placeOf(folder, "sealed"), fullDossier(kFirst));
    if (!sealed.seal("Giám đốc", kMoment))
        return 1;
    writeManifest(sealed);
    const auto randoms = static_cast<unsigned>(std::stoul(arguments[2]));
    for (unsigned seed = 0; seed < randoms; ++seed)
        write(folder, "random-" + std::to_string(seed), trickyDossier(seed));
    return 0;
}
