// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

#include "charts/rankingpictures.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace bangdiem {

class PictureView;
class RankingSession;
class RegisterSession;

/// Biểu đồ: one picture at a time of a ranking. Read from the register only while it is seen.
class ChartsPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Picture { Agencies, Reviewed, Sections, Growth };

    /// Both must outlive the page.
    ChartsPage(RegisterSession &session, RankingSession &ranking, QWidget *parent = nullptr);

    /// What a person looks at; outlives the page.
    struct View {
        int picture = 0;
        int section = 0;
        QVariant agency;
    };
    View view() const;
    void setView(const View &view);

Q_SIGNALS:
    void exportRequested(const QByteArray &png, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *bar();
    QWidget *content();
    void refresh();
    void take();
    void offerParts();
    void draw();
    QString whyNot() const; ///< Nothing can be drawn; empty: it can.
    BarData bars(const ChartTheme &theme) const;
    void askExport();
    Picture picture() const;

    RegisterSession &m_session;
    RankingSession &m_ranking;
    QComboBox *m_picture = nullptr;
    QComboBox *m_section = nullptr;
    QComboBox *m_agency = nullptr;
    QPushButton *m_export = nullptr;
    PictureView *m_view;
    QLabel *m_hint;
};

} // namespace bangdiem
