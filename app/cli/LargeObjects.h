// Large pieces of memory, in a batch.
#pragma once

namespace heloscope::cli {

/// What one message leaves is kept for the next, whatever thread that runs in. Call before there are threads.
void keepLargeMemory();

} // namespace heloscope::cli
