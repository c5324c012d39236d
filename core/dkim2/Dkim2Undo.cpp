// Undoing the changes that recipes describe, from the newest instance down to the first, checking the hashes of each.
#include "core/dkim2/Dkim2Parse.h"
#include "core/dkim2/Dkim2Recipe.h"

#include <list>

namespace heloscope::dkim2 {

namespace {

// The state of the message as one instance describes it. Texts that recipes bring in live as long as the rebuilder.
class Rebuilder {
public:
    Rebuilder(Parsed &parsed, const Message &message, const dkim::HeaderView &header)
        : m_parsed(parsed),
          m_message(message),
          m_fields(coveredFields(header, parsed.draft)),
          m_bodyKnown(message.hasBody())
    {
    }

    void run()
    {
        for (std::size_t k = m_parsed.instances.size(); k-- > 0;) {
            Instance &instance = m_parsed.instances[k];
            checkHashes(instance);
            if (k == 0)
                return;
            if (!stepBack(instance)) {
                m_parsed.instances[k - 1].rebuildProblem = m_problem;
                return;
            }
        }
    }

private:
    void checkHashes(Instance &instance)
    {
        instance.header = Validity::Valid;
        instance.body = m_bodyKnown ? Validity::Valid : Validity::NotChecked;
        for (const HashItem &item : instance.hashes) {
            if (headerHash(m_fields, item.algorithm) != item.header)
                instance.header = Validity::Invalid;
            if (m_bodyKnown && bodyHash(item.algorithm) != item.body)
                instance.body = Validity::Invalid;
        }
    }

    // Bodies are only hashed anew where a recipe changed them.
    const std::string &bodyHash(crypto::HashAlgorithm algorithm)
    {
        auto [entry, isNew] = m_bodyHashes.try_emplace(algorithm);
        if (isNew)
            entry->second = m_lines ? hashLines(algorithm) : hashOriginal(algorithm);
        return entry->second;
    }
    std::string hashOriginal(crypto::HashAlgorithm algorithm) const
    {
        const dkim::BodyHashKey key{dkim::Canonicalization::Simple, algorithm, std::nullopt};
        return dkim::BodyHashes::compute(m_message.body(), {key}).find(key)->digest;
    }
    std::string hashLines(crypto::HashAlgorithm algorithm) const
    {
        crypto::Hash hash(algorithm);
        dkim::HashSink sink(hash);
        dkim::BatchingSink batch(sink);
        dkim::BodyCanonicalizer canonicalizer(dkim::Canonicalization::Simple, batch);
        for (const std::string_view line : *m_lines) {
            canonicalizer.update(line);
            canonicalizer.update("\r\n");
        }
        canonicalizer.finish();
        batch.flush();
        return hash.finish();
    }

    bool fail(std::string problem)
    {
        m_problem = std::move(problem);
        return false;
    }

    // Makes the state that of the instance before `instance`.
    bool stepBack(Instance &instance)
    {
        if (!instance.recipe)
            return true; // nothing was changed
        if (instance.recipe->size() > 2 * maxRecipeBytes)
            return fail("recipe-too-large");
        auto recipe = parseRecipe(*instance.recipe, m_parsed.draft);
        if (!recipe)
            return fail(recipe.error().code);
        m_recipes.push_back(std::move(*recipe));
        const Recipe &kept = m_recipes.back();
        m_recipeBytes += instance.recipe->size();
        if (m_recipeBytes > 2 * maxRecipeBytes)
            return fail("recipe-too-large");
        return undoHeader(instance, kept) && undoBody(instance, kept);
    }

    bool undoHeader(Instance &instance, const Recipe &recipe)
    {
        for (const auto &[name, steps] : recipe.header) {
            instance.changes.push_back("header:" + name);
            if (isUnsignedField(name, m_parsed.draft))
                continue; // covered by no hash
            const auto current = m_fields.find(name);
            std::vector<std::string_view> entries;
            if (current != m_fields.end())
                entries.assign(current->second.begin(), current->second.end());
            const auto before = applySteps(steps, entries);
            if (!before)
                return fail("recipe-range");
            std::vector<std::string> values;
            for (const std::string_view value : *before)
                values.push_back(canonicalValue(value));
            if (values.empty())
                m_fields.erase(name);
            else
                m_fields[name] = std::move(values);
        }
        return true;
    }

    bool undoBody(Instance &instance, const Recipe &recipe)
    {
        switch (recipe.bodyKind) {
        case BodyRecipe::Unchanged: return true;
        case BodyRecipe::CannotBeRebuilt:
            instance.changes.push_back("body");
            // Since -09 an instance that cannot be rebuilt is an error; before, its header could still be checked.
            if (m_parsed.draft >= 9)
                return fail("body-not-rebuildable");
            m_bodyKnown = false;
            return true;
        case BodyRecipe::Steps: break;
        }
        instance.changes.push_back("body");
        if (!m_bodyKnown)
            return true;
        if (!m_lines && !splitBody())
            return fail("recipe-too-large");
        auto before = applySteps(recipe.body, *m_lines);
        if (!before)
            return fail("recipe-range");
        m_lines = std::move(*before);
        m_bodyHashes.clear();
        return true;
    }

    bool splitBody()
    {
        std::string_view rest = m_message.body();
        std::vector<std::string_view> lines;
        while (!rest.empty()) {
            if (lines.size() == maxRebuiltLines)
                return false;
            const std::size_t end = rest.find('\n');
            std::string_view line = rest.substr(0, end);
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
            if (end != std::string_view::npos && line.ends_with('\r'))
                line.remove_suffix(1);
            lines.push_back(line);
        }
        m_lines = std::move(lines);
        return true;
    }

    Parsed &m_parsed;
    const Message &m_message;
    CoveredFields m_fields;
    bool m_bodyKnown;
    std::optional<std::vector<std::string_view>> m_lines; // nothing while the body is still the message's own
    std::map<crypto::HashAlgorithm, std::string> m_bodyHashes;
    std::list<Recipe> m_recipes; // m_lines has views into them
    std::size_t m_recipeBytes = 0;
    std::string m_problem;
};

} // namespace

void rebuildInstances(Parsed &parsed, const Message &message, const dkim::HeaderView &header) { Rebuilder(parsed, message, header).run(); }

} // namespace heloscope::dkim2
