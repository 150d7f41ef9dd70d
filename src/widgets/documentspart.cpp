// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documentspart.h"

#include "widgets/card.h"
#include "widgets/documentform.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bangdiem {

namespace {

/// Scrolls what is around `widget` until it is seen.
void bringIntoView(QWidget *widget)
{
    for (auto *around = widget->parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(widget);
            return;
        }
}

class DocumentsPart final : public AnswerPart
{
    Q_DECLARE_TR_FUNCTIONS(DocumentsPart)
public:
    DocumentsPart(const Criterion &criterion, const std::optional<DeadlineTest> &deadline, QWidget *parent);
    void showAnswer(const Answer &answer) override;
    void store(Answer &answer) const override;
    void setReadOnly(bool readOnly) override;

private:
    void setCount(std::size_t count);
    void addForm();
    void remove(const DocumentForm *form);
    void move(const DocumentForm *form, int step);
    void replace(std::vector<Document> documents);
    std::size_t placeOf(const DocumentForm *form) const;
    void tell(const DocumentForm *form, const QString &field);

    const Criterion &m_criterion;
    QVBoxLayout *m_layout;
    QToolButton *m_add;
    std::vector<DocumentForm *> m_forms;
    std::vector<Attachment> m_files;
};

DocumentsPart::DocumentsPart(
    const Criterion &criterion, const std::optional<DeadlineTest> &deadline, QWidget *parent)
    : AnswerPart(parent)
    , m_criterion(criterion)
    , m_layout(new QVBoxLayout)
    , m_add(new QToolButton)
{
    const bool required = criterion.documentNeed == Need::Required;
    auto *card = new Card(required ? tr("Document (required)") : tr("Document"));
    if (deadline) {
        const auto day = static_cast<unsigned>(deadline->notAfter.day());
        const auto month = static_cast<unsigned>(deadline->notAfter.month());
        card->body()->addWidget(quietLabel(tr("Issued not later than %1/%2 of the assessment year")
                                               .arg(day, 2, 10, QLatin1Char('0'))
                                               .arg(month, 2, 10, QLatin1Char('0'))));
    }
    if (criterion.documentYearly)
        card->body()->addWidget(quietLabel(tr("Issued every year: of the assessment year")));
    m_layout->setSpacing(14);
    card->body()->addLayout(m_layout);
    m_add->setText(tr("Add a document"));
    m_add->setObjectName(shown(criterion.id) + QStringLiteral(".document.add"));
    card->body()->addWidget(m_add, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    setCount(1);
    setFocusProxy(m_forms.front());
    connect(m_add, &QToolButton::clicked, this, [this] {
        setCount(m_forms.size() + 1);
        m_forms.back()->setFocus(Qt::TabFocusReason);
        QTimer::singleShot(0, m_add, [this] { bringIntoView(m_add); }); // Once the form has its place.
    });
}

void DocumentsPart::addForm()
{
    const auto name = shown(m_criterion.id) + QStringLiteral(".document.") + QString::number(m_forms.size());
    auto *form = new DocumentForm(name, m_criterion.documentNeed == Need::Required);
    form->showDocument({}, m_files);
    m_layout->addWidget(form);
    m_forms.push_back(form);
    connect(form, &DocumentForm::edited, this, [this, form](const QString &field) { tell(form, field); });
    connect(form, &DocumentForm::removeRequested, this, [this, form] { remove(form); });
    connect(form, &DocumentForm::moveRequested, this, [this, form](int step) { move(form, step); });
}

void DocumentsPart::setCount(std::size_t count)
{
    while (m_forms.size() < count)
        addForm();
    while (m_forms.size() > count) {
        m_forms.back()->hide();
        m_forms.back()->deleteLater();
        m_forms.pop_back();
    }
    for (std::size_t i = 0; i < count; ++i)
        m_forms[i]->setPlace(i, count);
}

std::size_t DocumentsPart::placeOf(const DocumentForm *form) const
{
    return static_cast<std::size_t>(std::find(m_forms.begin(), m_forms.end(), form) - m_forms.begin());
}

void DocumentsPart::tell(const DocumentForm *form, const QString &field)
{
    Q_EMIT edited(field.isEmpty() ? field : QStringLiteral("document:%1:%2").arg(placeOf(form)).arg(field));
}

void DocumentsPart::replace(std::vector<Document> documents)
{
    Answer answer;
    answer.documents = std::move(documents);
    answer.attachments = m_files;
    setCount(answer.documents.size());
    showAnswer(answer);
    Q_EMIT edited({});
}

void DocumentsPart::remove(const DocumentForm *form)
{
    std::vector<Document> documents;
    for (const auto *kept : m_forms)
        if (kept != form)
            documents.push_back(kept->document());
    replace(std::move(documents));
}

void DocumentsPart::move(const DocumentForm *form, int step)
{
    std::vector<Document> documents;
    for (const auto *each : m_forms)
        documents.push_back(each->document());
    const auto from = placeOf(form);
    const auto to = step < 0 ? from - 1 : from + 1;
    std::swap(documents.at(from), documents.at(to));
    replace(std::move(documents));
    m_forms[to]->focusHead(step); // Pressed again, the key moves the same document on.
}

void DocumentsPart::showAnswer(const Answer &answer)
{
    m_files = answer.attachments;
    const auto count = std::max<std::size_t>(1, answer.documents.size());
    const bool emptyFormsWait = m_forms.size() > count
        && std::all_of(m_forms.begin() + static_cast<std::ptrdiff_t>(count), m_forms.end(),
            [](const DocumentForm *form) { return isBlank(form->document()); });
    if (!emptyFormsWait)
        setCount(count);
    for (std::size_t i = 0; i < m_forms.size(); ++i)
        m_forms[i]->showDocument(
            i < answer.documents.size() ? answer.documents[i] : Document{}, answer.attachments);
}

void DocumentsPart::store(Answer &answer) const
{
    answer.documents.clear();
    for (const auto *form : m_forms)
        answer.documents.push_back(form->document());
    while (!answer.documents.empty() && isBlank(answer.documents.back()))
        answer.documents.pop_back();
}

void DocumentsPart::setReadOnly(bool readOnly)
{
    m_add->setVisible(!readOnly);
    for (auto *form : m_forms)
        form->setReadOnly(readOnly);
}

} // namespace

AnswerPart *makeDocumentsPart(
    const Criterion &criterion, const std::optional<DeadlineTest> &deadline, QWidget *parent)
{
    return new DocumentsPart(criterion, deadline, parent);
}

} // namespace bangdiem
