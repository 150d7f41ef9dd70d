// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keysigning.h"

#include "app/exporting.h"
#include "dossier/manifest.h"
#include "signing/makeseal.h"
#include "signing/pkcs12.h"
#include "signing/tokenkey.h"
#include "storage/fingerprint.h"
#include "storage/regularfile.h"
#include "widgets/keyfiledialog.h"
#include "widgets/tokendialog.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostKeyFile = 1 << 20; // Bytes; openPkcs12() refuses what is larger.

QString sentenceOf(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return KeySigning::tr("Stopped: nothing was signed.");
    auto sentence = shown(describe(error, uiLanguage()));
    sentence[0] = sentence[0].toUpper();
    return sentence + u'.';
}

Result<std::unique_ptr<SigningKey>> readKeyFile(const QString &path, const Secret &password)
{
    const auto file = openRegularFile(QFileInfo(path).filesystemFilePath());
    if (!file)
        return fail(ErrorCode::FileMissing, path.toStdString());
    return openPkcs12(file->read(kMostKeyFile + 1).toStdString(), password);
}

struct TokenReading {
    std::shared_ptr<TokenDriver> driver;
    std::vector<TokenOffer> offers;
};

/// What the tokens show without a PIN. Certificates of authorities, which nobody signs with, are left out.
Result<TokenReading> readOffers(std::shared_ptr<TokenDriver> driver, Moment now)
{
    const auto tokens = driver->tokens();
    if (!tokens)
        return tl::unexpected(tokens.error());
    TokenReading reading{std::move(driver), {}};
    std::optional<Error> empty;
    for (const auto &token : *tokens) {
        const auto certificates = reading.driver->certificates(token);
        if (!certificates) {
            empty = certificates.error();
            continue;
        }
        for (const auto &certificate : *certificates) {
            auto faults = faultsOf(certificate, now);
            if (std::ranges::find(faults, SealReason::SignerUse, &SealFinding::reason) == faults.end())
                reading.offers.push_back({token, certificate, std::move(faults)});
        }
    }
    if (reading.offers.empty())
        return tl::unexpected(empty.value_or(Error{ErrorCode::TokenNoCertificate, {}, {}}));
    return reading;
}

/// Gives the PIN that was typed, once, and not where the token says now that it is worse off than when the
/// person typed it: they must see that first.
AskPin typedPin(Secret pin, PinState seen)
{
    const auto kept = std::make_shared<std::optional<Secret>>(std::move(pin));
    return [kept, seen](const Token &token) -> std::optional<Secret> {
        auto given = std::exchange(*kept, std::nullopt);
        return token.pin > seen ? std::nullopt : std::move(given);
    };
}

} // namespace

KeySigning::KeySigning(Desk &desk, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
}

void KeySigning::seal(Keeper keeper, const QString &signer)
{
    const auto &dossier = m_desk.session()->dossier();
    const auto what
        = tr("What will be sealed and signed: %1, %2, year %3, revision %4.\nFingerprint: %5")
              .arg(shown(dossier.heading.agency), shown(dossier.rules().texts.appendix),
                  QString::number(dossier.heading.assessment.year), QString::number(dossier.revision),
                  shown(fingerprintText(fingerprintOf(dossier))));
    ask(keeper, {{what, tr("Seal and s&ign")}, [this, signer](const auto &certificate, const auto &open) {
                     return sealWith(signer, certificate, open);
                 }});
}

void KeySigning::signPdf(Keeper keeper)
{
    const auto path = m_desk.askExportTarget(u"-da-ky"_s, u"pdf"_s);
    if (!path)
        return;
    const auto what = tr("The sealed sheet is written as a PDF and signed in it: %1")
                          .arg(shown(QDir::toNativeSeparators(*path).toStdString()));
    ask(keeper, {{what, tr("S&ign")}, [this, path = *path](const auto &certificate, const auto &open) {
                     return signPdfWith(path, certificate, open);
                 }});
}

void KeySigning::ask(Keeper keeper, const Purpose &purpose)
{
    keeper == Keeper::Token ? askToken(purpose) : askKeyFile(purpose);
}

void KeySigning::askKeyFile(const Purpose &purpose)
{
    auto *dialog = new KeyFileDialog(purpose.texts, m_desk.settings().keyFile(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto key = std::make_shared<Key>();
    connect(dialog, &KeyFileDialog::fileWanted, this, [this, dialog](const QString &current) {
        if (const auto path = m_desk.dialogs().askKeyFile(current))
            dialog->setPath(*path);
    });
    connect(dialog, &KeyFileDialog::keyChanged, this, [key] { key->reset(); });
    connect(
        dialog, &KeyFileDialog::openRequested, this, [this, dialog, key] { *key = openKeyFile(*dialog); });
    connect(dialog, &SigningDialog::signRequested, this, [this, dialog, key, purpose] {
        const auto open = [opened = *key]() -> Result<Key> { return opened; };
        if (const auto done = purpose.run((*key)->certificates().front(), open); !done)
            return dialog->tellFault(sentenceOf(done.error()));
        m_desk.settings().rememberKeyFile(dialog->path());
        dialog->accept();
    });
    dialog->open();
}

KeySigning::Key KeySigning::openKeyFile(KeyFileDialog &dialog)
{
    const auto opened = std::make_shared<Key>();
    const auto password = std::make_shared<Secret>(dialog.takePassword());
    auto *task = new FileTask([opened, password, path = dialog.path()](const std::stop_token &) {
        return readKeyFile(path, *password).map([&](std::unique_ptr<SigningKey> key) {
            *opened = std::move(key);
        });
    });
    if (const auto done = m_desk.dialogs().waitFor(*task, tr("Opening the key file…")); !done) {
        dialog.tellFault(sentenceOf(done.error()));
        return nullptr;
    }
    const auto &certificate = (*opened)->certificates().front();
    dialog.showKey(certificate, faultsOf(certificate, m_desk.clock()()));
    return *opened;
}

void KeySigning::askToken(const Purpose &purpose)
{
    auto *dialog = new TokenDialog(purpose.texts, m_desk.settings().tokenDriver(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto driver = std::make_shared<Driver>();
    connect(dialog, &TokenDialog::driverWanted, this, [this, dialog](const QString &current) {
        if (const auto path = m_desk.dialogs().askTokenDriver(current))
            dialog->setDriver(*path);
    });
    connect(
        dialog, &TokenDialog::readRequested, this, [this, dialog, driver] { readToken(*dialog, *driver); });
    connect(dialog, &SigningDialog::signRequested, this,
        [this, dialog, driver, purpose] { runWithToken(*dialog, *driver, purpose); });
    dialog->open();
}

void KeySigning::readToken(TokenDialog &dialog, Driver &driver)
{
    const auto reading = std::make_shared<TokenReading>();
    const auto known = driver.path == dialog.driver() ? driver.loaded : nullptr;
    auto *task = new FileTask([reading, known, path = dialog.driver(), now = m_desk.clock()()](
                                  const std::stop_token &) {
        using Loaded = Result<std::shared_ptr<TokenDriver>>;
        return (known ? Loaded(known) : TokenDriver::load(QFileInfo(path).filesystemFilePath()))
            .and_then([&](std::shared_ptr<TokenDriver> loaded) { return readOffers(std::move(loaded), now); })
            .map([&](TokenReading read) { *reading = std::move(read); });
    });
    const auto done = m_desk.dialogs().waitFor(*task, tr("Reading the token…"));
    if (done)
        driver = {dialog.driver(), reading->driver};
    dialog.showOffers(std::move(reading->offers));
    dialog.tellFault(done ? QString() : sentenceOf(done.error()));
}

void KeySigning::runWithToken(TokenDialog &dialog, Driver &driver, const Purpose &purpose)
{
    const auto offer = *dialog.chosen();
    const auto open = [loaded = driver.loaded, offer,
                          askPin = typedPin(dialog.takePin(), offer.token.pin)]() -> Result<Key> {
        return openTokenKey(loaded, offer.token, offer.certificate, askPin);
    };
    const auto done = purpose.run(offer.certificate, open);
    if (done) {
        m_desk.settings().rememberTokenDriver(dialog.driver());
        dialog.accept();
        return;
    }
    readToken(dialog, driver); // What it says of its PIN may be another thing now.
    dialog.tellFault(sentenceOf(done.error()));
}

Result<void> KeySigning::sealWith(const QString &signer, const Certificate &certificate, const OpenKey &open)
{
    if (!m_desk.settleEdits())
        return fail(ErrorCode::Cancelled);
    const auto sign = [open, now = m_desk.clock()()](std::string_view manifest) {
        return open().and_then([&](const Key &key) { return makeSeal(manifest, *key, now); });
    };
    const auto name = signer.isEmpty() ? shown(certificate.name) : signer;
    auto *task = m_desk.session()->seal(name.toStdString(), sign);
    if (auto done = m_desk.dialogs().waitFor(*task, tr("Reading the evidence, sealing and signing…")); !done)
        return done;
    if (!signer.isEmpty())
        m_desk.settings().rememberSigner(signer);
    Q_EMIT sealed();
    return {};
}

Result<void> KeySigning::signPdfWith(const QString &path, const Certificate &certificate, const OpenKey &open)
{
    auto *task = new FileTask([path, certificate, open, content = m_desk.printContent(),
                                  now = m_desk.clock()()](const std::stop_token &) {
        return open().and_then(
            [&](const Key &key) { return writeSignedPdf(path, content, *key, certificate, now); });
    });
    if (auto done = m_desk.dialogs().waitFor(*task, tr("Writing and signing the PDF…")); !done)
        return done;
    Q_EMIT written(path);
    return {};
}

} // namespace bangdiem
