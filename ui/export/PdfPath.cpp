// The path as a picture: two areas, computers from left to right, the border between them; and as a table on a later page.
#include "ui/export/PdfPages.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <algorithm>

namespace heloscope::pdf {

namespace {

constexpr std::size_t maxNodes = 6;
constexpr double pictureHeight = 92;
constexpr double gap = 6;
constexpr double nodeSize = 16;

struct Node {
    const PathStep *step = nullptr; // null = steps left out here
    std::size_t leftOut = 0;
};

bool isClaim(const PathStep &step)
{
    return step.zone == received::Zone::Claimed;
}

// At most `maxNodes`: both ends, the two computers at the border, and what else has room near it.
std::vector<Node> chosenNodes(const std::vector<PathStep> &steps)
{
    std::vector<Node> nodes;
    if (steps.size() <= maxNodes) {
        for (const PathStep &step : steps)
            nodes.push_back({&step, 0});
        return nodes;
    }
    const std::size_t border = std::size_t(std::find_if_not(steps.begin(), steps.end(), isClaim) - steps.begin());
    std::vector<bool> keep(steps.size());
    keep.front() = keep.back() = true;
    keep[std::min(border, steps.size() - 1)] = true;
    if (border > 0)
        keep[border - 1] = true;
    for (std::size_t i = 1; i + 1 < steps.size(); ++i)
        keep[i] = keep[i] || (keep[i - 1] && keep[i + 1]); // one alone is not left out
    bool before = false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (keep[i]) {
            nodes.push_back({&steps[i], 0});
            before = false;
        } else if (before) {
            ++nodes.back().leftOut;
        } else {
            nodes.push_back({nullptr, 1});
            before = true;
        }
    }
    return nodes;
}

Look lookOf(const PathStep &step)
{
    if (step.zone == received::Zone::Border)
        return {Tone::Blue, Shape::CircleInfo};
    if (!isClaim(step))
        return {Tone::Green, Shape::CircleTick};
    return step.odd ? Look{Tone::Amber, Shape::TriangleMark} : Look{Tone::Grey, Shape::SquareQuestion};
}

// A host name on two lines, broken after the dot that lies best.
std::pair<QString, QString> brokenName(const Canvas &canvas, const QString &name, const TextStyle &style, double width)
{
    if (canvas.widthOf(name, style) <= width)
        return {name, {}};
    qsizetype best = -1;
    double widest = 0;
    for (qsizetype dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        const double wider = std::max(canvas.widthOf(name.left(dot + 1), style), canvas.widthOf(name.mid(dot + 1), style));
        if (best < 0 || wider < widest) {
            best = dot;
            widest = wider;
        }
    }
    return best < 0 ? std::pair{name, QString()} : std::pair{name.left(best + 1), name.mid(best + 1)};
}

} // namespace

double Pages::pathHeight() const
{
    return m_path.empty() ? 0 : pictureHeight + 40;
}

void Pages::drawPath()
{
    if (m_path.empty())
        return;
    m_canvas.ensure(pathHeight());
    m_canvas.heading(say(QT_TRANSLATE_NOOP("Report", "Path")));
    const std::vector<Node> nodes = chosenNodes(m_path);
    const double top = m_canvas.y();
    const double slot = (m_canvas.width() - gap) / double(nodes.size());
    // The areas: everything up to the last claimed computer, and the rest.
    std::size_t claims = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].step && isClaim(*nodes[i].step))
            claims = i + 1;
    }
    const ToneColours grey = coloursOf(Tone::Grey, Scheme::Light), blue = coloursOf(Tone::Blue, Scheme::Light), green = coloursOf(Tone::Green, Scheme::Light);
    const double split = m_canvas.left() + slot * double(claims);
    if (claims > 0) {
        m_canvas.box({m_canvas.left(), top, slot * double(claims) + (claims == nodes.size() ? gap : 0), pictureHeight}, colourOf(grey.fill), colourOf(grey.edge), 6, true);
        m_canvas.drawLine(m_canvas.left() + 6, top + 4, slot * double(claims) - 8, say(QT_TRANSLATE_NOOP("Report", "CLAIMED by others")), {7, true, false, colourOf(grey.text)});
    }
    if (claims < nodes.size()) {
        const double x = claims > 0 ? split + gap : m_canvas.left();
        m_canvas.box({x, top, m_canvas.right() - x, pictureHeight}, colourOf(blue.fill), colourOf(blue.edge));
        m_canvas.drawLine(x + 6, top + 4, m_canvas.right() - x - 8, say(QT_TRANSLATE_NOOP("Report", "YOURS – written by your own servers")), {7, true, false, colourOf(blue.text)});
    }
    const auto centre = [&](std::size_t i) {
        return QPointF(m_canvas.left() + slot * (double(i) + 0.5) + (i >= claims && claims > 0 ? gap : 0), top + 31);
    };
    const TextStyle nameStyle{7.2, true, false, QColor(0x1B, 0x21, 0x27), Qt::AlignHCenter}, addressStyle{6.6, false, true, dim, Qt::AlignHCenter},
        timeStyle{6.8, false, false, dim, Qt::AlignHCenter};
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
        const bool own = i >= claims;
        m_canvas.line(centre(i) + QPointF(nodeSize / 2 + 2, 0), centre(i + 1) - QPointF(nodeSize / 2 + 2, 0), colourOf(own ? green.solid : grey.text), 1.4, !own);
        if (const PathStep *next = nodes[i + 1].step; next && next->delay) {
            const QString delay = *next->delay < 0 ? say(QT_TRANSLATE_NOOP("Report", "clock differs")) : "+" + toQString(durationText(*next->delay));
            m_canvas.drawText(centre(i).x() + nodeSize / 2, top + 18, centre(i + 1).x() - centre(i).x() - nodeSize, delay, {6.8, true, false, QColor(0x1B, 0x21, 0x27), Qt::AlignHCenter});
        }
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const QColor ground = colourOf(i < claims ? grey.fill : blue.fill);
        const double x = centre(i).x() - slot / 2 + 2, width = slot - 4;
        if (!nodes[i].step) {
            m_canvas.drawText(x, top + 44, width, say(QT_TRANSLATE_N_NOOP("Report", "%n more step(s)"), {{"count", std::to_string(nodes[i].leftOut)}}), timeStyle);
            m_canvas.drawText(x, top + 22, width, "···", {10, true, false, dim, Qt::AlignHCenter});
            continue;
        }
        const PathStep &step = *nodes[i].step;
        m_canvas.shape({centre(i).x() - nodeSize / 2, centre(i).y() - nodeSize / 2, nodeSize, nodeSize}, lookOf(step), ground);
        const auto [first, second] = brokenName(m_canvas, shown(step.host), nameStyle, width);
        m_canvas.drawLine(x, top + 42, width, first, nameStyle);
        if (!second.isEmpty())
            m_canvas.drawLine(x, top + 51.5, width, second, nameStyle);
        m_canvas.drawLine(x, top + 64, width, toQString(step.ip), addressStyle);
        if (step.time)
            m_canvas.drawLine(x, top + 75, width, toQString(formatRfc3339(*step.time).substr(11, 8)) + " UTC", timeStyle);
    }
    m_canvas.moveTo(top + pictureHeight);
}

void Pages::drawPathDetails()
{
    if (m_path.empty())
        return;
    m_canvas.heading(say(QT_TRANSLATE_NOOP("Report", "Path, oldest step first")));
    m_canvas.paragraph(toQString(label(m_report.path.basis, m_words)), {8.8});
    m_canvas.advance(4);
    const double width = m_canvas.width();
    const std::vector<Canvas::Column> columns{{QString(), 22},
                                              {say(QT_TRANSLATE_NOOP("Report", "Computer")), 140},
                                              {say(QT_TRANSLATE_NOOP("Report", "Handed it to")), 115},
                                              {say(QT_TRANSLATE_NOOP("Report", "When")), 80},
                                              {say(QT_TRANSLATE_NOOP("Report", "Remarks")), width - 357}};
    std::vector<std::vector<QString>> rows;
    for (std::size_t i = 0; i < std::min<std::size_t>(m_path.size(), 300); ++i) {
        const PathStep &step = m_path[i];
        std::string when = step.time ? reportTime(*step.time) : "–";
        if (step.delay && *step.delay >= 0)
            when += "\n+" + durationText(*step.delay);
        std::string remarks = label(step.zone, m_words) + ". " + joined(step.notes);
        rows.push_back({QString::number(i + 1), shown(step.host + (step.ip.empty() ? "" : " " + step.ip)), shown(step.to.empty() ? "–" : step.to), toQString(when), shown(remarks)});
    }
    m_canvas.table(columns, rows);
}

} // namespace heloscope::pdf
