// The memory of heloscope-cli: this program runs on it, too.
#include "app/cli/SmallPieces.h"
#include "tests/support/ToString.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace heloscope::cli;

namespace {

std::size_t octetsOf(std::size_t size) { return size == 0 ? pieces::step : size * pieces::step; }

std::size_t lengthOf(const pieces::Piece *bundle)
{
    std::size_t length = 0;
    for (; bundle; bundle = bundle->next)
        ++length;
    return length;
}

} // namespace

class SmallObjectsTest : public QObject {
    Q_OBJECT
private slots:
    void piecesStandApartAndAreKnown()
    {
        std::vector<std::pair<char *, std::size_t>> all; // and how long each is
        for (std::size_t size = 0; size < pieces::sizes; ++size) {
            for (int i = 0; i < 300; ++i) {
                auto *piece = static_cast<char *>(pieces::cut(size, octetsOf(size)));
                QVERIFY(piece && reinterpret_cast<std::uintptr_t>(piece) % alignof(std::max_align_t) == 0);
                QCOMPARE(pieces::sizeOf(piece), std::optional(size));
                std::memset(piece, int(size), octetsOf(size));
                all.emplace_back(piece, octetsOf(size));
            }
        }
        std::sort(all.begin(), all.end());
        for (std::size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i - 1].first + all[i - 1].second <= all[i].first);
        int onStack = 0;
        const std::unique_ptr<void, decltype(&std::free)> fromLibrary(std::malloc(32), &std::free);
        QVERIFY(!pieces::sizeOf(&onStack) && !pieces::sizeOf(fromLibrary.get()) && !pieces::sizeOf(nullptr));
    }

    void bundlesAreTakenWhole()
    {
        constexpr std::size_t size = 1; // room for no more than a bundle needs
        while (pieces::takeBundle(size)) { // what the test program itself left
        }
        const auto bundleOf = [](std::size_t length) {
            pieces::Piece *bundle = nullptr;
            for (; length > 0; --length)
                bundle = new (pieces::cut(size, pieces::step)) pieces::Piece{bundle};
            return bundle;
        };
        pieces::leaveBundle(size, bundleOf(1));
        pieces::leaveBundle(size, bundleOf(5));
        QCOMPARE(lengthOf(pieces::takeBundle(size)), 5u);
        QCOMPARE(lengthOf(pieces::takeBundle(size)), 1u);
        QVERIFY(!pieces::takeBundle(size));
        // Another thread's rest of a chunk.
        constexpr std::size_t large = pieces::sizes - 1;
        while (pieces::takeBundle(large)) {}
        std::thread([] {
            (void)pieces::cut(large, pieces::largest);
            pieces::leaveRest(large, pieces::largest);
        }).join();
        QCOMPARE(lengthOf(pieces::takeBundle(large)), 4096 / pieces::largest - 1);
        QVERIFY(!pieces::takeBundle(large));
    }

    // Whoever frees it, however it is freed, and whatever thread is gone meanwhile: memory in use is nobody else's.
    void nobodyGetsWhatIsInUse()
    {
        constexpr int threads = 4, rounds = 40, made = 2000;
        std::mutex mutex;
        std::vector<std::string> handedOver;
        std::atomic<int> wrong = 0;
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::thread> group;
            for (int number = 0; number < threads; ++number) {
                group.emplace_back([&, number] {
                    std::vector<std::string> own;
                    for (int i = 0; i < made; ++i)
                        own.emplace_back(std::size_t(i * 7 % 700), char('a' + (i + number) % 26));
                    std::vector<void *> raw;
                    for (std::size_t size = 0; size < 1200; size += 13) {
                        raw.push_back(::operator new(size));
                        std::memset(raw.back(), number, size);
                    }
                    for (std::size_t i = 0; i < raw.size(); ++i) {
                        if (i % 2 == 0)
                            ::operator delete(raw[i]);
                        else
                            ::operator delete(raw[i], i * 13);
                    }
                    std::vector<std::string> others;
                    {
                        const std::lock_guard lock(mutex);
                        others.swap(handedOver);
                        handedOver = std::move(own);
                    }
                    for (const std::string &text : others)
                        wrong += text.find_first_not_of(text.empty() ? ' ' : text.front()) != std::string::npos;
                });
            }
            for (std::thread &thread : group)
                thread.join();
        }
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(SmallObjectsTest)
#include "SmallObjectsTest.moc"
