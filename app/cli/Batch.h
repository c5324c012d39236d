// Work spread over threads, results in the order the work came in. Pieces are handed over in parcels: a thread is woken for many, and what they
// ask the name service travels together. Memory stays flat: only so many parcels, and so many bytes, are under way at once.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace heloscope::cli {

template<typename Work, typename Outcome> class Batch {
public:
    struct Limits {
        unsigned workers = 1;
        std::size_t piecesInParcel = 1;
        std::size_t bytesInParcel = std::size_t(256) << 10; // then it is full
        std::size_t bytesWaiting = std::size_t(1) << 20;    // of parcels that no worker has taken yet; a larger one waits alone
        std::size_t bytesPerWorker = std::size_t(6) << 20;  // times the workers: of all that are not done; a larger one goes alone
    };
    /// One outcome for each piece, in order; called in any thread.
    using Process = std::function<std::vector<Outcome>(std::vector<Work> &)>;
    /// In one thread at a time, in order.
    using Deliver = std::function<void(Outcome &)>;
    /// With one worker both run in the caller's thread.
    Batch(Limits limits, Process process, Deliver deliver) : m_limits(limits), m_process(std::move(process)), m_deliver(std::move(deliver)) {}
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;
    ~Batch() { finish(); }

    /// Takes one piece of work of this weight; waits while too much is under way.
    void add(Work work, std::size_t bytes)
    {
        m_filling.work.push_back(std::move(work));
        m_filling.bytes += bytes;
        if (m_filling.work.size() >= m_limits.piecesInParcel || m_filling.bytes >= m_limits.bytesInParcel || somebodyIsIdle())
            handOver();
    }

    /// Waits until all is delivered.
    void finish()
    {
        handOver();
        {
            std::unique_lock lock(m_mutex);
            m_settled.wait(lock, [&] { return m_parcels.empty(); });
            m_finished = true;
        }
        m_toDo.notify_all();
        m_threads.clear();
    }

private:
    struct Parcel {
        std::vector<Work> work;
        std::size_t bytes = 0;
        std::vector<Outcome> outcomes;
        bool done = false;
    };
    static constexpr std::size_t parcelsPerWorker = 4; // under way, those included that wait for an older one to be delivered

    bool somebodyIsIdle() const { return m_limits.workers > 1 && (m_threads.size() < m_limits.workers || m_idle.load(std::memory_order_relaxed) > 0); }

    void handOver()
    {
        if (m_filling.work.empty())
            return;
        if (m_limits.workers <= 1) {
            for (Outcome &outcome : m_process(m_filling.work))
                m_deliver(outcome);
            m_filling.work.clear();
            m_filling.bytes = 0;
            return;
        }
        auto parcel = std::make_unique<Parcel>(std::exchange(m_filling, {}));
        {
            std::unique_lock lock(m_mutex);
            m_settled.wait(lock, [&] { return hasRoomFor(parcel->bytes); });
            m_bytesUnderWay += parcel->bytes;
            m_bytesWaiting += parcel->bytes;
            m_waiting.push_back(parcel.get());
            m_parcels.push_back(std::move(parcel));
            --m_idle;
        }
        if (m_threads.size() < m_limits.workers)
            m_threads.emplace_back([this] { workOn(); });
        m_toDo.notify_one();
    }

    // With the lock held.
    bool hasRoomFor(std::size_t bytes) const
    {
        const bool mayWait = m_waiting.empty() || (m_waiting.size() < m_limits.workers && m_bytesWaiting + bytes <= m_limits.bytesWaiting);
        const bool mayRun = m_bytesUnderWay == 0 || m_bytesUnderWay + bytes <= m_limits.bytesPerWorker * m_limits.workers;
        return mayWait && mayRun && m_parcels.size() < m_limits.workers * parcelsPerWorker;
    }

    void workOn()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            ++m_idle;
            m_toDo.wait(lock, [&] { return m_finished || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            Parcel &parcel = *m_waiting.front();
            m_waiting.pop_front();
            m_bytesWaiting -= parcel.bytes;
            lock.unlock();
            m_settled.notify_one();
            parcel.outcomes = m_process(parcel.work);
            parcel.work.clear();
            lock.lock();
            m_bytesUnderWay -= parcel.bytes;
            parcel.done = true;
            deliverReady(lock);
        }
    }

    // Whoever finishes the oldest parcel delivers it and all that are ready behind it.
    void deliverReady(std::unique_lock<std::mutex> &lock)
    {
        if (m_delivering)
            return;
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
        m_settled.notify_one();
    }

    const Limits m_limits;
    const Process m_process;
    const Deliver m_deliver;
    Parcel m_filling; // the caller's
    std::mutex m_mutex;
    std::condition_variable m_toDo;    // the workers wait for it
    std::condition_variable m_settled; // the caller waits for it
    std::deque<std::unique_ptr<Parcel>> m_parcels; // in order; the front is the oldest
    std::deque<Parcel *> m_waiting;                // of them, those nobody has taken
    std::size_t m_bytesUnderWay = 0, m_bytesWaiting = 0;
    std::atomic<int> m_idle = 0; // workers for whom no parcel waits; negative: parcels that wait for a worker
    bool m_delivering = false;
    bool m_finished = false;
    std::vector<std::jthread> m_threads;
};

} // namespace heloscope::cli
