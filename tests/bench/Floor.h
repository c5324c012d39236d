// What the crypto library itself can do on this machine right now: the floor no checker gets below.
#pragma once

namespace heloscope::bench {

struct Floor {
    double sha256MBps = 0;                                  // 16 KB at a time, hot in the cache
    double rsa1024Us = 0, rsa2048Us = 0, ed25519Us = 0;     // one verification with a key and a context made before
};
Floor measureFloor();

} // namespace heloscope::bench
