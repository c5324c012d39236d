// The same report as one line of JSON, offline.
#include "core/Analyse.h"
#include "ui/export/ReportJson.h"

#include <iostream>
#include <iterator>

int main()
{
    using namespace heloscope;
    Options options;
    options.offline = true;
    const auto facts = parse(std::string(std::istreambuf_iterator<char>(std::cin), {}), {}, options);
    if (!facts)
        return 2;
    std::cout << writeJson(*evaluate(*facts, {}, {}, options).report, Words()) << '\n';
}
