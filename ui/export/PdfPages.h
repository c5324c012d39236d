// The pages of a report, drawn on a canvas: the first one that answers alone, then the details. Private to ui/export.
#pragma once

#include "ui/export/Defang.h"
#include "ui/export/Digest.h"
#include "ui/export/DigestEvidence.h"
#include "ui/export/PdfCanvas.h"
#include "ui/export/ReportPdf.h"

#include <optional>

namespace heloscope::pdf {

class Pages {
public:
    Pages(Canvas &canvas, const Report &report, const Words &words, const PdfOptions &options, int pageCount);
    void draw();

private:
    // PdfFirstPage.cpp
    void drawTop();
    void drawBanner();
    void drawFacts();
    void drawWhy(double room);
    double findingHeight(const Finding &finding) const;
    void drawFinding(const Finding &finding);
    void drawSteps();
    double stepsHeight() const;
    void drawFoot();
    // PdfPath.cpp
    double pathHeight() const;
    void drawPath();
    void drawPathDetails();
    // PdfDetails.cpp
    void drawBounce();
    void drawMoreFindings();
    void drawChecks();
    void drawNotChecked();
    void drawAdvice();
    void drawHeaders();
    void drawVendor();
    void drawDns();
    void drawSource();
    // PdfEvidence.cpp
    void drawEvidence();
    void drawTable(const DigestTable &table);
    void drawGlossary();

    QString say(const char *source, const Values &values = {}) const;
    /// Of the report, suspect names written out of reach where that was asked for.
    QString shown(std::string text) const;

    Canvas &m_canvas;
    const Report &m_report;
    const Words &m_words;
    const PdfOptions &m_options;
    int m_pageCount;
    Defanger m_defang;
    LineNumbers m_lines;
    std::vector<PathStep> m_path;
    std::vector<QString> m_advice;
    std::size_t m_drawnFindings = 0;
};

} // namespace heloscope::pdf
