// Work spread over threads, results in the order the work came in. Memory stays flat: only so many pieces, and so many bytes,
// are under way at once.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace heloscope::cli {

template<typename Work, typename Outcome> class Batch {
public:
    struct Limits {
        unsigned workers = 1;
        std::size_t bytes = std::size_t(64) << 20; // of all work under way; a single larger piece goes alone
    };
    /// `process` runs in any thread; `deliver` in one thread at a time, in order. With one worker both run in the caller's thread.
    Batch(Limits limits, std::function<Outcome(Work &)> process, std::function<void(Outcome &)> deliver)
        : m_limits(limits),
          m_process(std::move(process)),
          m_deliver(std::move(deliver))
    {
    }
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;
    ~Batch() { finish(); }

    /// Takes one piece of work of this weight; waits while too much is under way.
    void add(Work work, std::size_t bytes)
    {
        if (m_limits.workers <= 1) {
            Outcome outcome = m_process(work);
            m_deliver(outcome);
            return;
        }
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_slots.empty() || (m_slots.size() < piecesUnderWay() && m_bytes + bytes <= m_limits.bytes); });
        m_slots.push_back(std::make_unique<Slot>(Slot{std::move(work), {}, bytes, false, false}));
        m_bytes += bytes;
        if (m_threads.size() < m_limits.workers && m_threads.size() < m_slots.size())
            m_threads.emplace_back([this] { workOn(); });
        m_changed.notify_all();
    }

    /// Waits until all is delivered.
    void finish()
    {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_slots.empty(); });
            m_finished = true;
        }
        m_changed.notify_all();
        m_threads.clear();
    }

private:
    struct Slot {
        Work work;
        Outcome outcome;
        std::size_t bytes;
        bool taken;
        bool done;
    };
    std::size_t piecesUnderWay() const { return std::size_t(m_limits.workers) * 8; }

    Slot *nextToDo()
    {
        for (const auto &slot : m_slots) {
            if (!slot->taken)
                return slot.get();
        }
        return nullptr;
    }

    void workOn()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            Slot *slot = nullptr;
            m_changed.wait(lock, [&] { return m_finished || (slot = nextToDo()) != nullptr; });
            if (!slot)
                return;
            slot->taken = true;
            lock.unlock();
            slot->outcome = m_process(slot->work);
            lock.lock();
            slot->done = true;
            deliverReady(lock);
        }
    }

    // Whoever finishes the oldest piece delivers it and all that are ready behind it.
    void deliverReady(std::unique_lock<std::mutex> &lock)
    {
        if (m_delivering)
            return;
        m_delivering = true;
        while (!m_slots.empty() && m_slots.front()->done) {
            Slot &slot = *m_slots.front();
            lock.unlock();
            m_deliver(slot.outcome);
            lock.lock();
            m_bytes -= slot.bytes;
            m_slots.pop_front();
            m_changed.notify_all();
        }
        m_delivering = false;
    }

    const Limits m_limits;
    const std::function<Outcome(Work &)> m_process;
    const std::function<void(Outcome &)> m_deliver;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Slot>> m_slots; // in order; the front is the oldest
    std::size_t m_bytes = 0;
    bool m_delivering = false;
    bool m_finished = false;
    std::vector<std::jthread> m_threads;
};

} // namespace heloscope::cli
