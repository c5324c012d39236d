#include "ui/panels/SourceView.h"

#include "ui/look/Shape.h"
#include "ui/panels/TextLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace heloscope::ui {

namespace {

/// A document that never loads anything.
class InertDocument : public QTextDocument {
public:
    explicit InertDocument(QObject *parent) : QTextDocument(parent)
    {
        setDocumentLayout(new QPlainTextDocumentLayout(this));
        setUndoRedoEnabled(false);
    }

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Field names in the colour of headings.
class FieldNameHighlighter : public QSyntaxHighlighter {
public:
    explicit FieldNameHighlighter(SourceView *view) : QSyntaxHighlighter(view->document()), m_view(view) {}

protected:
    void highlightBlock(const QString &) override
    {
        const auto &source = m_view->source();
        const int line = currentBlock().blockNumber();
        if (!source || line >= source->lineCount() || source->line(line).nameBytes == 0)
            return;
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(coloursFor(QApplication::palette()).of(Tone::Blue).text);
        setFormat(0, int(source->line(line).nameBytes), format);
    }

private:
    SourceView *m_view;
};

class Margin : public QWidget {
public:
    explicit Margin(SourceView *view) : QWidget(view), m_view(view) { setLayoutDirection(Qt::LeftToRight); }
    QSize sizeHint() const override { return {m_view->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }
    void mousePressEvent(QMouseEvent *event) override { m_view->clickMargin(event->pos().y()); }

private:
    SourceView *m_view;
};

} // namespace

PlainBytesView::PlainBytesView(QWidget *parent) : QPlainTextEdit(parent)
{
    setDocument(new InertDocument(this));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::StyledPanel);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    setFont(fontOf(TextStyle::Mono));
}

bool PlainBytesView::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(TextStyle::Mono));
    return QPlainTextEdit::event(event);
}

SourceView::SourceView(QWidget *parent) : PlainBytesView(parent), m_margin(new Margin(this))
{
    setObjectName(QStringLiteral("sourceView"));
    new FieldNameHighlighter(this);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    m_fill.setInterval(0);
    connect(&m_fill, &QTimer::timeout, this, &SourceView::appendSlice);
    placeMargin();
}

void SourceView::setSource(std::shared_ptr<const SourceText> source)
{
    if (source == m_source)
        return;
    m_fill.stop();
    m_source = std::move(source);
    m_lineMark.clear();
    m_selected.clear();
    m_pendingLine.reset();
    m_filled = m_source ? std::min(m_source->lineCount(), linesAtOnce) : 0;
    setPlainText(m_source ? m_source->text(0, m_filled) : QString());
    if (m_source && m_filled < m_source->lineCount())
        m_fill.start();
    placeMargin();
}

void SourceView::appendSlice()
{
    const int end = std::min(m_source->lineCount(), m_filled + linesAtOnce);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QLatin1Char('\n') + m_source->text(m_filled, end));
    m_filled = end;
    if (m_pendingLine && *m_pendingLine < m_filled)
        goToLine(*std::exchange(m_pendingLine, std::nullopt));
    if (m_filled == m_source->lineCount())
        m_fill.stop();
}

void SourceView::setMarks(const std::vector<Mark> &marks)
{
    m_looks.clear();
    m_lineMark.assign(m_source ? std::size_t(m_source->lineCount()) : 0, -1);
    for (const Mark &mark : marks) {
        auto known = std::find_if(m_looks.begin(), m_looks.end(), [&mark](const Look &look) { return look.shape == mark.look.shape; });
        if (known == m_looks.end())
            known = m_looks.insert(m_looks.end(), mark.look);
        for (int line = mark.span.first; line <= mark.span.last && line < int(m_lineMark.size()); ++line) {
            if (m_lineMark[std::size_t(line)] < 0)
                m_lineMark[std::size_t(line)] = std::int8_t(known - m_looks.begin());
        }
    }
    placeMargin();
    viewport()->update();
    m_margin->update();
}

void SourceView::selectLines(const std::vector<LineSpan> &spans)
{
    m_selected = spans;
    if (!spans.empty()) {
        const int first = spans.front().first;
        if (first < m_filled) {
            QTextCursor cursor(document()->findBlockByNumber(first));
            setTextCursor(cursor);
            const int visible = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
            const int top = verticalScrollBar()->value();
            if (first < top || spans.front().last >= top + visible)
                verticalScrollBar()->setValue(std::max(0, first - visible / 4));
            horizontalScrollBar()->setValue(0);
        } else {
            m_pendingLine = first;
        }
    }
    viewport()->update();
    m_margin->update();
}

void SourceView::goToLine(int line)
{
    if (line >= m_filled) {
        m_pendingLine = line;
    } else {
        setTextCursor(QTextCursor(document()->findBlockByNumber(line)));
        ensureCursorVisible();
    }
    setFocus(Qt::OtherFocusReason);
}

bool SourceView::findText(const QString &text, bool backwards)
{
    if (text.isEmpty())
        return false;
    while (m_filled < (m_source ? m_source->lineCount() : 0))
        appendSlice();
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (find(text, flags))
        return true;
    const QTextCursor before = textCursor();
    moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    if (find(text, flags))
        return true;
    setTextCursor(before);
    return false;
}

bool SourceView::isSelected(int line) const
{
    return std::any_of(m_selected.begin(), m_selected.end(), [line](const LineSpan &span) { return span.first <= line && line <= span.last; });
}

int SourceView::marginWidth() const
{
    const int digits = std::max(2, int(QString::number(std::max(1, blockCount())).size()));
    const int character = fontMetrics().horizontalAdvance(QLatin1Char('9'));
    return 10 + digits * character + fontMetrics().height() + 6;
}

void SourceView::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(QRect(area.left(), area.top(), marginWidth(), area.height()));
}

void SourceView::paintMargin(QPaintEvent *event)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), colours.ground.window);
    painter.setFont(font());
    const int height = fontMetrics().height();
    const double side = height * 0.86;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber();
        painter.setPen(isSelected(line) ? colours.ground.text : colours.ground.dim);
        painter.drawText(QRectF(4, place.top(), m_margin->width() - height - 10, height), int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter),
                         QString::number(line + 1));
        if (line < int(m_lineMark.size()) && m_lineMark[std::size_t(line)] >= 0)
            paintLook(painter, QRectF(m_margin->width() - height - 2, place.top() + (height - side) / 2, side, side),
                      m_looks[std::size_t(m_lineMark[std::size_t(line)])], colours);
    }
}

void SourceView::paintEvent(QPaintEvent *event)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(viewport());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber();
        const bool marked = line < int(m_lineMark.size()) && m_lineMark[std::size_t(line)] >= 0;
        const bool chosen = isSelected(line);
        if (!marked && !chosen)
            continue;
        const Look look = marked ? m_looks[std::size_t(m_lineMark[std::size_t(line)])] : Look{Tone::Blue, heloscope::Shape::CircleInfo};
        if (look.tone == Tone::Blue && !chosen)
            continue; // notes keep the page quiet: a shape in the margin is enough
        place.setLeft(0);
        place.setWidth(viewport()->width());
        painter.fillRect(place, chosen ? colours.of(look.tone).edge : colours.of(look.tone).fill);
        if (chosen && colours.theme == Theme::HighContrast)
            painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

bool SourceView::event(QEvent *event)
{
    const bool handled = PlainBytesView::event(event);
    if (event->type() == QEvent::FontChange && m_margin)
        placeMargin();
    return handled;
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void SourceView::chooseCurrentLine()
{
    const int line = textCursor().blockNumber();
    if (m_source && line < m_source->lineCount())
        emit lineChosen(line, m_source->line(line).range.begin);
}

void SourceView::clickMargin(int y)
{
    setTextCursor(cursorForPosition(QPoint(0, y)));
    chooseCurrentLine();
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    PlainBytesView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        chooseCurrentLine();
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    const int before = textCursor().blockNumber();
    PlainBytesView::keyPressEvent(event);
    if (textCursor().blockNumber() != before && !textCursor().hasSelection())
        chooseCurrentLine();
}

SourcePanel::SourcePanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 10, 8);
    column->addWidget(m_caption = new TextLabel(TextStyle::CardTitle));
    column->addWidget(m_view = new SourceView, 1);
    auto *rest = new QHBoxLayout;
    rest->addWidget(m_restText = new TextLabel(TextStyle::Small), 1);
    rest->addWidget(m_rest = new QPushButton);
    m_rest->setAutoDefault(false);
    column->addLayout(rest);
    connect(m_rest, &QPushButton::clicked, this, &SourcePanel::restWanted);
    retranslate();
}

void SourcePanel::setSource(std::shared_ptr<const SourceText> source)
{
    m_view->setSource(std::move(source));
    retranslate();
}

void SourcePanel::retranslate()
{
    m_caption->setText(tr("Source"));
    m_view->setAccessibleName(tr("Source of the message"));
    const std::size_t hidden = m_view->source() ? m_view->source()->hiddenBytes() : 0;
    //: Below the source of a long message. %1 = size, "4.2 MB"
    m_restText->setText(tr("%1 more are not shown.").arg(QLocale().formattedDataSize(qint64(hidden))));
    m_rest->setText(tr("Show the rest"));
    m_restText->setVisible(hidden > 0);
    m_rest->setVisible(hidden > 0);
}

} // namespace heloscope::ui
