// One header field of a service or program, decoded: whose it is, what for, each part with its value and meaning, and where that is from.
#pragma once

#include "ui/models/VendorPartsModel.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace heloscope::ui {

class TextLabel;

class VendorView : public QWidget {
    Q_OBJECT
public:
    explicit VendorView(QWidget *parent = nullptr);
    /// Hidden where there is nothing to show.
    void showNote(const std::optional<VendorNote> &note);
    void retranslate();

private:
    TextLabel *m_purpose, *m_standing, *m_source;
    VendorPartsModel m_model;
    QTableView *m_table;
};

} // namespace heloscope::ui
