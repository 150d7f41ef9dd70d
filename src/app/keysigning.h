// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "signing/signingkey.h"
#include "signing/tokendriver.h"
#include "widgets/signingdialog.h"

class QWidget;

namespace bangdiem {

class KeyFileDialog;
class TokenDialog;

/// Signs digitally: seals the open dossier with a signature, or signs the sheet within its PDF. Asks for the
/// key, shows whose it is, signs once. A wrong password or PIN is told in the dialog and typed anew by the
/// person; the program never tries by itself.
class KeySigning final : public QObject
{
    Q_OBJECT
public:
    /// `window`: the one that its dialogs belong to. Both must outlive this.
    KeySigning(Desk &desk, QWidget &window, QObject *parent = nullptr);

    enum class Keeper { KeyFile, Token };

    /// `signer`: who signs, as they wrote it; where it is empty, the name in the certificate.
    void seal(Keeper keeper, const QString &signer);
    /// The sealed sheet as a signed PDF; asks where to write it.
    void signPdf(Keeper keeper);

Q_SIGNALS:
    void sealed();
    void written(const QString &path);

private:
    /// Opens the key when it is to sign, in the thread that signs.
    using OpenKey = std::function<Result<std::shared_ptr<SigningKey>>()>;
    using Key = std::shared_ptr<SigningKey>;
    /// The driver that was loaded last. It is asked again, not loaded again: the end of one would be the end
    /// of the other.
    struct Driver {
        QString path;
        std::shared_ptr<TokenDriver> loaded;
    };
    /// What is done with a key.
    struct Purpose {
        SigningTexts texts;
        std::function<Result<void>(const Certificate &certificate, const OpenKey &open)> run;
    };

    void ask(Keeper keeper, const Purpose &purpose);
    void askKeyFile(const Purpose &purpose);
    void askToken(const Purpose &purpose);
    Key openKeyFile(KeyFileDialog &dialog);
    void readToken(TokenDialog &dialog, Driver &driver);
    void runWithToken(TokenDialog &dialog, Driver &driver, const Purpose &purpose);
    Result<void> sealWith(const QString &signer, const Certificate &certificate, const OpenKey &open);
    Result<void> signPdfWith(const QString &path, const Certificate &certificate, const OpenKey &open);

    Desk &m_desk;
    QWidget &m_window;
};

} // namespace bangdiem
