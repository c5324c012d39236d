// The path as a picture: two areas, computers from left to right, the border between them; and as a table on a later page.
#include "ui/export/PdfPages.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <algorithm>
#include <functional>

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

bool isClaim(const PathStep &step) { return step.zone == received::Zone::Claimed; }

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
        const qsizetype cut = name.mid(dot, 2) == QLatin1String(".]") ? dot + 1 : dot; // a dot out of reach is "[.]"
        const double wider = std::max(canvas.widthOf(name.left(cut + 1), style), canvas.widthOf(name.mid(cut + 1), style));
        if (best < 0 || wider < widest) {
            best = cut;
            widest = wider;
        }
    }
    return best < 0 ? std::pair{name, QString()} : std::pair{name.left(best + 1), name.mid(best + 1)};
}

const TextStyle nameStyle{7.2, true, false, QColor(0x1B, 0x21, 0x27), Qt::AlignHCenter};
const TextStyle addressStyle{6.6, false, true, dim, Qt::AlignHCenter};
const TextStyle timeStyle{6.8, false, false, dim, Qt::AlignHCenter};
const TextStyle delayStyle{6.8, true, false, QColor(0x1B, 0x21, 0x27), Qt::AlignHCenter};

ToneColours light(Tone tone) { return coloursOf(tone, Scheme::Light); }

using Shown = std::function<QString(std::string)>;
using Say = std::function<QString(const char *, const Values &)>;

// The picture on page 1, from the canvas's y downwards.
class Picture {
public:
    Picture(Canvas &canvas, const std::vector<PathStep> &steps, const Words &words, Say say, Shown shown)
        : m_canvas(canvas),
          m_words(words),
          m_say(std::move(say)),
          m_shown(std::move(shown)),
          m_nodes(chosenNodes(steps)),
          m_top(canvas.y()),
          m_slot((canvas.width() - gap) / double(m_nodes.size()))
    {
        // Everything up to the last claimed computer is a claim.
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].step && isClaim(*m_nodes[i].step))
                m_claims = i + 1;
        }
    }

    void draw()
    {
        drawAreas();
        for (std::size_t i = 0; i + 1 < m_nodes.size(); ++i)
            drawLine(i);
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            drawNode(i);
    }

private:
    QPointF centre(std::size_t i) const
    {
        const double shift = i >= m_claims && m_claims > 0 ? gap : 0;
        return {m_canvas.left() + m_slot * (double(i) + 0.5) + shift, m_top + 31};
    }

    void drawAreas()
    {
        const double claimed = m_slot * double(m_claims);
        const bool own = m_claims < m_nodes.size();
        if (m_claims > 0) {
            const ToneColours grey = light(Tone::Grey);
            m_canvas.box({m_canvas.left(), m_top, claimed + (own ? 0 : gap), pictureHeight}, colourOf(grey.fill), colourOf(grey.edge), 6, true);
            m_canvas.drawLine(m_canvas.left() + 6, m_top + 4, claimed - 8, m_say(QT_TRANSLATE_NOOP("Report", "CLAIMED by others"), {}),
                              {7, true, false, colourOf(grey.text)});
        }
        if (own) {
            const ToneColours blue = light(Tone::Blue);
            const double x = m_canvas.left() + claimed + (m_claims > 0 ? gap : 0);
            m_canvas.box({x, m_top, m_canvas.right() - x, pictureHeight}, colourOf(blue.fill), colourOf(blue.edge));
            m_canvas.drawLine(x + 6, m_top + 4, m_canvas.right() - x - 8, m_say(QT_TRANSLATE_NOOP("Report", "YOURS – written by your own servers"), {}),
                              {7, true, false, colourOf(blue.text)});
        }
    }

    // From computer i to the next.
    void drawLine(std::size_t i)
    {
        const bool own = i >= m_claims;
        const QPointF inset(nodeSize / 2 + 2, 0);
        m_canvas.line(centre(i) + inset, centre(i + 1) - inset, colourOf(own ? light(Tone::Green).solid : light(Tone::Grey).text), 1.4, !own);
        const PathStep *next = m_nodes[i + 1].step;
        if (!next || !next->delay)
            return;
        const QString delay = *next->delay < 0 ? m_say(QT_TRANSLATE_NOOP("Report", "clock differs"), {}) : "+" + toQString(durationText(*next->delay, m_words));
        const double x = centre(i).x() + nodeSize / 2, width = centre(i + 1).x() - centre(i).x() - nodeSize;
        if (i + 1 == m_claims) { // between the two areas: not across their edges
            const double label = std::min(width, m_canvas.widthOf(delay, delayStyle) + 6);
            m_canvas.bar({x + (width - label) / 2, m_top + 17, label, 11}, Qt::white);
        }
        m_canvas.drawText(x, m_top + 18, width, delay, delayStyle);
    }

    void drawNode(std::size_t i)
    {
        const double x = centre(i).x() - m_slot / 2 + 2, width = m_slot - 4;
        if (!m_nodes[i].step) {
            const Values count{{"count", std::to_string(m_nodes[i].leftOut)}};
            m_canvas.drawText(x, m_top + 22, width, "···", {10, true, false, dim, Qt::AlignHCenter});
            m_canvas.drawText(x, m_top + 44, width, m_say(QT_TRANSLATE_N_NOOP("Report", "%n more step(s)"), count), timeStyle);
            return;
        }
        const PathStep &step = *m_nodes[i].step;
        const QColor ground = colourOf(light(i < m_claims ? Tone::Grey : Tone::Blue).fill);
        m_canvas.shape({centre(i).x() - nodeSize / 2, centre(i).y() - nodeSize / 2, nodeSize, nodeSize}, lookOf(step), ground);
        const auto [first, second] = brokenName(m_canvas, m_shown(step.host), nameStyle, width);
        m_canvas.drawLine(x, m_top + 42, width, first, nameStyle);
        if (!second.isEmpty())
            m_canvas.drawLine(x, m_top + 51.5, width, second, nameStyle);
        m_canvas.drawLine(x, m_top + 64, width, toQString(step.ip), addressStyle);
        if (step.time)
            m_canvas.drawLine(x, m_top + 75, width, toQString(formatRfc3339(*step.time).substr(11, 8)) + " UTC", timeStyle);
    }

    Canvas &m_canvas;
    const Words &m_words;
    Say m_say;
    Shown m_shown;
    std::vector<Node> m_nodes;
    double m_top, m_slot;
    std::size_t m_claims = 0; // nodes in the claimed area
};

} // namespace

double Pages::pathHeight() const { return m_path.empty() ? 0 : pictureHeight + 40; }

void Pages::drawPath()
{
    if (m_path.empty())
        return;
    m_canvas.ensure(pathHeight());
    m_canvas.heading(say(QT_TRANSLATE_NOOP("Report", "Path")));
    const double top = m_canvas.y();
    Picture(
        m_canvas, m_path, m_words, [this](const char *source, const Values &values) { return say(source, values); },
        [this](std::string text) { return shown(std::move(text)); })
        .draw();
    m_canvas.moveTo(top + pictureHeight);
}

void Pages::drawPathDetails()
{
    if (m_path.empty())
        return;
    m_canvas.heading(say(QT_TRANSLATE_NOOP("Report", "Path, oldest step first")), 90);
    m_canvas.paragraph(toQString(label(m_report.path.basis, m_words)), {8.8});
    for (const Fact &fact : originFacts(m_report, m_words))
        m_canvas.paragraph(toQString(fact.label) + QStringLiteral(": ") + shown(fact.value), {8.8});
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
            when += (step.delayEstimated ? "\n≈ +" : "\n+") + durationText(*step.delay, m_words);
        std::string remarks = label(step.zone, m_words) + ". " + joined(step.notes);
        rows.push_back({QString::number(i + 1), shown(step.host + (step.ip.empty() ? "" : " " + step.ip)), shown(step.to.empty() ? "–" : step.to),
                        toQString(when), shown(remarks)});
    }
    m_canvas.table(columns, rows);
}

} // namespace heloscope::pdf
