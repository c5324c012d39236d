// Work spread over threads, results in the order the work came in. Each thread fetches its own work, the caller's among them, so that none
// waits for another that only hands out. It comes in parcels: what the pieces of one ask the name service travels together. What waits for
// answers does not hold up its thread: that begins the next parcel meanwhile. Memory stays flat: only so many parcels, and so many bytes, are
// under way at once.
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
    struct Parcel {
        std::vector<Work> work;
        std::vector<Outcome> outcomes; // of each piece, in the same place
        std::size_t open = 0;          // pieces that have none yet

    private:
        friend class Batch;
        std::size_t bytes = 0;
        bool done = false;
    };
    /// What works in one thread. Made there.
    class Worker {
    public:
        virtual ~Worker() = default;
        /// Begins the work of a parcel, which stays where it is until it has no open piece left.
        virtual void begin(Parcel &parcel) = 0;
        /// Goes on for a while with all that was begun. Called until nothing is open.
        virtual void goOn() {}
    };
    using MakeWorker = std::function<std::unique_ptr<Worker>()>;
    /// In one thread at a time, in order.
    using Deliver = std::function<void(Outcome &)>;

    Batch(Limits limits, Fetch fetch, MakeWorker makeWorker, Deliver deliver)
        : m_limits(limits),
          m_fetch(std::move(fetch)),
          m_makeWorker(std::move(makeWorker)),
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
    // Under way, those included that wait for an older one to be delivered: as many as others do while a worker is at one large message.
    static constexpr std::size_t parcelsPerWorker = 8;

    void work()
    {
        const std::unique_ptr<Worker> worker = m_makeWorker();
        std::vector<Parcel *> begun;
        for (;;) {
            Parcel *const parcel = nextParcel(begun.empty() ? Wait::Yes : Wait::No);
            if (parcel) {
                begun.push_back(parcel);
                worker->begin(*parcel);
            } else if (begun.empty()) {
                return;
            }
            worker->goOn();
            std::erase_if(begun, [this](Parcel *each) { return each->open == 0 && (settle(*each), true); });
        }
    }

    // Others would wait for a parcel that never comes.
    void workBesideOthers() noexcept { work(); }

    // Whoever has parcels of its own under way must not wait for others: they may wait for those.
    enum class Wait { Yes, No };

    // Fetching takes some microseconds, being sent to sleep and woken longer.
    std::unique_lock<std::mutex> whenNobodyFetches(Wait wait)
    {
        constexpr int tries = 2000;
        std::unique_lock lock(m_fetching, std::try_to_lock);
        for (int i = 0; i < tries && !lock.owns_lock(); ++i) {
            pauseBriefly();
            (void)lock.try_lock();
        }
        if (!lock.owns_lock() && wait == Wait::Yes)
            lock.lock();
        return lock;
    }

    // Null at the end, or where that would take a wait.
    Parcel *nextParcel(Wait wait)
    {
        const std::unique_lock fetching = whenNobodyFetches(wait);
        if (!fetching.owns_lock() || (!m_next && !fetchParcel()))
            return nullptr;
        std::unique_lock lock(m_mutex);
        const auto hasRoom = [this] { return hasRoomFor(m_next->bytes); };
        if (wait == Wait::Yes)
            m_settled.wait(lock, hasRoom);
        else if (!hasRoom())
            return nullptr;
        m_bytesUnderWay += m_next->bytes;
        return m_parcels.emplace_back(std::move(m_next)).get();
    }

    // Into m_next; false at the end.
    bool fetchParcel()
    {
        auto parcel = std::make_unique<Parcel>();
        while (parcel->work.size() < piecesNow() && parcel->bytes < m_limits.bytesInParcel && lookAhead()) {
            parcel->work.push_back(std::move(m_ahead->work));
            parcel->bytes += m_ahead->bytes;
            m_ahead.reset();
        }
        if (parcel->work.empty())
            return false;
        parcel->open = parcel->work.size();
        parcel->outcomes.resize(parcel->open);
        m_fetched += parcel->open;
        // A thread is worth its price where there is more to do.
        if (m_threads.size() + 1 < m_limits.workers && lookAhead())
            m_threads.emplace_back([this] { workBesideOthers(); });
        m_next = std::move(parcel);
        return true;
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
        finished.work.clear();
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
    const MakeWorker m_makeWorker;
    const Deliver m_deliver;

    std::mutex m_fetching; // for these
    std::optional<Piece> m_ahead;
    std::unique_ptr<Parcel> m_next; // fetched, and nobody's yet
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
