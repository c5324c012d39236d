// Remembers the last results of a pure function of one text: the names in one message, and in a batch, are few and asked about often.
// A fixed number of places and no list of what is oldest: a result whose place is taken is simply worked out again, so hostile input
// costs what it would cost without. Not for several threads; make it thread_local. It takes memory for what it remembers, not for what it
// could: the thread_local variables of a new thread are cleared before anything else, and a megabyte of empty places is two hundred pages.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace heloscope {

template<typename Value, std::size_t places = 512, std::size_t longestText = 255> class Memo {
public:
    /// What `work(text)` gives or gave. The reference is good until the next call.
    template<typename Work> const Value &get(std::string_view text, Work work)
    {
        if (text.size() > longestText)
            return m_long = work(text);
        if (!m_places)
            m_places = std::make_unique<std::unique_ptr<Place>[]>(places);
        std::unique_ptr<Place> &place = m_places[std::hash<std::string_view>{}(text) % places];
        if (!place)
            place = std::make_unique<Place>(Place{std::string(text), work(text)});
        else if (place->text != text)
            *place = Place{std::string(text), work(text)};
        return place->value;
    }

private:
    struct Place {
        std::string text;
        Value value;
    };
    std::unique_ptr<std::unique_ptr<Place>[]> m_places;
    Value m_long{};
};

} // namespace heloscope
