// Work spread over threads, results in the order the work came in. Each thread fetches its own work, the caller's among them, so that none
// waits for another that only hands out. It comes in parcels: what the pieces of one ask the name service travels together. Memory stays flat:
// only so many parcels, and so many bytes, are under way at once.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace heloscope::cli {

/// Some nanoseconds, for a thread that waits for another one's next step.
inline void pauseBriefly()
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("isb");
#endif
}

template<typename Work, typename Outcome> class Batch {
public:
    struct Limits {
        unsigned workers = 1;
        std::size_t piecesInParcel = 1;
        std::size_t bytesInParcel = std::size_t(256) << 10; // then it is full
        std::size_t bytesPerWorker = std::size_t(6) << 20;  // times the workers: of all that are not done; a larger one goes alone
    };
    struct Piece {
        Work work;
        std::size_t bytes = 0;
    };
    /// The next piece, or nothing at the end. In one thread at a time.
    using Fetch = std::function<std::optional<Piece>()>;
    /// One outcome for each piece, in order. In any thread.
    using Process = std::function<std::vector<Outcome>(std::vector<Work> &)>;
    /// In one thread at a time, in order.
    using Deliver = std::function<void(Outcome &)>;

    Batch(Limits limits, Fetch fetch, Process process, Deliver deliver)
        : m_limits(limits),
          m_fetch(std::move(fetch)),
          m_process(std::move(process)),
          m_deliver(std::move(deliver))
    {
    }
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;

    /// Returns when all is delivered. With one worker, or one piece, all happens in the caller's thread.
    void run()
    {
        if (m_limits.workers <= 1)
            work();
        else
            workBesideOthers();
        m_threads.clear();
    }

private:
    struct Parcel {
        std::vector<Work> work;
        std::size_t bytes = 0;
        std::vector<Outcome> outcomes;
        bool done = false;
    };
    // Under way, those included that wait for an older one to be delivered: as many as others do while a worker is at one large message.
    static constexpr std::size_t parcelsPerWorker = 8;

    void work()
    {
        while (Parcel *const parcel = nextParcel()) {
            parcel->outcomes = m_process(parcel->work);
            parcel->work.clear();
            settle(*parcel);
        }
    }

    // Others would wait for a parcel that never comes.
    void workBesideOthers() noexcept { work(); }

    // Fetching takes some microseconds, being sent to sleep and woken longer.
    std::unique_lock<std::mutex> whenNobodyFetches()
    {
        constexpr int tries = 2000;
        std::unique_lock lock(m_fetching, std::try_to_lock);
        for (int i = 0; i < tries && !lock.owns_lock(); ++i) {
            pauseBriefly();
            (void)lock.try_lock();
        }
        if (!lock.owns_lock())
            lock.lock();
        return lock;
    }

    // Null at the end.
    Parcel *nextParcel()
    {
        const std::unique_lock fetching = whenNobodyFetches();
        auto parcel = std::make_unique<Parcel>();
        while (parcel->work.size() < piecesNow() && parcel->bytes < m_limits.bytesInParcel && lookAhead()) {
            parcel->work.push_back(std::move(m_ahead->work));
            parcel->bytes += m_ahead->bytes;
            m_ahead.reset();
        }
        if (parcel->work.empty())
            return nullptr;
        m_fetched += parcel->work.size();
        // A thread is worth its price where there is more to do.
        if (m_threads.size() + 1 < m_limits.workers && lookAhead())
            m_threads.emplace_back([this] { workBesideOthers(); });
        std::unique_lock lock(m_mutex);
        m_settled.wait(lock, [&] { return hasRoomFor(parcel->bytes); });
        m_bytesUnderWay += parcel->bytes;
        return m_parcels.emplace_back(std::move(parcel)).get();
    }

    // One for each worker first, so that a short list is spread over all; then full ones, for each parcel waits by itself for names that nobody answers.
    std::size_t piecesNow() const { return m_limits.workers <= 1 || m_fetched >= m_limits.workers ? m_limits.piecesInParcel : 1; }

    // Whether there is a piece in m_ahead now.
    bool lookAhead()
    {
        if (!m_ahead && !m_atEnd) {
            m_ahead = m_fetch();
            m_atEnd = !m_ahead;
        }
        return m_ahead.has_value();
    }

    // With the lock held.
    bool hasRoomFor(std::size_t bytes) const
    {
        const bool fits = m_bytesUnderWay == 0 || m_bytesUnderWay + bytes <= m_limits.bytesPerWorker * m_limits.workers;
        return fits && m_parcels.size() < m_limits.workers * parcelsPerWorker;
    }

    // Whoever finishes the oldest parcel delivers it and all that are ready behind it.
    void settle(Parcel &finished)
    {
        std::unique_lock lock(m_mutex);
        m_bytesUnderWay -= finished.bytes;
        finished.done = true;
        if (!m_delivering) {
            m_delivering = true;
            while (!m_parcels.empty() && m_parcels.front()->done) {
                Parcel &parcel = *m_parcels.front();
                lock.unlock();
                for (Outcome &outcome : parcel.outcomes)
                    m_deliver(outcome);
                lock.lock();
                m_parcels.pop_front();
            }
            m_delivering = false;
        }
        m_settled.notify_one();
    }

    const Limits m_limits;
    const Fetch m_fetch;
    const Process m_process;
    const Deliver m_deliver;

    std::mutex m_fetching; // for these
    std::optional<Piece> m_ahead;
    bool m_atEnd = false;
    std::size_t m_fetched = 0;
    std::vector<std::jthread> m_threads; // beside the caller's

    std::mutex m_mutex;                            // for these; taken after m_fetching
    std::condition_variable m_settled;             // one thread waits for it, the one that fetches
    std::deque<std::unique_ptr<Parcel>> m_parcels; // in order; the front is the oldest
    std::size_t m_bytesUnderWay = 0;
    bool m_delivering = false;
};

} // namespace heloscope::cli
