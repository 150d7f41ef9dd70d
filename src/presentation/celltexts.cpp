// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/celltexts.h"

namespace bangdiem {

namespace {

QString asPrinted(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

QString numberText(const Rubric &rubric, const SheetNode &node)
{
    switch (node.kind) {
    case RowKind::Section:
        return asPrinted(rubric.sections[node.index].number);
    case RowKind::Group:
        return asPrinted(rubric.groups[node.index].number);
    case RowKind::Criterion:
        return asPrinted(rubric.criteria[node.index].number);
    case RowKind::Total:
        break;
    }
    return {};
}

QString titleText(const Rubric &rubric, const SheetNode &node)
{
    switch (node.kind) {
    case RowKind::Section:
        return asPrinted(rubric.sections[node.index].text);
    case RowKind::Group:
        return asPrinted(rubric.groups[node.index].text);
    case RowKind::Criterion:
        return asPrinted(rubric.criteria[node.index].text);
    case RowKind::Total:
        return asPrinted(rubric.texts.totalLabel);
    }
    return {};
}

QString maximumText(const Rubric &rubric, const SheetNode &node)
{
    switch (node.kind) {
    case RowKind::Section:
        return asPrinted(rubric.sections[node.index].maximumText);
    case RowKind::Group:
        break;
    case RowKind::Criterion:
        return asPrinted(toText(rubric.criteria[node.index].maximum, Language::Vietnamese));
    case RowKind::Total:
        return asPrinted(rubric.texts.totalMaximumText);
    }
    return {};
}

QString noteText(const Rubric &rubric, const SheetNode &node)
{
    if (node.kind == RowKind::Group)
        return asPrinted(rubric.groups[node.index].note);
    if (node.kind == RowKind::Criterion)
        return asPrinted(rubric.criteria[node.index].note);
    return {};
}

QString headingText(const Rubric &rubric, const SheetNode &node)
{
    return numberText(rubric, node) + QStringLiteral(". ") + titleText(rubric, node);
}

std::string differenceText(Points difference, Language language)
{
    if (difference == Points())
        return {};
    return difference < Points() ? "−" + toText(Points() - difference, language)
                                 : "+" + toText(difference, language);
}

Points maximumOf(const Rubric &rubric, const SheetNode &node)
{
    switch (node.kind) {
    case RowKind::Section:
        return rubric.sections[node.index].maximum;
    case RowKind::Group:
        return rubric.groups[node.index].maximum;
    case RowKind::Criterion:
        return rubric.criteria[node.index].maximum;
    case RowKind::Total:
        return rubric.maximum;
    }
    return {};
}

} // namespace bangdiem
